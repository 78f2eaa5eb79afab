"""Data as a page shows it: a field in a heading is a title, whatever its key sounds like."""

from __future__ import annotations

from typing import Literal

from dnlint.parsers import keys
from dnlint.parsers.data import Array, Record, Text, Value
from dnlint.parsers.prose import has_words

Use = Literal["title", "text"] | dict[str, "Use"]
Uses = dict[str, Use]
"""What the fields of an object are shown as, by their keys; of a list, how its items are shown."""


def as_shown(value: Value, uses: Uses) -> Value:
    """A value with its fields under keys that say what the page shows them as."""
    if isinstance(value, Array):
        return Array(tuple(as_shown(item, uses) for item in value.items))
    if not isinstance(value, Record) or not uses:
        return value
    titled = any(keys.names_title(key) for key, _ in value.fields)
    return Record(tuple(_field_as_shown(key, field, uses.get(key), titled) for key, field in value.fields))


def _field_as_shown(key: str, field: Value, use: Use | None, titled: bool) -> tuple[str, Value]:
    if isinstance(use, dict):
        return key, as_shown(field, use)
    if not isinstance(field, Text) or not has_words(field.text):
        return key, field
    if use == "title" and not titled and not keys.asks(key):
        return "title", field
    return ("text" if use == "text" and keys.names_code(key) else key), field
