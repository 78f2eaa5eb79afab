"""Texts that scripts show from attributes: bubbles, pop-ups, captions (`data-tooltip`, `matTooltip`).

Such a text may hold markup, written out or as entities.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dnlint.offsets import OffsetMap, Span
from dnlint.parsers.html.elements import NO_COPY
from dnlint.parsers.html.nodes import Element
from dnlint.parsers.looks import is_copy
from dnlint.parsers.prose import Prose

_SHOWN = re.compile(
    r"data-(?:[a-z]+-)*(?:title|content|tooltip|tip|popover|description|desc|caption)"
    r"|(?:[a-z]+-?)?(?:tooltip|popover)"
)
_TAG = re.compile(
    r"(?:<|&lt;)/?(?:(?P<inline>a|b|em|i|mark|small|span|strong|u)|br|div|h[1-6]|li|ol|p|ul)"
    r"(?![\w-])(?:(?!&[lg]t;)[^<>])*(?:>|&gt;)",
    re.IGNORECASE,
)
_TITLE = re.compile(r"data-(?:[a-z]+-)*title")


def spoken(text: str, span: Span) -> tuple[str, OffsetMap]:
    """What an attribute says, without the markup in it."""
    prose, position = Prose(), span.start
    for tag in _TAG.finditer(text, span.start, span.end):
        prose.markup(text, position, tag.start())
        if not tag["inline"]:
            prose.line_break(Span(*tag.span()))
        position = tag.end()
    prose.markup(text, position, span.end)
    return prose.build()


def bubbles(text: str, element: Element) -> Iterator[tuple[str, Span, str]]:
    """The attributes that hold copy, with the title of the bubble that each stands in, "" for none."""
    found = [
        (name, span)
        for name, span in element.attributes.items()
        if _SHOWN.fullmatch(name) and is_copy(spoken(text, span)[0])
    ]
    if not found or element.name in NO_COPY:
        return
    titles = [spoken(text, span)[0] for name, span in element.attributes.items() if _names_title(name)]
    for name, span in found:
        yield name, span, "" if _names_title(name) or not titles else titles[0]


def _names_title(name: str) -> bool:
    return name == "title" or _TITLE.fullmatch(name) is not None
