"""What the paragraphs of a Word file are: headings, items, cells; and what governs them."""

from __future__ import annotations

import pytest

from tests.parsers.reading import kinds, the_block
from tests.word.making import bold, item, p, r, read, table

TITLED = p("Dry needling", style="Title")
WORDS = "A thin needle is put into a tight muscle."


def style(id: str, name: str, inner: str = "", based_on: str = "", kind: str = "paragraph") -> str:
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return f'<w:style w:type="{kind}" w:styleId="{id}"><w:name w:val="{name}"/>{base}{inner}</w:style>'


OUTLINE = '<w:pPr><w:outlineLvl w:val="{}"/></w:pPr>'
UNBOLD = '<w:rPr><w:b w:val="0"/></w:rPr>'


@pytest.mark.parametrize(
    ("heading", "styles"),
    [
        pytest.param(p("Benefits", style="Heading1"), "", id="by its style"),
        pytest.param(
            p("Benefits", style="berschrift2"), style("berschrift2", "heading 2"), id="with Word in German"
        ),
        pytest.param(p("Benefits", style="heading3x"), style("heading3x", "Heading 3"), id="any id"),
        pytest.param(
            p("Benefits", style="Mine"), style("Mine", "Clinic head", "", "Heading2"), id="based on a heading"
        ),
        pytest.param(
            p("Benefits", style="Mine"), style("Mine", "Clinic head", OUTLINE.format(1)), id="by its outline"
        ),
        pytest.param(p("Benefits", more='<w:outlineLvl w:val="0"/>'), "", id="by its own outline"),
        pytest.param(p("Benefits", style="Subtitle"), "", id="a subtitle"),
        pytest.param(p(bold("Benefits")), "", id="a bold line"),
        pytest.param(p(r("Benefits", '<w:rStyle w:val="Strong"/>')), "", id="a line in a bold style"),
        pytest.param(
            p("Benefits", style="B"),
            style("B", "B", "<w:rPr><w:b/></w:rPr>"),
            id="a paragraph in a bold style",
        ),
    ],
)
def test_a_heading_governs_what_follows(heading: str, styles: str) -> None:
    document = read(TITLED + heading + p(WORDS), styles=styles)
    assert kinds(document) == [("heading", "Dry needling"), ("heading", "Benefits"), ("paragraph", WORDS)]
    assert document.blocks[-1].context.headings == ("Dry needling", "Benefits")


@pytest.mark.parametrize(
    ("paragraph", "styles"),
    [
        pytest.param(p("Benefits"), "", id="a plain line"),
        pytest.param(p(bold("Benefits"), " of needling"), "", id="a line that begins in bold"),
        pytest.param(p(bold("It helps many people.")), "", id="a bold sentence"),
        pytest.param(p(r("Benefits", '<w:b w:val="0"/>')), "", id="bold turned off"),
        pytest.param(
            p("Benefits", style="Body"),
            style("Body", "B", OUTLINE.format(9) + UNBOLD, "Heading1"),
            id="body text",
        ),
        pytest.param(p("Benefits", style="Nowhere"), "", id="a style that is not there"),
        pytest.param(
            p("Benefits", style="A"),
            style("A", "A", "", "B") + style("B", "B", "", "A"),
            id="styles based on each other",
        ),
    ],
)
def test_what_is_no_heading(paragraph: str, styles: str) -> None:
    document = read(TITLED + paragraph + p(WORDS), styles=styles)
    assert [kind for kind, _ in kinds(document)] == ["heading", "paragraph", "paragraph"]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(TITLED + p(WORDS), id="in the style of titles"),
        pytest.param(p("Dry needling", style="Heading1") + p(WORDS), id="the first heading"),
        pytest.param(p(bold("Dry needling")) + p(WORDS), id="a bold line at the top"),
        pytest.param(
            p() + p(bold("Dry needling")) + p("How", style="Heading2") + p(WORDS), id="above lower headings"
        ),
    ],
)
def test_the_title(body: str) -> None:
    assert the_block(read(body), WORDS).context.title == "Dry needling"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(p(bold("Dry needling")), id="nothing follows it"),
        pytest.param(p(bold("Draft")) + p("Massage", style="Heading1"), id="a heading says otherwise"),
        pytest.param(p(bold("Dry needling helps.")) + p(WORDS), id="a sentence"),
        pytest.param(p("Dry needling") + p(WORDS), id="not bold"),
    ],
)
def test_a_first_line_that_is_no_title(body: str) -> None:
    assert all(block.context.title in {"", "Massage"} for block in read(body).blocks)


@pytest.mark.parametrize(
    "items",
    [
        pytest.param(item("Less pain") + item("Better sleep"), id="numbered by Word"),
        pytest.param(
            p("Less pain", style="ListBullet") + p("Better sleep", style="ListBullet"), id="by their style"
        ),
        pytest.param(p("• Less pain") + p("• Better sleep"), id="typed"),
        pytest.param(p("Less pain", style="ListNumber") + p("Better sleep", style="ListNumber2"), id="steps"),
    ],
)
def test_items_have_their_lead_in(items: str) -> None:
    document = read(TITLED + p("It may bring:") + items)
    found = [(block.text, block.context.lead_in) for block in document.blocks if block.kind == "list-item"]
    assert found[0] == ("Less pain", "It may bring:")
    assert found[1][0] == "Better sleep"


def test_lists_in_lists() -> None:
    document = read(item("One:") + item("within", 1) + item("deeper", 2) + item("Two"))
    assert [(block.text, block.context.lead_in) for block in document.blocks] == [
        ("One:", ""),
        ("within", "One:"),
        ("deeper", "within"),
        ("Two", ""),
    ]


def test_a_paragraph_goes_on_with_its_item() -> None:
    document = read(
        p("It may bring:") + item("Less pain") + p("For some.", style="ListParagraph") + item("Rest")
    )
    assert the_block(document, "Rest").context.lead_in == "It may bring:"


def test_numbers_taken_away_make_a_paragraph() -> None:
    none = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    assert kinds(read(p("Less pain", style="ListBullet", more=none))) == [("paragraph", "Less pain")]


LOOK = '<w:tblStyle w:val="LightList"/><w:tblLook w:val="04A0"/>'


@pytest.mark.parametrize(
    ("properties", "first", "header"),
    [
        pytest.param("", "<w:tblHeader/>", ["Question", "Needling"], id="repeated on each page"),
        pytest.param(LOOK, "", ["Question", "Needling"], id="set apart by the style of the table"),
        pytest.param("", "", [p(bold("Question")), p(bold("Needling"))], id="in bold"),
    ],
)
def test_the_cells_of_a_table_know_column_and_row(properties: str, first: str, header: list[str]) -> None:
    document = read(table(header, ["Feeling", "Painless"], properties=properties, first=first))
    assert [
        (block.kind, block.text, block.context.column, block.context.row) for block in document.blocks
    ] == [
        ("table-cell", "Question", "", ""),
        ("table-cell", "Needling", "", "Question"),
        ("table-cell", "Feeling", "Question", ""),
        ("table-cell", "Painless", "Needling", "Feeling"),
    ]


def test_a_table_without_a_header_has_rows_only() -> None:
    document = read(table(["Feeling", "Painless"], ["Aim", "Relief"]))
    assert the_block(document, "Relief").context.column == ""
    assert the_block(document, "Relief").context.row == "Aim"


def test_a_row_that_is_deleted_is_not_read() -> None:
    rows = table(["Gone", "Painless"], ["Aim", "Relief"], first='<w:del w:id="1" w:author="A"/>')
    assert [text for _, text in kinds(read(rows))] == ["Aim", "Relief"]


def test_a_table_that_lays_out_the_page_holds_paragraphs() -> None:
    document = read(table([p("Benefits", style="Heading2") + p(WORDS), p("Costs")]))
    assert ("paragraph", WORDS) in kinds(document)


def test_a_quotation_is_what_a_patient_says() -> None:
    document = read(TITLED + p("Dry needling cured my back.", style="Quote"))
    assert document.blocks[-1].context.role == "testimonial"


def test_a_bold_question_is_answered() -> None:
    document = read(TITLED + p(bold("Does it hurt?")) + p("A little."))
    assert document.blocks[-1].context.question == "Does it hurt?"


CONTENTS = "<w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj>"


@pytest.mark.parametrize(
    "contents",
    [
        pytest.param(p("Contents", style="TOCHeading") + p("Benefits\t3", style="TOC1"), id="by its styles"),
        pytest.param(
            f"<w:sdt><w:sdtPr>{CONTENTS}</w:sdtPr><w:sdtContent>{p('Benefits 3')}</w:sdtContent></w:sdt>",
            id="by its control",
        ),
    ],
)
def test_a_table_of_contents_is_left_out(contents: str) -> None:
    styles = style("TOCHeading", "TOC Heading", "", "Heading1") + style("TOC1", "toc 1")
    assert kinds(read(contents + p(WORDS), styles=styles)) == [("paragraph", WORDS)]


def test_notes_belong_to_their_section() -> None:
    note = f'<w:footnote w:id="2">{p("Said of needling.")}</w:footnote>'
    refers = '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:footnoteReference w:id="7"/></w:r>'
    body = p("A", style="Heading1") + p(WORDS, refers) + p("More.") + p("B", style="Heading1") + p("Last.")
    document = read(body, footnotes=note)
    assert [text for _, text in kinds(document)] == ["A", WORDS, "More.", "Said of needling.", "B", "Last."]
    assert the_block(document, "Said").context.headings == ("A",)


def test_the_heading_of_a_text_box_governs_the_box_only() -> None:
    inner = f"<w:txbxContent>{p('Aside', style='Heading2')}{p('In the box.')}</w:txbxContent>"
    body = p("A", style="Heading1") + p(WORDS, f"<w:r><w:pict>{inner}</w:pict></w:r>") + p("Last.")
    document = read(body)
    assert the_block(document, "In the").context.headings == ("A", "Aside")
    assert the_block(document, "Last").context.headings == ("A",)


def test_a_text_box_belongs_to_its_section() -> None:
    beside = f"<w:r><w:pict><w:txbxContent>{p('Fast relief')}</w:txbxContent></w:pict></w:r>"
    document = read(TITLED + p(bold("A")) + p(WORDS, beside) + p("More.") + p(bold("B")) + p("Last."))
    assert the_block(document, "Fast").context.headings == ("Dry needling", "A")
    assert the_block(document, "Last").context.headings == ("Dry needling", "B")
