"""Which column and row a table cell belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from dnlint.offsets import Span
from dnlint.parsers.html.elements import BOLD, HEADINGS, INLINE, NO_COPY
from dnlint.parsers.html.nodes import Element
from dnlint.parsers.lines import is_title_line
from dnlint.parsers.prose import prose_of

_PARTS = frozenset({"thead", "tbody", "tfoot"})
_LONGEST = 300
_MOST_ROWS = 60
_LABEL = 150


@dataclass(frozen=True, slots=True)
class Cell:
    """What governs a cell: the texts of its column's header and of its row's first cell."""

    column: str
    row: str


def cells_of(text: str, table: Element) -> dict[Element, Cell]:
    """The cells of a data table; empty for a table that only lays out the page."""
    rows = _rows_of_cells(table)
    cells = [cell for row in rows for cell in row]
    if max(map(len, rows), default=0) < 2 or any(map(_is_layout, cells)):
        return {}
    if all(cell.name == "td" for cell in cells) and any(_lays_out(cell, len(rows)) for cell in cells):
        return {}
    groups = group_titles(text, table)
    rows = [row for row in rows if row[0] not in groups]
    marked = any(around.name == "thead" for around in islice(rows[0][0].ancestors(), 2))
    marked = marked or all(cell.name == "th" or _is_bold(cell) for cell in rows[0] if cell.letters)
    return _with_headers(text, rows, marked)


def group_titles(text: str, table: Element) -> set[Element]:
    """The cells that title the rows below them: a line all across the table, "Dry needling" over prices."""
    rows = _rows_of_cells(table)
    if max(map(len, rows), default=0) < 2:
        return set()
    alone = [row[0] for row in rows[:-1] if len(row) == 1 and _span(text, row[0], "colspan") > 1]
    return {cell for cell in alone if cell.letters and is_title_line(plain_text(text, cell))}


def _rows_of_cells(table: Element) -> list[list[Element]]:
    rows = [[cell for cell in row.elements() if cell.name in {"td", "th"}] for row in _rows(table)]
    return [row for row in rows if row]


def _with_headers(text: str, rows: list[list[Element]], marked: bool) -> dict[Element, Cell]:
    """Each cell with its column and row. `marked`: the first row names the columns."""
    header = _header(text, rows[0]) if marked else []
    found: dict[Element, Cell] = {}
    first, rest = "", 0  # of a first cell that goes on beside the rows below: how many of them
    for number, row in enumerate(rows):
        held = int(rest > 0)
        rest -= held
        if not held:
            first = plain_text(text, row[0]) if row[0].letters <= _LABEL else ""
            rest = _span(text, row[0], "rowspan") - 1
        for index, cell in enumerate(row, start=held):
            column = header[index] if number and index < len(header) else ""
            found[cell] = Cell(column, first if index else "")
    return found


def box_cells_of(text: str, grid: Element) -> dict[Element, Cell]:
    """The cells of a table that is made of boxes: rows of equally many short boxes, the first one marked.

    Without a first row of its own make it is no table but a grid, and nothing tells its columns.
    """
    rows = [list(_lettered(row)) for row in islice(_lettered(grid), _MOST_ROWS)]
    if len(rows) < 3 or len(rows) == _MOST_ROWS or not 3 <= len(rows[0]) <= 6:
        return {}
    if any(len(row) != len(rows[0]) or any(cell.letters > _LONGEST for cell in row) for row in rows):
        return {}
    makes = [_make(text, row[0].parent) for row in rows]
    if any(map(_is_layout, (cell for row in rows for cell in row))) or makes[0] == makes[1]:
        return {}
    return _with_headers(text, rows, marked=True)


def _lettered(element: Element) -> Iterator[Element]:
    return (child for child in element.elements() if child.letters)


def _make(text: str, element: Element | None) -> str:
    """What an element is by its name and classes."""
    span = element.attributes.get("class") if element is not None else None
    return f"{element.name if element else ''} {text[span.start : span.end] if span else ''}"


def _rows(table: Element) -> Iterator[Element]:
    for child in table.elements():
        if child.name == "tr":
            yield child
        elif child.name in _PARTS:
            yield from (row for row in child.elements() if row.name == "tr")


def _is_layout(cell: Element) -> bool:
    return any(child.name == "table" or child.name in HEADINGS for child in cell.descendants())


def _lays_out(cell: Element, rows: int) -> bool:
    """Whether a cell is a part of the page: it holds several blocks of text, or any in a table of one row."""
    blocks = [child for child in cell.elements() if child.letters and child.name not in INLINE]
    breaks = any(child.name == "br" for child in cell.elements())
    return len(blocks) > 1 or (rows == 1 and (breaks or bool(blocks)))


def _header(text: str, row: list[Element]) -> list[str]:
    """The column names, one for each column."""
    names: list[str] = []
    for cell in row:
        names += [plain_text(text, cell)] * _span(text, cell, "colspan")
    return names


def _is_bold(cell: Element) -> bool:
    return sum(child.letters for child in cell.descendants() if child.name in BOLD) >= cell.letters


def _span(text: str, cell: Element, name: str) -> int:
    """How many columns, or rows, a cell takes."""
    span = cell.attributes.get(name)
    written = text[span.start : span.end] if span else ""
    return min(int(written), 50) if written.isdecimal() and written != "0" else 1


def plain_text(text: str, element: Element) -> str:
    """An element's text as one line, at most 300 characters or so."""
    parts: list[str] = []
    length = 0
    pending: list[Element | Span] = [element]
    while pending and length < _LONGEST:
        node = pending.pop()
        if isinstance(node, Span):
            parts.append(text[node.start : min(node.end, node.start + _LONGEST)])
            length += len(parts[-1])
        elif node.name not in NO_COPY:
            parts += [" "] if node.name not in INLINE else []
            pending.extend(reversed(node.children))
    joined = "".join(parts)
    return prose_of(joined, Span(0, len(joined)))[0]
