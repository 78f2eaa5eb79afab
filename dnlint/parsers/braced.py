"""Pages of HTML with expressions in braces, and code beside them: Astro, Svelte."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from dnlint.offsets import Span
from dnlint.parsers.expressions import Expression, Expressions
from dnlint.parsers.named_data import constants_of, places_of, read_place, rest_of
from dnlint.parsers.passage import Passage
from dnlint.parsers.places import Placed
from dnlint.parsers.snippets import expression_blocks
from dnlint.values import Block

InnerCode = Callable[[Expression, str], tuple[str, int]]
"""The code in an expression of a text, and the offset at which it starts."""


def page_and_code(
    passage: Passage, markup: str, expressions: Expressions, code: Sequence[Span], inner_code: InnerCode
) -> Iterator[Block]:
    """The page, with the data of its code where it shows it; then the other strings in its code.

    `markup` is the passage's text with code and expressions masked, `code` the ranges of scripts.
    """
    text = passage.text
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
            inner, start = inner_code(expression, text)
            yield from expression_blocks(inner, start, expression.name, passage)


def whole(expression: Expression, text: str) -> tuple[str, int]:
    """All that stands between the braces."""
    return expression.code(text), expression.span.start + 1
