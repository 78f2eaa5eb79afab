"""The blocks of an HTML page: a walk through its tree that cuts the text where a reader sees a cut."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from dnlint.offsets import Span
from dnlint.parsers.html.elements import INLINE, NO_COPY, SEAMLESS
from dnlint.parsers.html.frames import Frame, Item
from dnlint.parsers.html.roles import Roles
from dnlint.parsers.html.scopes import Scopes
from dnlint.parsers.html.tables import Cell, box_cells_of, cells_of
from dnlint.parsers.html.tree import Element, letters_in
from dnlint.parsers.leadin import lead_in_of
from dnlint.parsers.names import names
from dnlint.parsers.outline import MINOR, Heading, Outline, is_question
from dnlint.parsers.prose import Prose, has_words, prose_of
from dnlint.values import Block, BlockKind, Context, Role

_FILE_NAME = re.compile(r"[^\s]+\.\w{2,4}")
_BOXES = names("div section article li td th a span figure header footer aside dd main body")
_LISTS = frozenset({"ul", "ol", "menu"})
_LINE_TITLE = 80


class PageReader:
    """Reads one page. `outer` is the context that holds for all of its blocks."""

    def __init__(self, text: str, scopes: Scopes, roles: Roles, outer: Context, language: str) -> None:
        self._text = text
        self._outer = outer
        self._language = language
        self._scopes = scopes
        self._roles = roles
        self._outline = Outline()
        self._prose = Prose()
        self._plain = False  # whether the text being collected holds anything that is not bold
        self._late: list[Block] = []  # attributes met within the text being collected
        self._found: list[Block] = []
        self._cells: dict[Element, Cell] = {}
        self._last: tuple[Block, Element] | None = None
        self._term = ""

    def read(self, root: Element) -> Iterator[Block]:
        """The blocks under `root`, in reading order."""
        pending = [
            (Frame(root, language=self._language, lead_in=self._outer.lead_in), root, iter(root.children))
        ]
        while pending:
            frame, element, children = pending[-1]
            child = next(children, None)
            if child is None:
                pending.pop()
                self._leave(frame, element)
                yield from self._take()
            elif isinstance(child, Span):
                self._read_text(frame, child)
            elif inner := self._enter(frame, child):
                pending.append((inner, child, iter(child.children)))

    def _take(self) -> list[Block]:
        found, self._found = self._found, []
        return found

    def _read_text(self, frame: Frame, span: Span) -> None:
        self._prose.markup(self._text, span.start, span.end)
        if not frame.bold and has_words(self._text[span.start : span.end]):
            self._plain = True

    def _enter(self, frame: Frame, element: Element) -> Frame | None:
        """The state inside a child element; None where there is nothing in it to read."""
        if element.name == "br":
            self._line_break(frame, element)
            return None
        self._attribute(frame, element, "alt")
        labels = self._roles.labels(element)
        if self._is_skipped(frame, element, labels):
            if element.name == "iframe":
                self._attribute(frame, element, "title")
            if element.name not in SEAMLESS:
                self._flush(frame)
            return None
        self._attribute(frame, element, "title")
        if element.name in INLINE and not self._stands_alone(element):
            return frame.inline(element)
        self._flush(frame)
        return self._open(frame.inside(element, labels, self._roles), element)

    def _open(self, frame: Frame, element: Element) -> Frame:
        if element in self._cells:
            return replace(frame, cell=self._cells[element])
        if element.name in _LISTS:
            return replace(frame, lead_in=frame.item.text if frame.item else self._lead_in(element))
        if element.name == "li":
            lone = element.parent is None or element.parent.name not in _LISTS
            lead_in = self._lead_in(element) if lone else frame.lead_in
            return replace(frame, item=Item(element, lead_in))
        if frame.item is None and not frame.level and self._roles.is_row(element):
            return replace(frame, item=Item(element, self._lead_in(element)))
        if element.name == "dd":
            return replace(frame, lead_in=self._term)
        if element.name == "table":
            self._cells.update(cells_of(self._text, element))
        elif element.name in {"div", "section", "ul"} and not element.own:
            self._cells.update(box_cells_of(self._text, element))
        elif element.name == "button":
            return replace(frame, question=True)
        return frame

    def _leave(self, frame: Frame, element: Element) -> None:
        if frame.box is element:
            self._flush(frame)
            self._outline.leave(element)

    def _stands_alone(self, element: Element) -> bool:
        """Whether an inline element is laid out as a box: one of several in a box without text of its own."""
        parent = element.parent
        alone = parent is not None and parent.name in _BOXES and not parent.own
        return alone and element.name in {"a", "span", "label"}

    def _is_skipped(self, frame: Frame, element: Element, labels: str) -> bool:
        roles, name = self._roles, element.name
        if name in NO_COPY or (name == "label" and frame.form and not frame.accordion):
            return True
        if roles.is_button(element, labels):
            folds = frame.accordion or frame.faq or frame.question or frame.level or roles.is_toggle(element)
            return not folds
        if frame.testimonial and roles.is_speaker(element, labels):
            return True
        if (frame.level or frame.question) and not element.letters and name in INLINE:
            return True  # the plus or arrow of a fold-out
        if name in {"ul", "ol"} and frame.aside and element.linked * 10 >= element.letters * 9:
            return True
        return roles.is_menu(element, labels) or (not frame.footer and roles.is_footer(element, labels))

    def _line_break(self, frame: Frame, element: Element) -> None:
        if frame.level:
            self._prose.space(element.tag)
        elif self._prose.at_break or self._is_bold_line(frame):
            self._flush(frame)
        else:
            self._prose.line_break(element.tag)

    def _lead_in(self, element: Element) -> str:
        """What governs a list: the text right before it in the same container."""
        if self._last is None:
            return self._outer.lead_in
        block, box = self._last
        if block.kind == "list-item":
            return block.context.lead_in
        near = set(islice(element.ancestors(), 4))
        close = box.parent in near or box in near or block.text.endswith(":")
        return lead_in_of(block) if close else ""

    def _attribute(self, frame: Frame, element: Element, name: str) -> None:
        span = element.attributes.get(name)
        if span is None or frame.form:
            return
        text, offsets = prose_of(self._text, span)
        if has_words(text) and not _FILE_NAME.fullmatch(text):
            context = self._context(replace(frame, cell=None), "none", key=name)
            self._late.append(Block("attribute", text, offsets, context, frame.language))

    def _flush(self, frame: Frame) -> None:
        """End the block that is being collected, in the state of the box that it stands in."""
        prose, bold = self._prose, not self._plain
        self._prose, self._plain = Prose(), False
        late, self._late = self._late, []
        text, offsets = prose.build()
        if has_words(text):
            kind, level, role = self._classify(frame, text, bold)
            if level:
                self._outline.close_level(level)
            block = Block(kind, text, offsets, self._context(frame, role), frame.language)
            self._found.append(block)
            self._last = (block, frame.box)
            self._govern(frame, block, level)
        self._found += late

    def _classify(self, frame: Frame, text: str, bold: bool) -> tuple[BlockKind, int, Role]:
        """The kind of a block, its level if it governs what follows, and its role."""
        role = self._role(frame)
        if frame.level:
            return "heading", frame.level, "question" if is_question(text) else "none"
        asks = is_question(text) or frame.faq
        if frame.question:
            return "heading", MINOR + 1, "question" if asks else "none"
        if frame.box.name == "dt":
            return "heading", MINOR + 1, "question" if asks else "none"
        if frame.cell is not None:
            return "table-cell", 0, role
        if (frame.title or bold) and self._is_title_line(frame, text):
            return "heading", MINOR, "question" if is_question(text) else "none"
        first = frame.item is not None and not frame.item.text
        return "list-item" if first or frame.box.name == "li" else "paragraph", 0, role

    def _is_title_line(self, frame: Frame, text: str) -> bool:
        if len(text) > _LINE_TITLE or text.endswith((".", "!", ",", ";")) or "\n" in text:
            return False
        if frame.item is not None:
            return letters_in(text) < frame.item.element.letters
        return not frame.testimonial

    def _is_bold_line(self, frame: Frame) -> bool:
        if self._plain or not 0 < len(self._prose) <= _LINE_TITLE:
            return False
        text = self._prose.build()[0]
        return has_words(text) and self._is_title_line(frame, text)

    def _govern(self, frame: Frame, block: Block, level: int) -> None:
        """Let a block govern what follows it."""
        if frame.item is not None and not frame.item.text:
            frame.item.text = block.text
        if frame.box.name == "dt":
            self._term = block.text
        if not level:
            return
        asks = block.context.role == "question"
        listed = level <= MINOR or not asks
        scope = self._scopes.scope(frame.box, level, letters_in(block.text))
        self._outline.enter(Heading(level, block.text, asks, listed, scope))

    def _role(self, frame: Frame) -> Role:
        if frame.testimonial or self._outer.role == "testimonial":
            return "testimonial"
        return "answer" if self._question() else "none"

    def _question(self) -> str:
        return self._outline.question or self._outer.question

    def _context(self, frame: Frame, role: Role, key: str = "") -> Context:
        asks = role == "question"
        return replace(
            self._outer,
            headings=(*self._outer.headings, *self._outline.path),
            lead_in=frame.item.lead_in if frame.item else frame.lead_in,
            column=frame.cell.column if frame.cell else self._outer.column,
            row=frame.cell.row if frame.cell else self._outer.row,
            question="" if asks else self._question(),
            key=key or self._outer.key,
            role=role,
        )
