"""Lists in lists: what their items are to each other is told by their places, not by keys.

`["Does it hurt?", "No."]` in a list of such is a question with its answer, `["clock", "Quick", "It
works at once."]` an icon, a title and its text; under a row of headers such lists are a table.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dnlint.parsers.data import Array, Record, Text, Value
from dnlint.parsers.looks import is_identifier, is_token
from dnlint.parsers.names import names
from dnlint.parsers.outline import is_question

_TITLE = 7  # words
_LABEL = 3
_MANY = 100
_TITLE_LISTS = names("titles headings headlines names labels questions")
_TEXT_LISTS = names("texts descriptions contents bodies details summaries paragraphs answers")
_HEADERS = names("headers header columns head thead headings cols")
_ROWS = names("rows body data tbody items")


def paired(values: tuple[Value, ...]) -> Value:
    """Values side by side: a short text before a longer one is its title, or the question to it."""
    signs = tuple(one for one in values if isinstance(one, Text) and _is_sign(one.text))
    told = tuple(one for one in values if one not in signs) if len(values) > 2 else values
    if len(told) < 2:
        return Array(values)
    first, second, *others = told  # no icon's name, no price
    if len(values) == 2 and isinstance(first, Text) and isinstance(second, Record | Array):
        name = "slug" if _is_sign(first.text) else "title"  # as in what a Map is made of
        return Record(((name, first), ("", second))) if len(first.text.split()) <= _TITLE else Array(values)
    if not (isinstance(first, Text) and isinstance(second, Text)):
        return Array(values)
    asks = is_question(first.text)
    if not asks and (len(first.text.split()) > _TITLE or len(second.text) <= len(first.text)):
        return Array(values)
    named = (("question", first), ("answer", second)) if asks else (("title", first), ("text", second))
    return Record((*named, *(("", other) for other in (*others, *signs) if len(values) > 2)))


def _is_sign(text: str) -> bool:
    return is_identifier(text) or is_token(text)


def lists_paired(record: Record) -> Record:
    """An object with one list of both, where its titles and its texts stand in two lists alike."""
    heads = [one for one in record.fields if one[0].lower() in _TITLE_LISTS and _holds_texts(one[1])]
    told = [one for one in record.fields if one[0].lower() in _TEXT_LISTS and _holds_texts(one[1])]
    if len(heads) != 1 or len(told) != 1:
        return record
    (named, titles), (_, texts) = heads[0], told[0]
    if not isinstance(titles, Array) or not isinstance(texts, Array) or len(titles.items) != len(texts.items):
        return record
    keys = ("question", "answer") if named.lower() == "questions" else ("title", "text")
    pairs = zip(titles.items, texts.items, strict=True)
    items = Array(tuple(Record(tuple(zip(keys, pair, strict=True))) for pair in pairs))
    rest = tuple(one for one in record.fields if one not in (heads[0], told[0]))
    return Record((*rest, ("items", items)))


def _holds_texts(value: Value) -> bool:
    held = value.items if isinstance(value, Array) else ()
    return len(held) > 1 and all(isinstance(one, Text) for one in held)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table, with the texts of its column's header and of its row's first cell."""

    value: Value
    column: str = ""
    row: str = ""


def cells_of(value: Record | Array) -> Iterator[Cell]:
    """The cells of a table written as `{ headers: ["", "Needling"], rows: [["Pain", "A little"]] }`.

    Or as a list of rows, the first of which is its header. Nothing, where the value is no table. A header
    may leave out the corner, as `["Needling"]` does above `["Pain", "A little"]`.
    """
    if isinstance(value, Record):
        header, rows = _list_under(value, _HEADERS), _list_under(value, _ROWS)
    else:
        header, rows = _header_of(value), value.items[1:]
    if not header or not rows or not all(isinstance(row, Array) for row in rows):
        return
    lines = [row.items for row in rows if isinstance(row, Array)]
    corner = ("",) if all(len(row) == len(header) + 1 for row in lines) else ()
    heads = (*corner, *map(_one_line, header))
    for row in (header, *lines):
        label = _one_line(row[0]) if row else ""
        for number, cell in enumerate(row):
            column = heads[number] if number < len(heads) else ""
            is_column = len(heads) == 2 and bool(heads[0])
            is_free = row is header or (number == 0 and not is_column)
            yield Cell(cell) if is_free else Cell(cell, column, label if number else "")


def as_table(fields: Iterable[tuple[str, Value]]) -> Record | None:
    """The header and the rows among the fields of a component, None where it is given no table."""
    table = Record(tuple((key, value) for key, value in fields if in_table(key) and isinstance(value, Array)))
    return table if next(cells_of(table), None) is not None else None


def in_table(key: str) -> bool:
    """Whether a key of an object that is a table holds its header or its rows."""
    return key.lower() in _HEADERS | _ROWS


def _header_of(rows: Array) -> tuple[Value, ...]:
    """The first of some rows, if it only names what stands below; else ()."""
    first, *others = (
        row.items if isinstance(row, Array) else () for row in rows.items[:_MANY] or (Array(()),)
    )
    alike = len(first) > 1 and all(len(row) == len(first) for row in others)
    if not others or not alike or not all(map(_is_short, first)):
        return ()
    names_rows = not _one_line(first[0])
    return first if names_rows or not any(all(map(_is_short, row)) for row in others) else ()


def _is_short(cell: Value) -> bool:
    text = _one_line(cell)
    return isinstance(cell, Text) and len(text.split()) <= _LABEL and not text.endswith((".", "!", "?"))


def _list_under(record: Record, names_of_it: frozenset[str]) -> tuple[Value, ...]:
    found = (value for key, value in record.fields if key.lower() in names_of_it and isinstance(value, Array))
    return next((value.items for value in found), ())


def _one_line(value: Value) -> str:
    return " ".join(value.text.split()) if isinstance(value, Text) else ""
