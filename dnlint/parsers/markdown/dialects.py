"""What other Markdowns have beyond the grammar, written in what it knows.

`<div markdown="1">` (kramdown), `:::tip Title` (Docusaurus, VitePress, Starlight), a Hugo shortcode with a
title around its text, and the shortcodes of a page that was exported from WordPress.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dnlint.offsets import MapBuilder, OffsetMap, Span
from dnlint.parsers.seek import Seeker
from dnlint.parsers.shortcodes import in_markdown

_BOX = re.compile(r"<\w+\b[^<>]*\smarkdown=[\"']?(?:1|block|span)\b[\"']?[^<>]*>")
_CONTAINER = re.compile(
    r"(?m)^[ \t]*:{3,}[ \t]*[\w-]*(?:\[(?P<label>[^\]\n]+)\]|[ \t]+(?P<title>[^\s{][^{}\n]*))?[^\n]*$"
)
_TITLED = re.compile(
    r"(?m)^[ \t]*\{\{[<%][ \t]*(?P<name>[\w/-]+)[^{}\n]*?\s(?:title|question|summary|header)="
    r"\"(?P<title>[^\"{}\n]+)\"[^{}\n]*[>%]\}\}[ \t]*$"
)
_HEADING = ("\n\n#### ", "\n\n")


def as_markdown(text: str) -> tuple[str, OffsetMap] | None:
    """A page in the Markdown of the grammar, and the way back; None for a page that is."""
    found = sorted(_found(text), key=lambda one: one.start())
    if not found:
        return None
    builder, position = MapBuilder(), 0
    for one in found:
        if one.start() >= position:
            builder.literal(text[position : one.start()], position)
            _write(builder, one)
            position = one.end()
    builder.literal(text[position:], position)
    return builder.build()


def _found(text: str) -> Iterator[re.Match[str]]:
    yield from _BOX.finditer(text) if " markdown=" in text else ()
    yield from _CONTAINER.finditer(text) if ":::" in text else ()
    yield from in_markdown(text)
    seeker = Seeker(text)
    for tag in _TITLED.finditer(text) if "{{" in text else ():
        if seeker.end(rf"\{{\{{[<%]\s*/\s*{re.escape(tag['name'])}\s*[>%]\}}\}}", tag.end()):
            yield tag


def _write(builder: MapBuilder, found: re.Match[str]) -> None:
    """A title as a heading; what has none as nothing but the end of a paragraph, if it is a line."""
    named = next((name for name in ("label", "title") if found.groupdict().get(name)), "")
    at, end = Span(found.start(), found.start()), Span(found.end(), found.end())
    if not named:
        builder.whole(" " if "close" in found.groupdict() else "\n\n", at)
        return
    builder.whole(_HEADING[0], at)
    builder.literal(found[named], found.start(named))
    builder.whole(_HEADING[1], end)
