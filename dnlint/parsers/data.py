"""Copy in data: objects, lists and strings with offsets, whatever notation they were written in.

JSON, YAML, front matter and JSON-LD all come down to these values. Which strings are prose, and
what governs them, is told by the keys: an object's title or name is the topic of the strings
beside it, and its question is what its answer answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dnlint.offsets import OffsetMap
from dnlint.parsers import embedded
from dnlint.parsers.looks import is_copy, is_token
from dnlint.parsers.names import names
from dnlint.parsers.outline import is_question
from dnlint.parsers.passage import Passage
from dnlint.parsers.prose import Prose, has_words
from dnlint.values import Block, BlockKind, Context


@dataclass(frozen=True, slots=True)
class Text:
    """A string, its escapes decoded. `offsets` leads back to where it stands between its quotes."""

    text: str
    offsets: OffsetMap


@dataclass(frozen=True, slots=True)
class Record:
    """An object: its fields in order."""

    fields: tuple[tuple[str, Value], ...]

    def first(self, *keys: str) -> str:
        """The first string that stands under one of the keys, "" if there is none."""
        for wanted in keys:
            for key, value in self.fields:
                if key.lower() == wanted and isinstance(value, Text) and value.text.strip():
                    return " ".join(value.text.split())
        return ""


@dataclass(frozen=True, slots=True)
class Array:
    """A list of values."""

    items: tuple[Value, ...]


Value = Text | Record | Array

MAX_DEPTH = 100
"""Data nested deeper than this is not read: no copy stands there."""

_TITLES = ("title", "name", "headline", "heading")
_QUESTIONS = ("question", "q")
_ANSWERS = frozenset({"answer", "a", "acceptedanswer", "suggestedanswer", "text", "response"})
_LD_PROSE = names(
    "description name headline text reviewbody articlebody abstract slogan caption disambiguatingdescription"
    " alternativeheadline alternatename about"
    " mechanismofaction howperformed preparation followup expectedprognosis"
)
_LD_FACTS = names(
    "url sameas image logo telephone email faxnumber address streetaddress addresslocality addressregion"
    " addresscountry openinghours pricerange areaserved keywords identifier inlanguage datepublished"
    " datemodified author publisher medicalspecialty knowsabout knowslanguage currenciesaccepted"
    " paymentaccepted gender jobtitle contenturl embedurl license"
)
_LD_CLINICS = names(
    "business chiropractic clinic dentist healthandbeautybusiness healthclub hospital localbusiness"
    " medicalbusiness medicalclinic medicalorganization organization physician physiotherapy"
    " professionalservice sportsactivitylocation website"
)
_LD_SERVICES = names("service medicalprocedure medicaltherapy physicaltherapy therapeuticprocedure product")
_LD_MENUS = names("breadcrumblist sitenavigationelement postaladdress person")
_TAG = re.compile(r"<(?:/?[a-zA-Z][^<>]*|!--.*?--)>")
_PARAGRAPHS = re.compile(r"\s*\n[^\S\n]*\n\s*")


def linked_data_blocks(value: Value, outer: Context, language: str) -> Iterator[Block]:
    """The prose of JSON-LD: names, descriptions, answers and reviews, not addresses and menus."""
    yield from _linked_data(value, outer, language, "")


def _linked_data(value: Value, outer: Context, language: str, key: str) -> Iterator[Block]:
    if isinstance(value, Array):
        for item in value.items:
            yield from _linked_data(item, outer, language, key)
    elif isinstance(value, Text):
        if _is_linked_prose(key, value.text):
            yield from text_blocks(value, "data", replace(outer, key=key), language)
    elif value.first("@type").lower() not in _LD_MENUS:
        inner = _within(value, outer)
        for name, field in value.fields:
            yield from _linked_data(field, _answering(inner, name), language, name)


def _is_linked_prose(key: str, text: str) -> bool:
    """Whether a string is prose: by its key, or because it is a sentence or several words."""
    if key.startswith("@") or key.lower() in _LD_FACTS or is_token(text):
        return False
    return key.lower() in _LD_PROSE or text.rstrip().endswith((".", "!")) or is_copy(text)


def _within(record: Record, outer: Context) -> Context:
    """The context of an object's fields: its title, and the question that it answers."""
    title = record.first(*_TITLES)
    kind = record.first("@type").lower()
    question = record.first(*_QUESTIONS) or (title if kind == "question" or is_question(title) else "")
    if _is_clinic(record):
        return replace(outer, title=title, headings=(), about=(), clinic=True)
    inner = replace(outer, question=question) if question else outer
    inner = replace(inner, clinic=False) if kind in _LD_SERVICES else inner
    if kind == "review" or any(
        key.lower() in {"reviewbody", "testimonial", "quote"} for key, _ in record.fields
    ):
        inner = replace(inner, role="testimonial")
        reviewed = _reviewed(record)
        inner = inner.below(reviewed) if reviewed else inner
    if not title and (service := _service(record)):
        inner = replace(inner, about=(*inner.about, service))
    return replace(inner, title=title, about=()) if title and not question and kind != "answer" else inner


def _service(record: Record) -> str:
    """What an object without a name says that it is, or offers: {"serviceType": "Cupping"}."""
    for key, value in record.fields:
        first = next(iter(value.items), value) if isinstance(value, Array) else value
        if key.lower() == "servicetype" and isinstance(first, Text):
            return " ".join(first.text.split())
        if key.lower() == "itemoffered" and isinstance(first, Record):
            return first.first(*_TITLES) or _service(first)
    return ""


def _reviewed(record: Record) -> str:
    """The name of the service that a review is of, "" for one of anything else: a clinic has many."""
    reviewed = next((value for key, value in record.fields if key.lower() == "itemreviewed"), None)
    if not isinstance(reviewed, Record) or reviewed.first("@type").lower() not in _LD_SERVICES:
        return ""
    return reviewed.first(*_TITLES)


def _is_clinic(record: Record) -> bool:
    """Whether an object is the clinic itself, whose slogan is about no treatment unless its name is."""
    kinds = next((value for key, value in record.fields if key == "@type"), None)
    told = kinds.items if isinstance(kinds, Array) else (kinds,)
    return any(isinstance(one, Text) and one.text.lower() in _LD_CLINICS for one in told)


def _answering(context: Context, key: str) -> Context:
    """The role of a field beside a question."""
    if not context.question or context.role == "testimonial":
        return context
    if key.lower() in (*_QUESTIONS, *_TITLES):
        return replace(context, question="", role="question")
    return replace(context, role="answer") if key.lower() in _ANSWERS else context


def text_blocks(value: Text, kind: BlockKind, context: Context, language: str) -> Iterator[Block]:
    """The blocks of one string: its paragraphs, or what its HTML holds."""
    if _TAG.search(value.text):
        for block in embedded(".html", Passage(value.text, context.below(), language), value.offsets):
            yield replace(block, kind=kind if block.kind == "paragraph" else block.kind)
        return
    start = 0
    for end, following in (*(cut.span() for cut in _PARAGRAPHS.finditer(value.text)), (len(value.text), 0)):
        prose = Prose()
        prose.markup(value.text, start, end)
        text, offsets = prose.build()
        if has_words(text):
            yield Block(kind, text, offsets.through(value.offsets), context, language)
        start = following
