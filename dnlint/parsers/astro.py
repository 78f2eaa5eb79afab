"""Astro pages: TypeScript between two lines of dashes, then HTML with expressions that make elements."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dnlint.offsets import Span
from dnlint.parsers import embedded
from dnlint.parsers.brace_branches import with_branches
from dnlint.parsers.braced import page_and_code, whole
from dnlint.parsers.expressions import Expressions
from dnlint.parsers.passage import Passage
from dnlint.parsers.prose import MASK
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
    if branches := with_branches(text, expressions.found):
        return embedded(".astro", replace(passage, text=branches[0]), branches[1])
    return page_and_code(passage, markup, expressions, code, whole)
