"""TOML files: the copy of a site kept as data."""

from __future__ import annotations

from collections.abc import Iterator

from dnlint.parsers.passage import Passage
from dnlint.parsers.records import record_blocks
from dnlint.parsers.toml_data import read_toml
from dnlint.values import Block


def blocks(passage: Passage) -> Iterator[Block]:
    """The prose among the values."""
    yield from record_blocks(read_toml(passage.text), passage.context, passage.language)
