"""Comments in code and data: the comment nodes of the grammars that also read the copy there."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tree_sitter import Node

from dnlint.offsets import Span
from dnlint.parsers.grammar import parse_with, walk
from dnlint.parsers.rst.page import parsed
from dnlint.parsers.script.syntax import Dialect, tree_of


def _script(package: str, function: str = "language") -> Callable[[str], Node]:
    return lambda text: tree_of(text, Dialect(package, function))


def _data(package: str, function: str = "language") -> Callable[[str], Node]:
    return lambda text: parse_with(package, text, function)


_TREES: dict[str, Callable[[str], Node]] = {
    "javascript": _script("tree_sitter_javascript"),
    "typescript": _script("tree_sitter_typescript", "language_typescript"),
    "tsx": _script("tree_sitter_typescript", "language_tsx"),
    "json": _data("tree_sitter_json"),
    "yaml": _data("tree_sitter_yaml"),
    "toml": _data("tree_sitter_toml"),
    "php": _data("tree_sitter_php", "language_php"),
    "rst": parsed,
}


def comments_in_code(text: str, language: str) -> Iterator[Span]:
    """The comments of a text in one of the languages above, markers included."""
    for node in walk(_TREES[language](text)):
        if node.type == "comment":
            yield Span(node.start_byte, node.end_byte)
