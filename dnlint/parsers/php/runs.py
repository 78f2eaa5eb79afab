"""HTML that code puts together in steps is one page: `$html .= '<h3>Massage</h3>'; $html .= '<p>…</p>';`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from tree_sitter import Node

from dnlint.parsers.grammar import walk
from dnlint.parsers.names import names
from dnlint.parsers.php.branches import branch_of
from dnlint.parsers.php.strings import strings_of

_SETTING = names("assignment_expression augmented_assignment_expression")
_SCOPES = names(
    "function_definition method_declaration anonymous_function anonymous_function_creation_expression"
    " case_statement default_statement"
)
_TAG = re.compile(r"</?[a-z]")

Runs = Mapping[int, list[Node]]
"""All strings that become one text, by the start of the first; those of the others have none."""


def runs_of(text: str, root: Node) -> Runs:
    """The HTML that is put together in the code of a file."""
    found: dict[int, list[Node]] = {}
    for steps in _steps(text, root):
        strings = [string for step in steps for string in step]
        if len(steps) > 1 and strings and any(_TAG.search(text, *_ends(string)) for string in strings):
            found.update((string.start_byte, []) for string in strings)
            found[strings[0].start_byte] = strings
    return found


def _steps(text: str, root: Node) -> Iterator[list[list[Node]]]:
    """The strings of each step in which a variable gets a text, `=` before each `.=`."""
    opened: dict[tuple[int, str], list[list[Node]]] = {}
    for node in walk(root) if ".=" in text else ():
        left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
        if node.type not in _SETTING or left is None or right is None:
            continue
        variable = (_scope(text, node), text[left.start_byte : left.end_byte])
        strings = list(strings_of(text, right))
        if node.type == "assignment_expression":
            if steps := opened.pop(variable, None):
                yield steps
            opened[variable] = [strings]
        elif (operator := node.child_by_field_name("operator")) is not None and operator.type == ".=":
            opened.setdefault(variable, []).append(strings)
    yield from opened.values()


def _scope(text: str, node: Node) -> int:
    """Where the function begins in which a node stands, or the case, or the branch for one page."""
    above = node.parent
    while above is not None and above.type not in _SCOPES:
        branch = branch_of(text, above)
        if branch is not None and branch.chosen is not None:
            break
        above = above.parent
    return above.start_byte if above is not None else -1


def _ends(node: Node) -> tuple[int, int]:
    return node.start_byte, node.end_byte
