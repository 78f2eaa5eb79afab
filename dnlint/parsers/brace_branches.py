"""What a Svelte or Astro page shows in one case: `{#if tab === 'tape'}`, `{tab === 'tape' && <p>…</p>}`.

Like the branches of templates (`template_branches`), such a one becomes a box that says what it is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dnlint.offsets import OffsetMap, Span
from dnlint.parsers.choices import chosen_by
from dnlint.parsers.expressions import Expression
from dnlint.parsers.rewriting import Rewrite, rewritten
from dnlint.parsers.template_branches import Code, boxed, branches_between

_COMMAND = re.compile(r"\{\s*(?::|(?=[#/]))(?P<code>.*)\}", re.DOTALL)
_OPENS, _TURNS = " \t\r\n(", " \t\r\n(:"
_LONGEST = 200
_FRAGMENT = re.compile(r"<>(?P<inner>.*)</>", re.DOTALL)


def with_branches(text: str, expressions: Sequence[Expression]) -> tuple[str, OffsetMap] | None:
    """The page with each such branch as a box, and the way back; None for a page without."""
    in_order = sorted(expressions, key=lambda one: one.span.start)
    found = list(branches_between(text, _commands(text, in_order)))
    for expression in in_order:
        found += _elements(text, expression)
    return rewritten(text, found) if found else None


def _commands(text: str, expressions: Sequence[Expression]) -> Iterator[Code]:
    """What opens, turns and ends the blocks of Svelte."""
    for expression in expressions:
        if found := _COMMAND.fullmatch(text, expression.span.start, expression.span.end):
            yield expression.span, Span(*found.span("code"))


def _elements(text: str, expression: Expression) -> Iterator[Rewrite]:
    """The elements that an expression of Astro makes in one case."""
    position = expression.span.start + 1
    for hole in expression.holes:
        name = _chosen(text, Span(position, hole.start))
        fragment = _FRAGMENT.fullmatch(text, hole.start, hole.end)
        if name is not None:
            yield from boxed(text, Span(*fragment.span("inner")) if fragment else hole, name)
        position = hole.end


def _chosen(text: str, before: Span) -> Span | None:
    """The name that is asked for in the code before an element: `: tab === 'tape' ? (`."""
    code = text[before.start : before.end].rstrip(_OPENS)
    if not code.endswith(("&&", "?")) or len(code) > _LONGEST:
        return None
    start = before.end - len(text[before.start : before.end].lstrip(_TURNS))
    return chosen_by(text, Span(start, before.start + len(code.rstrip("&?"))))
