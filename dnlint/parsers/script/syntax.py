"""The syntax tree of JavaScript and TypeScript, and where in it copy can stand."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from tree_sitter import Language, Node, Query, QueryCursor

from dnlint.offsets import Span
from dnlint.parsers.grammar import parse_with

JSX = frozenset({"jsx_element", "jsx_self_closing_element", "jsx_fragment"})
STRINGS = frozenset({"string", "template_string"})

_QUERY = """[(object) (array) (string) (template_string) (binary_expression)] @island (variable_declarator) @constant
 [(import_statement) (comment) (regex)] @skipped"""
_QUERY_JSX = "[(jsx_element) (jsx_self_closing_element) (jsx_text)] @island"
_QUERY_TYPES = """[(type_annotation) (type_arguments) (type_alias_declaration) (interface_declaration)
 (enum_declaration) (ambient_declaration)] @skipped"""
_COMMENT = re.compile(r"<!--[^\"'`<{]*?-->")
_STRAY = re.compile(r"<(?=[ \d])(?! *<)")
_ODD_SPACE = re.compile(r"[^\S\x00-\x7f]|\ufeff")


@dataclass(frozen=True, slots=True)
class Dialect:
    """A grammar: the package of its wheel and the function that gives it; whether it knows JSX and types."""

    package: str
    function: str
    jsx: bool
    types: bool


@dataclass(frozen=True, slots=True)
class Script:
    """A parsed script. `islands` are the nodes that can hold copy, in order of the source, outer ones first."""

    text: str
    root: Node
    islands: tuple[Node, ...]
    starts: tuple[int, ...]
    constants: tuple[Node, ...]  # declarations that give a value to a name

    def source(self, node: Node) -> str:
        """The source of a node."""
        return self.text[node.start_byte : node.end_byte]

    def outermost(self, start: int, end: int) -> list[Node]:
        """The islands within a range that do not stand in another one of that range."""
        found: list[Node] = []
        for index in range(bisect_left(self.starts, start), bisect_left(self.starts, end)):
            node = self.islands[index]
            if node.start_byte >= start and node.end_byte <= end:
                found.append(node)
                start = node.end_byte
        return found


def parse_script(text: str, dialect: Dialect) -> Script:
    """The tree of a script, and its islands. Nothing raises, however broken the text is."""
    root = parse_with(dialect.package, _bearable(text), dialect.function)
    captures = QueryCursor(_query(dialect)).captures(root)
    nodes = sorted(captures.get("island", ()), key=lambda node: (node.start_byte, -node.end_byte))
    skipped = _Ranges([Span(node.start_byte, node.end_byte) for node in captures.get("skipped", ())])
    islands = tuple(node for node in nodes if not skipped.cover(node.start_byte) and not _calculates(node))
    starts = tuple(node.start_byte for node in islands)
    return Script(text, root, islands, starts, tuple(captures.get("constant", ())))


def _calculates(node: Node) -> bool:
    """Whether a node combines two values, but not two parts of a string."""
    return node.type == "binary_expression" and (node.child_count != 3 or node.children[1].type != "+")


class _Ranges:
    """Ranges of source, asked in ascending order."""

    def __init__(self, spans: list[Span]) -> None:
        self._spans = sorted(spans)
        self._next = 0
        self._end = 0

    def cover(self, at: int) -> bool:
        """Whether one of them holds a place, which does not stand before the place asked for last."""
        while self._next < len(self._spans) and self._spans[self._next].start <= at:
            self._end = max(self._end, self._spans[self._next].end)
            self._next += 1
        return at < self._end


@cache
def _query(dialect: Dialect) -> Query:
    language = Language(getattr(import_module(dialect.package), dialect.function)())
    parts = (_QUERY, _QUERY_JSX if dialect.jsx else "", _QUERY_TYPES if dialect.types else "")
    return Query(language, "".join(parts))


def _bearable(text: str) -> str:
    """The text without what the grammar stumbles over, at equal length.

    A bare ampersand, or a loose angle bracket, in JSX text makes it drop the text. As operators both
    have a twin that stands wherever they can stand.
    """
    text = _COMMENT.sub(lambda found: " " * len(found[0]), text.replace("&", "|"))
    return _ODD_SPACE.sub(" ", _STRAY.sub("+", text))
