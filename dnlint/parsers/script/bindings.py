"""Under which name a value stands in a script, and whether it is shown to anybody at all."""

from __future__ import annotations

import re
from itertools import islice

from tree_sitter import Node

from dnlint.parsers.names import names
from dnlint.parsers.script.syntax import STRINGS, Script
from dnlint.parsers.script.values import is_silent_call

_SILENT = names(
    "subscript_expression switch_case throw_statement export_statement in_operator expression_statement"
    " literal_type enum_assignment enum_body decorator property_signature jsx_attribute import_attribute"
    " computed_property_name pair"
)
_NAMED = {
    "variable_declarator": "name",
    "assignment_expression": "left",
    "assignment_pattern": "left",
    "object_assignment_pattern": "left",
    "function_declaration": "name",
    "method_definition": "name",
    "public_field_definition": "name",
    "field_definition": "property",
}
_GIVES = re.compile(r"^(?:get|generate|build|make|create|fetch|load|use)(?=[A-Z_])")
_NAME = re.compile(r"[A-Za-z_$]\w*")
_ERRORS = re.compile(r"(?i:error|message)s?$")
_HEADS = names("useHead useSeoMeta useServerHead useServerSeoMeta definePageMeta")
_INPUTS = names("useState React.useState reactive ref useReducer useRef $state")
_HIGHEST_CLIMB = 12


def name_of(script: Script, island: Node) -> str | None:
    """The constant, property or function that a value belongs to, "" for none; None: nobody sees it."""
    child = island
    for parent in islice(script.ancestors(island), _HIGHEST_CLIMB):
        kind = parent.type
        if kind in _NAMED:
            named = parent.child_by_field_name(_NAMED[kind])
            owner, _, written = script.source(named).rpartition(".") if named is not None else ("", "", "")
            if _ERRORS.search(owner):
                return None
            found = _NAME.search(written)
            return _GIVES.sub("", found[0]) if found and len(found[0]) > 1 else ""
        if kind == "throw_statement":
            return None
        if kind in _SILENT:
            return None if child.type in STRINGS else ""
        if kind in {"call_expression", "new_expression"} and is_silent_call(script, parent):
            return None
        if kind == "call_expression" and (called := _called(script, parent)) in _HEADS | _INPUTS:
            if called in _HEADS:
                return "head"
            if _has_blank(script, island):
                return None
        if kind == "binary_expression" and _compares(parent):
            return None
        if kind == "statement_block" and child.type != "return_statement":
            return ""
        child = parent
    return ""


def _has_blank(script: Script, island: Node) -> bool:
    """Whether an object holds what visitors are to fill in: { name: "", message: "" }."""
    values = (pair.child_by_field_name("value") for pair in island.named_children)
    return any(
        value is not None and value.type == "string" and len(script.source(value)) == 2 for value in values
    )


def _called(script: Script, call: Node) -> str:
    called = call.child_by_field_name("function")
    return script.source(called) if called is not None else ""


def _compares(node: Node) -> bool:
    operator = node.child_by_field_name("operator")
    return operator is not None and operator.type in {"==", "===", "!=", "!==", "in", "instanceof", "<", ">"}
