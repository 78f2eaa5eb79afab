"""Plain text: which line is a heading, an item, a question, and what governs it."""

from __future__ import annotations

import pytest

from tests.parsers.reading import kinds, read, texts, the_block

PROSE = "Fine needles are put into tight muscles, and most people say that they feel rather little of it."


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param("One is here.\n\nTwo is here.", ["One is here.", "Two is here."], id="paragraphs"),
        pytest.param("One is here.\nTwo is here.", ["One is here.", "Two is here."], id="a line each"),
        pytest.param(
            "Fine needles are put into the tight muscles of a\npatient who lies down.",
            ["Fine needles are put into the tight muscles of a patient who lies down."],
            id="wrapped lines",
        ),
        pytest.param("• One\n•\tTwo\n- Three", ["One", "Two", "Three"], id="bullets"),
        pytest.param("✅ One\n✔️ Two", ["One", "Two"], id="emoji bullets"),
        pytest.param("1. One\n2) Two\na) Three", ["One", "Two", "Three"], id="numbers and letters"),
        pytest.param("- One that\n  goes on", ["One that goes on"], id="an item that goes on"),
        pytest.param(
            "• One service\n  What it does.", ["One service\nWhat it does."], id="an item with a text below"
        ),
        pytest.param("~ One\n→ Two\n👉 Three\n– Four", ["One", "Two", "Three", "Four"], id="odd bullets"),
        pytest.param("Hello {{ first_name }}, it helps.", ["Hello , it helps."], id="a field of a mailing"),
        pytest.param("From: Ann\nTo: you\nSubject: 🌿 News\n\nIt helps.", ["News", "It helps."], id="a mail"),
        pytest.param("One  two\u00a0 three", ["One two three"], id="white space"),
        pytest.param("R&amp;D", ["R&amp;D"], id="no entities in plain text"),
        pytest.param("It helps.\n#needles #muscle", ["It helps."], id="hashtags"),
        pytest.param("Q: Why?\nA: Because.", ["Why?", "Because."], id="labels of questions and answers"),
        pytest.param("-------\n12.5", [], id="no words"),
    ],
)
def test_text_and_cuts(page: str, wanted: list[str]) -> None:
    assert texts(read(".txt", page)) == wanted


WRAPPED = """\
It is put into tight muscles by people who have learned to do so for years. It was put
into ours by Mrs Hill, who began with it in the old house and who showed it first to Mrs
Ames when she came to live in the north. Then
others came to learn it, and one of them now leads the small team that we are proud of."""


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param(WRAPPED, 1, id="a line is full where the next word would not have fitted"),
        pytest.param(WRAPPED.replace("Mrs\n", "us.\n"), 1, id="also at the end of a sentence"),
        pytest.param(WRAPPED.replace("Then\no", "Now.\nO"), 2, id="a short line ends"),
        pytest.param(WRAPPED.replace("\n", "\n\n"), 4, id="a blank line ends any paragraph"),
        pytest.param(f"{'Needles help. ' * 11}\n" * 4, 4, id="whole paragraphs that are about as long"),
        pytest.param(f"{'Needles help. ' * 300}\n{'needles help. ' * 9}\n" * 4, 8, id="whole articles"),
        pytest.param("We treat:\nneck pain\nback pain\nsore knees", 4, id="a list that nobody marked"),
        pytest.param(f"{WRAPPED}\nHOW IT WORKS\n{WRAPPED}", 3, id="a line in capitals"),
    ],
)
def test_wrapped_lines_make_one_paragraph(page: str, wanted: int) -> None:
    assert len(texts(read(".txt", page))) == wanted


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param(f"Our needles\n\n{PROSE}", ("heading", "Our needles"), id="a short line before prose"),
        pytest.param(f"Our needles.\n\n{PROSE}", ("paragraph", "Our needles."), id="a short sentence"),
        pytest.param(f"{PROSE}\n\nOur needles", ("paragraph", "Our needles"), id="a short line at the end"),
        pytest.param(f"{PROSE}\n\nAim:\n• a\n• b", ("paragraph", "Aim:"), id="a lead-in"),
        pytest.param(f"{PROSE}\n\nTo sum up:\n{PROSE}", ("heading", "To sum up:"), id="a colon before prose"),
        pytest.param(f"{PROSE}\nBy Ann Smith\n{PROSE}", ("paragraph", "By Ann Smith"), id="a byline"),
        pytest.param(f"{PROSE}\nMay 23, 2024\n{PROSE}", ("paragraph", "May 23, 2024"), id="a date"),
        pytest.param("• A thing", ("list-item", "A thing"), id="an item"),
        pytest.param(
            "It helps.\n\nOUR NEEDLES\nCome in", ("heading", "OUR NEEDLES"), id="a line in capitals"
        ),
        pytest.param(
            "It helps.\n\nNO NEEDLES!\nCome in", ("paragraph", "NO NEEDLES!"), id="a cry in capitals"
        ),
        pytest.param("It helps.\n\nNeedles\n-------\nCome in", ("heading", "Needles"), id="dashes below"),
        pytest.param(
            "It helps.\n\nNeedles\n=======\n\nCome in", ("heading", "Needles"), id="equals signs below"
        ),
        pytest.param(
            "It helps.\n\nNeedles\n\n-------\n\nCome in", ("paragraph", "Needles"), id="a rule apart"
        ),
    ],
)
def test_kinds(page: str, wanted: tuple[str, str]) -> None:
    assert wanted in kinds(read(".txt", page))


def test_the_first_heading_is_the_title_and_governs_all() -> None:
    document = read(".txt", f"Our needles\n\nWhat we do\n\n{PROSE}\n\nPrices\n\nThe visit is cheap.")
    context = the_block(document, "The visit").context
    assert (context.title, context.headings) == ("Our needles", ("Our needles", "Prices"))


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("It helps with:\n\n• y\n\n• x", id="items apart"),
        pytest.param("It helps with:\n1. y\n2. x", id="items together"),
        pytest.param(f"{PROSE} It helps with:\n- y\n- x", id="the last sentence of a paragraph"),
    ],
)
def test_lead_in(page: str) -> None:
    assert the_block(read(".txt", page), "x").context.lead_in == "It helps with:"


def test_a_paragraph_ends_a_list() -> None:
    document = read(".txt", "It helps with:\n• y\n\nThat is all.\n• x")
    assert the_block(document, "That").context.lead_in == ""
    assert the_block(document, "x").context.lead_in == "That is all."


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("Title\n\nDoes it hurt?\n\nNot at all, they say.", id="a line that asks"),
        pytest.param("Q: Does it hurt?\nA: Not at all, they say.", id="labels"),
    ],
)
def test_questions_and_answers(page: str) -> None:
    document = read(".txt", page)
    assert the_block(document, "Does it hurt?").context.role == "question"
    answer = the_block(document, "Not at all").context
    assert (answer.question, answer.role) == ("Does it hurt?", "answer")


def test_a_signed_quotation_is_a_testimonial() -> None:
    document = read(".txt", "“It took them two visits and I could run again.” – Maria K.")
    assert document.blocks[0].context.role == "testimonial"
