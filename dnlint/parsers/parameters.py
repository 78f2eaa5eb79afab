"""The copy that a template's tags hold: what they pass on to other files, and the data that they set.

`{% include cta.html text="It helps." %}`, a Hugo shortcode's, `{{ partial "cta" (dict "text" "Calm.") }}`,
`<%= render "cta", text: "It helps." %>`, `{% block description 'Calm.' %}`; `{% set cards = [{ … }] %}`,
`<% const cards = [{ … }] %>`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dnlint.offsets import Span
from dnlint.parsers import keys
from dnlint.parsers.data import Record, Value
from dnlint.parsers.looks import is_copy, is_token
from dnlint.parsers.passage import Passage
from dnlint.parsers.records import record_blocks
from dnlint.parsers.snippets import part_blocks
from dnlint.parsers.strings import raw_text
from dnlint.parsers.templates import tags
from dnlint.parsers.tuples import paired
from dnlint.values import Block, Context

_PASSING = re.compile(
    r"\{%-?\s*(?:include\w*|render|component|embed)\b|\{\{[<%]|\{\{~?>|\{\{-?\s*(?:partial(?:Cached)?|include)\b"
    r"|\{\{~?\s*[\w-]+(?=\s+(?:title|heading|question)=[\"'])|\{%-?\s*\w+\s+(?=\{\s*\w+\s*:)"
    r"|<%[-=]?\s*(?:include|render|content_for|provide|content_tag|image_tag|set_meta_tags)\b"
)
_DESCRIBING = re.compile(
    r"(?:\{%-?\s*block\s+|<%[-=]?\s*(?:meta(?:_tag)?[ (]\s*:?[\"']?)?)(?:page_|meta_|seo_)?description\b"
    r"[\"']?[\s,(]*(?=[\"'])"
)
"""The description of a page, set in one tag: `{% block meta_description '…' %}`, `<% description "…" %>`."""

_WITH = re.compile(r"\{%-?\s*with\b(?=[^%]{0,2000}%\}\s*\{%-?\s*include\b)")
_PARAMETER = re.compile(
    r"(?<![\w.-])(?P<key>[A-Za-z][\w-]*)\s*[:=]\s*(?P<quote>[\"'])(?P<value>.*?)(?P=quote)", re.DOTALL
)
_PAIR = re.compile(
    r"(?:\"(?P<word>\w+)\"\s+|:(?P<symbol>\w+)\s*,\s*)(?P<quote>[\"'])(?P<value>.*?)(?P=quote)", re.DOTALL
)
_SETTING = re.compile(
    r"\{%-?\s*(?:(?:set|assign|with)\s+(?=(?P<name>\w+)\s*=\s*(?:[\[{]|(?P<line>[\"'])))|for\s+[\w\s,]+\sin\s+(?=[\[{]))"
    r"|<%[-=]?(?=[^>]*[\[{]\s*[\w\"'{\[])"
)
_ON_BUTTON = re.compile(r"[\s\"'(]*[\w./-]*(?:button|btn|link)s?\b")
_CALL = re.compile(
    r"\{\{-?\s*(?!(?:_\w*|t|e|trans|gettext|url\w*|asset|route|session|old|config|env|request)\s*\()[\w.]+\("
)
_GO_DATA = re.compile(r"\{\{-?\s*\$\w+\s*:?=\s*(?:slice|dict|\()")
_GO_TEXT = re.compile(r"\{\{-?\s*\$(?P<name>\w+)\s*:?=\s*[\"`](?P<text>[^\"`]*)[\"`]")
_GO_RECORD = re.compile(r"\bdict\s(?P<fields>(?:[^()\"]|\"[^\"]*\")*)")
_SENTENCE = re.compile(r"[A-Z][^\n]*\w [^\n]*[.!?]$")
_FILTER = re.compile(r"(?<=[\"'])\s*\|\s*[A-Za-z_]\w*(?:\([^()\n]*\))?")  # 'Needling'|t
_STRING = re.compile(r"(?P<quote>[\"'])(?P<value>.*?)(?P=quote)", re.DOTALL)
_COPY = re.compile(r"[\"'][^\"'\n]*[^\W\d_] [^\"'\n]*[\"']")


_OPENINGS = (_PASSING, _DESCRIBING, _WITH, _SETTING, _GO_DATA, _GO_TEXT, _CALL)


def parameter_blocks(text: str, context: Context, language: str) -> Iterator[Block]:
    """The copy in each tag that shows another file or a component, or sets data."""
    if not any(opening.search(text) for opening in _OPENINGS):
        return
    for tag in tags(text):
        if opening := _PASSING.match(text, tag.start, tag.end) or _WITH.match(text, tag.start):
            if _ON_BUTTON.match(text, opening.end(), tag.end):
                continue
            for record in _records(text, Span(opening.end(), tag.end)):
                yield from record_blocks(record, context, language)
        elif told := _DESCRIBING.match(text, tag.start, tag.end):
            if string := _STRING.match(text, told.end(), tag.end):
                value = raw_text(text, Span(*string.span("value")))
                yield from record_blocks(Record((("metaDescription", value),)), context, language)
        elif (setting := _SETTING.match(text, tag.start, tag.end)) and _COPY.search(text, tag.start, tag.end):
            if (line := setting["line"]) and not _shows(text, setting["name"], tag.end):
                continue
            code, around = Span(setting.end(), tag.end - 2), replace(context, apart=not line)
            plain = _FILTER.sub(lambda found: " " * len(found[0]), text)
            yield from part_blocks(".js", plain, code, Passage("", around, language))
        elif _GO_DATA.match(text, tag.start, tag.end):
            for record in _records(text, tag):
                yield from record_blocks(record, replace(context, apart=True), language)
        elif (line := _GO_TEXT.match(text, tag.start, tag.end)) and _shows(text, line["name"], tag.end):
            yield from record_blocks(raw_text(text, Span(*line.span("text"))), context, language)
        elif call := _CALL.match(text, tag.start, tag.end):
            given = [one for one in _STRING.finditer(text, call.end(), tag.end) if not is_token(one["value"])]
            values = tuple(raw_text(text, Span(*one.span("value"))) for one in given)
            if len(values) > 1 or (
                values and _SENTENCE.match(values[0].text) and "button" not in call[0].lower()
            ):
                yield from record_blocks(paired(values), context, language)


def _records(text: str, span: Span) -> Iterator[Record]:
    """What a tag passes on: one object, or each of several that Go's templates make with `dict`."""
    spans = [Span(*record.span("fields")) for record in _GO_RECORD.finditer(text, span.start, span.end)]
    for one in spans if len(spans) > 1 else [span]:
        yield Record(tuple(_fields(text, one)))


def _shows(text: str, name: str, at: int) -> bool:
    """Whether a page shows what is set, behind `at` and not only in an attribute: <p>{{ tone }}</p>."""
    return bool(re.compile(rf">[^<>]{{0,300}}?\{{\{{-?\s*\$?{name}\b").search(text, at))


def _fields(text: str, span: Span) -> Iterator[tuple[str, Value]]:
    """The copy that is passed on, by its names."""
    for pattern in (_PARAMETER, _PAIR):
        for one in pattern.finditer(text, span.start, span.end):
            key = one["key"] if pattern is _PARAMETER else one["word"] or one["symbol"]
            key = "text" if key == "p" else key  # <%= content_tag :p, "It helps." %>
            value = raw_text(text, Span(*one.span("value")))
            if keys.names_copy(key) or keys.names_title(key):
                yield key, value
            elif value.text[:1].isupper() and is_copy(value.text) and not keys.names_code(key):
                yield "text", value
