"""Astro pages: TypeScript between two lines of dashes, then HTML with expressions that make elements."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dnlint.offsets import Span
from dnlint.parsers import embedded
from dnlint.parsers.expressions import Expressions
from dnlint.parsers.passage import Passage
from dnlint.parsers.prose import MASK
from dnlint.parsers.snippets import expression_blocks, part_blocks
from dnlint.parsers.tags import as_html
from dnlint.values import Block

FRONT_MATTER = re.compile(
    r"\ufeff?\s*---[^\S\n]*\n(?P<code>.*?)(?:^---[^\S\n]*$|\Z)", re.DOTALL | re.MULTILINE
)
"""The code of a page, as group "code"."""

_FRAGMENT = re.compile(r"</?>")


def blocks(passage: Passage) -> Iterator[Block]:
    """The page, and then the strings in its code."""
    text = passage.text
    front = FRONT_MATTER.match(text)
    start = front.end() if front else 0
    expressions = Expressions(MASK * start + text[start:], elements=True)
    markup = _FRAGMENT.sub(lambda tag: MASK * len(tag[0]), expressions.mask())
    html, offsets = as_html(markup)
    title = passage.context.title
    for block in embedded(".html", replace(passage, text=html), offsets):
        title = title or block.context.title
        yield block
    passage = replace(passage, context=replace(passage.context, title=title))
    if front:
        yield from part_blocks(".ts", text, Span(*front.span("code")), passage)
    for expression in expressions.found:
        code = expression.code(text)
        yield from expression_blocks(code, expression.span.start + 1, expression.name, passage)
