"""Which column and row a table cell belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dnlint.offsets import Span
from dnlint.parsers.html.elements import BOLD, HEADINGS, INLINE, NO_COPY
from dnlint.parsers.html.tree import Element
from dnlint.parsers.prose import prose_of

_PARTS = frozenset({"thead", "tbody", "tfoot"})
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Cell:
    """What governs a cell: the texts of its column's header and of its row's first cell."""

    column: str
    row: str


def cells_of(text: str, table: Element) -> dict[Element, Cell]:
    """The cells of a data table; empty for a table that only lays out the page."""
    rows = [[cell for cell in row.elements() if cell.name in {"td", "th"}] for row in _rows(table)]
    rows = [row for row in rows if row]
    if max(map(len, rows), default=0) < 2 or any(map(_is_layout, (cell for row in rows for cell in row))):
        return {}
    header = _header(text, table, rows)
    found: dict[Element, Cell] = {}
    for number, row in enumerate(rows):
        first = plain_text(text, row[0])
        for index, cell in enumerate(row):
            column = header[index] if number and index < len(header) else ""
            found[cell] = Cell(column, first if index else "")
    return found


def _rows(table: Element) -> Iterator[Element]:
    for child in table.elements():
        if child.name == "tr":
            yield child
        elif child.name in _PARTS:
            yield from (row for row in child.elements() if row.name == "tr")


def _is_layout(cell: Element) -> bool:
    return any(child.name == "table" or child.name in HEADINGS for child in cell.descendants())


def _header(text: str, table: Element, rows: list[list[Element]]) -> list[str]:
    """The column names, one for each column; none where the first row is data already."""
    marked = any(child.name == "thead" for child in table.elements())
    top = rows[0]
    if not marked and not all(cell.name == "th" or _is_bold(cell) for cell in top if cell.letters):
        return []
    names: list[str] = []
    for cell in top:
        names += [plain_text(text, cell)] * _width(text, cell)
    return names


def _is_bold(cell: Element) -> bool:
    return sum(child.letters for child in cell.descendants() if child.name in BOLD) >= cell.letters


def _width(text: str, cell: Element) -> int:
    span = cell.attributes.get("colspan")
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
