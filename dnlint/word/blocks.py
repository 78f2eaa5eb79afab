"""What a Word file is made of: paragraphs and tables, as the XML has them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dnlint.word.lines import Line, LineReader
from dnlint.word.nodes import Node, W, children, has, number, switch, value
from dnlint.word.styles import Form, Styles, changed, form_of

_DELETED = ("pPr/rPr/del", "pPr/rPr/moveFrom")  # of the end of a paragraph
_INITIALS = frozenset({"drop", "margin"})
_FIRST_ROW = 0x20
_WIDEST = 63  # columns, as in Word


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: what it is, and what it holds."""

    form: Form
    line: Line

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to read on it; text boxes and notes may hang on it all the same."""
        return not (self.line.text.strip() or self.line.pictures)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table, as many columns wide."""

    blocks: tuple[Block, ...]
    width: int


@dataclass(frozen=True, slots=True)
class Table:
    """A table, row by row. `headed`: its first row names the columns."""

    rows: tuple[tuple[Cell, ...], ...] = ()
    headed: bool = False

    @property
    def form(self) -> Form:
        """What tells it from the paragraphs."""
        return Form("table")

    @property
    def is_empty(self) -> bool:
        """Whether nobody would see it."""
        return False


Block = Paragraph | Table


class BlockReader:
    """Reads the blocks in a body, a cell, a text box or a note."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles

    def read(self, container: Node) -> Iterator[Block]:
        """The blocks in reading order; entries of a table of contents are left out."""
        begun: Line | None = None
        for node in children(container):
            if node.tag == f"{W}p":
                paragraph = self._paragraph(node, begun)
                begun = paragraph.line if _goes_on(node) else None
                if begun is None and paragraph.form.kind != "contents":
                    yield paragraph
            elif node.tag == f"{W}tbl":
                yield self._table(node)
        if begun is not None:
            yield Paragraph(Form(), begun)

    def _paragraph(self, node: Node, begun: Line | None) -> Paragraph:
        look = changed(self._styles.look(value(node, "pPr/pStyle")), node)
        line = LineReader(self._styles, look).read(node)
        return Paragraph(form_of(look), begun.go_on(line) if begun else line)

    def _table(self, node: Node) -> Table:
        rows = [row for row in children(node) if row.tag == f"{W}tr" and not has(row, "trPr/del")]
        headed = bool(rows) and (self._marks_first_row(node) or _is_header(rows[0]))
        return Table(tuple(tuple(self._cells(row)) for row in rows), headed)

    def _cells(self, row: Node) -> Iterator[Cell]:
        for node in children(row):
            if node.tag == f"{W}tc" and not has(node, "tcPr/cellDel"):
                width = number(value(node, "tcPr/gridSpan")) or 1
                yield Cell(tuple(self.read(node)), min(width, _WIDEST))

    def _marks_first_row(self, table: Node) -> bool:
        """Whether the style of a table sets its first row apart."""
        look = table.find(f"{W}tblPr/{W}tblLook")
        mask = "" if look is None else str(look.get(f"{W}val") or "")
        asked = look is not None and (
            look.get(f"{W}firstRow") == "1" or bool(_hexadecimal(mask) & _FIRST_ROW)
        )
        return asked and self._styles.marks_first_row(value(table, "tblPr/tblStyle"))


def _goes_on(node: Node) -> bool:
    """Whether a paragraph goes on in the next one: its end is deleted, or it is only a large first letter."""
    return any(has(node, path) for path in _DELETED) or value(node, "pPr/framePr", "dropCap") in _INITIALS


def _is_header(row: Node) -> bool:
    """Whether a row is repeated at the top of each page."""
    return bool(switch(row.find(f"{W}trPr"), "tblHeader"))


def _hexadecimal(said: str) -> int:
    try:
        return int(said[:8] or "0", 16)
    except ValueError:
        return 0
