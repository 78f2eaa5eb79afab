"""Offsets of a Word file count in its text, and lead back to it from every block, whatever it is made of."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from dnlint.offsets import Span
from dnlint.parsers import parse
from tests.parsers.test_conformance import check_map, check_text
from tests.word.making import bold, item, p, r, source_of, table
from tests.word.test_words import box, field, picture

words = st.text(
    st.sampled_from(
        "needles Dry-needling “No pain” {x} [y] a_b *c* ~d~ #e $f | 50% \u00a0\u00ad\u2011é😀\t:.?!-\\`^="
    ),
    max_size=25,
).map(lambda text: text.replace("&", "&amp;").replace("<", "&lt;"))
runs = st.one_of(
    words,
    words.map(bold),
    words.map(lambda text: r(text, "<w:vanish/>")),
    words.map(lambda text: f"<w:del>{r(text)}</w:del><w:ins>{r(text)}</w:ins>"),
    words.map(lambda text: field("PAGE", text)),
    words.map(lambda text: picture(text.replace('"', ""))),
    words.map(lambda text: box(p(text), item(text))),
    st.just("<w:r><w:br/><w:tab/><w:noBreakHyphen/></w:r>"),
)
paragraphs = st.lists(runs, max_size=4).map(lambda some: p(*some))
blocks = st.one_of(
    paragraphs,
    st.tuples(words, st.integers(0, 3)).map(lambda one: item(*one)),
    st.tuples(words, st.sampled_from(["Title", "Heading1", "Heading3", "Quote", "ListParagraph"])).map(
        lambda one: p(one[0], style=one[1])
    ),
    st.lists(st.lists(st.one_of(words, paragraphs), min_size=1, max_size=3), min_size=1, max_size=3).map(
        lambda rows: table(*rows)
    ),
)
bodies = st.lists(blocks, max_size=6).map("".join)


@settings(max_examples=150)
@given(bodies)
def test_any_body_keeps_the_contract(body: str) -> None:
    document = parse(source_of(body))
    for block in document.blocks:
        check_map(document, block)
        check_text(block)


@settings(max_examples=100)
@given(bodies, st.data())
def test_any_range_of_a_block_stands_in_one_paragraph(body: str, data: st.DataObject) -> None:
    document = parse(source_of(body))
    for block in document.blocks[:5]:
        start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(block.text))] * 2)))
        span = block.source_span(Span(start, end))
        assert "\n" not in document.source[span.start : span.end]
        shown = block.text[start:end].split()
        assert [
            part.replace("\u00ad", "") for part in document.source[span.start : span.end].split()
        ] == shown


def test_the_text_of_a_finding_is_the_text_of_the_file() -> None:
    source = source_of(p("It ", bold("cures"), " back {pain} &amp; more."))
    (block,) = parse(source).blocks
    start = block.text.index("{pain}")
    span = block.source_span(Span(start, start + 8))
    assert source.text[span.start : span.end] == "{pain} &"
