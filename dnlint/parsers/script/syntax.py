"""The syntax tree of JavaScript and TypeScript, and where in it copy can stand."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

from tree_sitter import Node

from dnlint.parsers.grammar import parse_with
from dnlint.parsers.names import names

JSX = frozenset({"jsx_element", "jsx_self_closing_element", "jsx_fragment"})
STRINGS = frozenset({"string", "template_string"})
INNER = names(
    "as_expression await_expression non_null_expression parenthesized_expression satisfies_expression"
    " spread_element type_assertion"
)
"""Expressions that are what the expression in them is."""

_ISLANDS = JSX | STRINGS | {"jsx_text", "object", "array", "binary_expression"}
_MAKER = re.compile(r"(?:\(0,\s*)?(?!document)(?:[\w$]+\.)?_?(?:createElement|jsxs?|jsxDEV)\)?")
_MAKES = re.compile(r"createElement|\bjsxs?\b|_jsx|jsxDEV")
_ALIAS = re.compile(
    r"\b(?:jsxs?|jsxDEV|createElement)\s+as\s+([\w$]+)"
    r"|\b(?:const|let|var)\s+([\w$]+)\s*=\s*(?:React\.)?createElement\b"
)
_LONGEST_MAKER = 40
_SKIPPED = names(
    "import_statement comment regex type_annotation type_arguments type_parameters type_alias_declaration"
    " interface_declaration enum_declaration ambient_declaration predefined_type identifier"
    " property_identifier"
)
_NAMING = names("variable_declarator object_assignment_pattern")
_COMMENT = re.compile(r"<!--[^\"'`<{]*?-->")
_STRAY = re.compile(r"<(?=[ \d])(?! *<)")
_CLASS = re.compile(r"(?<=\s)class(?=\s?=)")
_ODD_SPACE = re.compile(r"[^\S\x00-\x7f]|\ufeff")

Link = tuple[Node, "Link | None"]
"""A node, and the link of its parent."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """A grammar: the package of its wheel, and the function in it."""

    package: str
    function: str = "language"


@dataclass(slots=True)
class Script:
    """A parsed script.

    `islands` are the nodes that can hold copy, in order of the source, outer ones before inner ones;
    `constants` the declarations of names, and the values that properties have by default;
    `functions` those declared by name.
    """

    text: str
    islands: list[Node] = field(default_factory=list)
    constants: list[Node] = field(default_factory=list)
    functions: list[Node] = field(default_factory=list)
    _starts: list[int] = field(default_factory=list)
    _links: dict[int, Link] = field(default_factory=dict)
    _makes: bool = field(init=False)  # whether there may be calls that make elements
    _makers: frozenset[str] = field(init=False)  # other names for what makes them

    def __post_init__(self) -> None:
        self._makes = bool(_MAKES.search(self.text))
        self._makers = frozenset(found[1] or found[2] for found in _ALIAS.finditer(self.text))

    def is_element(self, node: Node) -> bool:
        """Whether a node is an element of the page: JSX, or the call that it stands for."""
        return node.type in JSX or (
            self._makes and node.type == "call_expression" and self._makes_element(node)
        )

    def _makes_element(self, call: Node) -> bool:
        made, given = call.child_by_field_name("function"), call.child_by_field_name("arguments")
        if made is None or given is None or made.end_byte - made.start_byte > _LONGEST_MAKER:
            return False
        name = self.source(made)
        return bool(given.named_children) and (name in self._makers or bool(_MAKER.fullmatch(name)))

    def source(self, node: Node) -> str:
        """The source of a node."""
        return self.text[node.start_byte : node.end_byte]

    def outermost(self, start: int, end: int) -> Iterator[Node]:
        """The islands within a range that do not stand in another one of that range."""
        for index in range(bisect_left(self._starts, start), bisect_left(self._starts, end)):
            node = self.islands[index]
            if node.start_byte >= start and node.end_byte <= end:
                yield node
                start = node.end_byte

    def ancestors(self, island: Node) -> Iterator[Node]:
        """The nodes around an island, innermost first."""
        link = self._links[island.id][1]
        while link is not None:
            yield link[0]
            link = link[1]

    def collect(self, root: Node) -> None:
        """Find the islands and constants under a node."""
        pending: list[Link] = [(root, None)]
        while pending:
            link = pending.pop()
            node, kind = link[0], link[0].type
            if (kind in _ISLANDS and not _calculates(node)) or self.is_element(node):
                self.islands.append(node)
                self._starts.append(node.start_byte)
                self._links[node.id] = link
            elif kind in _NAMING:
                self.constants.append(node)
            elif kind == "function_declaration":
                self.functions.append(node)
            if kind not in _SKIPPED and kind not in STRINGS:
                pending.extend((child, link) for child in reversed(node.named_children))


def parse_script(text: str, dialect: Dialect) -> Script:
    """The tree of a script, and its islands. Nothing raises, however broken the text is."""
    script = Script(text)
    script.collect(tree_of(text, dialect))
    return script


def tree_of(text: str, dialect: Dialect) -> Node:
    """The syntax tree of a script. Offsets in it are those of `text`."""
    return parse_with(dialect.package, _bearable(text), dialect.function)


def _calculates(node: Node) -> bool:
    """Whether a node combines two values, but not two parts of a string."""
    return node.type == "binary_expression" and joined(node) is None


def joined(node: Node) -> tuple[Node, Node] | None:
    """The two sides of a `+`, without comments between them; None for anything else."""
    if node.type != "binary_expression":
        return None
    sides = [child for child in node.children if child.type != "comment"]
    return (sides[0], sides[2]) if len(sides) == 3 and sides[1].type == "+" else None


def _bearable(text: str) -> str:
    """The text without what the grammar stumbles over, at equal length.

    A bare ampersand, or a loose angle bracket, in JSX text makes it drop the text. As operators both
    have a twin that stands wherever they can stand. A property may be called class, which no name may be.
    """
    text = _COMMENT.sub(lambda found: " " * len(found[0]), text.replace("&", "|"))
    text = _CLASS.sub("klass", text)
    return _ODD_SPACE.sub(" ", _STRAY.sub("+", text))
