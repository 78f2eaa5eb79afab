"""Runs of text between two cuts of a page, and the lines in them that are blocks of their own."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dnlint.offsets import OffsetMap, Span
from dnlint.parsers.html.frames import Frame
from dnlint.parsers.html.nodes import letters_in
from dnlint.parsers.lines import Mark, MarkKind, icon_width, mark_of
from dnlint.parsers.prose import part_of


@dataclass(frozen=True, slots=True)
class Line:
    """A text that is one block, without its mark; `letters` counts those of the mark too."""

    text: str
    offsets: OffsetMap
    kind: MarkKind
    letters: int


def lines_of(frame: Frame, text: str, offsets: OffsetMap) -> list[Line]:
    """The parts of a text that are blocks of their own."""
    if frame.level or frame.title or frame.question or frame.cell or frame.testimonial:
        return [_line(text, offsets, Span(0, len(text)), Mark("none", icon_width(text)))]
    spans = [Span(*match.span()) for match in re.finditer(r"[^\n]+", text)]
    lines = [text[span.start : span.end] for span in spans]
    dashed = sum(mark_of(line, dashes=True).kind == "item" for line in lines) > 1
    marks = [mark_of(line, dashed) for line in lines]
    if all(mark.kind == "none" for mark in marks[1:]):
        return [_line(text, offsets, Span(0, len(text)), marks[0])]
    return [_line(text, offsets, span, mark) for span, mark in zip(spans, marks, strict=True)]


def _line(text: str, offsets: OffsetMap, span: Span, mark: Mark) -> Line:
    part, part_offsets = part_of(text, offsets, Span(span.start + mark.width, span.end))
    return Line(part, part_offsets, mark.kind, letters_in(text, span.start, span.end))
