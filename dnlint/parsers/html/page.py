"""The blocks of an HTML page: a walk through its tree that cuts the text where a reader sees a cut."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dnlint.offsets import Span
from dnlint.parsers.html.bubbles import bubbles, spoken
from dnlint.parsers.html.called import called
from dnlint.parsers.html.cards import card_titles
from dnlint.parsers.html.directives import text_of
from dnlint.parsers.html.elements import INLINE, SEAMLESS
from dnlint.parsers.html.folds import is_fold_label
from dnlint.parsers.html.frames import Frame, Item
from dnlint.parsers.html.link_rows import is_row_of_links
from dnlint.parsers.html.nodes import Element, Tree
from dnlint.parsers.html.roles import Roles
from dnlint.parsers.html.rows import Rows
from dnlint.parsers.html.silent import Silence
from dnlint.parsers.html.tables import Cell, box_cells_of, cells_of, group_titles
from dnlint.parsers.html.tabs import tab_labels
from dnlint.parsers.html.writer import BlockWriter, is_title
from dnlint.parsers.line_breaks import is_layout
from dnlint.parsers.names import names
from dnlint.parsers.outline import LONGEST_QUESTION, is_lone_question
from dnlint.parsers.prose import MASK, Prose, has_words, prose_of
from dnlint.values import Block

_BOXES = names("div section article li td th a button label span figure header footer aside dd main body")
_LAID_OUT = frozenset({"a", "span", "label"})
_LISTS = frozenset({"ul", "ol", "menu"})
_LINE_TITLE = 90


class PageReader:
    """Reads one page; `writer` gets its runs of text."""

    def __init__(self, text: str, roles: Roles, writer: BlockWriter) -> None:
        self._text = text
        self._roles = roles
        self._rows = Rows(roles)
        self._silence = Silence(text, roles)
        self._writer = writer
        self._prose = Prose()
        self._plain = False  # whether the text being collected holds anything that is not bold
        self._late: list[Block] = []  # attributes met within the text being collected
        self._cells: dict[Element, Cell] = {}
        self._tabs: dict[Element, str] = {}
        self._titles: set[Element] = set()

    def read(self, tree: Tree, language: str, lead_in: str) -> Iterator[Block]:
        """The blocks of `tree`, in reading order. `language` and `lead_in` hold at its beginning."""
        self._tabs = tab_labels(self._text, tree.elements, self._roles)
        self._titles = card_titles(self._text, tree, self._roles)
        root = tree.root
        pending = [(Frame(root, language=language, lead_in=lead_in), root, iter(root.children))]
        while pending:
            frame, element, children = pending[-1]
            child = next(children, None)
            if child is None:
                pending.pop()
                self._leave(frame, element)
                yield from self._writer.take()
            elif isinstance(child, Span):
                self._read_text(frame, child)
            elif inner := self._enter(frame, child):
                pending.append((inner, child, iter(child.children)))

    def _read_text(self, frame: Frame, span: Span) -> None:
        self._prose.markup(self._text, span.start, span.end)
        if not frame.bold and any(map(str.isalnum, self._text[span.start : span.end])):
            self._plain = True

    def _enter(self, frame: Frame, element: Element) -> Frame | None:
        """The state inside a child element; None where there is nothing in it to read."""
        if element.name == "br":
            self._line_break(frame, element)
            return None
        self._attribute(frame, element, "alt")
        self._bubbles(frame, element)
        labels = self._roles.labels(element)
        if self._is_skipped(frame, element, labels):
            if element.name == "iframe":
                self._attribute(frame, element, "title")
            if element.name not in SEAMLESS:
                self._flush(frame)
            return None
        self._attribute(frame, element, "title")
        spoken = text_of(self._text, element)
        if element.name in INLINE and not self._stands_alone(element):
            inside = frame.inline(self._roles.is_bold(element))
        else:
            self._flush(frame)
            inside = self._open(frame.inside(element, labels, self._roles), element)
        if spoken:
            self._read_text(inside, spoken)
        return inside

    def _open(self, frame: Frame, element: Element) -> Frame:
        if element in self._tabs:
            self._writer.title(self._tabs[element], element)
        for about in called(element, self._roles):
            self._writer.hint(about, element)
        if element in self._titles or element.name == "legend":
            return replace(frame, title=True)
        if element in self._cells:
            return replace(frame, cell=self._cells[element])
        if element.name in _LISTS:
            return replace(frame, lead_in=frame.item.text if frame.item else self._writer.lead_in(element))
        if element.name == "li":
            lone = element.parent is None or element.parent.name not in _LISTS
            lead_in = self._writer.lead_in(element) if lone else frame.lead_in
            return replace(frame, item=Item(element, lead_in))
        if frame.item is None and not frame.level and self._rows.has(element):
            return replace(frame, item=Item(element, self._writer.lead_in(element)))
        if element.name == "dd":
            return replace(frame, lead_in=self._writer.term)
        if element.name == "table":
            cells = cells_of(self._text, element)
            self._cells.update(cells)
            self._titles |= group_titles(self._text, element) if cells else set()
        elif element.name in {"div", "section", "ul"} and not element.own:
            self._cells.update(box_cells_of(self._text, element))
        elif element.name == "button" or is_fold_label(element, self._roles):
            return replace(frame, question=not self._silence.is_card(frame, element))
        return frame

    def _leave(self, frame: Frame, element: Element) -> None:
        if frame.box is element:
            self._flush(frame)
            if self._is_filled_by_code(element):
                self._writer.release(frame.level)
            self._writer.leave(element)
        elif frame.bold and not frame.level and not frame.cell and self._is_bold_question():
            self._flush(frame)  # its answer follows in the same paragraph

    def _is_filled_by_code(self, element: Element) -> bool:
        """Whether an element is a heading in which only code stands."""
        lone = not element.letters and self._roles.heading_level(element)
        return bool(lone) and MASK in self._text[element.inner.start : element.inner.end]

    def _stands_alone(self, element: Element) -> bool:
        """Whether an inline element is laid out as a box: one of several in a box without text of its own."""
        parent = element.parent
        if parent is None or parent.name not in _BOXES or parent.own or element.name not in _LAID_OUT:
            return False
        lone = parent.name in INLINE and parent.letters == element.letters
        return not lone or self._stands_alone(parent)

    def _is_skipped(self, frame: Frame, element: Element, labels: str) -> bool:
        if self._silence.covers(frame, element, labels, begins=not len(self._prose)):
            return True
        return is_row_of_links(self._text, element) and not self._writer.lead_in(element).endswith(":")

    def _line_break(self, frame: Frame, element: Element) -> None:
        if frame.level or is_layout(self._roles.value(element, "class")):
            self._prose.space(element.tag)
        elif self._prose.at_break or self._is_bold_line(frame):
            self._flush(frame)
        else:
            self._prose.line_break(element.tag)

    def _is_bold_line(self, frame: Frame) -> bool:
        """Whether all that was collected since the last cut is a bold title."""
        if self._plain or not 0 < len(self._prose) <= _LINE_TITLE:
            return False
        text = self._prose.build()[0]
        return has_words(text) and is_title(frame, text)

    def _is_bold_question(self) -> bool:
        short = 0 < len(self._prose) <= LONGEST_QUESTION
        return short and not self._plain and is_lone_question(self._prose.build()[0])

    def _attribute(self, frame: Frame, element: Element, name: str) -> None:
        span = element.attributes.get(name)
        if span is None or frame.form:
            return
        block = self._writer.attribute(frame, name, *prose_of(self._text, span))
        self._late += [block] if block else []

    def _bubbles(self, frame: Frame, element: Element) -> None:
        """What is shown when somebody points at an element."""
        for name, span, title in bubbles(self._text, element) if not frame.form else ():
            block = self._writer.attribute(frame, name, *spoken(self._text, span))
            if block and title:
                headings = (*block.context.headings, title)
                block = replace(block, context=replace(block.context, headings=headings))
            self._late += [block] if block else []

    def _flush(self, frame: Frame) -> None:
        """End the text that is being collected, in the state of the box that it stands in."""
        prose, bold = self._prose, not self._plain
        self._prose, self._plain = Prose(), False
        if len(prose):
            self._writer.write(frame, *prose.build(), bold)
        elif shown := next((block.text for block in self._late if block.context.key == "alt"), ""):
            self._writer.picture(frame, shown)
        self._writer.add(self._late)
        self._late = []
