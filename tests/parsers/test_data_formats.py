"""YAML, TOML and CSV: which values are copy, and what governs them."""

from __future__ import annotations

import pytest

from tests.parsers.reading import read, source_of, texts, the_block


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param("text: It helps. # so they say", ["It helps."], id="plain"),
        pytest.param("text: It\n  helps.", ["It helps."], id="over two lines"),
        pytest.param("text: 'It''s calm.'", ["It's calm."], id="single quotes"),
        pytest.param('text: "It\\u2019s calm."', ["It’s calm."], id="double quotes"),
        pytest.param("text: >\n  It\n  helps.\n\n  So.", ["It helps.", "So."], id="folded"),
        pytest.param("text: |\n    # Why\n\n    It *helps*.", ["Why", "It helps."], id="a text in Markdown"),
        pytest.param("text: <p>It <b>helps</b>.</p>", ["It helps."], id="a text in HTML"),
        pytest.param("a:\n- It helps a lot.\n- b: So it is.", ["It helps a lot.", "So it is."], id="lists"),
        pytest.param("text: One.\n---\ntext: Two.", ["One.", "Two."], id="two documents"),
        pytest.param("jobs:\n  test:\n    runs-on: ubuntu-latest\n    needs: [a, b]", [], id="settings"),
        pytest.param("slug: it-helps\nimage: it/helps.jpg\nclass: a b c", [], id="no copy by key"),
        pytest.param("text: It helps.\nb: [\nc: }", ["It helps."], id="broken"),
    ],
)
def test_yaml(page: str, wanted: list[str]) -> None:
    assert texts(read(".yml", page)) == wanted


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param('text = "It\\thelps."', ["It helps."], id="quotes"),
        pytest.param("text = 'It\\helps.'", ["It\\helps."], id="literal"),
        pytest.param('text = """\nIt \\\n  helps.\n\nSo."""', ["It helps.", "So."], id="over some lines"),
        pytest.param("[a.b]\ntext = 'One.'\n[[c]]\ntext = 'Two.'", ["One.", "Two."], id="tables"),
        pytest.param("a.text = 'It helps.'\nb = {text = 'So.'}", ["It helps.", "So."], id="tables in a line"),
        pytest.param("text = 'It helps.'\nb = = 3\ntext = 'So.'", ["It helps.", "So."], id="broken"),
        pytest.param("[tool]\nversion = '1.0'\nname = 'it-helps'", [], id="settings"),
    ],
)
def test_toml(page: str, wanted: list[str]) -> None:
    assert texts(read(".toml", page)) == wanted


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param("a,text\nOne,It helps.", ["One", "It helps."], id="commas"),
        pytest.param("a;text\nOne;It helps, so.", ["One", "It helps, so."], id="semicolons"),
        pytest.param('a,text\n"One","It ""really""\nhelps."', ["One", 'It "really" helps.'], id="quotes"),
        pytest.param("slug,price,text\nx-y,20,It helps.", ["It helps."], id="no copy"),
        pytest.param("a,b\nOne\n\nTwo,So,Three", ["One", "Two", "So", "Three"], id="uneven rows"),
        pytest.param(
            "Neck,It helps a lot.\nBack,So it does.",
            ["Neck", "It helps a lot.", "Back", "So it does."],
            id="no header",
        ),
        pytest.param('a,text\n"One,It helps.', ["One", "It helps."], id="a quote that does not close"),
    ],
)
def test_csv(page: str, wanted: list[str]) -> None:
    assert texts(read(".csv", page)) == wanted


RECORDS = [
    pytest.param(
        ".yml",
        "title: Needling\nbenefits: [Calm necks]\nfaq:\n- q: Why?\n  a: Because.\n"
        "more:\n- name: Massage\n  text: Warm hands.\ntestimonials:\n- quote: I am calm.",
        id="yaml",
    ),
    pytest.param(
        ".toml",
        "title = 'Needling'\nbenefits = ['Calm necks']\n[[faq]]\nq = 'Why?'\na = 'Because.'\n"
        "[[more]]\nname = 'Massage'\ntext = 'Warm hands.'\n[[testimonials]]\nquote = 'I am calm.'",
        id="toml",
    ),
]


@pytest.mark.parametrize(("suffix", "page"), RECORDS)
def test_objects_give_context(suffix: str, page: str) -> None:
    document = read(suffix, page)
    assert the_block(document, "Calm").context.headings == ("Needling", "Benefits")
    answer = the_block(document, "Because").context
    assert (answer.question, answer.role) == ("Why?", "answer")
    assert the_block(document, "Warm").context.headings[-1] == "Massage"
    assert the_block(document, "I am").context.role == "testimonial"


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("Question,Answer,Category\nWhy?,It helps.,Needling\nWhy?,Warm.,Massage", id="questions"),
        pytest.param("Service,Name,Text\nNeedling,First,It helps.\nMassage,First,Warm.", id="names"),
    ],
)
def test_a_column_says_what_a_row_is_about(page: str) -> None:
    document = read(".csv", page)
    for words, about in (("It helps", "Needling"), ("Warm", "Massage")):
        context = the_block(document, words).context
        assert about in (context.title, *context.headings)


def test_cells_have_a_column_and_a_row() -> None:
    document = read(".csv", "service,Needling,question,answer\nNecks,Calmer,Why?,Because.")
    cell = the_block(document, "Calmer").context
    assert (cell.title, cell.column, cell.row, cell.key) == ("Necks", "Needling", "Necks", "Needling")
    assert the_block(document, "Why?").context.role == "question"
    assert the_block(document, "Because").context.question == "Why?"
    assert the_block(document, "Necks").context.row == ""


@pytest.mark.parametrize(
    ("suffix", "page", "words", "wanted"),
    [
        pytest.param(
            ".yml",
            "a:\n  text: |\n    - It is\n      calm",
            "is calm",
            "is\n      calm",
            id="a block of YAML",
        ),
        pytest.param(".yml", 'text: "It\\x27s"', "'s", "\\x27s", id="an escape in YAML"),
        pytest.param(".toml", 'text = "It\\u0027s"', "'s", "\\u0027s", id="an escape in TOML"),
        pytest.param(".csv", 'a,text\n,"It ""is"""', '"is', '""is', id="a quote in CSV"),
    ],
)
def test_offsets(suffix: str, page: str, words: str, wanted: str) -> None:
    document = read(suffix, page)
    assert source_of(document, the_block(document, "It"), words) == wanted
