"""What attributes of Alpine and Vue put on the page they stand in: `x-text="'…'"`, `x-data="{ … }"`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from dnlint.offsets import Span
from dnlint.parsers.html.nodes import Element
from dnlint.parsers.names import names
from dnlint.parsers.passage import Passage
from dnlint.parsers.snippets import context_at, expression_blocks
from dnlint.values import Block

_TEXTS = names("x-text x-html v-text v-html")
_DATA = names("x-data v-scope")
STRING = re.compile(r"\s*(?P<quote>['`])(?P<inner>[^'`\"\\$<>]*)(?P=quote)\s*")
"""A plain string, without markup."""


def text_of(text: str, element: Element) -> Span | None:
    """The string that is an element's content, by an attribute."""
    for name, span in element.attributes.items():
        if name in _TEXTS and not element.letters and (found := STRING.fullmatch(text, span.start, span.end)):
            return Span(*found.span("inner"))
    return None


def data_blocks(
    text: str, elements: Iterable[Element], found: Sequence[Block], page: Passage
) -> Iterator[Block]:
    """The copy in objects that are set in attributes. `found`: the blocks of the page around them."""
    spans = [
        element.attributes[name] for element in elements for name in _DATA.intersection(element.attributes)
    ]
    starts = [block.source_span(Span(0, 1)).start for block in found] if spans else []
    for span in spans:
        context = context_at(found, starts, span.start, page.context)
        code = text[span.start : span.end]
        yield from expression_blocks(code, span.start, "data", replace(page, context=context))
