"""Markdown pages, with front matter and HTML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tree_sitter import Node

from dnlint.parsers import embedded
from dnlint.parsers.front_matter import front_matter
from dnlint.parsers.grammar import parse_with
from dnlint.parsers.markdown.dialects import as_markdown
from dnlint.parsers.markdown.page import PageReader
from dnlint.parsers.markdown.writer import BlockWriter
from dnlint.parsers.paired_tags import with_titles
from dnlint.parsers.parameters import parameter_blocks
from dnlint.parsers.passage import Passage
from dnlint.parsers.templates import mask
from dnlint.values import Block, Context


def blocks(passage: Passage) -> Iterator[Block]:
    """Front matter and body."""
    if rewritten := as_markdown(passage.text) or with_titles(passage.text):
        yield from embedded(".md", replace(passage, text=rewritten[0]), rewritten[1])
        return
    text = mask(passage.text) + "\n"  # the grammar loses a last line that does not end
    if found := front_matter(text):
        text = "\n" * found.end + text[found.end :]
    root = parse_with("tree_sitter_markdown", text)
    top = _top_heading(text, root)
    if found:
        passage = found.passage(passage)
        yield from found.blocks(passage, heads=not top)
    context = _titled(passage.context, top)
    body = found.heading(context) if found and not top else context
    yield from PageReader(text, BlockWriter(body, passage.language)).read(root)
    yield from parameter_blocks(passage.text, context, passage.language)


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
