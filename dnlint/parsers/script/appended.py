"""HTML that is put together over several strings: `html += "<h3>Tape</h3>"; html += "<p>It is calm.</p>";`

So are `parts.push("…")` and `["…", "…"].join("")`: a heading in one string heads those that follow.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from tree_sitter import Node

from dnlint.offsets import MapBuilder, Span
from dnlint.parsers.data import Text, Value
from dnlint.parsers.script.syntax import STRINGS, Script, joined
from dnlint.parsers.strings import append

_CONTAINERS = frozenset({"program", "switch_case", "switch_default", "statement_block"})
_DECLARED = frozenset({"lexical_declaration", "variable_declaration"})
_HIGHEST_CLIMB = 4
_MOST = 100  # statements


@dataclass(frozen=True, slots=True)
class _Addition:
    """A statement that adds values to what a name stands for. `begins`: it sets the name anew."""

    name: str
    values: tuple[Node, ...]
    begins: bool = False


def appended_with(script: Script, island: Node) -> list[tuple[str, Node]]:
    """The strings that are put together with an island, without names; none where they are no HTML."""
    around = list(islice(script.ancestors(island), _HIGHEST_CLIMB))
    if island.type == "array" and around and _field(script, around[0], "property") == "join":
        found = island.named_children if all(map(_is_string, island.named_children)) else []
    else:
        found = [one for one in _run(script, island, around) if _is_string(one)]
    is_html = len(found) > 1 and any("</" in script.source(one) for one in found)
    return [("", one) for one in found] if is_html else []


def joined_texts(values: Iterable[Value]) -> Text:
    """The texts among some values as one."""
    builder = MapBuilder()
    for value in values:
        if isinstance(value, Text) and (pieces := value.offsets.pieces):
            append(builder, value)
            end = pieces[-1].source.end
            builder.whole("\n", Span(end, end))
    return Text(*builder.build())


def _run(script: Script, island: Node, around: list[Node]) -> list[Node]:
    """What is added to the same name in the same block of code, since that was set."""
    container = next((node for node in around if node.type in _CONTAINERS), None)
    if container is None or container.named_child_count > _MOST or not _may_add(script.text):
        return []
    runs: dict[str, list[Node]] = {}
    mine: list[Node] = []
    for statement in container.named_children:
        addition = _addition(script, statement)
        if addition is not None:
            run = [] if addition.begins else runs.get(addition.name, [])
            run += addition.values
            runs[addition.name] = run
            mine = run if any(one.id == island.id for one in addition.values) else mine
    return mine


@lru_cache(maxsize=1)
def _may_add(text: str) -> bool:
    """Whether a script may add to anything at all; asked for each string of it, so searched for once."""
    return "+=" in text or ".push(" in text


def _addition(script: Script, statement: Node) -> _Addition | None:
    inner = statement.named_children[0] if statement.named_children else None
    if inner is None or statement.type not in _DECLARED | {"expression_statement"}:
        return None
    if inner.type == "call_expression":
        called, given = inner.child_by_field_name("function"), inner.child_by_field_name("arguments")
        if called is None or given is None or _field(script, called, "property") != "push":
            return None
        return _Addition(_field(script, called, "object"), tuple(given.named_children))
    value = inner.child_by_field_name("right") or inner.child_by_field_name("value")
    if value is None:
        return None
    adds = inner.type == "augmented_assignment_expression"
    name = _field(script, inner, "left") or _field(script, inner, "name")
    return _Addition(name, (value,), begins=not adds)


def _is_string(node: Node) -> bool:
    return node.type in STRINGS or joined(node) is not None


def _field(script: Script, node: Node, name: str) -> str:
    """The source of a part of a node, "" where it has none."""
    part = node.child_by_field_name(name)
    return script.source(part) if part is not None else ""
