"""Tree-sitter at the edge: one byte for each code point, so that its offsets are ours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module

from tree_sitter import Language, Node, Parser

_LETTER = re.compile(r"[^\W\x00-\x7f]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)")


@cache
def _parser(package: str, function: str) -> Parser:
    return Parser(Language(getattr(import_module(package), function)()))


def parse_with(package: str, text: str, function: str = "language") -> Node:
    """The root node for `text`. Byte offsets in the tree are code points of `text`.

    The grammar sees "x" for a letter outside ASCII and "?" for any other such character: no grammar
    tells them apart; a lone carriage return, which none takes for a line end, becomes one, and so does
    a byte order mark, before which no line of a heading, a key or a fence begins.
    """
    masked = _LETTER.sub("x", text)
    masked = "\n" + masked[1:] if masked.startswith("\ufeff") else masked
    masked = _CONTROL.sub(lambda found: "\n" if found[0] == "\r" else "?", masked)
    return _parser(package, function).parse(masked.encode("ascii", "replace")).root_node


def walk(root: Node) -> Iterator[Node]:
    """All nodes in order of the source, without recursion."""
    pending = [root]
    while pending:
        node = pending.pop()
        yield node
        pending.extend(reversed(node.children))
