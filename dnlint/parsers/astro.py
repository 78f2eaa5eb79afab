"""Astro pages: TypeScript between two lines of dashes, then HTML with expressions that make elements."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dnlint.offsets import Span
from dnlint.parsers.expressions import Expressions
from dnlint.parsers.named_data import constants_of, places_of, read_place, rest_of
from dnlint.parsers.passage import Passage
from dnlint.parsers.places import Placed
from dnlint.parsers.prose import MASK
from dnlint.parsers.snippets import expression_blocks
from dnlint.values import Block

FRONT_MATTER = re.compile(
    r"\ufeff?\s*---[^\S\n]*\n(?P<code>.*?)(?:^---[^\S\n]*$|\Z)", re.DOTALL | re.MULTILINE
)
"""The code of a page, as group "code"."""

_FRAGMENT = re.compile(r"</?>")


def blocks(passage: Passage) -> Iterator[Block]:
    """The page, with the data of its code where it shows it; then the other strings in its code."""
    text = passage.text
    front = FRONT_MATTER.match(text)
    start = front.end() if front else 0
    code = [Span(*front.span("code"))] if front else []
    expressions = Expressions(MASK * start + text[start:], elements=True)
    markup = _FRAGMENT.sub(lambda tag: MASK * len(tag[0]), expressions.mask())
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
            inner = expression.code(text)
            yield from expression_blocks(inner, expression.span.start + 1, expression.name, passage)
