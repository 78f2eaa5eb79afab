"""Svelte components: HTML with expressions in braces, and scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dnlint.offsets import Span
from dnlint.parsers import embedded
from dnlint.parsers.brace_branches import with_branches
from dnlint.parsers.braced import page_and_code, whole
from dnlint.parsers.expressions import Expression, Expressions
from dnlint.parsers.passage import Passage
from dnlint.parsers.prose import MASK
from dnlint.parsers.seek import Seeker
from dnlint.values import Block

_SCRIPT = re.compile(r"<script\b(?P<data>[^>]*ld\+json)?[^>]*>", re.IGNORECASE)
_HEAD = re.compile(r"</?svelte:head\s*>")
_COMMAND = re.compile(r"\s*(?:[#:/@]\w*|\.\.\.)\s*(?P<code>.*?)(?:\s+as\s+[^()'\"]*)?", re.DOTALL)


def blocks(passage: Passage) -> Iterator[Block]:
    """The page, with the data of its script where it shows it; then the other strings in its code."""
    text = passage.text
    expressions = Expressions(text, elements=False)
    markup = _HEAD.sub(lambda tag: " " * len(tag[0]), expressions.mask())
    if branches := with_branches(text, expressions.found):
        return embedded(".svelte", replace(passage, text=branches[0]), branches[1])
    code = list(scripts(text))
    for span in code:
        markup = markup[: span.start] + MASK * len(span) + markup[span.end :]
    return page_and_code(passage, markup, expressions, code, _inner_code)


def _inner_code(expression: Expression, text: str) -> tuple[str, int]:
    """The code in an expression, and where it starts: without the command of a block, `#each … as one`."""
    code, start = whole(expression, text)
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
