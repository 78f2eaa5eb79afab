"""Strings of data that are written in Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dnlint.offsets import MapBuilder
from dnlint.parsers import embedded
from dnlint.parsers.data import Text
from dnlint.parsers.passage import Passage
from dnlint.values import Block, Context

_MARKDOWN = re.compile(r"(?m)^[ \t]*(?:#{1,6} \S|[-*] \S|\d\. \S|\|.+\|$)|\*\*\S|\]\(")
_LINE = re.compile(r"(?m)^(?P<indent>[ \t]*)(?=\S)")


def is_markdown(text: str) -> bool:
    """Whether a text has the marks of Markdown."""
    return bool(_MARKDOWN.search(text))


def markdown_blocks(value: Text, context: Context, language: str) -> Iterator[Block]:
    """A string written in Markdown; the indent that it has from the code around it is left out."""
    later = [line for line in _LINE.finditer(value.text) if line.start()]
    indent = min((len(line["indent"]) for line in later), default=0)
    builder, position = MapBuilder(), 0
    for line in later:
        builder.literal(value.text[position : line.start()], position)
        position = line.start() + indent
    builder.literal(value.text[position:], position)
    text, offsets = builder.build()
    passage = Passage(text, context.below(), language)
    for block in embedded(".md", passage, offsets.through(value.offsets)):
        yield replace(block, kind="data" if block.kind == "paragraph" else block.kind)
