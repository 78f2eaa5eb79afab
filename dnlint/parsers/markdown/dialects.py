"""What other Markdowns have beyond the grammar, written in what it knows.

`<div markdown="1">` (kramdown), containers between colons, definition lists, a Hugo shortcode with a title
around its text, and the shortcodes of a page that was exported from WordPress.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dnlint.offsets import OffsetMap, Span
from dnlint.parsers.markdown.containers import containers
from dnlint.parsers.markdown.definitions import definitions
from dnlint.parsers.rewriting import Rewrite, ended, headed, rewritten
from dnlint.parsers.shortcodes import in_markdown

_BOX = re.compile(r"<\w+\b[^<>]*\smarkdown=[\"']?(?:1|block|span)\b[\"']?[^<>]*>")
_OPENED = re.compile(r"\{\{[<%][ \t]*(?P<name>[\w/-]+)(?P<rest>(?:[^{}\n\"]|\"[^\"\n]*\")*?)[>%]\}\}")
_CLOSED = re.compile(r"\{\{[<%]\s*/\s*(?P<name>[\w/-]+)\s*[>%]\}\}")
_NAMED = re.compile(r"\s(?:title|question|summary|header|heading|label|name)=\"(?P<title>[^\"{}\n]+)\"")
_FIRST = re.compile(r"\s*\"(?P<title>[A-Z][^\"{}\n]*|[^\"{}\n/]*\s[^\"{}\n/]*)\"")
_PARTS = re.compile(r"col(?:umn)?s?$|rows?$|grid|tabs?$|tabpane|cards?$|accordion|section|panels?$")
_SOMEBODY = re.compile(r"testimonial|quote|review|author|person|button|btn|link|highlight|figure")


def as_markdown(text: str) -> tuple[str, OffsetMap] | None:
    """A page in the Markdown of the grammar, and the way back; None for a page that is."""
    found = list(_found(text))
    return rewritten(text, found) if found else None


def _found(text: str) -> Iterator[Rewrite]:
    for box in _BOX.finditer(text) if " markdown=" in text else ():
        yield Rewrite(Span(*box.span()), ("\n\n",))
    yield from containers(text)
    yield from definitions(text)
    yield from in_markdown(text)
    yield from _shortcodes(text)


def _shortcodes(text: str) -> Iterator[Rewrite]:
    """Hugo's shortcodes around text: those with a title, and those that lay parts of a page side by side."""
    closed = list(_CLOSED.finditer(text)) if "{{" in text else []
    names = {end["name"] for end in closed if not _SOMEBODY.search(end["name"])}
    opened = [tag for tag in _OPENED.finditer(text) if tag["name"] in names] if names else []
    titles = {tag.start(): _title(text, tag) for tag in opened}
    boxes = {tag["name"] for tag in opened if titles[tag.start()] or _PARTS.search(tag["name"])}
    yield from (
        headed(Span(*tag.span()), titles[tag.start()], boxed=True) for tag in opened if tag["name"] in boxes
    )
    yield from (ended(Span(*end.span())) for end in closed if end["name"] in boxes)


def _title(text: str, tag: re.Match[str]) -> Span | None:
    """What titles a shortcode, by name or as the first that it is given."""
    within = tag.span("rest")
    found = _NAMED.search(text, *within) or _FIRST.match(text, *within)
    return Span(*found.span("title")) if found else None
