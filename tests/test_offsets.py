"""Spans, pieces and maps: the way from a block's text back to the source."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnlint.offsets import MapBuilder, OffsetMap, Piece, Span
from dnlint.values import Block

SOURCE = "Fine &amp; <b>thin</b>\n needles"


def _built() -> Block:
    """What a parser makes of SOURCE."""
    builder = MapBuilder()
    builder.literal("Fine ", 0)
    builder.whole("&", Span(5, 10))
    builder.literal(" ", 10)
    builder.literal("thin", 14)
    builder.whole(" ", Span(22, 24))
    builder.literal("needles", 24)
    return Block("paragraph", *builder.build())


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        pytest.param("Fine", "Fine", id="as it stands"),
        pytest.param("in", "in", id="within a word"),
        pytest.param("&", "&amp;", id="an entity is taken whole"),
        pytest.param("& thin", "&amp; <b>thin", id="a tag before the last word lies inside"),
        pytest.param("thin needles", "thin</b>\n needles", id="a folded line end lies inside"),
        pytest.param("Fine & thin needles", SOURCE, id="all of it"),
    ],
)
def test_the_source_behind_words(words: str, wanted: str) -> None:
    block = _built()
    start = block.text.index(words)
    span = block.source_span(Span(start, start + len(words)))
    assert SOURCE[span.start : span.end] == wanted


def test_literal_neighbours_are_one_piece() -> None:
    builder = MapBuilder()
    builder.literal("ab", 3)
    builder.literal("cd", 5)
    builder.literal("", 9)
    assert builder.build() == ("abcd", OffsetMap((Piece(Span(0, 4), Span(3, 7), True),)))


def test_an_empty_range_is_a_point() -> None:
    assert _built().source_span(Span(7, 7)) == Span(14, 14)


def test_a_map_of_nothing_leads_to_the_beginning() -> None:
    assert OffsetMap(()).to_source(Span(0, 0)) == Span(0, 0)


@pytest.mark.parametrize("ends", [(-1, 2), (3, 2)], ids=["before the beginning", "backwards"])
def test_no_span(ends: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(*ends)


def test_a_literal_piece_is_as_long_as_its_source() -> None:
    with pytest.raises(ValueError, match="same length"):
        Piece(Span(0, 2), Span(0, 3), True)


@pytest.mark.parametrize(
    ("other", "wanted"),
    [
        pytest.param(Span(4, 6), True, id="across the end"),
        pytest.param(Span(5, 6), False, id="right behind"),
        pytest.param(Span(0, 2), False, id="right before"),
        pytest.param(Span(3, 4), True, id="inside"),
    ],
)
def test_overlaps(other: Span, wanted: bool) -> None:
    assert Span(2, 5).overlaps(other) is wanted
    assert other.overlaps(Span(2, 5)) is wanted


def test_cover_and_shift() -> None:
    assert Span(2, 5).cover(Span(7, 9)) == Span(2, 9)
    assert Span(2, 5).shift(-2) == Span(0, 3)


pieces = st.lists(
    st.tuples(st.text("ab ", min_size=1, max_size=4), st.booleans(), st.integers(0, 3)), max_size=8
)


def built(parts: list[tuple[str, bool, int]]) -> tuple[str, str, OffsetMap]:
    """A source with gaps and escapes, the text that it stands for, and the map between."""
    builder, source = MapBuilder(), ""
    for text, literal, gap in parts:
        source += "<" * gap
        if literal:
            builder.literal(text, len(source))
            source += text
        else:
            builder.whole(text, Span(len(source), len(source) + 2 * len(text) + 1))
            source += "\\" + 2 * text
    return source, *builder.build()


@given(pieces, st.data())
def test_a_part_of_a_range_lies_in_its_source(
    parts: list[tuple[str, bool, int]], data: st.DataObject
) -> None:
    source, text, offsets = built(parts)
    start, end = sorted((data.draw(st.integers(0, len(text))), data.draw(st.integers(0, len(text)))))
    whole = offsets.to_source(Span(start, end))
    assert whole.end <= len(source)
    for at in range(start, end):
        part = offsets.to_source(Span(at, at + 1))
        assert whole.start <= part.start
        assert part.end <= whole.end
        assert len(part) == 0 or len(part) > 1 or source[part.start] == text[at]


@given(pieces, st.data())
def test_a_map_through_a_map_goes_both_ways_at_once(
    parts: list[tuple[str, bool, int]], data: st.DataObject
) -> None:
    _, middle, outer = built(parts)
    start, end = sorted((data.draw(st.integers(0, len(middle))), data.draw(st.integers(0, len(middle)))))
    builder = MapBuilder()
    builder.literal(middle[start:end], start)
    builder.whole("!", Span(end, end))
    text, inner = builder.build()
    through = inner.through(outer)
    assert "".join(text[piece.text.start : piece.text.end] for piece in through.pieces) == text
    for at in range(end - start):
        assert through.to_source(Span(at, at + 1)) == outer.to_source(inner.to_source(Span(at, at + 1)))
