"""Prose out of marked-up source: one block's text, its white space settled, its offsets kept.

White space folds to one space, which maps to the run it stands for; a hard line break becomes
a newline, or a space in mid-sentence; nothing is left at either end. Entities map whole. Characters
without a shape of their own (soft hyphens, zero-width spaces, icon fonts' private letters), the marks of
footnotes and stars for emphasis leave no trace.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from html import unescape

from dnlint.offsets import MapBuilder, OffsetMap, Piece, Span
from dnlint.parsers.footnotes import MARKS
from dnlint.parsers.line_breaks import joined

MASK = "\ue000"
"""Stands for each character of a template tag: see `templates.mask`."""

_SHAPELESS = "\u00ad\u200b-\u200f\u2060\ufe0e\ufe0f\ufeff\ue000-\uf8ff"
ENTITY = r"&(?:\#[0-9]{1,8};?|\#[xX][0-9a-fA-F]{1,8};?|[A-Za-z][A-Za-z0-9]{1,31};?)"
_STARS = r"(?<![\w*])\*{1,3}(?=[\"“‘'(]?\w)|(?<=[^\W\d_])\*{1,3}(?=[^\W\d_])|(?<=[^\s*(])\*{1,3}(?![\w*])"
"""Emphasis as in Markdown, which strings hold whatever shows them, and the stars of footnotes."""

_FOLDED = rf"(?P<space>[^\S ]\s*| \s+)|(?P<none>[{_SHAPELESS}]+|{MARKS}|{_STARS})"
_PLAIN = re.compile(_FOLDED)
_MARKUP = re.compile(rf"{_FOLDED}|(?P<entity>{ENTITY})")


class Prose:
    """Collects the text of one block from left to right."""

    def __init__(self) -> None:
        self._map = MapBuilder()
        self._gap: tuple[str, Span, bool] | None = None

    def __len__(self) -> int:
        return len(self._map)

    @property
    def at_break(self) -> bool:
        """Whether a hard line break, and nothing but white space, was read last."""
        return self._gap is not None and self._gap[0] == "\n"

    def space(self, source: Span, literal: bool = False) -> None:
        """White space. `literal`: it is a single plain space in the source."""
        if self._gap is None:
            self._gap = (" ", source, literal)

    def line_break(self, source: Span) -> None:
        """A hard line break."""
        self._gap = ("\n", source, False)

    def literal(self, text: str, start: int) -> None:
        """Characters as they stand in the source at `start`; plain spaces at the ends may fold."""
        body = text.strip(" ")
        lead = len(text) - len(text.lstrip(" "))
        if lead:
            self.space(Span(start, start + lead), lead == 1)
        if body:
            self._close_gap()
            self._map.literal(body, start + lead)
            if tail := len(text) - lead - len(body):
                self.space(Span(start + len(text) - tail, start + len(text)), tail == 1)

    def whole(self, text: str, source: Span) -> None:
        """Text that stands for `source` as a whole."""
        if text and not text.strip():
            self.space(source)
        elif text:
            self._close_gap()
            self._map.whole(text, source)

    def plain(self, text: str, start: int, end: int) -> None:
        """A range of `text` without entities, in which white space folds."""
        self._read(_PLAIN, text, start, end)

    def markup(self, text: str, start: int, end: int) -> None:
        """A range of `text` in which entities are decoded and white space folds."""
        self._read(_MARKUP, text, start, end)

    def _read(self, special: re.Pattern[str], text: str, start: int, end: int) -> None:
        position = start
        for match in special.finditer(text, start, end):
            if position < match.start():
                self.literal(text[position : match.start()], position)
            position = match.end()
            if match.lastgroup == "space":
                self.space(Span(*match.span()))
            elif match.lastgroup == "entity":
                self._entity(match)
        if position < end:
            self.literal(text[position:end], position)

    def _entity(self, match: re.Match[str]) -> None:
        written = match[0]
        decoded = unescape(written)
        if decoded == written:
            self.literal(written, match.start())
        else:
            self.whole(re.sub(f"[{_SHAPELESS}]", "", decoded), Span(*match.span()))

    def _close_gap(self) -> None:
        if self._gap and len(self._map):
            text, source, literal = self._gap
            if literal:
                self._map.literal(text, source.start)
            else:
                self._map.whole(text, source)
        self._gap = None

    def build(self) -> tuple[str, OffsetMap]:
        """The text and its map. White space at the end is dropped."""
        text, offsets = self._map.build()
        return joined(text), offsets


def prose_of(text: str, span: Span) -> tuple[str, OffsetMap]:
    """A range of source read as prose, with entities decoded: an attribute's value, say."""
    prose = Prose()
    prose.markup(text, span.start, span.end)
    return prose.build()


def part_of(text: str, offsets: OffsetMap, span: Span) -> tuple[str, OffsetMap]:
    """A range of a block's text as a text of its own, without the white space at its ends."""
    part = text[span.start : span.end]
    start = span.start + len(part) - len(part.lstrip())
    part = part.strip()
    if len(part) == len(text):
        return text, offsets
    first = max(0, bisect_right(offsets.pieces, start, key=lambda piece: piece.text.start) - 1)
    last = bisect_left(offsets.pieces, start + len(part), key=lambda piece: piece.text.start)
    cut = (_clipped(piece, start, start + len(part)) for piece in offsets.pieces[first:last])
    return part, OffsetMap(tuple(piece for piece in cut if piece))


def _clipped(piece: Piece, start: int, end: int) -> Piece | None:
    """What a piece lends to the text between `start` and `end`, which begins anew at 0."""
    first, last = max(piece.text.start, start), min(piece.text.end, end)
    if first >= last:
        return None
    source = piece.source
    if piece.literal:
        source = Span(source.start + first - piece.text.start, source.start + last - piece.text.start)
    return Piece(Span(first - start, last - start), source, piece.literal)


def has_words(text: str) -> bool:
    """Whether there is anything to read: a letter of any script, or a rate ("100 %" in a cell)."""
    return any(map(str.isalpha, text)) or ("%" in text and any(map(str.isdigit, text)))
