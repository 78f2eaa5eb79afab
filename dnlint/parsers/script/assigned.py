"""Strings that are set together: `case "needling": heading = "Needling"; text = "It is quiet."; break;`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from tree_sitter import Node

from dnlint.parsers import keys
from dnlint.parsers.script.syntax import STRINGS, Script

_CONTAINERS = frozenset({"switch_case", "switch_default", "statement_block"})
_MOST = 60  # statements


def set_with(script: Script, island: Node) -> list[tuple[str, Node]]:
    """The names that are set beside an island, with it, if one of them titles the others; else none."""
    around = list(islice(script.ancestors(island), 3))
    if [node.type for node in around[:2]] != ["assignment_expression", "expression_statement"]:
        return []
    if len(around) < 3 or around[2].type not in _CONTAINERS or around[2].named_child_count > _MOST:
        return []
    found = list(_strings(script, around[2]))
    titled = [keys.names_title(name) for name, _ in found]
    return found if any(titled) and not all(titled) else []


def _strings(script: Script, container: Node) -> Iterator[tuple[str, Node]]:
    for statement in container.named_children:
        inner = statement.named_children[0] if statement.type == "expression_statement" else None
        if inner is None or inner.type != "assignment_expression":
            continue
        left, right = inner.child_by_field_name("left"), inner.child_by_field_name("right")
        if left is not None and right is not None and left.type == "identifier" and right.type in STRINGS:
            yield script.source(left), right
