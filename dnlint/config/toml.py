"""Reads configuration in TOML, and tells on which line a key stands.

tomllib gives the values but no lines. Those come from the grammar that reads TOML as copy, and only where
one must be shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from dnlint.config.lines import Path, Place
from dnlint.errors import ConfigError

if TYPE_CHECKING:
    from tree_sitter import Node

_AT_LINE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_TABLES = ("table", "table_array_element")
_KEYS = ("bare_key", "quoted_key", "dotted_key")


def read_toml(name: str, text: str) -> dict[str, object]:
    """The values of a TOML text. Raises ConfigError, with the line, where it is not TOML."""
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = str(error)
        at = _AT_LINE.search(message)
        line = int(at[1]) if at and at[1] else text.count("\n") + 1
        raise ConfigError(name, line, f"is not TOML: {_AT_LINE.sub('', message)}") from error


def places_in_toml(text: str) -> Iterator[Place]:
    """The keys, tables and items of lists in a TOML text, each with its line."""
    from dnlint.parsers.grammar import parse_with

    return _places(text, parse_with("tree_sitter_toml", text), ())


def _places(text: str, node: Node, above: Path) -> Iterator[Place]:
    """The path and line of each table, key and item below a node."""
    for child in node.named_children:
        if child.type in _TABLES or child.type == "pair":
            key, *rest = child.named_children
            path = (*above, *_parts(text, key))
            yield path, child.start_point.row + 1
            if child.type == "pair":
                yield from _inside(text, rest[-1], path)
            else:
                yield from _places(text, child, path)


def _inside(text: str, value: Node, path: Path) -> Iterator[Place]:
    if value.type == "inline_table":
        yield from _places(text, value, path)
    elif value.type == "array":
        items = (item for item in value.named_children if item.type != "comment")
        yield from (((*path, index), item.start_point.row + 1) for index, item in enumerate(items))


def _parts(text: str, key: Node) -> Iterator[str]:
    if key.type == "dotted_key":
        for child in key.named_children:
            yield from _parts(text, child)
    elif key.type in _KEYS:
        yield text[key.start_byte : key.end_byte].strip("\"'")
