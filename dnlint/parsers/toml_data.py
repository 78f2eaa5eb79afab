"""TOML as data with offsets. What does not parse is left out; the rest is read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from tree_sitter import Node

from dnlint.offsets import Span
from dnlint.parsers.data import MAX_DEPTH, Array, Record, Text, Value
from dnlint.parsers.grammar import parse_with
from dnlint.parsers.strings import escaped_text, raw_text

_KEYS = frozenset({"bare_key", "quoted_key", "dotted_key"})


@dataclass(slots=True)
class _Table:
    """A table that is being filled; tables of the same name in brackets are a list."""

    fields: list[tuple[str, Value | list[_Table]]] = field(default_factory=list)
    inner: dict[str, list[_Table]] = field(default_factory=dict)

    def at(self, path: list[str], *, new: bool) -> _Table:
        """The table at a path below this one. `new`: one more in the list of that name."""
        table = self
        for number, name in enumerate(path, 1):
            if name not in table.inner:
                table.inner[name] = []
                table.fields.append((name, table.inner[name]))
            if not table.inner[name] or (new and number == len(path)):
                table.inner[name].append(_Table())
            table = table.inner[name][-1]
        return table

    def value(self) -> Record:
        """The table as it stands."""
        return Record(tuple((name, _settled(value)) for name, value in self.fields))


def _settled(value: Value | list[_Table]) -> Value:
    if not isinstance(value, list):
        return value
    tables = tuple(table.value() for table in value)
    return tables[0] if len(tables) == 1 else Array(tables)


def read_toml(text: str) -> Record:
    """The top table of a TOML text; where it is broken, what can be read of it."""
    top = _Table()
    _fill(text, top, parse_with("tree_sitter_toml", text), top, 0)
    return top.value()


def _fill(text: str, top: _Table, node: Node, table: _Table, depth: int) -> None:
    """Put the pairs under a node into a table; headers open tables below `top`."""
    for child in node.named_children if depth <= MAX_DEPTH else ():
        if child.type in {"table", "table_array_element"}:
            path = next((list(_path(text, key)) for key in child.named_children if key.type in _KEYS), [])
            listed = child.type == "table_array_element"
            _fill(text, top, child, top.at(path[:MAX_DEPTH], new=listed), depth + 1)
        elif child.type == "pair":
            _add(text, child, table, depth)
        elif child.type == "ERROR":
            _fill(text, top, child, table, depth + 1)


def _add(text: str, pair: Node, table: _Table, depth: int) -> None:
    parts = [child for child in pair.named_children if child.type != "comment"]
    key, value = parts[:1], parts[-1:]
    path = list(_path(text, key[0]))[:MAX_DEPTH] if key else []
    read = _value(text, value[0], depth + 1) if value else None
    if path and read is not None:
        table.at(path[:-1], new=False).fields.append((path[-1], read))


def _path(text: str, key: Node) -> Iterator[str]:
    """The parts of a key, outermost first."""
    pending = [key]
    while pending:
        node = pending.pop()
        if node.type == "dotted_key":
            pending.extend(reversed(node.named_children))
        elif node.type in _KEYS:
            yield text[node.start_byte : node.end_byte].strip("\"'")


def _value(text: str, node: Node, depth: int) -> Value | None:
    if depth > MAX_DEPTH:
        return None
    if node.type == "string":
        return _string(text, Span(node.start_byte, node.end_byte))
    if node.type == "inline_table":
        table = _Table()
        _fill(text, table, node, table, depth)
        return table.value()
    if node.type in {"array", "ERROR"}:
        found = (_value(text, child, depth + 1) for child in node.named_children)
        return Array(tuple(value for value in found if value is not None))
    return None


def _string(text: str, span: Span) -> Text:
    quote = text[span.start]
    width = 3 if len(span) >= 6 and text.startswith(3 * quote, span.start) else 1
    inner = Span(span.start + width, max(span.start + width, span.end - width))
    return escaped_text(text, inner) if quote == '"' else raw_text(text, inner)
