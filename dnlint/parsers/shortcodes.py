"""The shortcodes of WordPress's page builders as HTML: `[vc_column_text]…`, `[et_pb_toggle title="…"]…`.

What encloses text is a box, headed by its title if it has one; a heading is one; the rest shows nothing.
"""

from __future__ import annotations

import re

from dnlint.offsets import MapBuilder, OffsetMap, Span

_SHORTCODE = re.compile(
    r"\[(?P<close>/?)(?P<name>[a-z][a-z0-9]*(?:_[a-z0-9]+)+)(?P<rest>(?:\s+[\w-]+=(?:\"[^\"]*\"|'[^']*'))*+)\s*/?\]"
)
_IN_MARKDOWN = re.compile(
    r"\\?\[(?P<close>/?)[a-z][a-z0-9]*(?:\\?_[a-z0-9]+)+"
    r"(?:\s+[\w\\-]+=(?:\"[^\"]*\"|'[^']*'|“[^”]*”))*+\s*/?\\?\]"
)
_TITLE = re.compile(r"\s(?:title|heading|question|text)=(?P<quote>[\"'])(?P<text>[^\"'<>]+)(?P=quote)")
_CLOSED = re.compile(r"\[/(?P<name>[a-z][a-z0-9_]+)\]")
_HEADING = re.compile(r"heading|title")
_SILENT = re.compile(r"btn|button|image|gallery|video|map|form|separator|icon$")


def has_shortcodes(text: str) -> bool:
    """Whether a page holds a page builder's text."""
    return "[/" in text and any(_SHORTCODE.match(text, end.start()) for end in _CLOSED.finditer(text))


def as_html(text: str) -> tuple[str, OffsetMap]:
    """The page with its shortcodes as HTML, and the way back."""
    boxes = {end["name"] for end in _CLOSED.finditer(text)}
    builder, position = MapBuilder(), 0
    for code in _SHORTCODE.finditer(text):
        builder.literal(text[position : code.start()], position)
        position = code.end()
        is_box = code["name"] in boxes
        if code["close"]:
            builder.whole("</section>", Span(code.start(), code.start()))
            continue
        builder.whole(
            f'<section class="{code["name"]}">' if is_box else " ", Span(code.start(), code.start())
        )
        _title(builder, code, is_box)
    builder.literal(text[position:], position)
    return builder.build()


def in_markdown(text: str) -> list[re.Match[str]]:
    """The shortcodes in a page in Markdown, brackets escaped or not; none where they enclose no text."""
    found = list(_IN_MARKDOWN.finditer(text)) if "[/" in text else []
    return found if any(code["close"] for code in found) else []


def _title(builder: MapBuilder, code: re.Match[str], is_box: bool) -> None:
    """The title that a shortcode shows: of a box, or where it is a heading itself."""
    title = _TITLE.search(code["rest"])
    if title is None or _SILENT.search(code["name"]) or not (is_box or _HEADING.search(code["name"])):
        return
    start = code.start("rest") + title.start("text")
    builder.whole("<h4>" if is_box else "<h3>", Span(start, start))
    builder.literal(title["text"], start)
    end = start + len(title["text"])
    builder.whole("</h4>" if is_box else "</h3>", Span(end, end))
