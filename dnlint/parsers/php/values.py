"""The data in PHP code: arrays and strings, with the names that they are given."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from tree_sitter import Node

from dnlint.parsers.data import MAX_DEPTH, Array, Record, Text, Value
from dnlint.parsers.names import names
from dnlint.parsers.outline import is_question
from dnlint.parsers.php.branches import branch_of, together
from dnlint.parsers.php.runs import Runs, runs_of
from dnlint.parsers.php.strings import joined_text, strings_of
from dnlint.parsers.prose import has_words
from dnlint.parsers.tuples import paired

_SILENT = names(
    "comment php_tag text_interpolation subscript_expression include_expression"
    " throw_expression include_once_expression require_expression require_once_expression"
    " namespace_use_declaration attribute_list"
)
_CALLS = names(
    "function_call_expression object_creation_expression member_call_expression scoped_call_expression"
    " nullsafe_member_call_expression"
)
_COMPARING = names("== === != !== <>")
_NAMED = {
    "assignment_expression": "left",
    "augmented_assignment_expression": "left",
    "const_element": "",
    "property_element": "name",
    "simple_parameter": "name",
    "argument": "name",
}
_SILENT_CALLS = names(
    "add_action add_filter apply_filters do_action add_shortcode get_template_part wp_enqueue_style"
    " wp_enqueue_script register_nav_menus error_log trigger_error preg_match preg_replace str_replace"
    " in_array array_key_exists isset function_exists class_exists defined get_field the_field get_option"
    " header ini_set date strtotime file_get_contents import require view route asset url config env"
)
_UNSEEN_CALLS = names(
    "register_nav_menus register_nav_menu register_sidebar register_post_type register_taxonomy wp_nav_menu"
    " add_theme_support do_shortcode wp_die wp_mail mail wp_send_json_success wp_send_json_error wp_send_json"
    " session old abort Log Mail Session Validator Notification"
    " $this->command $this->output"
)
_CALLED = {
    "function_call_expression": "function",
    "scoped_call_expression": "scope",
    "member_call_expression": "object",
}
_QUERY = re.compile(r"\s*(?:SELECT|INSERT|UPDATE|DELETE|REPLACE)\s.*\b(?:FROM|INTO|SET)\b", re.DOTALL)
_REPLY = re.compile(
    r"(?:form|send|mail)?_?(?:message|msg|errors?|success|alert|notice|status|subject)(?:_?(?:message|msg))?"
)


def values_in(text: str, root: Node, known: frozenset[int]) -> Iterator[tuple[str, Value]]:
    """The outermost values of a file, each with its name; `known` are starts of strings read elsewhere."""
    yield from _Reader(text, known, runs_of(text, root)).outermost(root)


@dataclass(frozen=True, slots=True)
class _Reader:
    text: str
    known: frozenset[int]
    runs: Runs

    def outermost(self, root: Node, name: str = "", depth: int = 0) -> Iterator[tuple[str, Value]]:
        pending = [(root, name)]
        while pending:
            node, name = pending.pop()
            if self._is_unseen(node):
                continue
            if depth < MAX_DEPTH and (branch := branch_of(self.text, node)):
                parts = (self.outermost(part, name, depth + 1) for part in branch.parts)
                yield from together(branch, list(chain.from_iterable(parts)))
                continue
            value = self._value(node, 0)
            if isinstance(value, Text) and _REPLY.fullmatch(name.lower()):
                continue  # what a visitor is told who sends a form
            if value is not None:
                yield _asked(name, value)
            elif self._called(node) not in _SILENT_CALLS:
                name = self._name(node) or name
                pending.extend((child, name) for child in reversed(node.named_children))

    def _value(self, node: Node, depth: int) -> Value | None:
        """The value of an array, of a text, of what is passed to a call; None for any other expression."""
        if depth > MAX_DEPTH or self._called(node) in _UNSEEN_CALLS:
            return None
        if node.type == "array_creation_expression":
            return self._array(node, depth)
        strings = self._strings(node)
        if strings and self._called(node) not in _SILENT_CALLS:
            joined = joined_text(self.text, strings)
            if _QUERY.match(joined.text):
                return None
            if has_words(joined.text) or node.type != "binary_expression":
                return joined
            return None  # only brackets and commas around what calls give
        return self._call(node, depth) if node.type in _CALLS else None

    def _strings(self, node: Node) -> list[Node]:
        """The strings that an expression joins, with those that later steps put behind them."""
        strings = [one for one in strings_of(self.text, node) if one.start_byte not in self.known]
        return [one for string in strings for one in self.runs.get(string.start_byte, [string])]

    def _call(self, node: Node, depth: int) -> Value | None:
        """What several arguments are to each other: fields by their names, a title and its text."""
        given = next((child for child in node.named_children if child.type == "arguments"), node)
        fields = [(self._name(child), self._inner(child, depth + 1)) for child in given.named_children]
        found = [(name, value) for name, value in fields if value is not None]
        if self._called(node) in _SILENT_CALLS:
            data = tuple(value for _, value in found if not isinstance(value, Text))
            return Array(data) if data else None
        if len(found) < 2 or self._called(node) == "define":
            return None
        return (
            Record(tuple(found)) if any(name for name, _ in found) else paired(tuple(one for _, one in found))
        )

    def _array(self, node: Node, depth: int) -> Value:
        fields: list[tuple[str, Value]] = []
        keyed = False
        for element in node.named_children:
            parts = element.named_children
            if element.type not in {"array_element_initializer", "ERROR"} or not parts:
                continue
            key = self._key(parts[0]) if len(parts) > 1 else ""
            keyed = keyed or bool(key)
            value = self._inner(parts[-1], depth + 1)
            fields += [(key, value)] if value is not None else []
        return Record(tuple(fields)) if keyed else Array(tuple(value for _, value in fields))

    def _key(self, node: Node) -> str:
        """A key that is a word; numbers only count."""
        written = self.text[node.start_byte : node.end_byte].strip("\"'")
        return "" if written.isdecimal() else written.rpartition("::")[2]

    def _inner(self, node: Node, depth: int) -> Value | None:
        """A value within an array; of an expression, the values in it."""
        value = self._value(node, depth)
        if value is not None or depth > MAX_DEPTH or self._is_unseen(node):
            return value
        found = [
            inner for child in node.named_children if (inner := self._inner(child, depth + 1)) is not None
        ]
        return Array(tuple(found)) if found else None

    def _name(self, node: Node) -> str:
        """What a value in an expression is called: its variable, its constant, its argument's name."""
        if node.type == "function_call_expression" and self._called(node) == "define":
            strings = list(strings_of(self.text, node.named_children[-1].named_children[0]))
            return joined_text(self.text, strings[:1]).text
        if node.type not in _NAMED:
            return ""
        field = _NAMED[node.type]
        named = node.child_by_field_name(field) if field else node.named_children[0]
        written = self.text[named.start_byte : named.end_byte] if named is not None else ""
        return written.rpartition("->")[2].strip("$'\"[]")

    def _is_unseen(self, node: Node) -> bool:
        return node.type in _SILENT or self._is_comparison(node) or self._called(node) in _UNSEEN_CALLS

    def _is_comparison(self, node: Node) -> bool:
        """Whether the strings in an expression are only compared."""
        return node.type == "binary_expression" and node.children[1].type in _COMPARING

    def _called(self, node: Node) -> str:
        """What is called: a function's name, or the class or object whose method it is."""
        field = _CALLED.get(node.type, "")
        called = node.child_by_field_name(field) if field else None
        return self.text[called.start_byte : called.end_byte] if called is not None else ""


def _asked(name: str, value: Value) -> tuple[str, Value]:
    """What is set under a key that asks is the answer: `$faq["Does it hurt?"] = "No.";`."""
    outer, _, key = name.rpartition("[")
    question = key.strip("\"'")
    return (outer, Record(((question, value),))) if outer and is_question(question) else (name, value)
