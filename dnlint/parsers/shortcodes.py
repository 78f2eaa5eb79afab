"""The shortcodes of WordPress: `[vc_column_text]…`, `[et_pb_toggle title="…"]…`, `[tab title="…"]…[/tab]`.

What encloses text is a box, headed by its title if it has one; a heading is one; the rest shows nothing.
A name without an underscore may be a word in brackets ("[sic]", "[read more]"), so such a shortcode must be
closed or be given something.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dnlint.offsets import MapBuilder, OffsetMap, Span
from dnlint.parsers.names import names
from dnlint.parsers.rewriting import Rewrite, ended, headed

_SHORTCODE = re.compile(
    r"\\?\[(?P<close>/?)(?P<name>[a-z][a-z0-9]*(?:(?:\\?_|-)[a-z0-9]+)*)"
    r"(?P<rest>(?:\s+[\w\\-]+=(?:\"[^\"]*\"|'[^']*'|“[^”]*”))*+)\s*/?\\?\](?!\()"
)
_TITLE = re.compile(
    r"\s(?:title|heading|question|text|name(?==.[A-Z]))=[\"'“](?P<text>[^\"“”<>]+?)[\"'”](?=\s|$)"
)
_HEADING = re.compile(r"heading|title")
_SILENT = re.compile(r"btn|button|image|gallery|video|map|form|separator|icon$")
_WITHIN_LINES = names(
    "b i u s em strong sup sub small del span a url color colour size font highlight mark dropcap tooltip"
)


def has_shortcodes(text: str) -> bool:
    """Whether a page holds a page builder's text."""
    return any(code["close"] for code in _shortcodes(text))


def as_html(text: str) -> tuple[str, OffsetMap]:
    """The page with its shortcodes as HTML, and the way back."""
    codes = _shortcodes(text)
    boxes = {code["name"] for code in codes if code["close"]}
    builder, position = MapBuilder(), 0
    for code in codes:
        builder.literal(text[position : code.start()], position)
        position, at = code.end(), Span(code.start(), code.start())
        is_box = code["name"] in boxes
        if code["close"]:
            builder.whole("</section>", at)
            continue
        builder.whole(f'<section class="{code["name"]}">' if is_box else " ", at)
        if title := _title(code, is_box=is_box):
            heading = "h4" if is_box else "h3"
            builder.whole(f"<{heading}>", Span(title.start, title.start))
            builder.literal(text[title.start : title.end], title.start)
            builder.whole(f"</{heading}>", Span(title.end, title.end))
    builder.literal(text[position:], position)
    return builder.build()


def in_markdown(text: str) -> Iterator[Rewrite]:
    """The shortcodes in a page in Markdown, brackets escaped or not; none where they enclose no text."""
    codes = _shortcodes(text)
    closed = {code["name"] for code in codes if code["close"]}
    titles = {
        code.start(): _title(code, is_box=code["name"] in closed) for code in codes if not code["close"]
    }
    boxes = closed & {code["name"] for code in codes if titles.get(code.start())}
    for code in codes if closed else ():
        span, is_box = Span(*code.span()), code["name"] in boxes
        title = titles.get(code.start())
        if code["close"]:
            yield ended(span) if is_box else Rewrite(span, (" ",))
        else:
            yield headed(span, title, boxed=is_box) if is_box or title else Rewrite(span, (" ",))


def _shortcodes(text: str) -> list[re.Match[str]]:
    """The shortcodes of a text, without the words in brackets and without what only sets off words."""
    found = list(_SHORTCODE.finditer(text)) if "[/" in text else []
    found = [code for code in found if code["name"] not in _WITHIN_LINES]
    closed = {code["name"] for code in found if code["close"]}
    return [code for code in found if "_" in code["name"] or code["name"] in closed or code["rest"]]


def _title(code: re.Match[str], *, is_box: bool) -> Span | None:
    """The title that a shortcode shows: of a box, or where it is a heading itself."""
    title = _TITLE.search(code["rest"])
    if title is None or _SILENT.search(code["name"]) or not (is_box or _HEADING.search(code["name"])):
        return None
    start = code.start("rest") + title.start("text")
    return Span(start, start + len(title["text"]))
