"""What the fields of an object in data say of each other: its titles, its question, a table's columns."""

from __future__ import annotations

from dataclasses import replace

from dnlint.parsers import keys
from dnlint.parsers.data import Array, Record, Text
from dnlint.parsers.looks import is_token
from dnlint.parsers.outline import is_question
from dnlint.values import Context

_LONGEST_TITLE = 120
_LONGEST_CELL = 200


def titled(record: Record, outer: Context) -> Context:
    """The context of an object's fields: its title is a heading, and the page's title if there is none."""
    if outer.role == "testimonial":  # a name there is the patient's
        about = record.first(*keys.SERVICES)
        return replace(outer, headings=(*outer.headings, about)) if about else outer
    title = record.first(*keys.TITLES)
    slug = record.first("slug").strip("/").rpartition("/")[2].replace("-", " ")
    found = [slug] if slug and slug.lower() not in title.lower() else []
    if title and len(title) <= _LONGEST_TITLE and not is_question(title) and not is_token(title):
        found.append(title)
    if not found:
        return outer
    known = {heading.lower() for heading in outer.headings[-1:]}
    headings = (*outer.headings, *(one for one in found if one.lower() not in known))
    inner = replace(outer, title=outer.title or found[-1], headings=headings, question="")
    return replace(inner, role="none") if outer.role == "answer" else inner


def titles_of_parts(record: Record) -> dict[tuple[str, ...], str]:
    """The titles of an object's parts, by the words that keys begin with: needlingTitle, needlingText."""
    found: dict[tuple[str, ...], str] = {}
    for key, value in record.fields:
        if isinstance(value, Text) and (part := keys.titled_part(key)):
            found[part] = one_line(value)
    return found


def in_part(context: Context, parts: dict[tuple[str, ...], str], key: str) -> Context:
    """The context of a field: the title of its part, where that has one, is a heading, or the question."""
    words = keys.words_of(key)
    title = next((parts[words[:size]] for size in range(len(words) - 1, 0, -1) if words[:size] in parts), "")
    if not title or keys.titled_part(key):
        return context
    if is_question(title):
        return replace(context, question=title, role="answer")
    return replace(context, headings=(*context.headings, title))


def columns_of(array: Array) -> frozenset[str]:
    """The keys that name columns, where a list of objects is a table: { aspect, dryNeedling, massage }."""
    records = [item for item in array.items if isinstance(item, Record) and item.fields]
    if len(records) < 2 or len(records) < len(array.items):
        return frozenset()
    found = [
        key
        for key, value in records[0].fields[1:]
        if isinstance(value, Text) and len(value.text) <= _LONGEST_CELL and _names_column(key)
    ]
    shared = frozenset(found).intersection(*({key for key, _ in record.fields} for record in records))
    return shared if len(shared) > 1 and isinstance(records[0].fields[0][1], Text) else frozenset()


def _names_column(key: str) -> bool:
    return bool(keys.heading_of(key)) and not (keys.names_copy(key) or keys.names_code(key))


def question_of(record: Record) -> str:
    """The question that an object asks, by its key or as its title."""
    for key, value in record.fields:
        if isinstance(value, Text) and keys.asks(key):
            return one_line(value)
    title = record.first(*keys.TITLES)
    return title if is_question(title) else ""


def one_line(value: Text) -> str:
    """A text with its white space settled."""
    return " ".join(value.text.split())
