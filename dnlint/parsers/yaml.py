"""YAML files: the copy of a site kept as data, translations, settings."""

from __future__ import annotations

from collections.abc import Iterator

from dnlint.parsers.passage import Passage
from dnlint.parsers.records import record_blocks
from dnlint.parsers.yaml_data import read_yaml
from dnlint.values import Block


def blocks(passage: Passage) -> Iterator[Block]:
    """The prose among the values of each document in the file."""
    for value in read_yaml(passage.text).items:
        yield from record_blocks(value, passage.context, passage.language)
