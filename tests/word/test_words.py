"""What is read in a paragraph of a Word file, and what is not."""

from __future__ import annotations

import docx
import pytest

from dnlint.source import decode
from tests.word.making import bold, p, r, read, saved, source_of

GONE = '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>'
FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'


def field(code: str, shown: str) -> str:
    """A field of Word: its code, and what it comes to."""
    begin, separate, end = (FIELD.format(kind) for kind in ("begin", "separate", "end"))
    return begin + f"<w:r><w:instrText>{code}</w:instrText></w:r>{separate}{r(shown)}{end}"


def picture(said: str) -> str:
    return (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="{said}"/></wp:inline></w:drawing></w:r>'
    )


def emoji(sign: str) -> str:
    choice = f'<mc:Choice Requires="w16se"><w16se:symEx w16se:char="{ord(sign):X}"/></mc:Choice>'
    fallback = f"<mc:Fallback><w:t>{sign}</w:t></mc:Fallback>"
    return f"<w:r><mc:AlternateContent>{choice}{fallback}</mc:AlternateContent></w:r>"


def box(*paragraphs: str) -> str:
    """A text box as Word writes it: once for itself, once for old versions."""
    content = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    new = f'<w:drawing><wp:docPr id="2" name="y"/><wps:txbx>{content}</wps:txbx></w:drawing>'
    old = f"<w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict>"
    choice = f'<mc:Choice Requires="wps">{new}</mc:Choice><mc:Fallback>{old}</mc:Fallback>'
    return f"<w:r><mc:AlternateContent>{choice}</mc:AlternateContent></w:r>"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        pytest.param(p("One.") + p("Two."), "One.\nTwo.\n", id="one paragraph a line"),
        pytest.param(p("One.") + p() + p(" ") + p("Two."), "One.\nTwo.\n", id="empty paragraphs"),
        pytest.param(p("Dry ", bold("need"), "ling"), "Dry needling\n", id="a word in several runs"),
        pytest.param(p("a &lt;b&gt; &amp; {{c}}"), "a <b> & {{c}}\n", id="signs of markup"),
        pytest.param(p("“No pain”, they’d say"), "“No pain”, they’d say\n", id="smart quotes"),
        pytest.param(p("One", "<w:r><w:br/></w:r>", "two"), "One\u2028two\n", id="a line end in a paragraph"),
        pytest.param(p("One", "<w:r><w:tab/></w:r>", "two"), "One\ttwo\n", id="a tab"),
        pytest.param(
            p("low", "<w:r><w:noBreakHyphen/></w:r>", "risk"), "low\u2011risk\n", id="a hyphen that binds"
        ),
        pytest.param(p("nee", "<w:r><w:softHyphen/></w:r>", "dle"), "needle\n", id="a soft hyphen"),
        pytest.param(p(emoji("✅"), " Relief"), "✅ Relief\n", id="emoji, which Word writes in two ways"),
        pytest.param(
            p("D", more='<w:framePr w:dropCap="drop" w:lines="3"/>') + p("ry needling"),
            "Dry needling\n",
            id="a large first letter",
        ),
        pytest.param(
            p('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', " Relief"),
            "• Relief\n",
            id="a sign of a symbol font",
        ),
        pytest.param(p(f"<w:hyperlink>{r('Read on')}</w:hyperlink>"), "Read on\n", id="a link"),
        pytest.param(p(f"<w:ins>{r('new')}</w:ins>", " text"), "new text\n", id="inserted"),
        pytest.param(
            p("kept", "<w:del><w:r><w:delText> gone</w:delText></w:r></w:del>"), "kept\n", id="deleted"
        ),
        pytest.param(p("kept", f"<w:moveFrom>{r(' gone')}</w:moveFrom>"), "kept\n", id="moved from here"),
        pytest.param(p("kept", f"<w:moveTo>{r(' too')}</w:moveTo>"), "kept too\n", id="moved to here"),
        pytest.param(p("One ", more=GONE) + p("two."), "One two.\n", id="the end of a paragraph deleted"),
        pytest.param(p("One", more=GONE), "One\n", id="the last end deleted"),
        pytest.param(p("kept", r(" gone", "<w:vanish/>")), "kept\n", id="hidden"),
        pytest.param(p("kept", r(" too", '<w:vanish w:val="0"/>')), "kept too\n", id="hidden no more"),
        pytest.param(p("kept", r(" gone", "<w:strike/>")), "kept\n", id="struck out"),
        pytest.param(p(field("PAGEREF x", "Page 3")), "Page 3\n", id="the code of a field"),
        pytest.param(
            p(FIELD.format("begin"), field("DATE", "today"), FIELD.format("separate"), r("then")),
            "then\n",
            id="a field in the code of a field",
        ),
        pytest.param(p(FIELD.format("end"), "words"), "words\n", id="a field that never began"),
        pytest.param(p(FIELD.format("begin"), "code") + p("words"), "words\n", id="a field that never ends"),
        pytest.param(p(f"<w:fldSimple>{r('Page 3')}</w:fldSimple>"), "Page 3\n", id="a simple field"),
        pytest.param(
            f"<w:sdt><w:sdtContent>{p('Filled in')}</w:sdtContent></w:sdt>",
            "Filled in\n",
            id="a content control",
        ),
        pytest.param(
            p(f"<w:sdt><w:sdtContent>{r('Filled')}</w:sdtContent></w:sdt>", " in"),
            "Filled in\n",
            id="a content control in a paragraph",
        ),
        pytest.param(
            f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{p('Here')}</w:sdtContent></w:sdt>",
            "",
            id="a content control that nobody has filled in",
        ),
        pytest.param(
            p('<w:commentRangeStart w:id="0"/>', "copy", '<w:r><w:commentReference w:id="0"/></w:r>'),
            "copy\n",
            id="a comment",
        ),
        pytest.param(
            p(f"<w:r><w:ruby><w:rt>{r('above')}</w:rt><w:rubyBase>{r('below')}</w:rubyBase></w:ruby></w:r>"),
            "below\n",
            id="a gloss above a word",
        ),
        pytest.param(p("Look", picture("A thin needle")), "Look\u2028A thin needle\n", id="a picture"),
        pytest.param(p(picture("A thin&#10;needle")), "A thin needle\n", id="a picture alone"),
        pytest.param(
            p('<w:r><w:pict><v:shape alt="A needle"/></w:pict></w:r>'), "A needle\n", id="an old picture"
        ),
        pytest.param(p("Text", box(p("In a box"))) + p("More"), "Text\nMore\nIn a box\n", id="a text box"),
        pytest.param(
            p("Text", box(p("Box ", box(p("in a box"))))), "Text\nBox \nin a box\n", id="a box in a box"
        ),
    ],
)
def test_the_text(body: str, text: str) -> None:
    assert source_of(body).text == text


def test_a_line_end_in_a_paragraph_is_one_in_the_block() -> None:
    document = read(p("Risk-free", "<w:r><w:br/></w:r>", "needling"))
    assert [block.text for block in document.blocks] == ["Risk-free\nneedling"]


def test_alt_text_is_an_attribute() -> None:
    document = read(p("Look", picture("A thin needle")))
    assert [(block.kind, block.context.key) for block in document.blocks] == [
        ("paragraph", ""),
        ("attribute", "alt"),
    ]


def test_headers_and_footers_are_not_read() -> None:
    made = docx.Document()
    made.add_paragraph("Copy.")
    made.sections[0].header.paragraphs[0].text = "Dry needling cures pain."
    made.sections[0].footer.paragraphs[0].text = "Dry needling is painless."
    assert decode("draft.docx", saved(made)).text == "Copy.\n"


def test_comments_are_not_read() -> None:
    made = docx.Document()
    paragraph = made.add_paragraph("Copy.")
    made.add_comment(paragraph.runs, text="Dry needling cures pain?", author="A")
    assert decode("draft.docx", saved(made)).text == "Copy.\n"
