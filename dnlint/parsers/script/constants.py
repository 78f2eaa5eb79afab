"""What the names in a script stand for, where that is set once."""

from __future__ import annotations

from tree_sitter import Node

from dnlint.parsers.script.syntax import Script

_NAMES = frozenset({"identifier", "shorthand_property_identifier_pattern"})
_OWNERS = frozenset({"identifier", "member_expression"})


def constants_of(script: Script) -> dict[str, Node]:
    """The values of the names that are set once in a script."""
    found: dict[str, list[Node]] = {}
    for constant in script.constants:
        name = constant.child_by_field_name("name") or constant.child_by_field_name("left")
        value = constant.child_by_field_name("value") or constant.child_by_field_name("right")
        if name is not None and value is not None and name.type in _NAMES:
            found.setdefault(script.source(name), []).append(value)
    return {name: values[0] for name, values in found.items() if len(values) == 1}


def taken_from(script: Script) -> dict[str, Node]:
    """The names of fields that are taken once, with what they are taken from: `const { title } = page`."""
    found: dict[str, list[Node]] = {}
    for constant in script.constants:
        pattern, owner = constant.child_by_field_name("name"), constant.child_by_field_name("value")
        if pattern is not None and owner is not None and owner.type in _OWNERS:
            for one in pattern.named_children if pattern.type == "object_pattern" else ():
                if one.type in _NAMES:
                    found.setdefault(script.source(one), []).append(owner)
    return {name: owners[0] for name, owners in found.items() if len(owners) == 1}
