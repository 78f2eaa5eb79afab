"""YAML as data with offsets. What does not parse is left out; the rest is read."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tree_sitter import Node

from dnlint.offsets import MapBuilder, Span
from dnlint.parsers.data import MAX_DEPTH, Array, Record, Text, Value
from dnlint.parsers.grammar import parse_with
from dnlint.parsers.strings import doubled_text, escaped_text, raw_text

_WRAPPERS = frozenset({"stream", "document", "block_node", "flow_node", "plain_scalar", "ERROR"})
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_PAIRS = frozenset({"block_mapping_pair", "flow_pair"})


@dataclass(frozen=True, slots=True)
class _Reader:
    text: str

    def values(self, node: Node, depth: int) -> tuple[Value, ...]:
        """The values among a node's children, looking through the grammar's wrappers."""
        found: list[Value] = []
        pairs: list[tuple[str, Value]] = []
        for child in node.named_children if depth <= MAX_DEPTH else ():
            if child.type in _PAIRS:
                pairs += self._pair(child, depth)
            elif child.type in _WRAPPERS or child.type == "block_sequence_item":
                found += self.values(child, depth + 1)
            elif (value := self._value(child, depth)) is not None:
                found.append(value)
        return (*found, Record(tuple(pairs))) if pairs else tuple(found)

    def _value(self, node: Node, depth: int) -> Value | None:
        span = Span(node.start_byte, node.end_byte)
        if node.type in {"block_mapping", "flow_mapping"}:
            inside = self.values(node, depth + 1)
            return inside[0] if len(inside) == 1 else Array(inside)
        if node.type in {"block_sequence", "flow_sequence"}:
            return Array(self.values(node, depth + 1))
        if node.type == "string_scalar":
            return raw_text(self.text, span)
        if node.type == "block_scalar":
            return self._block_scalar(span)
        if node.type in {"double_quote_scalar", "single_quote_scalar"} and len(span) >= 2:
            read = escaped_text if node.type.startswith("double") else doubled_text
            return read(self.text, Span(span.start + 1, span.end - 1))
        return None

    def _block_scalar(self, span: Span) -> Text:
        """The text under `|` or `>`, without the indent of its first line."""
        lines = [Span(*match.span()) for match in _LINE.finditer(self.text, span.start, span.end)][1:]
        first = next((line for line in lines if self.text[line.start : line.end].strip()), Span(0, 0))
        indent = len(first) - len(self.text[first.start : first.end].lstrip(" "))
        builder = MapBuilder()
        for line in lines:
            own = self.text[line.start : line.end]
            left_out = min(indent, len(own) - len(own.lstrip(" ")))
            builder.literal(own[left_out:], line.start + left_out)
        return Text(*builder.build())

    def _pair(self, node: Node, depth: int) -> list[tuple[str, Value]]:
        key, value = node.child_by_field_name("key"), node.child_by_field_name("value")
        if key is None or value is None:
            return []
        name = self.text[key.start_byte : key.end_byte].strip("\"'")
        inside = self.values(value, depth + 1)
        return [(name, inside[0] if len(inside) == 1 else Array(inside))] if inside else []


def read_yaml(text: str) -> Array:
    """The top values of a YAML text; where it is broken, those that can be read."""
    return Array(_Reader(text).values(parse_with("tree_sitter_yaml", text), 0))
