"""The blocks of a page, as they are found: their kind, and what governs them."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice

from dnlint.offsets import OffsetMap
from dnlint.parsers.html.eyebrows import is_label, stands_over
from dnlint.parsers.html.frames import Frame
from dnlint.parsers.html.nodes import Element, letters_in
from dnlint.parsers.html.roles import Roles
from dnlint.parsers.html.runs import Line, lines_of
from dnlint.parsers.html.scopes import Scopes
from dnlint.parsers.leadin import lead_in_of
from dnlint.parsers.lines import is_quotation, is_title_line
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
from dnlint.parsers.prose import has_words
from dnlint.values import Block, BlockKind, Context, Role

_FILE_NAME = re.compile(r"[^\s]+\.\w{2,4}")


class BlockWriter:
    """Turns runs of text into blocks. `outer` is the context that holds for the whole page."""

    def __init__(self, scopes: Scopes, roles: Roles, outer: Context) -> None:
        self._scopes = scopes
        self._roles = roles
        self._outer = outer
        self._outline = Outline()
        self._found: list[Block] = []
        self._last: tuple[Block, Element] | None = None
        self._last_level = 0  # of the latest block, 0 where it is no heading
        self._unnamed = 0  # level of a heading that only code fills, beside the first of the page
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
        for line in lines_of(frame, text, offsets):
            if has_words(line.text):
                self._write(frame, line, bold)

    def _write(self, frame: Frame, line: Line, bold: bool) -> None:
        kind, level = self._classify(frame, line, bold)
        role = self._role(frame, line, level)
        if level:
            self._outline.close_level(level)
            self._unnamed = 0 if level <= self._unnamed else self._unnamed
        context = self._context(frame, role)
        over = self._over(frame, level) if 0 < level <= MINOR else ""
        if over:
            context = replace(context, about=(*context.about, over))
        if line.kind == "item" and kind == "list-item" and frame.item is None:
            context = replace(context, lead_in=self.lead_in(frame.box))
        block = Block(kind, line.text, line.offsets, context, frame.language)
        self._found.append(block)
        self._last, self._last_level = (block, frame.box), level
        self._govern(frame, block)
        if level:
            scope = self._scopes.scope(frame.box, level, line.letters)
            asks = role == "question"
            self._outline.enter(Heading(level, line.text, asks, level < ASKED or not asks, scope, over))

    def title(self, text: str, panel: Element) -> None:
        """Let a text that stands elsewhere, as the label of a tab, be the heading of a panel."""
        self._outline.nest(text, panel)

    def picture(self, frame: Frame, shown: str) -> None:
        """Let what a picture shows be the heading that holds nothing else; above them all, it is a logo."""
        if frame.level > 1 and is_title_line(shown):
            self._outline.close_level(frame.level)
            scope = self._scopes.scope(frame.box, frame.level, 0)
            self._outline.enter(Heading(frame.level, shown, is_question(shown), True, scope))

    def release(self, level: int) -> None:
        """Headings from a level down stop governing: one begins that only code fills.

        With nothing above the one that it ends, it may name another of the things that a page is about.
        """
        governed = bool(self._outline.path) and not self._outer.title
        self._outline.close_level(level)
        if governed and not self._outline.path:
            self._unnamed = min(level, self._unnamed or level)

    def hint(self, text: str, element: Element) -> None:
        """Let what the code of a page calls an element say what that is about."""
        self._outline.hint(text, element)

    def _over(self, frame: Frame, level: int) -> str:
        """The short line right above a heading that says what it is about: "*Massage*", "Rest a while"."""
        block, box = self._last or (None, frame.box)
        if block is None or block.kind not in ("paragraph", "heading") or not is_label(block.text):
            return ""
        if 0 < self._last_level <= level:
            return ""  # a heading of its own
        return block.text if stands_over(box, frame.box, self._roles) else ""

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

    def _classify(self, frame: Frame, line: Line, bold: bool) -> tuple[BlockKind, int]:
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

    def _role(self, frame: Frame, line: Line, level: int) -> Role:
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
        path, about = self._outline.path, self._outline.about
        outer = self._outer.below(*path) if path else self._outer
        return replace(
            outer,
            about=(*outer.about, *about),
            lead_in="" if frame.item and frame.item.asks and role == "answer" else lead_in,
            column=frame.cell.column if frame.cell else self._outer.column,
            row=frame.cell.row if frame.cell else self._outer.row,
            question="" if role == "question" or frame.cell is not None else self._question(),
            role=role,
            apart=outer.apart or self._unnamed > 0,
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
