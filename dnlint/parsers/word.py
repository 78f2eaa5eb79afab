"""Word files, read as the HTML pages that they are written out as (`dnlint/word/`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dnlint.parsers import embedded
from dnlint.parsers.passage import Passage
from dnlint.values import Block


def blocks(passage: Passage) -> Iterator[Block]:
    """The blocks of the document's page, at their places in its text."""
    if passage.rendering:
        page = replace(passage, text=passage.rendering.html, rendering=None)
        yield from embedded(".html", page, passage.rendering.offsets)
