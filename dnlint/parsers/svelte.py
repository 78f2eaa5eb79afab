"""Svelte components: HTML with expressions in braces, and scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dnlint.offsets import Span
from dnlint.parsers import embedded
from dnlint.parsers.expressions import Expressions
from dnlint.parsers.passage import Passage
from dnlint.parsers.prose import MASK
from dnlint.parsers.seek import Seeker
from dnlint.parsers.snippets import expression_blocks, part_blocks
from dnlint.parsers.tags import as_html
from dnlint.values import Block

_SCRIPT = re.compile(r"<script\b(?P<data>[^>]*ld\+json)?[^>]*>", re.IGNORECASE)
_HEAD = re.compile(r"</?svelte:head\s*>")
_COMMAND = re.compile(r"\s*(?:[#:/@]\w*|\.\.\.)\s*(?P<code>.*?)(?:\s+as\s+[^()'\"]*)?", re.DOTALL)


def blocks(passage: Passage) -> Iterator[Block]:
    """The page, and then the strings in its code."""
    expressions = Expressions(passage.text, elements=False)
    markup = _HEAD.sub(lambda tag: " " * len(tag[0]), expressions.mask())
    for span in scripts(passage.text):
        markup = markup[: span.start] + MASK * len(span) + markup[span.end :]
    html, offsets = as_html(markup)
    title = passage.context.title
    for block in embedded(".html", replace(passage, text=html), offsets):
        title = title or block.context.title
        yield block
    passage = replace(passage, context=replace(passage.context, title=title))
    for span in scripts(passage.text):
        yield from part_blocks(".ts", passage.text, span, passage)
    for expression in expressions.found:
        code, start = expression.code(passage.text), expression.span.start + 1
        if command := _COMMAND.fullmatch(code):
            code, start = command["code"], start + command.start("code")
        yield from expression_blocks(code, start, expression.name, passage)


def scripts(text: str) -> Iterator[Span]:
    """The ranges of code between script tags."""
    seeker, position = Seeker(text), 0
    while opening := _SCRIPT.search(text, position):
        closing = seeker.find(r"</script\s*>", opening.end())
        if closing is None:
            return
        position = closing.end()
        if not opening["data"]:
            yield Span(opening.end(), closing.start())
