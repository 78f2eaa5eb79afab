"""Copy in data files and in the objects of code: which strings are prose, and what governs them.

The notation is read elsewhere; here JSON, YAML, TOML and the objects of JavaScript are the same
records, lists and strings. The keys decide first, the look of a string where they do not tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dnlint.offsets import MapBuilder
from dnlint.parsers import embedded, keys
from dnlint.parsers.data import (
    MAX_DEPTH,
    Array,
    Record,
    Text,
    Value,
    linked_data_blocks,
    text_blocks,
)
from dnlint.parsers.looks import is_copy, is_identifier, is_token
from dnlint.parsers.outline import is_lone_question
from dnlint.parsers.passage import Passage
from dnlint.parsers.prose import has_words
from dnlint.parsers.record_fields import columns_of, in_part, one_line, question_of, titled, titles_of_parts
from dnlint.parsers.tuples import Cell, cells_of, in_table, paired
from dnlint.values import Block, BlockKind, Context

_MARKDOWN = re.compile(r"(?m)^[ \t]*(?:#{1,6} \S|[-*] \S|\d\. \S|\|.+\|$)|\*\*\S|\]\(")
_TABLE = re.compile(r"(?m)^[ \t]*\|.+\|\n[ \t]*\|[\s:|-]+\|$")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_HTML = re.compile(r"\A\s*<[a-zA-Z]|</(?:p|div|ul|h[1-6])>")
_LINE = re.compile(r"(?m)^(?P<indent>[ \t]*)(?=\S)")


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a value stands. `head`: in a page's settings for search engines; `columns`: in a table's row."""

    context: Context
    language: str
    key: str = ""
    head: bool = False
    columns: frozenset[str] = frozenset()
    depth: int = 0


def record_blocks(value: Value, outer: Context, language: str, name: str = "") -> Iterator[Block]:
    """The prose in a value, in its order. `name`: the key or constant under which the value stands.

    Kind "data", or "title" and "description" for what a page tells search engines. The title or name
    of an object is the page title of what stands in it, if there is none yet, and its heading; so is
    a key that says something (`benefits`). Beside a question, the answer gets it.
    """
    yield from _read(value, _under(_Place(outer, language), name, value))


def _read(value: Value, place: _Place) -> Iterator[Block]:
    if place.depth > MAX_DEPTH:
        return
    if isinstance(value, Text):
        yield from _string(value, place)
    elif isinstance(value, Array) and (cells := tuple(cells_of(value))):
        yield from _table(cells, place)
    elif isinstance(value, Array):
        columns = columns_of(value)
        for item in value.items:
            inner = replace(place, columns=columns, depth=place.depth + 1)
            yield from _read(paired(item.items) if isinstance(item, Array) else item, inner)
    elif value.first("@type", "@context"):
        yield from linked_data_blocks(value, place.context, place.language)
    else:
        yield from _record(value, place)


def _record(record: Record, place: _Place) -> Iterator[Block]:
    fields = record.fields
    if keys.are_languages(tuple(key for key, _ in fields)):
        for key, value in fields:
            yield from _read(value, replace(place, language=key, depth=place.depth + 1))
        return
    if setting := keys.names_setting(tuple(key for key, _ in fields)):
        yield from _setting(record, record.first(setting), place)
        return
    inner = place.context if place.head else titled(record, place.context)
    asked = question_of(record)
    parts = titles_of_parts(record)
    if cells := tuple(cells_of(record)):
        fields = tuple((key, value) for key, value in fields if not in_table(key))
        yield from _table(cells, replace(place, context=inner))
    for key, value in fields:
        if is_lone_question(key):
            asked = key
        if keys.names_menu(key):
            continue
        context = in_part(inner, parts, key)
        if key in place.columns and isinstance(value, Text):
            row = record.first(fields[0][0].lower())
            context = replace(inner, column=keys.heading_of(key), row=row)
        if keys.names_title(key):
            context = place.context
        if isinstance(value, Text) and (keys.asks(key) or (asked and one_line(value) == asked)):
            asked = one_line(value)
            context = replace(place.context, question="", role="question")
        elif asked:
            role = inner.role if inner.role != "none" else "answer"
            context = replace(context, question=asked, role=role)
        yield from _read(value, _under(replace(place, context=context, columns=frozenset()), key, value))


def _table(cells: tuple[Cell, ...], place: _Place) -> Iterator[Block]:
    for cell in cells:
        context = replace(place.context, column=cell.column, row=cell.row)
        yield from _read(cell.value, replace(place, context=context, key="text", depth=place.depth + 1))


def _setting(record: Record, name: str, place: _Place) -> Iterator[Block]:
    """What a page tells search engines, as `{name: "description", content: "…"}`."""
    if not keys.names_menu(name):
        for key, value in record.fields:
            if key == "content":
                yield from _read(value, _under(replace(place, head=True), name, value))


def _under(place: _Place, key: str, value: Value) -> _Place:
    """The place of a value one step further in, under a key."""
    context = replace(place.context, key=key)
    heading = keys.heading_of(key)
    if heading and heading.lower() not in map(str.lower, context.headings):
        context = replace(context, headings=(*context.headings, heading))
    if keys.names_testimonials(key):
        context = replace(context, role="testimonial")
    head = place.head or (keys.names_head(key) and isinstance(value, Record))
    return replace(place, context=context, key=key, head=head, depth=place.depth + 1)


def _string(value: Text, place: _Place) -> Iterator[Block]:
    kind = _kind(value.text, place)
    if kind is None:
        return
    if kind == "data" and not _HTML.search(value.text) and _MARKDOWN.search(value.text):
        yield from _markdown(value, place)
    else:
        yield from text_blocks(value, kind, place.context, place.language)


def _kind(text: str, place: _Place) -> BlockKind | None:
    """What a string is, None where it is no prose."""
    key = place.key
    if not has_words(text) or is_token(text):
        return None
    if keys.names_page_title(key, place.head):
        return "title"
    if keys.names_page_description(key, place.head):
        return "description"
    if keys.names_code(key):
        return None
    if place.context.column:
        return None if is_identifier(text) else "table-cell"
    if keys.names_alternative(key):
        return "attribute"
    if keys.names_copy(key):
        identifier = is_identifier(text) and keys.names_label(key)
        return None if identifier else "data"
    return "data" if is_copy(text) or _TAG.search(text) or _TABLE.search(text) else None


def _markdown(value: Text, place: _Place) -> Iterator[Block]:
    """A string written in Markdown; the indent that it has from the code around it is left out."""
    later = [line for line in _LINE.finditer(value.text) if line.start()]
    indent = min((len(line["indent"]) for line in later), default=0)
    builder, position = MapBuilder(), 0
    for line in later:
        builder.literal(value.text[position : line.start()], position)
        position = line.start() + indent
    builder.literal(value.text[position:], position)
    text, offsets = builder.build()
    passage = Passage(text, place.context, place.language)
    for block in embedded(".md", passage, offsets.through(value.offsets)):
        yield replace(block, kind="data" if block.kind == "paragraph" else block.kind)
