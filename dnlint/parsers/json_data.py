"""JSON as data with offsets. What does not parse is left out; the rest is read."""

from __future__ import annotations

from tree_sitter import Node

from dnlint.offsets import Span
from dnlint.parsers.data import MAX_DEPTH, Array, Record, Value
from dnlint.parsers.grammar import parse_with
from dnlint.parsers.strings import escaped_text


def read_json(text: str) -> Array:
    """The top values of a JSON text; where it is broken, those that can be read."""
    return Array(_values(text, parse_with("tree_sitter_json", text), 0))


def _values(text: str, node: Node, depth: int) -> tuple[Value, ...]:
    """The values among a node's children; an ERROR lends its own."""
    if depth > MAX_DEPTH:
        return ()
    found: list[Value] = []
    pairs: list[tuple[str, Value]] = []
    for child in node.named_children:
        if child.type == "pair":
            pairs += _pair(text, child, depth)
        elif child.type == "ERROR":
            found += _values(text, child, depth + 1)
        elif (value := _value(text, child, depth)) is not None:
            found.append(value)
    return (*found, Record(tuple(pairs))) if pairs else tuple(found)


def _value(text: str, node: Node, depth: int) -> Value | None:
    if node.type == "string":
        return escaped_text(text, Span(node.start_byte + 1, max(node.start_byte + 1, node.end_byte - 1)))
    if node.type == "array":
        return Array(_values(text, node, depth + 1))
    if node.type == "object":
        inside = _values(text, node, depth + 1)
        records = [value for value in inside if isinstance(value, Record)]
        return records[-1] if len(inside) == 1 and records else Array(inside)
    return None


def _pair(text: str, node: Node, depth: int) -> list[tuple[str, Value]]:
    key, value = node.child_by_field_name("key"), node.child_by_field_name("value")
    read = _value(text, value, depth) if value is not None else None
    if key is None or read is None:
        return []
    return [(text[key.start_byte + 1 : key.end_byte - 1], read)]
