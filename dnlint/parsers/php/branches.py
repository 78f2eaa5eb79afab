"""Branches of PHP code: what one of them sets belongs together, under its own title and no other's.

`case 'dry-needling': $title = 'Dry needling'; $text = 'It is calm.'; break;` is a record with a title and
a text, and what it is for says what it is about.
"""

from __future__ import annotations

from dataclasses import dataclass

from tree_sitter import Node

from dnlint.offsets import Span
from dnlint.parsers import keys
from dnlint.parsers.choices import chosen_as, chosen_by
from dnlint.parsers.data import Record, Text, Value
from dnlint.parsers.names import names
from dnlint.parsers.strings import raw_text

_CASES = names("case_statement default_statement match_conditional_expression match_default_expression")
_BODIES = names("compound_statement colon_block")
_CONDITIONAL = names("if_statement else_if_clause else_clause")


@dataclass(frozen=True, slots=True)
class Branch:
    """A branch: the name of what it is for, None where no name chooses it, and its code."""

    chosen: Text | None
    parts: tuple[Node, ...]


def branch_of(text: str, node: Node) -> Branch | None:
    """The branch that a node is, None for any other node."""
    if node.type in _BODIES:
        return _conditional(text, node)
    if node.type not in _CASES:
        return None
    case = node.child_by_field_name("value") or node.child_by_field_name("conditional_expressions")
    parts = tuple(child for child in node.named_children if child != case)
    name = chosen_as(text, _span(case)) if case is not None and not _falls_in(node) else None
    return Branch(_text(text, name), parts)


def _conditional(text: str, body: Node) -> Branch | None:
    """The branch whose code is a body, None for that of a loop or function."""
    parent = body.parent
    if parent is None or parent.type not in _CONDITIONAL:
        return None
    condition = parent.child_by_field_name("condition")
    name = chosen_by(text, _span(condition)) if condition is not None else None
    return Branch(_text(text, name), tuple(body.named_children))


def together(branch: Branch, found: list[tuple[str, Value]]) -> list[tuple[str, Value]]:
    """What a branch sets as one record, where it says what that is about; else each by itself."""
    named = [(_key(name), value) for name, value in found]
    titled = any(keys.names_title(name) and isinstance(value, Text) for name, value in named)
    if not found or not (branch.chosen or (titled and len(found) > 1)):
        return found
    slug: list[tuple[str, Value]] = [("slug", branch.chosen)] if branch.chosen else []
    return [("", Record((*slug, *named)))]


def _key(name: str) -> str:
    """A variable's name as a key: `$page_title`, `$data['title']`; what has none is given back."""
    return name.rpartition("[")[2].strip("\"'").removeprefix("page_") or "return"


def _falls_in(case: Node) -> bool:
    """Whether the case above has no code of its own, so that both are for the same."""
    above = case.prev_named_sibling
    return above is not None and above.type == "case_statement" and above.named_child_count == 1


def _text(text: str, name: Span | None) -> Text | None:
    return raw_text(text, name) if name is not None else None


def _span(node: Node) -> Span:
    return Span(node.start_byte, node.end_byte)
