"""What only shows in one case: `{tab === "cupping" && <p>It is calm.</p>}`, `case "cupping": return "…"`.

The name that something is compared with is a hint at what the branch is about, and the name of the panel
that a button opens: `onClick={() => setTab("cupping")}`.
"""

from __future__ import annotations

import re
from itertools import islice, pairwise

from tree_sitter import Node

from dnlint.parsers.key_words import words_of
from dnlint.parsers.rewriting import ABOUT
from dnlint.parsers.script.syntax import Script

_SAME = frozenset({"==", "==="})
_NAME = re.compile(r"[A-Za-z]{2,}(?:[ _-]?[A-Za-z]+)*")
_SETS = re.compile(r"\bset\w*\(\s*[\"']([A-Za-z]{2,}(?:[_-]?[A-Za-z]+)*)[\"']\s*\)")
_HOLDS = re.compile(
    r"""[\w.()]+\.includes\(\s*["'](?P<text>[A-Za-z]+(?:[ -][A-Za-z]+)*)["']\s*\)"""
    r"""|/(?:\\b)?(?P<pattern>[A-Za-z]+(?:[ -][A-Za-z]+)*)(?:\\b)?/\w*\.test\([\w.()]+\)"""
)
_HIGHEST_CLIMB = 12
_LONGEST = 200


def branch_of(script: Script, island: Node) -> str:
    """The name that decides whether an island is shown, "" where none does."""
    for inner, outer in pairwise((island, *islice(script.ancestors(island), _HIGHEST_CLIMB))):
        if script.is_element(outer):
            return ""
        if found := _decides(script, inner, outer):
            return found
    return ""


def branch_tags(name: str) -> tuple[str, str]:
    """The tags that stand around a branch."""
    words = " ".join(words_of(name))
    return f'<div class="tab-panel" data-panel="{name}" {ABOUT}="{words}">', "</div>"


def opens(script: Script, handler: Node) -> str:
    """The name that a click sets, "" where it sets none."""
    found = _SETS.search(script.source(handler))
    return found[1] if found else ""


def _decides(script: Script, inner: Node, outer: Node) -> str:
    """The name that something must be for what stands in `outer` at `inner`."""
    kind = outer.type
    if kind == "switch_case":
        value = outer.child_by_field_name("value")
        return _literal(script, value) if value is not None and value.id != inner.id else ""
    if kind in {"if_statement", "ternary_expression"}:
        shown, condition = outer.child_by_field_name("consequence"), outer.child_by_field_name("condition")
    elif kind == "binary_expression" and _operator(script, outer) == "&&":
        shown, condition = outer.child_by_field_name("right"), outer.child_by_field_name("left")
    else:
        return ""
    is_shown = shown is not None and condition is not None and shown.id == inner.id
    return _compared(script, condition) if is_shown and condition is not None else ""


def _compared(script: Script, condition: Node) -> str:
    """The name in `tab === "cupping"`, also where more is asked: `open && tab === "cupping"`."""
    if condition.type == "parenthesized_expression" and condition.named_children:
        return _compared(script, condition.named_children[0])
    sides = condition.named_children if condition.type == "binary_expression" else []
    if _operator(script, condition) == "&&":
        return next((name for side in sides if (name := _compared(script, side))), "")
    if _operator(script, condition) in _SAME:
        return next((name for side in sides if (name := _literal(script, side))), "")
    return _heard(script, condition)


def _heard(script: Script, condition: Node) -> str:
    """The name that a text must hold: `message.includes("cupping")`, `/cupping/i.test(message)`.

    Of several that it may hold, all: what is only about one of them is about none for sure.
    """
    if _operator(script, condition) == "||":
        named = [_heard(script, side) for side in condition.named_children]
        return " or ".join(named) if all(named) else ""
    found = _HOLDS.fullmatch(script.source(condition)[:_LONGEST])
    return found["text"] or found["pattern"] if found else ""


def _operator(script: Script, node: Node) -> str:
    """The operator of an expression, as it is written: the tree was made of other signs."""
    operator = node.child_by_field_name("operator")
    return script.source(operator) if operator is not None else ""


def _literal(script: Script, node: Node) -> str:
    """A string that can be a name, "" for anything else."""
    text = script.source(node)[1:-1] if node.type == "string" else ""
    return text if _NAME.fullmatch(text) else ""
