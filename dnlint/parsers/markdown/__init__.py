"""Markdown pages, with front matter and HTML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tree_sitter import Node

from dnlint.offsets import OffsetMap, Piece, Span
from dnlint.parsers.data import Array, Record, Value, front_matter_blocks
from dnlint.parsers.grammar import parse_with
from dnlint.parsers.markdown.page import PageReader
from dnlint.parsers.markdown.writer import BlockWriter
from dnlint.parsers.passage import Passage
from dnlint.parsers.templates import mask
from dnlint.parsers.yaml_data import read_yaml
from dnlint.values import Block, Context


def blocks(passage: Passage) -> Iterator[Block]:
    """Front matter and body."""
    text = mask(passage.text) + "\n"  # the grammar loses a last line that does not end
    root = parse_with("tree_sitter_markdown", text)
    context, language = passage.context, passage.language
    if root.children and root.children[0].type == "minus_metadata":
        settings, offsets = _front_matter(text, root.children[0])
        language = _first(settings, "lang", "language") or language
        context = _titled(context, _first(settings, "title"))
        for block in front_matter_blocks(settings, context, language):
            yield replace(block, offsets=block.offsets.through(offsets))
    yield from PageReader(text, BlockWriter(_titled(context, _top_heading(text, root)), language)).read(root)


def _front_matter(text: str, node: Node) -> tuple[Value, OffsetMap]:
    """The settings between the two lines of dashes."""
    start = text.find("\n", node.start_byte) + 1
    end = max(
        start, text.rfind("\n", start, node.start_byte + len(text[node.start_byte : node.end_byte].rstrip()))
    )
    span = Span(start, end)
    return read_yaml(text[start:end]), OffsetMap((Piece(Span(0, end - start), span, True),))


def _first(settings: Value, *keys: str) -> str:
    items = settings.items if isinstance(settings, Array) else (settings,)
    return next((item.first(*keys) for item in items if isinstance(item, Record)), "")


def _titled(context: Context, title: str) -> Context:
    return replace(context, title=title) if title and not context.title else context


def _top_heading(text: str, root: Node) -> str:
    """The text of the first heading of the first level."""
    pending = [root]
    for node in pending:
        if node.type in {"document", "section"}:
            pending.extend(node.children)
        elif any(child.type in {"atx_h1_marker", "setext_h1_underline"} for child in node.children):
            reader = PageReader(text, BlockWriter(Context(), ""))
            return next((block.text for block in reader.read(node)), "")
    return ""
