"""What a function shows of each item that a list passes to it: which fields, and which as a title.

In `services.map((s) => <div><h3>{s.category}</h3><p>{s.note}</p></div>)` the category is the title
of what stands beside it, whatever its key sounds like.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from tree_sitter import Node

from dnlint.parsers import keys
from dnlint.parsers.html.elements import HEADINGS
from dnlint.parsers.names import names
from dnlint.parsers.script.components import element_of, label_of
from dnlint.parsers.script.properties import is_silent, is_title, properties_of
from dnlint.parsers.script.syntax import Script
from dnlint.parsers.uses import Use, Uses

_TITLES = HEADINGS.keys() | {"dt", "summary"}
_TITLE_PARTS = ("title", "heading", "trigger", "summary", "question")
_TITLE = "title"
_BOLD: Literal["bold"] = "bold"
Shown = Use | Literal["bold"]
_UNSEEN = names("option select nav button td th")  # not read, or read as the cells of a table
_USES: dict[str, Shown] = {_TITLE: "title", "strong": _BOLD, "b": _BOLD}
FUNCTIONS = names("arrow_function function_expression function")
_ELEMENTS = names("jsx_element jsx_self_closing_element")


def uses_in(script: Script, function: Node) -> Uses:
    """How the elements that a function gives show the fields of its first parameter."""
    named = _parameter(function)
    if named is None:
        return {}
    own = script.source(named) if named.type == "identifier" else ""
    local = dict(_locals(script, named)) if named.type == "object_pattern" else {}
    found: Uses = {}
    for node, use in _shown(script, function):
        key = local.get(script.source(node), "") if node.type == "identifier" else _field(script, node, own)
        if use == _BOLD:
            use = "text" if found else "title"  # bold words head what follows, where they come first
        if key and (use == "title" or key not in found):
            found[key] = use
    return found


def _parameter(function: Node) -> Node | None:
    single = function.child_by_field_name("parameter")
    given = function.child_by_field_name("parameters")
    first = given.named_children[0] if given is not None and given.named_children else single
    if first is not None and first.type == "required_parameter":
        return first.child_by_field_name("pattern")
    return first


def _locals(script: Script, pattern: Node) -> Iterator[tuple[str, str]]:
    """The names that a pattern such as `{ icon: Icon, title }` binds, each with its key."""
    for part in pattern.named_children:
        if part.type == "shorthand_property_identifier_pattern":
            yield script.source(part), script.source(part)
        elif part.type == "pair_pattern":
            key, value = part.child_by_field_name("key"), part.child_by_field_name("value")
            if key is not None and value is not None:
                yield script.source(value), script.source(key)


def _field(script: Script, node: Node, owner: str) -> str:
    """The key in `owner.key`, "" for anything else."""
    held, field = node.child_by_field_name("object"), node.child_by_field_name("property")
    if not owner or held is None or field is None or script.source(held) != owner:
        return ""
    return script.source(field)


def _shown(script: Script, function: Node) -> Iterator[tuple[Node, Shown]]:
    """The names and fields that elements show, as text in them or as properties of components."""
    pending: list[tuple[Node, str]] = [(function, "")]
    while pending:
        node, element = pending.pop()
        if node.type in _ELEMENTS:
            opening = node.child_by_field_name("open_tag") or node
            yield from _properties(script, opening)
            element = _TITLE if element == _TITLE else _element(script, opening)
        elif node.type == "call_expression":
            yield from _loop(script, node)
        elif node.type == "jsx_expression" and node.named_children and element not in _UNSEEN:
            yield node.named_children[0], _USES.get(element, "text")
        if node.type != "jsx_attribute":
            pending.extend((child, element) for child in reversed(node.named_children))


def _properties(script: Script, opening: Node) -> Iterator[tuple[Node, Use]]:
    named = opening.child_by_field_name("name")
    if named is not None and label_of(script.source(named)):
        for name, value in properties_of(script, opening).items():
            if value is not None and not is_silent(name, value):
                if is_title(name) or keys.asks(name):
                    yield value, "title"
                elif keys.names_copy(name):
                    yield value, "text"


def _loop(script: Script, call: Node) -> Iterator[tuple[Node, Use]]:
    called, given = call.child_by_field_name("function"), call.child_by_field_name("arguments")
    owner = called.child_by_field_name("object") if called is not None else None
    for passed in given.named_children if owner is not None and given is not None else ():
        if owner is not None and passed.type in FUNCTIONS and (uses := uses_in(script, passed)):
            yield owner, uses


def _element(script: Script, opening: Node) -> str:
    """The HTML element that a tag stands for; one word for all that title what follows them."""
    named = opening.child_by_field_name("name")
    name = script.source(named) if named is not None else ""
    element = element_of(name, {})
    return _TITLE if element in _TITLES or label_of(name).endswith(_TITLE_PARTS) else element
