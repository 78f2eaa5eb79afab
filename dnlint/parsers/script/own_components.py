"""The components that a script defines for itself: their names, and which properties they show as a title."""

from __future__ import annotations

from tree_sitter import Node

from dnlint.parsers import keys
from dnlint.parsers.key_owners import calls_clinics_part
from dnlint.parsers.key_words import words_of
from dnlint.parsers.names import names
from dnlint.parsers.script.loops import FUNCTIONS, uses_in
from dnlint.parsers.script.properties import Properties, is_title
from dnlint.parsers.script.syntax import Script
from dnlint.parsers.uses import Uses


class OwnComponents:
    """Answers by the names of components; each is looked at once."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self._functions = dict(_functions(script))
        self._uses: dict[str, Uses] = {}

    def as_shown(self, name: str, given: Properties) -> Properties:
        """The properties given to a component, the one that it shows in a heading as its title."""
        if name not in self._functions or any(is_title(key) or keys.asks(key) for key in given):
            return given
        if name not in self._uses:
            self._uses[name] = uses_in(self._script, self._functions[name])
        title = next((key for key in given if self._uses[name].get(key) == "title"), "")
        return {"title" if key == title else key: value for key, value in given.items()}


def _functions(script: Script) -> list[tuple[str, Node]]:
    found = []
    for declared in script.constants:
        name, value = declared.child_by_field_name("name"), declared.child_by_field_name("value")
        if name is not None and value is not None and value.type in FUNCTIONS:
            found.append((script.source(name), value))
    for declared in script.functions:
        if (name := declared.child_by_field_name("name")) is not None:
            found.append((script.source(name), declared))
    return found


def component_names(script: Script) -> dict[int, str]:
    """The names of a script's components in words, by the ids of their outermost elements.

    The name of the only one says no more than that of its file.
    """
    elements = [node for node in script.outermost(0, len(script.text)) if script.is_element(node)]
    found = {node.id: name for node in elements if (name := _component(script, node))}
    return found if len(set(found.values())) > 1 else {}


def _component(script: Script, element: Node) -> str:
    for around in script.ancestors(element):
        named = around.child_by_field_name("name") if around.type in _NAMING else None
        if named is not None and (name := script.source(named))[:1].isupper():
            return "" if calls_clinics_part(name) else " ".join(words_of(name))
    return ""


_NAMING = names("function_declaration variable_declarator")
