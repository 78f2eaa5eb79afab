"""Definitions of the fields that a content system's editors fill in (Sanity, Decap, Tina, Strapi, Payload).

What they say is said to editors; visitors read only the text that a field has to begin with.
"""

from __future__ import annotations

from dnlint.parsers.data import Record, Text, Value
from dnlint.parsers.looks import is_identifier, is_token
from dnlint.parsers.names import names

_KINDS = names(
    "array block blocks boolean checkbox collapsible color date datetime document email enumeration file"
    " group hidden image integer json list markdown media number object radio reference relation relationship"
    " rich-text richtext row select slug string tabs text textarea uid upload url"
)
_FILLED = names("answer body content text value")
_FIRST = names("default defaultvalue initialvalue")


def for_visitors(record: Record) -> Record:
    """An object without what it says to editors, if it defines a field or a type; any other as it is."""
    if not defines_field(record):
        return record
    return Record(tuple(_kept(key, value) for key, value in record.fields if not _is_said(key, value)))


def defines_field(value: Value) -> bool:
    """Whether an object has a field's name and kind, and nothing to fill it."""
    if not isinstance(value, Record):
        return False
    name, kind = value.first("name"), value.first("widget") or value.first("type")
    if kind.lower() not in _KINDS or not (is_identifier(name) or is_token(name)):
        return False
    return _FILLED.isdisjoint(key.lower() for key, _ in value.fields)


def _is_said(key: str, value: Value) -> bool:
    return isinstance(value, Text) and key.lower() not in _FIRST


def _kept(key: str, value: Value) -> tuple[str, Value]:
    """A part of a definition; the text that a field begins with stands as its text."""
    return ("text" if key.lower() in _FIRST else key), value
