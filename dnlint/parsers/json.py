"""JSON files: the copy of pages, services and questions kept as data. Comments and loose commas are borne."""

from __future__ import annotations

from collections.abc import Iterator

from dnlint.parsers.json_data import read_json
from dnlint.parsers.passage import Passage
from dnlint.parsers.records import record_blocks
from dnlint.values import Block


def blocks(passage: Passage) -> Iterator[Block]:
    """The prose among the values."""
    for value in read_json(passage.text).items:
        yield from record_blocks(value, passage.context, passage.language)
