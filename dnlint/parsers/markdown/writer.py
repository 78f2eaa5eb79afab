"""The blocks of a Markdown page, as they are found: their kind, and what governs them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dnlint.offsets import OffsetMap, Span
from dnlint.parsers.leadin import lead_in_of
from dnlint.parsers.lines import icon_width, is_quotation
from dnlint.parsers.outline import MINOR, Heading, Outline, is_question
from dnlint.parsers.prose import has_words, part_of
from dnlint.values import Block, BlockKind, Context, Role

_TESTIMONIALS = re.compile(
    r"testimonial|review|what (?:our|my) (?:patients|clients)|success stor", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Frame:
    """What holds inside a container. `item` collects the first line of the list item around it.

    `followed`: a paragraph comes behind what is read.
    """

    lead_in: str = ""
    item: list[str] | None = None
    quoted: bool = False
    followed: bool = False


class BlockWriter:
    """Makes blocks of texts. `outer` is the context that holds for the whole page."""

    def __init__(self, outer: Context, language: str) -> None:
        self._outer = outer
        self._outline = Outline()
        self._last: Block | None = None
        self.language = language
        self.ends_with_heading = False  # the box that holds no more than a heading is a part of it

    def write(
        self,
        frame: Frame,
        kind: BlockKind,
        text: str,
        offsets: OffsetMap,
        level: int = 0,
        box: int | None = None,
    ) -> Iterator[Block]:
        """The block of a text, if it has words; with a `level` it governs what follows in its box."""
        text, offsets = part_of(text, offsets, Span(icon_width(text), len(text)))
        if not has_words(text):
            return
        if level:
            self._outline.close_level(level)
        if frame.item == []:
            frame.item.append(text)
        role = self._role(text, frame, bool(level))
        block = Block(kind, text, offsets, self.context(frame, role), self.language)
        if level:
            self.govern(block, level, box)
        self._last = block
        self.ends_with_heading = bool(level)
        yield block

    def passed(self, block: Block) -> Block:
        """A block that another format made in between."""
        self._last = block
        self.ends_with_heading = False
        return block

    def govern(self, block: Block, level: int, box: int | None = None) -> None:
        """Let a heading govern what follows it, up to the end of the `box` that it stands in."""
        asks = block.context.role == "question"
        self._outline.enter(Heading(level, block.text, asks, level <= MINOR or not asks, box))

    def leave(self, box: int) -> None:
        """A box ends."""
        self._outline.leave(box)

    def release(self, level: int) -> None:
        """Headings from a level down stop governing."""
        self._outline.close_level(level)

    def lead_in(self) -> str:
        """What governs a list that begins now."""
        if self._last is None:
            return ""
        if self._last.kind == "list-item" and not self._last.text.endswith(":"):
            return self._last.context.lead_in
        return lead_in_of(self._last)

    def _role(self, text: str, frame: Frame, heading: bool) -> Role:
        if heading:
            return "question" if is_question(text) else "none"
        told = any(_TESTIMONIALS.search(title) for title in self._outline.path)
        if is_quotation(text) or (frame.quoted and told):
            return "testimonial"
        if self._outer.role != "none":
            return self._outer.role
        return "answer" if self._question() else "none"

    def _question(self) -> str:
        return self._outline.question or self._outer.question

    def context(self, frame: Frame, role: Role) -> Context:
        """What stands around a block that begins now."""
        return replace(
            self._outer,
            headings=(*self._outer.headings, *self._outline.path),
            lead_in=frame.lead_in or self._outer.lead_in,
            question="" if role == "question" else self._question(),
            role=role,
        )
