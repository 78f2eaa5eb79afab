"""What a page says about itself: title, descriptions, structured data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from dnlint.offsets import Span
from dnlint.parsers.html.nodes import Element
from dnlint.parsers.html.roles import Roles
from dnlint.parsers.html.tables import plain_text
from dnlint.parsers.prose import Prose, prose_of
from dnlint.values import Block, BlockKind, Context

_META: dict[str, BlockKind] = {
    "description": "description",
    "og:description": "description",
    "twitter:description": "description",
    "dc.description": "description",
    "og:title": "title",
    "twitter:title": "title",
    "og:image:alt": "attribute",
    "twitter:image:alt": "attribute",
}

_SCRIPTS = frozenset({"", "module", "text/javascript", "application/javascript", "text/babel", "text/jsx"})
_COPY = re.compile(r"[\"'`>]\s*[A-Z][^\"'`<>{}\n]*[^\W\d_] [a-z][^\"'`<>{}\n]* [a-z]")
_LONGEST_SCRIPT = 200_000


def page_title(text: str, elements: Iterable[Element]) -> str:
    """The text of the page's <title>, else of its first <h1>."""
    first = {"title": "", "h1": ""}
    for element in elements:
        if element.name in first and not first[element.name]:
            first[element.name] = plain_text(text, element)
    return first["title"] or first["h1"]


def head_blocks(
    text: str, elements: Iterable[Element], roles: Roles, outer: Context, language: str
) -> Iterator[Block]:
    """Titles and descriptions, wherever on the page they stand."""
    for element in elements:
        if element.name == "title":
            yield from _title(text, element, outer, language)
        elif element.name == "meta" and "content" in element.attributes:
            named = roles.value(element, "name") or roles.value(element, "property")
            named = (named or roles.value(element, "itemprop")).strip().lower()
            if named in _META:
                yield from _meta(text, element, _META[named], replace(outer, key=named), language)


def _title(text: str, element: Element, outer: Context, language: str) -> Iterator[Block]:
    prose = Prose()
    for child in element.children:
        if isinstance(child, Span):
            prose.markup(text, child.start, child.end)
    found, offsets = prose.build()
    if found:
        yield Block("title", found, offsets, outer, language)


def _meta(text: str, element: Element, kind: BlockKind, outer: Context, language: str) -> Iterator[Block]:
    found, offsets = prose_of(text, element.attributes["content"])
    if found:
        yield Block(kind, found, offsets, outer, language)


def structured_data(elements: Iterable[Element], roles: Roles) -> Iterator[Span]:
    """The ranges of JSON-LD scripts."""
    for element in elements:
        if element.name == "script" and "ld+json" in roles.value(element, "type").lower():
            yield element.inner


def scripts(text: str, elements: Iterable[Element], roles: Roles) -> Iterator[Span]:
    """The ranges of a page's own scripts that hold words for people: data that they put on the page."""
    for element in elements:
        if element.name == "script" and "src" not in element.attributes:
            kind = roles.value(element, "type").lower()
            holds = len(element.inner) < _LONGEST_SCRIPT and _COPY.search(text, *_ends(element.inner))
            if kind in _SCRIPTS and holds:
                yield element.inner


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end
