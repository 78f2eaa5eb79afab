"""The blocks of a page, as they are found: their kind, and what governs them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import islice

from dnlint.offsets import OffsetMap, Span
from dnlint.parsers.html.frames import Frame
from dnlint.parsers.html.nodes import Element, letters_in
from dnlint.parsers.html.scopes import Scopes
from dnlint.parsers.leadin import lead_in_of
from dnlint.parsers.lines import Mark, MarkKind, icon_width, is_quotation, is_title_line, mark_of
from dnlint.parsers.outline import (
    ASKED,
    BOLD_LINE,
    MINOR,
    Heading,
    Outline,
    is_lone_question,
    is_question,
    sounds_like_question,
)
from dnlint.parsers.prose import has_words, part_of
from dnlint.values import Block, BlockKind, Context, Role

_FILE_NAME = re.compile(r"[^\s]+\.\w{2,4}")


@dataclass(frozen=True, slots=True)
class _Line:
    """A text that is one block, without its mark; `letters` counts those of the mark too."""

    text: str
    offsets: OffsetMap
    kind: MarkKind
    letters: int


class BlockWriter:
    """Turns runs of text into blocks. `outer` is the context that holds for the whole page."""

    def __init__(self, scopes: Scopes, outer: Context) -> None:
        self._scopes = scopes
        self._outer = outer
        self._outline = Outline()
        self._found: list[Block] = []
        self._last: tuple[Block, Element] | None = None
        self.term = ""  # the latest term of a definition list

    def take(self) -> list[Block]:
        """The blocks since the last call."""
        found, self._found = self._found, []
        return found

    def leave(self, element: Element) -> None:
        """An element ends, and with it what its headings govern."""
        self._outline.leave(element)

    def write(self, frame: Frame, text: str, offsets: OffsetMap, bold: bool) -> None:
        """Add the blocks in a run of text: one, unless its lines are typed items or questions."""
        for line in _lines(frame, text, offsets):
            if has_words(line.text):
                self._write(frame, line, bold)

    def _write(self, frame: Frame, line: _Line, bold: bool) -> None:
        kind, level = self._classify(frame, line, bold)
        role = self._role(frame, line, level)
        if level:
            self._outline.close_level(level)
        context = self._context(frame, role)
        if line.kind == "item" and kind == "list-item" and frame.item is None:
            context = replace(context, lead_in=self.lead_in(frame.box))
        block = Block(kind, line.text, line.offsets, context, frame.language)
        self._found.append(block)
        self._last = (block, frame.box)
        self._govern(frame, block)
        if level:
            scope = self._scopes.scope(frame.box, level, line.letters)
            asks = role == "question"
            self._outline.enter(Heading(level, line.text, asks, level < ASKED or not asks, scope))

    def title(self, text: str, panel: Element) -> None:
        """Let a text that stands elsewhere, as the label of a tab, be the heading of a panel."""
        self._outline.nest(text, panel)

    def attribute(self, frame: Frame, name: str, text: str, offsets: OffsetMap) -> Block | None:
        """The block of an attribute's text, None where that is no prose."""
        if not has_words(text) or _FILE_NAME.fullmatch(text):
            return None
        context = replace(self._context(replace(frame, cell=None), "none"), question="")
        return Block("attribute", text, offsets, replace(context, key=name), frame.language)

    def add(self, blocks: list[Block]) -> None:
        """Add blocks as they are."""
        self._found += blocks

    def lead_in(self, element: Element) -> str:
        """What governs a list: the text right before it in the same container."""
        if self._last is None:
            return self._outer.lead_in
        block, box = self._last
        if block.kind == "list-item":
            return block.context.lead_in
        near = set(islice(element.ancestors(), 4))
        close = box.parent in near or box in near or block.text.endswith(":")
        return lead_in_of(block) if close else ""

    def _classify(self, frame: Frame, line: _Line, bold: bool) -> tuple[BlockKind, int]:
        """The kind of a block, and its level if it governs what follows."""
        if frame.level:
            return "heading", frame.level
        if frame.question or frame.box.name == "dt" or line.kind == "question":
            return "heading", ASKED
        if frame.cell is not None:
            return "table-cell", 0
        if frame.item is None and not frame.testimonial and is_lone_question(line.text):
            return "heading", _line_level(frame) if bold or frame.title else ASKED
        if (frame.title or bold) and is_title(frame, line.text):
            return "heading", _line_level(frame)
        first = frame.item is not None and not frame.item.text
        item = first or frame.box.name == "li" or line.kind == "item"
        return "list-item" if item else "paragraph", 0

    def _role(self, frame: Frame, line: _Line, level: int) -> Role:
        folds = level == ASKED and (frame.faq or sounds_like_question(line.text))
        if folds or line.kind == "question" or (level and is_question(line.text)):
            return "question"
        if level and level < ASKED:
            return "none"
        if frame.testimonial or is_quotation(line.text):
            return "testimonial"
        if self._outer.role != "none":
            return self._outer.role
        return "answer" if self._question() and frame.cell is None else "none"

    def _govern(self, frame: Frame, block: Block) -> None:
        """Let a block be the lead-in of the list that may follow in its item or definition."""
        if frame.item is not None:
            frame.item.text = frame.item.text or block.text
            frame.item.asks = frame.item.asks or block.context.role == "question"
        if frame.box.name == "dt":
            self.term = block.text

    def _question(self) -> str:
        return self._outline.question or self._outer.question

    def _context(self, frame: Frame, role: Role) -> Context:
        lead_in = frame.item.lead_in if frame.item else frame.lead_in
        return replace(
            self._outer,
            headings=(*self._outer.headings, *self._outline.path),
            lead_in="" if frame.item and frame.item.asks and role == "answer" else lead_in,
            column=frame.cell.column if frame.cell else self._outer.column,
            row=frame.cell.row if frame.cell else self._outer.row,
            question="" if role == "question" or frame.cell is not None else self._question(),
            role=role,
        )


def _line_level(frame: Frame) -> int:
    return MINOR if frame.title else BOLD_LINE


def is_title(frame: Frame, text: str) -> bool:
    """Whether a bold line, or one with a title's class, acts as the heading of what follows."""
    if not is_title_line(text):
        return False
    if frame.item is not None:
        return letters_in(text) < frame.item.element.letters
    return not frame.testimonial


def _lines(frame: Frame, text: str, offsets: OffsetMap) -> list[_Line]:
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


def _line(text: str, offsets: OffsetMap, span: Span, mark: Mark) -> _Line:
    part, part_offsets = part_of(text, offsets, Span(span.start + mark.width, span.end))
    return _Line(part, part_offsets, mark.kind, letters_in(text, span.start, span.end))
