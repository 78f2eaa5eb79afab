"""What the fields of an object in data say of each other: its parts, its question, a table's columns."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from dnlint.parsers import head_keys, keys
from dnlint.parsers.data import Array, Record, Text, Value
from dnlint.parsers.key_words import numbered_words_of
from dnlint.parsers.looks import is_identifier, is_token
from dnlint.parsers.outline import is_question
from dnlint.parsers.prose import has_words
from dnlint.values import Context

_LONGEST_CELL = 200
_LONGEST_NAME = 7  # words
_IDS = ("id", "key", "type")
_SLUG = re.compile(r"[a-z]+(?:[-_][a-z]+)*")


def in_english(record: Record) -> Record:
    """An object with one text in the place of each that is given in languages: { en: "…", fr: "…" }."""
    return Record(tuple((key, _english(value)) for key, value in record.fields))


def _english(value: Value) -> Value:
    named = tuple(key for key, _ in value.fields) if isinstance(value, Record) else ()
    if not isinstance(value, Record) or not (head_keys.are_languages(named) or head_keys.is_locale(named)):
        return value
    return next((text for key, text in value.fields if key.lower().startswith("en")), value)


def titles_of_parts(record: Record) -> dict[tuple[str, ...], str]:
    """The titles of an object's parts, by the words that keys begin with: needlingTitle, needlingText."""
    found: dict[tuple[str, ...], str] = {}
    for key, value in record.fields:
        if isinstance(value, Text) and (part := keys.titled_part(key)):
            found[part] = one_line(value)
    return found


def in_part(context: Context, parts: dict[tuple[str, ...], str], key: str) -> Context:
    """The context of a field: the title of its part, where that has one, is a heading, or the question."""
    words = numbered_words_of(key)
    title = next((parts[words[:size]] for size in range(len(words), 0, -1) if words[:size] in parts), "")
    if not title or keys.titled_part(key):
        return context
    if is_question(title):
        return replace(context, question=title, role="answer")
    if title.endswith((":", "…", "...")):  # benefitsTitle: "It may help to:", benefits: […]
        return replace(context, lead_in=title)
    called = keys.heading_of(key)  # over the title, which may go on in what it titles: "It may lead to"
    return context.below(*([called] if called else []), title)


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


def naming_key(array: Array) -> str:
    """The key of what titles each of some objects alike, where nothing in them is called a title.

    In `{ problem: "Stiffness", explanation: "…" }` that is the problem: their first text, if it is short
    and another one each time; without one, an identifier made of words, which stands beside titles as well.
    """
    records = [item for item in array.items if isinstance(item, Record)]
    if not records or len(records) < len(array.items):
        return ""
    is_untitled = len(records) > 1 and not any(map(_is_titled, records))
    first = next((key for key, value in records[0].fields if is_untitled and _names(key, value)), "")
    titles = keys.titled_part(first) or not keys.names_copy(first)
    if first and titles and _differ(record.first(first.lower()) for record in records):
        return first
    return next((key for key in _IDS if _are_slugs([record.first(key) for record in records])), "")


def _differ(texts: Iterable[str]) -> bool:
    found = [text if _is_name(text) else "" for text in texts]
    return "" not in found and len(set(found)) == len(found)


def _are_slugs(ids: list[str]) -> bool:
    """Whether identifiers are made of words: what "dry-needling" stands beside is about that."""
    alike = all(map(_SLUG.fullmatch, ids)) and len(set(ids)) == len(ids)
    return alike and any("-" in one or "_" in one for one in ids)


def _is_titled(record: Record) -> bool:
    return any(keys.names_title(key) or keys.asks(key) or keys.names_person(key) for key, _ in record.fields)


def _names(key: str, value: Value) -> bool:
    """Whether a field can be the name of its object: a few words for people."""
    if not isinstance(value, Text) or (keys.names_code(key) and not keys.groups(key)):
        return False
    return _is_name(one_line(value))


def _is_name(text: str) -> bool:
    short = len(text.split()) <= _LONGEST_NAME and not text.endswith((".", "!", "?", ":", ","))
    return short and has_words(text) and not is_token(text) and not is_identifier(text)


@dataclass(frozen=True, slots=True)
class Question:
    """A question that an object asks. `part`: the words that its key begins with, and that of its answer."""

    text: str = ""
    part: tuple[str, ...] = ()
    several: bool = False

    def answered_by(self, key: str) -> bool:
        """Whether what stands under a key belongs to the answer."""
        words = numbered_words_of(key)
        if self.several:
            return words[:-1] == self.part and keys.answers(key)
        return words[: len(self.part)] == self.part or (keys.answers(key) and len(words) == 1)


def question_of(record: Record) -> Question:
    """The question that an object asks, by its key or as its title; none yet, where it asks several."""
    asked = [key for key, value in record.fields if isinstance(value, Text) and keys.asks(key)]
    if len(asked) > 1:
        return Question(several=True)
    if asked:
        return Question(record.first(asked[0].lower()), numbered_words_of(asked[0])[:-1])
    title = record.first(*keys.TITLES)
    return Question(title if is_question(title) else "")


def one_line(value: Text) -> str:
    """A text with its white space settled."""
    return " ".join(value.text.split())
