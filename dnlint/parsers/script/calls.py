"""Elements written as calls: `React.createElement("p", null, "It helps.")`, `jsx("p", { children: "…" })`."""

from __future__ import annotations

from tree_sitter import Node

from dnlint.parsers.script.properties import Properties
from dnlint.parsers.script.syntax import Script

_TAG = frozenset({"string", "identifier", "member_expression"})


def call_parts(script: Script, call: Node) -> tuple[str, Properties, list[Node]]:
    """The name of the element that a call makes, its properties and its children."""
    given = call.child_by_field_name("arguments")
    named, *rest = given.named_children if given is not None else [call]
    name = script.source(named).strip("\"'`") if named.type in _TAG else ""
    found: Properties = {}
    for pair in rest[0].named_children if rest and rest[0].type == "object" else ():
        key, value = pair.child_by_field_name("key"), pair.child_by_field_name("value")
        if key is not None:
            found.setdefault(script.source(key).strip("\"'"), value)
    inner = found.pop("children", None)
    children = [*([inner] if inner is not None else []), *rest[1:]]
    return name, found, [one for child in children for one in _flat(child)]


def _flat(node: Node) -> list[Node]:
    """A child, or those in a list of children."""
    return [one for inner in node.named_children for one in _flat(inner)] if node.type == "array" else [node]
