"""Offset maps: where each character of a block's text stands in the source.

The unit is the code point of the decoded source, everywhere. A map is a run of pieces
that tile the block's text from left to right and whose source ranges never go backwards.
A *literal* piece is the same characters in both; any other piece (an entity, an escape,
a soft line break, a space that stands for a tag) maps whole.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range, in code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def shift(self, by: int) -> Span:
        """The same range, `by` code points further on."""
        return Span(self.start + by, self.end + by)

    def cover(self, other: Span) -> Span:
        """The smallest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Piece:
    """One stretch of a block's text and the stretch of source it stands for."""

    text: Span
    source: Span
    literal: bool

    def __post_init__(self) -> None:
        if self.literal and len(self.text) != len(self.source):
            raise ValueError("a literal piece has the same length in text and source")


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Block text to source, as pieces in order. Build it with `MapBuilder`."""

    pieces: tuple[Piece, ...]

    def to_source(self, span: Span) -> Span:
        """The source range behind a range of block text; a piece that maps whole is taken whole."""
        if not self.pieces:
            return Span(0, 0)
        first, last = self._piece_at(span.start), self._piece_at(max(span.start, span.end - 1))
        start = first.source.start + (span.start - first.text.start if first.literal else 0)
        if len(span) == 0:
            return Span(start, start)
        end = last.source.start + span.end - last.text.start if last.literal else last.source.end
        return Span(start, max(start, end))

    def _piece_at(self, offset: int) -> Piece:
        index = bisect_right(self.pieces, offset, key=lambda piece: piece.text.start) - 1
        return self.pieces[max(0, index)]

    def stands_in(self, ranges: Sequence[Span]) -> bool:
        """Whether all of the text stands in some ranges of the source, which are given in order."""
        starts = [span.start for span in ranges]
        for piece in self.pieces if starts else ():
            index = bisect_right(starts, piece.source.start) - 1
            if index < 0 or piece.source.end > ranges[index].end:
                return False
        return bool(starts)

    def through(self, outer: OffsetMap) -> OffsetMap:
        """This map where its source is itself the text of `outer` (HTML in a string, say)."""
        return OffsetMap(tuple(made for piece in self.pieces for made in _compose(piece, outer)))


def _compose(piece: Piece, outer: OffsetMap) -> Iterable[Piece]:
    if not piece.literal:
        yield Piece(piece.text, outer.to_source(piece.source), False)
        return
    by = piece.text.start - piece.source.start
    first = bisect_right(outer.pieces, piece.source.start, key=lambda part: part.text.start) - 1
    last = bisect_left(outer.pieces, piece.source.end, key=lambda part: part.text.start)
    for part in outer.pieces[max(0, first) : last]:
        start, end = max(part.text.start, piece.source.start), min(part.text.end, piece.source.end)
        if start < end:
            source = outer.to_source(Span(start, end))
            yield Piece(Span(start, end).shift(by), source, part.literal)


class MapBuilder:
    """Collects a block's text piece by piece; the only mutable thing here."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._pieces: list[Piece] = []
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def literal(self, text: str, source_start: int) -> None:
        """Add characters that stand in the source as they are, from `source_start`."""
        self._add(text, Span(source_start, source_start + len(text)), True)

    def whole(self, text: str, source: Span) -> None:
        """Add `text` that stands for `source` as a whole (`&amp;` → `&`, a newline → a space)."""
        self._add(text, source, False)

    def _add(self, text: str, source: Span, literal: bool) -> None:
        if not text:
            return
        span = Span(self._length, self._length + len(text))
        last = self._pieces[-1] if self._pieces else None
        if last and literal and last.literal and last.source.end == source.start:
            self._pieces[-1] = Piece(last.text.cover(span), last.source.cover(source), True)
        else:
            self._pieces.append(Piece(span, source, literal))
        self._parts.append(text)
        self._length = span.end

    def build(self) -> tuple[str, OffsetMap]:
        """The text, and its map."""
        return "".join(self._parts), OffsetMap(tuple(self._pieces))
