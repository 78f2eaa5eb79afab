"""Copy in data files and in the objects of code: which strings are prose, and what governs them.

The notation is read elsewhere; here JSON, YAML, TOML and the objects of JavaScript are the same
records, lists and strings. The keys decide first, the look of a string where they do not tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from dnlint.parsers import head_keys, keys
from dnlint.parsers.data import (
    MAX_DEPTH,
    Array,
    Record,
    Text,
    Value,
    linked_data_blocks,
    text_blocks,
)
from dnlint.parsers.data_markdown import is_markdown, markdown_blocks
from dnlint.parsers.field_definitions import defines_field, for_visitors
from dnlint.parsers.key_owners import names_clinic, names_services, tells_of_person
from dnlint.parsers.key_words import numbered_words_of
from dnlint.parsers.messages import as_read
from dnlint.parsers.outline import Outline, is_lone_question
from dnlint.parsers.page_parts import heading_in, is_code, is_control, is_link, is_menu, parts_of, spans_of
from dnlint.parsers.record_fields import (
    Question,
    columns_of,
    in_english,
    in_part,
    naming_key,
    one_line,
    question_of,
    titles_of_parts,
)
from dnlint.parsers.record_kinds import is_html, kind_of
from dnlint.parsers.record_titles import over_title, titled
from dnlint.parsers.tuples import Cell, cells_of, in_table, lists_paired, paired
from dnlint.values import Block, Context


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a value stands. `head`: in a page's settings for search engines; `columns`: in a table's row.

    `naming`: the key of what titles the object, where that is not called a title. `clinic`: the object tells
    of the clinic itself. `listed`: it is one of several strings in a list.
    """

    context: Context
    language: str
    key: str = ""
    head: bool = False
    columns: frozenset[str] = frozenset()
    naming: str = ""
    clinic: bool = False
    in_table: bool = False
    listed: bool = False
    depth: int = 0


def record_blocks(value: Value, outer: Context, language: str, name: str = "") -> Iterator[Block]:
    """The prose in a value, in its order. `name`: the key or constant under which the value stands.

    Kind "data", or "title" and "description" for what a page tells search engines. The title or name
    of an object is the page title of what stands in it, if there is none yet, and its heading; so is
    a key that says something (`benefits`). Beside a question, the answer gets it.
    """
    if not is_menu(name, value):
        yield from _read(value, _under(_Place(outer, language), name, value))


def _read(value: Value, place: _Place) -> Iterator[Block]:
    if place.depth > MAX_DEPTH:
        return
    if isinstance(value, Text):
        yield from _string(value, place)
    elif isinstance(value, Array) and (cells := tuple(cells_of(value))):
        yield from _table(cells, place)
    elif isinstance(value, Array):
        yield from _list(value, place)
    elif (visible := for_visitors(value)) is not value:
        yield from _record(visible, place)
    elif is_link(value) or is_code(value):
        return
    elif value.first("@type", "@context"):
        yield from linked_data_blocks(value, place.context, place.language)
    elif (line := spans_of(value)) is not None:
        yield from _string(line, replace(place, key="text"))
    elif (parts := parts_of(value)) is not None:
        yield from _list(parts, place)
    else:
        yield from _record(value, place)


def _list(array: Array, place: _Place) -> Iterator[Block]:
    """The items of a list. One that says it is a heading is one for those behind it."""
    columns = columns_of(array)
    naming = "" if columns else naming_key(array)
    listed = len(array.items) > 1 and all(isinstance(item, Text) for item in array.items)
    place = replace(place, columns=columns, naming=naming, listed=listed, depth=place.depth + 1)
    outline = Outline()
    for item in array.items:
        if is_control(item) and not defines_field(item):
            continue
        heading = heading_in(item)
        if heading is not None:
            outline.close_level(heading.level)
        context = place.context.below(*outline.path) if outline.path else place.context
        if outline.question:
            context = replace(context, question=outline.question, role="answer")
        inner = replace(place, context=context)
        yield from _read(paired(item.items) if isinstance(item, Array) else item, inner)
        if heading is not None:
            outline.enter(heading)


def _record(record: Record, place: _Place) -> Iterator[Block]:
    record = lists_paired(record)
    fields = record.fields
    named = tuple(key for key, _ in fields)
    if head_keys.are_languages(named, place.key) or (head_keys.is_locale(named) and place.key):
        for key, value in fields:
            yield from _read(value, replace(place, language=key, depth=place.depth + 1))
        return
    if (key := head_keys.names_setting(named)) and head_keys.is_setting(setting := record.first(key)):
        yield from _setting(record, setting, place)
        return
    inner = place.context if place.head else titled(in_english(record), place.context, place.naming)
    if cells := tuple(cells_of(record)):
        fields = tuple((key, value) for key, value in fields if not in_table(key))
        yield from _table(cells, replace(place, context=inner))
    yield from _fields(Record(fields), inner, place)


def _fields(record: Record, inner: Context, place: _Place) -> Iterator[Block]:
    """The fields of an object, each in its context. `inner`: that of what its title governs."""
    told = in_english(record)
    asked, parts = question_of(told), titles_of_parts(told)
    over = place.context if place.head else over_title(told, place.context, place.naming)
    for (key, value), (_, said) in zip(record.fields, told.fields, strict=True):
        text = one_line(said) if isinstance(said, Text) else ""
        if is_lone_question(key):
            asked = Question(key)
        if is_menu(key, value):
            continue
        context = in_part(inner, parts, key)
        if key in place.columns and text:
            row = told.first(told.fields[0][0].lower())
            context = replace(inner, column=keys.heading_of(key), row=row)
        if keys.names_title(key) or (key and key == place.naming):
            context = over
        if text and (place.clinic or tells_of_person(key)):
            context = replace(context, clinic=True)
        if text and (keys.asks(key) or text == asked.text):
            asked = replace(asked, text=text, part=numbered_words_of(key)[:-1])
            context = replace(place.context, question="", role="question")
        elif asked.text and asked.answered_by(key) and not keys.groups(key):
            role = inner.role if inner.role != "none" else "answer"
            context = replace(context, question=asked.text, role=role)
        below = replace(place, context=context, columns=frozenset(), naming="")
        yield from _read(value, _under(below, key, value))


def _table(cells: tuple[Cell, ...], place: _Place) -> Iterator[Block]:
    for cell in cells:
        context = replace(place.context, column=cell.column, row=cell.row)
        inner = replace(place, context=context, key="text", in_table=True, depth=place.depth + 1)
        yield from _read(cell.value, inner)


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
        context = context.below(heading)
    if keys.names_testimonials(key):
        context = replace(context, role="testimonial")
    services = value.items if isinstance(value, Array) and names_services(key) else ()
    if len(services) > 1:
        context = replace(context, clinic=True)  # an item that names none dnlint knows is about another
    head = not services and (place.head or (head_keys.names_head(key) and isinstance(value, Record)))
    clinic = names_clinic(key) and isinstance(value, Record)
    return replace(place, context=context, key=key, head=head, clinic=clinic, depth=place.depth + 1)


def _string(value: Text, place: _Place) -> Iterator[Block]:
    value = as_read(value)
    in_table = place.in_table or bool(place.context.column)
    kind = kind_of(value.text, place.key, head=place.head, in_table=in_table, listed=place.listed)
    if kind is None:
        return
    if kind == "data" and not is_html(value.text) and is_markdown(value.text):
        yield from markdown_blocks(value, place.context, place.language)
    else:
        yield from text_blocks(value, kind, place.context, place.language)
