"""Texts that scripts show from attributes: bubbles, pop-ups, captions (`data-tooltip`, `data-bs-content`)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dnlint.offsets import Span
from dnlint.parsers.html.elements import NO_COPY
from dnlint.parsers.html.nodes import Element
from dnlint.parsers.looks import is_copy
from dnlint.parsers.prose import prose_of

_SHOWN = re.compile(
    r"data-(?:[a-z]+-)*(?:title|content|tooltip|tip|popover|description|desc|caption)|v-tooltip|uk-tooltip"
)
_TITLE = re.compile(r"data-(?:[a-z]+-)*title")


def bubbles(text: str, element: Element) -> Iterator[tuple[str, Span, str]]:
    """The attributes that hold copy, with the title of the bubble that each stands in, "" for none."""
    found = [
        (name, span)
        for name, span in element.attributes.items()
        if _SHOWN.fullmatch(name) and is_copy(prose_of(text, span)[0])
    ]
    if not found or element.name in NO_COPY:
        return
    titles = [prose_of(text, span)[0] for name, span in element.attributes.items() if _names_title(name)]
    for name, span in found:
        yield name, span, "" if _names_title(name) or not titles else titles[0]


def _names_title(name: str) -> bool:
    return name == "title" or _TITLE.fullmatch(name) is not None
