"""Markdown: which text is prose, where it is cut, and what governs it."""

from __future__ import annotations

import pytest

from tests.parsers.reading import kinds, read, source_of, texts, the_block


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param("One **two** _three_ ~~four~~", ["One two three four"], id="emphasis vanishes"),
        pytest.param("snake_case and 2 * 3", ["snake_case and 2 * 3"], id="what is no emphasis stays"),
        pytest.param("One\ntwo", ["One two"], id="a soft line end is a space"),
        pytest.param("One  \ntwo", ["One\ntwo"], id="a hard break by spaces"),
        pytest.param("One\\\ntwo", ["One\ntwo"], id="a hard break by a backslash"),
        pytest.param("One<br/>two", ["One\ntwo"], id="a hard break by a tag"),
        pytest.param("See [our *page*](https://x.org/a_(b) 'Tip').", ["See our page.", "Tip"], id="links"),
        pytest.param(
            "See [our page][ref].\n\n[ref]: https://x.org", ["See our page."], id="links by reference"
        ),
        pytest.param("See [1] and \\[2\\].", ["See [1] and [2]."], id="brackets that are no link"),
        pytest.param(
            "See <https://x.org> or https://x.org/a now", ["See or now"], id="addresses are dropped"
        ),
        pytest.param(
            "![A tray *here*](x.jpg) of it", ["of it", "A tray here"], id="images lend their alt text"
        ),
        pytest.param("[![A tray](x.jpg)](y) of it", ["of it", "A tray"], id="an image in a link"),
        pytest.param("Type `npm run` or ``a ` b`` now", ["Type or now"], id="code"),
        pytest.param("A lone ` stays", ["A lone ` stays"], id="a lone backtick"),
        pytest.param("One &amp; two \\* three", ["One & two * three"], id="entities and escapes"),
        pytest.param(
            "Also <b>bold</b> and <span class='x'>more</span>", ["Also bold and more"], id="inline tags"
        ),
        pytest.param("One<!-- two --> three", ["One three"], id="comments"),
        pytest.param("It works.[^1]\n\n[^1]: A note.", ["It works.", "A note."], id="footnote marks"),
        pytest.param("One {{ two }} {% if x %}three{% endif %}", ["One three"], id="template tags"),
        pytest.param("## Title {#anchor}", ["Title"], id="anchors of headings"),
        pytest.param("```\ncode here\n```\n\nText", ["Text"], id="fenced code"),
        pytest.param("Text\n\n    code here", ["Text"], id="indented code"),
        pytest.param("1. One\n\n   two\n2. Three", ["One", "two", "Three"], id="an item of two paragraphs"),
        pytest.param("- One\n  goes on\nand on", ["One goes on and on"], id="lazy lines of an item"),
        pytest.param("> One\n> two", ["One two"], id="quote marks are no text"),
        pytest.param("Title\n=====\n\nText", ["Title", "Text"], id="underlined headings"),
        pytest.param(
            "<div>\n  <p>One\n\n    <p>two\n\n</div>\n\nText", ["One", "two", "Text"], id="HTML with gaps"
        ),
        pytest.param("✅ Necks\n✅ Backs", ["Necks", "Backs"], id="typed bullets"),
        pytest.param("1- Necks\n\n2- Backs", ["Necks", "Backs"], id="typed numbers"),
    ],
)
def test_text_and_cuts(page: str, wanted: list[str]) -> None:
    assert texts(read(".md", page)) == wanted


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param("# A", ("heading", "A"), id="heading"),
        pytest.param("- A", ("list-item", "A"), id="item"),
        pytest.param("• A", ("list-item", "A"), id="typed bullet"),
        pytest.param("- A\n\n  B", ("paragraph", "B"), id="second paragraph of an item"),
        pytest.param("|A|B|\n|-|-|\n|C|D|", ("table-cell", "C"), id="cell"),
        pytest.param("**Is it painful?**\nA little.", ("heading", "Is it painful?"), id="a bold line"),
        pytest.param("**It is safe.**", ("paragraph", "It is safe."), id="bold prose"),
        pytest.param("**It is** safe", ("paragraph", "It is safe"), id="bold words"),
        pytest.param("- **Relief**", ("list-item", "Relief"), id="an item all bold"),
        pytest.param("<p>A</p>", ("paragraph", "A"), id="HTML"),
        pytest.param("<h2>A</h2>", ("heading", "A"), id="a heading in HTML"),
    ],
)
def test_kinds(page: str, wanted: tuple[str, str]) -> None:
    assert wanted in kinds(read(".md", page))


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param("# A\n\n## B\n\nx", ("A", "B"), id="by level"),
        pytest.param("# A\n\n## B\n\n# C\n\nx", ("C",), id="a higher heading ends a lower one"),
        pytest.param("# A\n\n**B**\n\nx", ("A", "B"), id="a bold line"),
        pytest.param("# A\n\n<h2>B</h2>\n\nx", ("A", "B"), id="a heading in HTML goes on to govern"),
        pytest.param("# A\n\n<p>x</p>", ("A",), id="HTML under a heading"),
    ],
)
def test_heading_path(page: str, wanted: tuple[str, ...]) -> None:
    assert the_block(read(".md", page), "x").context.headings == wanted


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param("It helps with:\n\n- x", "It helps with:", id="a paragraph"),
        pytest.param("First. It helps with:\n- x", "It helps with:", id="its last sentence"),
        pytest.param("## Benefits\n\n1. x", "Benefits", id="a heading"),
        pytest.param("A:\n\n- B:\n  - x", "B:", id="the item around a nested list"),
        pytest.param("A:\n\n- B\n  - y\n- x", "A:", id="after a nested list"),
        pytest.param("It helps with:\n\n✅ y\n\n✅ x", "It helps with:", id="typed bullets apart"),
    ],
)
def test_lead_in(page: str, wanted: str) -> None:
    assert the_block(read(".md", page), "x").context.lead_in == wanted


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("## Does it hurt?\n\nx", id="a heading that asks"),
        pytest.param("**Does it hurt?**\n\nx", id="a bold line that asks"),
        pytest.param("Does it hurt?\n\nx", id="a line that asks"),
        pytest.param("Q: Does it hurt?\nA: x", id="labels"),
        pytest.param("Q. Does it hurt?\nA. x", id="labels with stops"),
        pytest.param("1. Does it hurt?\n\n   x", id="an item and the paragraph in it"),
        pytest.param("1. Does it hurt?\n\nx\n\n2. Why?\n\ny", id="an item and the paragraph behind it"),
        pytest.param("**Does it hurt?** x", id="a bold question, its answer behind it"),
        pytest.param("- **Does it hurt?** x", id="the same in an item"),
        pytest.param("**Does it hurt?**  \nx", id="a bold line and a hard break"),
        pytest.param("<details>\n<summary>Does it hurt?</summary>\n\nx\n\n</details>", id="details in HTML"),
    ],
)
def test_questions_and_answers(page: str) -> None:
    document = read(".md", page)
    assert the_block(document, "Does it hurt?").context.role == "question"
    answer = the_block(document, "x").context
    assert (answer.question, answer.role) == ("Does it hurt?", "answer")


def test_the_last_item_of_a_list_of_questions_is_not_answered_behind_it() -> None:
    assert the_block(read(".md", "- Why?\n- Does it hurt?\n\nx"), "x").context.question == ""


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param("> “I could turn my head again.” – Maria K.", "testimonial", id="a signed quotation"),
        pytest.param("## Reviews\n\n> It helped.", "testimonial", id="a quote under reviews"),
        pytest.param("> Needles are thin.", "none", id="a quote of anything else"),
        pytest.param("> “More blood flow is more healing.” – A common principle", "none", id="a saying"),
    ],
)
def test_testimonials(page: str, wanted: str) -> None:
    assert read(".md", page).blocks[-1].context.role == wanted


def test_table_cells_know_their_column_and_row() -> None:
    cell = the_block(read(".md", "| Aspect | Needling |\n|---|---|\n| **Origin** | Western |"), "Western")
    assert (cell.context.column, cell.context.row) == ("Needling", "Origin")


def test_a_bold_line_in_a_table_titles_the_rows_below() -> None:
    document = read(".md", "| a | b |\n|---|---|\n| **One** | |\n| c | x |\n| **Two** | |\n| d | y |\n\nz")
    titles = [the_block(document, text).context.headings for text in "xyz"]
    assert titles == [("One",), ("Two",), ()]


def test_a_cell_without_others_in_its_row_titles_nothing() -> None:
    document = read(".md", "| a | b |\n|---|---|\n| One | |\n| c | x |")
    assert the_block(document, "x").context.headings == ()


def test_the_cells_of_a_table_answer_no_question() -> None:
    page = "## Is it old?\n\n| | Needling | Cupping |\n|---|---|---|\n| Age | New | x |\n"
    document = read(".md", page)
    assert {block.context.question for block in document.blocks} == {""}


FRONT = """\
---
title: 'It''s needles'
description: "Fine \\"needles\\" \\u2013 for
  muscles"
subtitle: >
  Two lines
  of text
layout: page
image: /a/b.jpg
permalink: /needles
date: 2024-01-01
lang: en
hero:
  title: Less pain
  text: It may help some people.
faqs:
  - question: Does it hurt?
    answer: A little.
---

# Needles

x
"""


def test_front_matter() -> None:
    document = read(".md", FRONT)
    assert kinds(document) == [
        ("title", "It's needles"),
        ("description", 'Fine "needles" – for muscles'),
        ("description", "Two lines of text"),
        ("data", "Less pain"),
        ("data", "It may help some people."),
        ("data", "Does it hurt?"),
        ("data", "A little."),
        ("heading", "Needles"),
        ("paragraph", "x"),
    ]
    assert document.language == "en"
    assert {block.context.title for block in document.blocks if block.kind != "data"} == {"It's needles"}
    assert source_of(document, document.blocks[0], "It's") == "It''s"
    assert source_of(document, document.blocks[1], "–") == "\\u2013"
    help_, answer = the_block(document, "It may"), the_block(document, "A little")
    assert (help_.context.headings, help_.context.key) == (("Less pain",), "text")
    assert (answer.context.question, answer.context.role) == ("Does it hurt?", "answer")


def test_a_title_heads_a_page_without_another_heading_on_top() -> None:
    document = read(".md", "---\ntitle: Needles\nseo_title: Needles in Leeds\n---\n\nx\n\n## How\n\ny\n")
    assert kinds(document) == [
        ("title", "Needles"),
        ("heading", "Needles"),
        ("title", "Needles in Leeds"),
        ("paragraph", "x"),
        ("heading", "How"),
        ("paragraph", "y"),
    ]


def test_front_matter_in_toml() -> None:
    page = '+++\ntitle = "Needles"\ndraft = false\n[params]\ntext = "It \\u0069s over soon."\n+++\n\nBody.\n'
    document = read(".md", page)
    assert texts(document) == ["Needles", "Needles", "It is over soon.", "Body."]
    assert document.blocks[2].context.title == "Needles"
    assert source_of(document, document.blocks[2], "is over") == "\\u0069s over"


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        pytest.param("x", ("Needles",), id="above all"),
        pytest.param("## Care\n\nx", ("Needles", "Care"), id="above other headings"),
        pytest.param("# Pins\n\nx", ("Pins",), id="not where the page has its own"),
    ],
)
def test_the_title_in_the_settings_heads_the_page(body: str, wanted: tuple[str, ...]) -> None:
    assert the_block(read(".md", f"---\ntitle: Needles\n---\n\n{body}\n"), "x").context.headings == wanted


def test_without_front_matter_the_first_top_heading_is_the_title() -> None:
    assert the_block(read(".md", "Intro\n\n# Our *needles*\n\nx"), "x").context.title == "Our needles"


def test_places_behind_marks_are_exact() -> None:
    document = read(".md", "> Fine\r\n> **needles** &amp; 😀 time")
    block = document.blocks[0]
    assert block.text == "Fine needles & 😀 time"
    assert source_of(document, block, "needles & 😀") == "needles** &amp; 😀"
    assert source_of(document, block, "Fine needles") == "Fine\r\n> **needles"


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param('<div markdown="1">\n### Needling\nx\n</div>', ("Needling",), id="Markdown in a box"),
        pytest.param(":::tip Needling\nx\n:::", ("Needling",), id="a container with a title"),
        pytest.param(":::note[Needling]{.a}\nx\n:::", ("Needling",), id="a container with a label"),
        pytest.param("::: warning\nx\n:::", (), id="a container without a title"),
        pytest.param(
            '{{< card title="Needling" icon="pin" >}}\nx\n{{< /card >}}',
            ("Needling",),
            id="a shortcode with a title",
        ),
        pytest.param("\\[vc_row\\]\\[vc_column_text\\]x\\[/vc_column_text\\]", (), id="escaped shortcodes"),
    ],
)
def test_other_dialects(page: str, wanted: tuple[str, ...]) -> None:
    document = read(".md", page + "\n")
    assert texts(document) == [*wanted, "x"]
    assert the_block(document, "x").context.headings == wanted


def test_the_title_of_a_shortcode_asks_what_its_text_answers() -> None:
    page = '{{% faq question="Does it hurt?" %}}\nA bit.\n{{% /faq %}}\n'
    document = read(".md", page)
    assert texts(document) == ["Does it hurt?", "A bit."]
    assert the_block(document, "A bit").context.question == "Does it hurt?"


def test_the_title_of_a_fold_out_ends_with_it() -> None:
    page = "# Care\n\n<details>\n<summary>Does it hurt?</summary>\n\nA little.\n\n</details>\n\nHands help."
    document = read(".md", page)
    assert the_block(document, "A little").context.question == "Does it hurt?"
    assert the_block(document, "Hands help").context.headings == ("Care",)


def test_data_in_front_matter_is_read_as_in_data_files() -> None:
    page = """---
title: Care
featured_image:
  alt: Hands at work
plans:
  - plan: Needling
    text: It is calm.
  - plan: Massage
    text: It is slow.
---
"""
    document = read(".md", page)
    assert the_block(document, "It is calm").context.headings == ("Plans", "Needling")
    assert the_block(document, "It is slow").context.headings == ("Plans", "Massage")
    assert the_block(document, "Hands").kind == "attribute"


def test_what_a_shortcode_holds_ends_with_it() -> None:
    page = """{{< faq question="Does it hurt?" >}}A bit.{{< /faq >}}
{{< faq question="Is it long?" >}}No.{{< /faq >}}

x
"""
    document = read(".md", page)
    assert texts(document) == ["Does it hurt?", "A bit.", "Is it long?", "No.", "x"]
    assert the_block(document, "No").context.question == "Is it long?"
    assert the_block(document, "x").context.question == ""


def test_components_of_nuxt_content() -> None:
    page = """::hero
---
title: Needling
image: /a b.jpg
---
It is calm.

#actions
Go on.
::

::card{title="Massage"}
It is slow.
::

::faq-item{question="Does it hurt?"}
A little.
::
"""
    document = read(".md", page)
    assert texts(document) == [
        *("Needling", "It is calm.", "Go on.", "Massage", "It is slow.", "Does it hurt?", "A little.")
    ]
    assert the_block(document, "It is calm").context.headings == ("Needling",)
    assert the_block(document, "It is slow").context.headings == ("Massage",)
    assert the_block(document, "A little").context.question == "Does it hurt?"


def test_what_a_component_of_nuxt_content_is_given_in_its_line() -> None:
    page = '::card{icon="i-hand" title="Needling" :wide="true" description="It is calm." to="/a b"}\nx\n::\n'
    document = read(".md", page)
    assert kinds(document) == [("heading", "Needling"), ("paragraph", "It is calm."), ("paragraph", "x")]
    block = the_block(document, "It is calm")
    assert block.context.headings == ("Needling",)
    assert source_of(document, block, "It is calm.") == "It is calm."


PARTS = {
    "columns": "{{< columns >}}\n### Needling\nIt is calm.\n"
    "<--->\n### Massage\nIt is slow.\n{{< /columns >}}",
    "tabs": '{{< tabs >}}\n{{< tab name="Needling" >}}\n- It is calm.\n{{< /tab >}}\n'
    '{{< tab name="Massage" >}}\n- It is slow.\n{{< /tab >}}\n{{< /tabs >}}',
    "titles without a name": '{{% expand "Needling" %}}It is calm.{{% /expand %}}\n'
    '{{% expand "Massage" %}}It is slow.{{% /expand %}}',
    "containers": "::card-group\n:::card[Needling]\nIt is calm.\n:::\n:::card[Massage]\nIt is slow.\n:::\n::",
    "slots": "::card\n#title\nNeedling\n#default\nIt is calm.\n::\n"
    "::card\n#title\nMassage\n#text\nIt is slow.\n::",
    "boxes": "<section>\n\n### Needling\n\nIt is calm.\n\n</section>\n"
    "<section>\n\n### Massage\n\nIt is slow.\n\n</section>",
}


@pytest.mark.parametrize("name", PARTS)
def test_the_title_of_a_part_ends_with_it(name: str) -> None:
    document = read(".md", f"# Care\n\n{PARTS[name]}\n\nAfter.\n")
    assert the_block(document, "It is calm").context.headings == ("Care", "Needling")
    assert the_block(document, "It is slow").context.headings == ("Care", "Massage")
    assert the_block(document, "After").context.headings == ("Care",)


def test_a_box_of_no_more_than_a_heading_is_a_part_of_it() -> None:
    document = read(".md", "<section>\n\n### Needling\n\n</section>\n\nIt is calm.\n")
    assert the_block(document, "It is calm").context.headings == ("Needling",)


def test_what_a_component_of_nuxt_is_given() -> None:
    page = """::hero
---
title: Needling
subtitle: "It is calm"
image: /a.jpg
points:
  - It is short
---
::

So it is :badge[new]{color="red"}.
"""
    document = read(".md", page)
    assert texts(document) == ["Needling", "It is calm", "It is short", "So it is new."]
    assert the_block(document, "It is calm").context.headings == ("Needling",)


@pytest.mark.parametrize(
    "button",
    [
        pytest.param("[It is calm](/a){: .btn .btn-primary}", id="kramdown"),
        pytest.param("[It is calm](/a){.button}", id="attributes"),
        pytest.param("<a class='btn btn-lg' href='/a'>It is calm</a>", id="HTML"),
    ],
)
def test_what_stands_on_a_button_is_no_copy(button: str) -> None:
    assert texts(read(".md", f"So it is.\n\n{button}\n")) == ["So it is."]


def test_a_link_is_no_button() -> None:
    page = "[It is calm](/a){: .lead} and <a class='link' href='/b'>short</a>."
    assert texts(read(".md", page)) == ["It is calm and short."]


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("# A\n\nTape\n: It is calm.\n\nOil\n: It is warm.\n\nBehind.\n", id="terms"),
        pytest.param("# A\n\nTape\n\n: It is calm.\n\n*Oil*\n:   It is warm.\n\nBehind.\n", id="set apart"),
        pytest.param(
            "# A\r\n\r\nTape\r\n: It is calm.\r\n\r\nOil\r\n: It is warm.\r\n\r\nBehind.", id="Windows"
        ),
        pytest.param("# A\n\nTape\n: One.\n: It is calm\n  here.\n\nOil\n: It is warm.\n\nBehind.", id="two"),
    ],
)
def test_a_term_heads_what_defines_it(page: str) -> None:
    document = read(".md", page)
    assert the_block(document, "It is calm").context.headings == ("A", "Tape")
    assert the_block(document, "It is warm").context.headings == ("A", "Oil")
    assert the_block(document, "Behind").context.headings == ("A",)
    assert source_of(document, the_block(document, "It is warm"), "warm") == "warm"


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("It is\ncalm: so.\n\nThat\nis : it.", id="colons in lines"),
        pytest.param("- It is calm\n: so", id="an item"),
        pytest.param("Hi\nyou\n: It is calm.", id="two lines above"),
    ],
)
def test_a_colon_makes_no_definition_by_itself(page: str) -> None:
    assert not [block for block in read(".md", page).blocks if block.kind == "heading"]
