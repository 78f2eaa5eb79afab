"""CSV files: the first row names the columns, each row is about its first cell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dnlint.offsets import Span
from dnlint.parsers import keys
from dnlint.parsers.data import Text, text_blocks
from dnlint.parsers.looks import is_identifier, is_token
from dnlint.parsers.names import names
from dnlint.parsers.outline import is_question
from dnlint.parsers.passage import Passage
from dnlint.parsers.prose import has_words
from dnlint.parsers.strings import doubled_text, raw_text
from dnlint.values import Block, Context

_SEPARATORS = (",", ";", "\t", "|")
_LONGEST_NAME = 120
_GROUPS = names("category group service treatment procedure topic")
"""Columns that say beside a name or a question what a row is about."""

Row = list[Text]


def blocks(passage: Passage) -> Iterator[Block]:
    """The cells that are prose, row by row."""
    rows = list(_rows(passage.text))
    columns = [_line(cell) for cell in rows[0]] if rows else []
    if any(len(name) > _LONGEST_NAME or name.endswith(".") for name in columns):
        columns = []  # no header: already a row of prose
    for row in rows[1:] if columns else rows:
        yield from _row(row, columns, passage)


def _row(row: Row, columns: list[str], passage: Passage) -> Iterator[Block]:
    named = [columns[number] if number < len(columns) else "" for number in range(len(row))]
    inner = _within(row, named, passage.context)
    for number, (name, cell) in enumerate(zip(named, row, strict=True)):
        if not _is_prose(name, cell.text):
            continue
        context = replace(inner, key=name, column=name, row=inner.row if number else "")
        if _line(cell) == inner.question:
            context = replace(context, question="", role="question")
        yield from text_blocks(cell, "data", context, passage.language)


def _within(row: Row, columns: list[str], outer: Context) -> Context:
    """What a row is about, and the question that it answers."""
    cells = dict(zip(reversed(columns), reversed([_line(cell) for cell in row]), strict=True))
    title = next((cells[name] for name in columns if keys.names_title(name)), "")
    asked = next((cells[name] for name in columns if keys.asks(name)), title if is_question(title) else "")
    first = _line(row[0]) if row else ""
    quoted = any(map(keys.names_testimonials, columns))
    groups = [cells[name] for name in cells if name.lower() in _GROUPS and cells[name] not in ("", title)]
    return replace(
        outer.below(*groups) if groups else outer,
        title=title if title and title != asked else outer.title,
        row=first if len(first) <= _LONGEST_NAME else "",
        question=asked,
        role="testimonial" if quoted else "answer" if asked else outer.role,
    )


def _is_prose(name: str, text: str) -> bool:
    if not has_words(text) or is_token(text) or keys.names_code(name):
        return False
    return not is_identifier(text)


def _line(cell: Text) -> str:
    return " ".join(cell.text.split())


def _rows(text: str) -> Iterator[Row]:
    """The cells of each row that is not empty."""
    separator = _separator(text)
    cell = re.compile(
        rf'[ \ufeff]*(?:"(?P<quoted>(?:[^"]|"")*+)"[^{separator}\r\n]*|"?(?P<plain>[^{separator}\r\n]*))'
    )
    row, position = Row(), 0
    while position <= len(text) and (found := cell.match(text, position)):
        group = "plain" if found["quoted"] is None else "quoted"
        read = doubled_text if group == "quoted" else raw_text
        row.append(read(text, Span(*found.span(group)), *(['"'] if group == "quoted" else [])))
        position = found.end() + 1
        if text[found.end() : position] != separator:
            if any(one.text.strip() for one in row):
                yield row
            row = Row()


def _separator(text: str) -> str:
    """The sign that stands most often in the first line."""
    line = re.split(r"[\r\n]", text, maxsplit=1)[0]
    return max(_SEPARATORS, key=line.count)
