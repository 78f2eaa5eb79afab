"""Tables of reStructuredText: drawn with + and |, or ruled with =, which its grammar takes for paragraphs.

What stands in a `list-table` is a list of rows, each a list of its cells.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dnlint.offsets import Span

_LINE = re.compile(r"[^\r\n]+")
_FIRST = re.compile(r"\s*(?:\+[-=+]{3,}|={2,}[ ]+=)")
_RULE = re.compile(r"\s*[+=-][-=+ ]*[+=-]\s*")
_COLUMN = re.compile(r"[-=]+")

_ITEM = re.compile(r"[ \t]*(?P<row>\*[ \t]+)?-(?:[ \t]+|$)")

Cell = tuple[Span, ...]
"""The ranges of a cell's lines."""


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a table; the first `heads` of them name the columns."""

    rows: tuple[tuple[Cell, ...], ...]
    heads: int


def is_table(text: str, span: Span) -> bool:
    """Whether a paragraph is a table: it begins with a rule."""
    return bool(_FIRST.match(text, span.start, span.end))


def table_of(text: str, span: Span) -> Table:
    """The cells of a table. A line that is blank in the first column belongs to the row above it."""
    lines = [Span(*match.span()) for match in _LINE.finditer(text, span.start, span.end)]
    drawn = text[lines[0].start : lines[0].end].lstrip().startswith("+")
    base = _base(text, lines[0])
    columns = [
        (found.start() - base, found.end() - base) for found in _COLUMN.finditer(text, *_ends(lines[0]))
    ]
    if not drawn:
        columns[-1] = (columns[-1][0], len(text))  # the last column of a ruled table is open to the right
    rows: list[list[list[Span]]] = []
    heads, fresh = 0, True
    for line in lines[1:]:
        if _RULE.fullmatch(text, *_ends(line)):
            ruled = not drawn or "=" in text[line.start : line.end]
            heads, fresh = (heads or len(rows)) if ruled and line is not lines[-1] else heads, True
            continue
        cells = [_cell(text, line, column) for column in columns]
        begins = fresh if drawn else bool(cells and len(cells[0]))
        if begins or not rows:
            rows.append([[] for _ in columns])
        for number, cell in enumerate(cells):
            rows[-1][number] += [cell] if len(cell) else []
        fresh = False
    return Table(tuple(tuple(map(tuple, row)) for row in rows), heads)


def list_table_of(text: str, span: Span, heads: int) -> Table:
    """The cells of a `list-table`: a row begins with `* -`, its other cells with `-` below that."""
    rows: list[list[list[Span]]] = []
    column = -1
    for line in (Span(*found.span()) for found in _LINE.finditer(text, span.start, span.end)):
        item = _ITEM.match(text, *_ends(line))
        dash = text.index("-", line.start) - _base(text, line) if item else -1
        if item and item["row"]:
            rows.append([])
            column = dash
        if item and dash == column and rows:
            rows[-1].append([Span(item.end(), line.end)])
        elif rows:
            rows[-1][-1].append(line)
    return Table(tuple(tuple(map(tuple, row)) for row in rows), heads)


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _base(text: str, line: Span) -> int:
    """Where the line really begins: a paragraph leaves out the indent of its first."""
    return max(text.rfind("\n", 0, line.start), text.rfind("\r", 0, line.start)) + 1


def _cell(text: str, line: Span, column: tuple[int, int]) -> Span:
    """What stands in a column of a line, without the white space around it."""
    base = _base(text, line)
    start, end = min(base + column[0], line.end), min(base + column[1], line.end)
    written = text[start:end]
    start += len(written) - len(written.lstrip())
    return Span(start, max(start, end - (len(written) - len(written.rstrip()))))
