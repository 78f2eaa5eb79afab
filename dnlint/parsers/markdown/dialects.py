"""What other Markdowns have beyond the grammar, written in what it knows.

`<div markdown="1">` (kramdown), `:::tip Title` (Docusaurus, VitePress, Starlight), a Hugo shortcode with a
title around its text, and the shortcodes of a page that was exported from WordPress.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dnlint.offsets import MapBuilder, OffsetMap, Span
from dnlint.parsers.shortcodes import in_markdown

_BOX = re.compile(r"<\w+\b[^<>]*\smarkdown=[\"']?(?:1|block|span)\b[\"']?[^<>]*>")
_CONTAINER = re.compile(
    r"(?m)^[ \t]*(?::{3,}[ \t]*[\w-]*|::(?:[a-z][\w-]*|(?=[ \t]*$)))"
    r"(?:\[(?P<label>[^\]\n]+)\]|[ \t]+(?P<title>[^\s{][^{}\n]*)"
    r"|\{[^{}\n]*?\b(?:title|question|summary|header|heading|label)=\"(?P<given>[^\"{}\n]+)\"[^{}\n]*\})?[^\n]*$"
)
_PROPS = re.compile(  # Nuxt: the properties of a component in YAML, below its name
    r"(?m)^[ \t]*:{2,}[a-z][\w-]*[^\n]*\n[ \t]*---[ \t]*\n(?:(?![ \t]*---)[^\n]*\n){0,30}?"
    r"[ \t]*(?:title|heading|headline|question):[ \t]*[\"']?(?P<named>[^\"'\n]+)[\"']?[ \t]*\n"
    r"(?:(?![ \t]*---)[^\n]*\n){0,30}[ \t]*---[ \t]*$"
)
_SLOT = re.compile(r"(?m)^[ \t]*#[a-z][\w-]*(?:\{[^{}\n]*\})?[ \t]*$")
_TITLED = re.compile(
    r"(?m)^[ \t]*\{\{[<%][ \t]*(?P<name>[\w/-]+)[^{}\n]*?\s(?:title|question|summary|header)="
    r"\"(?P<title>[^\"{}\n]+)\"[^{}\n]*[>%]\}\}"
)
_CLOSED = re.compile(r"\{\{[<%]\s*/\s*(?P<closed>[\w/-]+)\s*[>%]\}\}")
_HEADING = ("\n\n#### ", "\n\n")
_BOXED = ("\n\n<section><h4>", "</h4>\n\n")  # what a shortcode's title heads ends with it


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
    if "\n::" in text or text.startswith("::"):
        yield from _PROPS.finditer(text)
        yield from _CONTAINER.finditer(text)
        yield from _SLOT.finditer(text)
    yield from in_markdown(text)
    closed = list(_CLOSED.finditer(text)) if "{{" in text else []
    opened = list(_TITLED.finditer(text)) if closed else []
    names = {tag["name"] for tag in opened}
    yield from (tag for tag in opened if any(end["closed"] == tag["name"] for end in closed))
    yield from (end for end in closed if end["closed"] in names)


def _write(builder: MapBuilder, found: re.Match[str]) -> None:
    """A title as a heading; what has none as nothing but the end of a paragraph, if it is a line."""
    groups = found.groupdict()
    named = next((name for name in ("label", "title", "given", "named") if groups.get(name)), "")
    at, end = Span(found.start(), found.start()), Span(found.end(), found.end())
    if not named:
        builder.whole(
            " " if "close" in groups else "\n\n</section>\n\n" if "closed" in groups else "\n\n", at
        )
        return
    before, after = _BOXED if "name" in groups else _HEADING
    builder.whole(before, at)
    builder.literal(found[named], found.start(named))
    builder.whole(after, end)
