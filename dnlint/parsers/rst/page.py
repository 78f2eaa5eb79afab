"""The blocks of a reStructuredText page: a walk through the tree of its grammar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from tree_sitter import Node

from dnlint.offsets import MapBuilder, Span
from dnlint.parsers import embedded
from dnlint.parsers.grammar import parse_with
from dnlint.parsers.markdown.writer import BlockWriter, Frame
from dnlint.parsers.names import names
from dnlint.parsers.outline import MINOR
from dnlint.parsers.passage import Passage
from dnlint.parsers.prose import has_words
from dnlint.parsers.rst.inline import read_spans
from dnlint.parsers.rst.tables import is_table, table_of
from dnlint.values import Block, BlockKind

# The grammar takes minutes for a line of stars. Those that begin no item are read elsewhere.
_INLINE = re.compile(r"(?m)(?<!^)(?<![ \t\n])[*`|]|[*`|](?=\S)|(?<=\S[ \t])\*|(?<=_)_")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_CONTAINERS = names("document bullet_list enumerated_list definition_list list_item body definition block_quote")
_SPOKEN = names("note tip hint important warning caution attention danger admonition seealso topic sidebar"
                " epigraph highlights pull-quote container figure list-table rst-class compound versionadded")
_DESCRIPTIONS = names("description summary abstract excerpt")


def parsed(text: str) -> Node:
    """The tree of a text."""
    return parse_with("tree_sitter_rst", _INLINE.sub("x", text) + "\n")


class PageReader:
    """Reads one tree."""

    def __init__(self, text: str, root: Node) -> None:
        self._text = text
        self._root = root
        self._styles: list[str] = []

    def title(self) -> str:
        """The page's title: its first heading."""
        first = next((child for child in self._root.named_children if child.type == "section"), None)
        return self._line(first)[0] if first is not None else ""

    def read(self, writer: BlockWriter) -> Iterator[Block]:
        """The blocks, in reading order."""
        pending: list[tuple[Node, Frame]] = [(self._root, Frame())]
        while pending:
            node, frame = pending.pop()
            if node.type in _CONTAINERS:
                inner = _inside(node, frame, writer)
                pending.extend((child, inner) for child in reversed(node.named_children))
            else:
                yield from self._blocks(node, frame, writer)

    def _blocks(self, node: Node, frame: Frame, writer: BlockWriter) -> Iterator[Block]:
        if node.type == "section":
            yield from writer.write(frame, "heading", *self._line(node), self._level(node))
        elif node.type == "term":
            yield from writer.write(frame, "heading", *self._read(node), MINOR + 1)
        elif node.type in {"paragraph", "ERROR"}:
            yield from self._paragraph(node, frame, writer)
        elif node.type == "line_block":
            for line in node.named_children:
                spans = [Span(min(line.start_byte + 1, line.end_byte), line.end_byte)]
                yield from writer.write(frame, "paragraph", *read_spans(self._text, spans))
        elif node.type == "field_list":
            yield from self._fields(node, writer)
        elif node.type == "directive":
            yield from self._directive(node, frame, writer)
