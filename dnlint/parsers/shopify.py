"""The copy that a Shopify section comes with: the defaults and presets of its settings, in `{% schema %}`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dnlint.offsets import OffsetMap, Piece, Span
from dnlint.parsers.data import MAX_DEPTH, Array, Record, Text, Value
from dnlint.parsers.json_data import read_json
from dnlint.parsers.records import record_blocks
from dnlint.parsers.seek import Seeker
from dnlint.values import Block, Context

_SCHEMA = re.compile(r"\{%-?\s*schema\s*-?%\}")
_PARTS = ("blocks", "presets", "default")


def schema_blocks(text: str, context: Context, language: str) -> Iterator[Block]:
    """What a section shows until somebody writes something else; not the labels of its settings."""
    seeker = Seeker(text)
    for opening in _SCHEMA.finditer(text):
        closing = seeker.find(r"\{%-?\s*endschema\b", opening.end())
        if closing is None:
            return
        span = Span(opening.end(), closing.start())
        outer = OffsetMap((Piece(Span(0, len(span)), span, True),))
        for record in _shown(read_json(text[span.start : span.end]), 0):
            for block in record_blocks(record, context, language):
                yield replace(block, offsets=block.offsets.through(outer))


def _shown(value: Value, depth: int) -> Iterator[Record]:
    if depth > MAX_DEPTH or isinstance(value, Text):
        return
    if isinstance(value, Array):
        for item in value.items:
            yield from _shown(item, depth + 1)
        return
    for key, field in value.fields:
        if key == "settings":
            yield field if isinstance(field, Record) else _defaults(field)
        elif key in _PARTS:
            if key == "blocks" and isinstance(field, Record):
                field = Array(tuple(one for _, one in field.fields))  # by their names
            yield from _shown(field, depth + 1)


def _defaults(settings: Value) -> Record:
    items = settings.items if isinstance(settings, Array) else ()
    found = [dict(item.fields) for item in items if isinstance(item, Record)]
    named = [(one.get("id"), one.get("default")) for one in found]
    return Record(
        tuple((key.text, value) for key, value in named if isinstance(key, Text) and isinstance(value, Text))
    )
