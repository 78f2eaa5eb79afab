"""reStructuredText pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dnlint.parsers.markdown.writer import BlockWriter
from dnlint.parsers.passage import Passage
from dnlint.parsers.rst.page import PageReader, parsed
from dnlint.values import Block


def blocks(passage: Passage) -> Iterator[Block]:
    """The blocks of a page or of a directive's content."""
    root = parsed(passage.text)
    reader = PageReader(passage.text, root)
    title = passage.context.title or reader.title()
    context = replace(passage.context, title=title)
    yield from reader.read(BlockWriter(context, passage.language))
