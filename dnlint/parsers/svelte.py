"""Svelte components: HTML with expressions in braces, and scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dnlint.offsets import Span
from dnlint.parsers.expressions import Expression, Expressions
from dnlint.parsers.named_data import constants_of, places_of, read_place, rest_of
from dnlint.parsers.passage import Passage
from dnlint.parsers.places import Placed
from dnlint.parsers.prose import MASK
from dnlint.parsers.seek import Seeker
from dnlint.parsers.snippets import expression_blocks
from dnlint.values import Block

_SCRIPT = re.compile(r"<script\b(?P<data>[^>]*ld\+json)?[^>]*>", re.IGNORECASE)
_HEAD = re.compile(r"</?svelte:head\s*>")
_COMMAND = re.compile(r"\s*(?:[#:/@]\w*|\.\.\.)\s*(?P<code>.*?)(?:\s+as\s+[^()'\"]*)?", re.DOTALL)


def blocks(passage: Passage) -> Iterator[Block]:
    """The page, with the data of its script where it shows it; then the other strings in its code."""
    text = passage.text
    expressions = Expressions(text, elements=False)
    markup = _HEAD.sub(lambda tag: " " * len(tag[0]), expressions.mask())
    code = list(scripts(text))
    for span in code:
        markup = markup[: span.start] + MASK * len(span) + markup[span.end :]
    placed = Placed(markup, places_of(text, markup, expressions.found, constants_of(text, code)))
    title = passage.context.title
    for block in placed.blocks(passage, lambda place, inner: read_place(place, inner, text)):
        title = title or block.context.title
        yield block
    passage = replace(passage, context=replace(passage.context, title=title))
    for span in code:
        yield from rest_of(".ts", span, passage, placed.seen)
    for expression in expressions.found:
        if not any(place.code.overlaps(expression.span) for place in placed.seen):
            inner, start = _code(expression, text)
            yield from expression_blocks(inner, start, expression.name, passage)


def _code(expression: Expression, text: str) -> tuple[str, int]:
    """The code in an expression, and where it starts: without the command of a block, `#each … as one`."""
    code, start = expression.code(text), expression.span.start + 1
    command = _COMMAND.fullmatch(code)
    return (command["code"], start + command.start("code")) if command else (code, start)


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
