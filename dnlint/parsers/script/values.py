"""The expressions of a script as data: objects, lists and strings, whatever stands around them."""

from __future__ import annotations

import re
from collections.abc import Callable

from tree_sitter import Node

from dnlint.offsets import Span
from dnlint.parsers.data import MAX_DEPTH, Array, Record, Text, Value
from dnlint.parsers.looks import is_token
from dnlint.parsers.names import names
from dnlint.parsers.prose import has_words
from dnlint.parsers.script.constants import constants_of, taken_from
from dnlint.parsers.script.literals import string_text
from dnlint.parsers.script.syntax import INNER, Script
from dnlint.parsers.strings import raw_text

_DENIED = re.compile(
    r"console\.\w+|alert|confirm|fetch|require|import|throw|cn|clsx|classnames|twmerge|cva|invariant|assert\w*"
    r"|.*snack\w*\.\w+|.*toast(?:\.\w+)?|swal(?:\.fire)?|.*snackbar|notify"
    r"|set\w*(?:status|message|feedback|success|alert|notice|notification)"
    r"|(?:z|yup)\.\w+|.*\.(?:min|max|email|url|regex|refine|superrefine|nonempty|oneof|matches|required)|register"
    r"|use\w*form|(?:this\.)?(?:fb|formbuilder)\.\w+|(?:untyped)?form(?:control|group)"
    r"|describe|it|test|expect|warn|log|track|gtag|dispatch|usequery|axios(?:\.\w+)?|regexp"
    r"|.*(?:error|exception|classname|queryselector(?:all)?|getelementby\w+|addeventlistener|setattribute"
    r"|getitem|setitem|removeitem|split|replace|startswith|includes|indexof|test|match)",
    re.IGNORECASE | re.DOTALL,
)
_REPLIES = names("ok success valid isvalid status statuscode error errors")
_REPLY = names("message msg error errors")
_COPY_TAGS = frozenset(
    {"html", "md", "markdown", "dedent", "t", "msg", "String.raw", "outdent", "stripIndent"}
)
_CALLS = frozenset({"call_expression", "new_expression"})
_NO_COPY = names(
    "identifier member_expression subscript_expression number regex null undefined true false"
    " property_identifier unary_expression comment type_arguments update_expression this super import"
    " optional_chain"
)
_LONGEST_NAME = 80
_DEEPEST_FILL = 20


class Values:
    """Reads expressions of one script. `markup` gives the HTML that a JSX element stands for."""

    def __init__(self, script: Script, markup: Callable[[Node], Text]) -> None:
        self._script = script
        self._markup = markup
        self._read: dict[tuple[int, int], Value | None] = {}
        self._constants = constants_of(script)
        self._taken = taken_from(script)
        self._filling = 0  # how many expressions are being filled in, one within the other

    def of(self, node: Node, depth: int = 0) -> Value | None:
        """What an expression holds, the same object each time; None where there is no string in it."""
        place = (node.start_byte, node.end_byte)
        if place not in self._read:
            self._read[place] = self._value(node, depth) if depth <= MAX_DEPTH else None
        return self._read[place]

    def named(self, node: Node) -> tuple[str, Value] | None:
        """What a name, or a field of what it names, was set to in this script."""
        if node.type == "identifier":
            name = self._script.source(node)
            owner = self._taken.pop(name, None)  # away for now: it may name itself
            if owner is not None:
                taken = self._field(owner, name)
                self._taken[name] = owner
                return taken
            constant = self._constants.get(name)
            value = self.of(constant) if constant is not None else None
            return (name, value) if value is not None else None
        if node.type == "non_null_expression" and node.named_children:
            return self.named(node.named_children[0])
        owner, field = node.child_by_field_name("object"), node.child_by_field_name("property")
        if node.type != "member_expression" or owner is None or field is None:
            return None
        return self._field(owner, self._script.source(field))

    def said(self, call: Node) -> Text | None:
        """The one text that a call is given: `t("Cupping")`; None for any other expression."""
        value = self.of(call) if call.type == "call_expression" else None
        return value if isinstance(value, Text) else None

    def _field(self, owner: Node, key: str) -> tuple[str, Value] | None:
        """A field of what a name was set to."""
        found = self.named(owner)
        fields = found[1].fields if found and isinstance(found[1], Record) else ()
        return next(((name, value) for name, value in fields if name == key), None)

    def fill(self, node: Node) -> str:
        """The short string that an expression in the middle of a text stands for, "" where it is not known.

        Of a choice, the first string that it may be.
        """
        if self._filling > _DEEPEST_FILL:
            return ""
        self._filling += 1
        found = self._fill(node)
        self._filling -= 1
        return found

    def _fill(self, node: Node) -> str:
        if node.type in INNER and node.named_children:
            return self.fill(node.named_children[0])
        if node.type == "ternary_expression" or (node.type == "binary_expression" and _chooses(node)):
            sides = node.named_children[-2:]
            return next((text for side in sides if (text := self.fill(side))), "")
        found = self.named(node)
        value = found[1] if found else string_text(self._script.text, node, self.fill)
        if not isinstance(value, Text) or len(value.text) > _LONGEST_NAME:
            return ""
        return " ".join(value.text.split())

    def _value(self, node: Node, depth: int) -> Value | None:
        kind = node.type
        if kind == "object":
            return self._record(node, depth)
        if kind == "array":
            return self._array(node.named_children, depth)
        if self._script.is_element(node):
            return self._markup(node)
        if kind == "jsx_text":
            return raw_text(self._script.text, Span(node.start_byte, node.end_byte))
        if kind in INNER:
            return self.of(node.named_children[0], depth + 1) if node.named_children else None
        if (text := string_text(self._script.text, node, self.fill)) is not None:
            return text
        if kind == "ternary_expression":
            return self._array(node.named_children[1:], depth)
        if kind == "binary_expression":
            return self._array(node.named_children, depth) if _chooses(node) else None
        if kind in _CALLS:
            return self._call(node, depth)
        if kind in _NO_COPY:
            return None
        return self._array(list(self._script.outermost(node.start_byte, node.end_byte)), depth)

    def _array(self, nodes: list[Node], depth: int) -> Array | None:
        items = [item for node in nodes if (item := self.of(node, depth + 1)) is not None]
        return Array(tuple(items)) if items else None

    def _record(self, node: Node, depth: int) -> Record:
        fields: list[tuple[str, Value]] = []
        unsaid = _REPLY if _is_reply(self._script, node) else frozenset()
        for child in node.named_children:
            key = child.child_by_field_name("key") or child.child_by_field_name("name")
            value = child.child_by_field_name("value") or child.child_by_field_name("body")
            broken = [one for one in child.named_children if one.type == "ERROR"] if key is not None else []
            name = self._script.source(key).strip("\"'`") if key is not None else ""
            if name in unsaid:
                continue
            for part in (*broken, value if key is not None else child):
                read = self.of(part, depth + 1) if part is not None else None
                if read is not None:
                    fields.append((name, read))
        return Record(tuple(fields))

    def _call(self, node: Node, depth: int) -> Value | None:
        called = node.child_by_field_name("function") or node.child_by_field_name("constructor")
        given = node.child_by_field_name("arguments")
        if called is None or given is None or is_silent_call(self._script, node):
            return None
        if given.type == "template_string":
            return self.of(given, depth + 1)
        owner = called.child_by_field_name("object")
        held = self._array([*([owner] if owner is not None else []), *given.named_children], depth)
        copy = [item for item in held.items if not _is_sign(item)] if held is not None else []
        return copy[0] if len(copy) == 1 else held


def _is_reply(script: Script, node: Node) -> bool:
    """Whether an object is what a program answers: { ok: true, message: "…" } is no page's copy."""
    for child in node.named_children:
        key, value = child.child_by_field_name("key") or child, child.child_by_field_name("value")
        told = value is None or value.type in {"true", "false", "number", "object"}
        if told and key.end_byte - key.start_byte < _LONGEST_NAME and script.source(key).lower() in _REPLIES:
            return True
    return False


def _is_sign(value: Value) -> bool:
    """Whether a value is no copy, but tells a call what to do: t("needling.title", "Needling")."""
    return isinstance(value, Text) and (is_token(value.text) or not has_words(value.text))


def is_silent_call(script: Script, node: Node) -> bool:
    """Whether nobody sees what is passed to a call, or what stands in a tagged template."""
    called = node.child_by_field_name("function") or node.child_by_field_name("constructor")
    given = node.child_by_field_name("arguments")
    if called is None:
        return False
    name = script.source(called)[-_LONGEST_NAME:]
    tagged = given is not None and given.type == "template_string"
    return name not in _COPY_TAGS if tagged else bool(_DENIED.fullmatch(name))


def _chooses(node: Node) -> bool:
    operator = node.child_by_field_name("operator")
    return operator is not None and operator.type in {"||", "&&", "??"}
