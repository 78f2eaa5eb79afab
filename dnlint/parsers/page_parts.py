"""Pages kept as data: lists of parts that say what they are, as page builders and content systems write them.

In `[{ type: "heading", text: "Needling" }, { type: "paragraph", text: "It helps." }]` the first part
is the heading of those behind it; the words of a paragraph may stand in spans, each with its marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from dnlint.offsets import MapBuilder
from dnlint.parsers import keys
from dnlint.parsers.data import Array, Record, Text, Value
from dnlint.parsers.key_words import words_of
from dnlint.parsers.looks import is_identifier, is_token
from dnlint.parsers.names import names
from dnlint.parsers.outline import Heading, is_question
from dnlint.parsers.prose import has_words
from dnlint.parsers.quill import lines_of
from dnlint.parsers.strings import append

_KINDS = (
    "widgettype",
    "blockname",
    "_type",
    "type",
    "nodetype",
    "tag",
    "element",
    "component",
    "kind",
    "style",
    "variant",
)
_NUMBERS = ("one", "two", "three", "four", "five", "six")
_HEADING = re.compile(
    r"h(?P<short>[1-6])"
    rf"|(?:sub)?(?:head(?:ing|er|line)|title)[-_ ]?(?:h?(?P<level>[1-6])|(?P<number>{'|'.join(_NUMBERS)}))?"
)
_MARKED = re.compile(r"<h(?P<level>[1-6])\b[^<>]*>(?P<text>.*?)</h(?P=level)>\s*")
_TAG = re.compile(r"<[^<>]*>")
_LONGEST_MARKED = 400
_CONTROL = re.compile(
    r"(?:.*[-_ ])?(?:button|btn|cta|link)s?(?:[-_ ]\w+)?"
    r"|select|dropdown|radio|checkbox|textarea|email|tel|submit"
)
_OPTION = names("value label id key icon")
_LABELS = names("label text title name")
_ADDRESSES = names("href url to link path")
_OF_LINK = _LABELS | _ADDRESSES | names("icon variant target rel external id key type style _type _key")
_ADDRESS = re.compile(r"(?:[/#.?]|https?:|mailto:|tel:)\S*")
_SLUG = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*")
_NOTED = "rich_text"  # in it, each span says its words twice
_SPANS = names("span text")
_CODE = names("code codeblock code-block code_block codefence preformatted core/code core/preformatted")
_INLINE = names("link hyperlink a strong em mark inline")
_WORDS = ("text", "value", "plain_text")
_RUNS = ("children", "content", _NOTED)
_LEVEL = 2
_LONGEST = 120
_DEEPEST = 6


def heading_in(value: Value) -> Heading | None:
    """The heading that a part of a page is, None for any other part."""
    if not isinstance(value, Record):
        return None
    if (marked := _marked_heading(value)) is not None:
        return marked
    found = next((match for kind in _kinds(value) if (match := _HEADING.fullmatch(kind))), None)
    text = next(_copy_in(value), "") if found else ""
    if not found or not text or len(text) > _LONGEST:
        return None
    number = _NUMBERS.index(found["number"]) + 1 if found["number"] else _LEVEL
    return Heading(int(found["short"] or found["level"] or number), text, is_question(text), True, None)


def _marked_heading(record: Record) -> Heading | None:
    """The heading that a part is by its HTML: { type: "RichText", value: { text: "<h2>Needling</h2>" } }."""
    texts = list(islice(_copy_in(record), 2)) if any(_kinds(record)) else []
    marked = _MARKED.fullmatch(texts[0]) if len(texts) == 1 and len(texts[0]) <= _LONGEST_MARKED else None
    text = _TAG.sub("", marked["text"]).strip() if marked else ""
    return Heading(int(marked["level"]), text, is_question(text), True, None) if marked and text else None


def is_control(value: Value) -> bool:
    """Whether a part of a page is something to press or to choose: its label is no claim."""
    return isinstance(value, Record) and (any(map(_CONTROL.fullmatch, _kinds(value))) or _is_option(value))


def _is_option(record: Record) -> bool:
    """Whether an object is what a form offers for choice: { value: "needling", label: "Dry needling" }."""
    found = {key: value.text for key, value in record.fields if isinstance(value, Text)}
    alone = found.keys() <= _OPTION and len(found) == len(record.fields)
    return alone and "label" in found and bool(_SLUG.fullmatch(found.get("value", "")))


def is_code(record: Record) -> bool:
    """Whether a part of a page shows code: { type: "code", text: "…" }."""
    return not _CODE.isdisjoint(_kinds(record))


def is_link(record: Record) -> bool:
    """Whether an object is a link or a button, and nothing else: { text: "Book now", href: "/book" }."""
    found = {key.lower(): value.text.strip() for key, value in record.fields if isinstance(value, Text)}
    if len(found) < len(record.fields) or not found.keys() <= _OF_LINK or found.keys().isdisjoint(_LABELS):
        return False
    leads = any(_ADDRESS.fullmatch(found.get(key, "")) for key in _ADDRESSES)
    return leads and not any(found.get(key, "").endswith((".", "!")) for key in _LABELS)


def is_menu(key: str, value: Value) -> bool:
    """Whether a value under a key is links, keywords or settings, and no menu that tells of treatments."""
    words = words_of(key)
    offers = words[-1:] in _OFFERS or words[:1] == ("related",)
    told = offers and isinstance(value, Array) and any(map(_is_told_of, value.items))
    if words[-1:] in _ROUTES:  # of a site's pages, each with what it tells search engines
        told = any(text.endswith(".") for text in _copy_in(value))
    return keys.names_menu(key) and not told


_OFFERS = {("menu",), ("menus",)}
_ROUTES = {("route",), ("routes",)}


def _is_told_of(value: Value) -> bool:
    """Whether an object leads nowhere and says something: { name: "Needling", body: "It helps." }."""
    if not isinstance(value, Record) or any(key.lower() in _ADDRESSES for key, _ in value.fields):
        return False
    return any(isinstance(one, Text) and one.text.rstrip().endswith(".") for _, one in value.fields)


def parts_of(record: Record) -> Array | None:
    """The parts of a page that stand under names of their own, None where an object is no such page."""
    if (lines := lines_of(record)) is not None:
        return lines
    values = tuple(value for _, value in record.fields)
    told = all(isinstance(value, Record) and any(_kinds(value)) for value in values)
    return Array(values) if told and any(is_control(one) or heading_in(one) for one in values) else None


def spans_of(record: Record) -> Text | None:
    """The words of a paragraph whose spans are a list, None where an object is none."""
    kinds = set(_kinds(record))
    key, run = _run_in(record)
    if run is None or not (kinds or key == _NOTED):
        return None
    texts = _spans(run, loose=key == "children")
    if not texts:
        return None
    builder = MapBuilder()
    for text in texts:
        append(builder, text)
    return Text(*builder.build())


def _run_in(record: Record) -> tuple[str, Array | None]:
    runs = ((key, value) for key, value in record.fields if key in _RUNS and isinstance(value, Array))
    return next(runs, ("", None))


def _spans(run: Array, *, loose: bool, depth: int = 0) -> list[Text] | None:
    """The texts of spans, None if something else is among them. `loose`: they need not say what they are."""
    found: list[Text] = []
    for item in run.items:
        kinds = set(_kinds(item)) if isinstance(item, Record) else set()
        if not isinstance(item, Record) or depth > _DEEPEST or not (kinds or loose):
            return None
        texts: list[Text] | None = [
            value for key, value in item.fields if key in _WORDS and isinstance(value, Text)
        ]
        if kinds & _INLINE and (inner := _run_in(item)[1]) is not None:
            texts = _spans(inner, loose=loose, depth=depth + 1)
        elif kinds and not kinds & _SPANS:
            return None
        if texts is None:
            return None
        found += texts
    return found


def _kinds(record: Record) -> Iterator[str]:
    """What a part says that it is, in lower case."""
    for key, value in record.fields:
        if key.lower() in _KINDS and isinstance(value, Text):
            yield value.text.strip().lower()


def _copy_in(value: Value, depth: int = 0) -> Iterator[str]:
    """The texts in a part that are no settings."""
    if isinstance(value, Text):
        if has_words(value.text) and not is_token(value.text) and not is_identifier(value.text):
            yield " ".join(value.text.split())
    elif depth < _DEEPEST:
        if isinstance(value, Record) and (line := spans_of(value)) is not None:
            yield from _copy_in(line, depth + 1)
            return
        inner = (
            value.items
            if isinstance(value, Array)
            else [v for k, v in value.fields if not keys.names_code(k)]
        )
        for one in inner:
            yield from _copy_in(one, depth + 1)
