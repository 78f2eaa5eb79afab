"""A range of a page and what stands there instead, in what the grammar of Markdown knows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dnlint.offsets import MapBuilder, OffsetMap, Span

ABOUT = "data-about"
"""The attribute that names what a part is about by its code, where components or branches become a page."""


@dataclass(frozen=True, slots=True)
class Rewrite:
    """What stands in the place of a range: markup, and ranges of the page itself."""

    span: Span
    parts: tuple[str | Span, ...]


def headed(span: Span, title: Span | None, *, boxed: bool) -> Rewrite:
    """A line that begins a part of a page; its title governs no more than the part where it is `boxed`."""
    if title is None:
        return Rewrite(span, ("\n\n<section>\n\n" if boxed else "\n\n",))
    before, after = ("\n\n<section><h4>", "</h4>\n\n") if boxed else ("\n\n#### ", "\n\n")
    return Rewrite(span, (before, title, after))


def ended(span: Span) -> Rewrite:
    """A line that ends a part of a page."""
    return Rewrite(span, ("\n\n</section>\n\n",))


def rewritten(text: str, found: Iterable[Rewrite]) -> tuple[str, OffsetMap]:
    """The page with its rewrites, the first of those that overlap, and the way back."""
    builder, position = MapBuilder(), 0
    for one in sorted(found, key=lambda one: one.span.start):
        if one.span.start < position:
            continue
        builder.literal(text[position : one.span.start], position)
        at = one.span.start
        for part in one.parts:
            if isinstance(part, Span):
                builder.literal(text[part.start : part.end], part.start)
                at = part.end
            else:
                builder.whole(part, Span(at, at))
        position = one.span.end
    builder.literal(text[position:], position)
    return builder.build()
