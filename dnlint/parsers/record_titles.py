"""What an object in data is about: its title, and what it says of itself beside that.

A title is often a promise ("Instant relief"); which service promises it, the slug says, the category, or
the page that the object leads to.
"""

from __future__ import annotations

import re
from dataclasses import replace

from dnlint.parsers import keys
from dnlint.parsers.data import Array, Record, Text
from dnlint.parsers.key_owners import calls_clinics_part
from dnlint.parsers.looks import is_token
from dnlint.parsers.names import names
from dnlint.parsers.outline import is_question
from dnlint.parsers.page_parts import heading_in
from dnlint.values import Context

_LONGEST_TITLE = 120
_LONGEST_NAME = 7  # words
_IDS = ("id", "key", "type")
_OVER = ("eyebrow", "kicker", "overline", "pretitle")  # what stands over a title
_NAMED = ("servicename", "service_name", "treatmentname", "treatment_name")
_GROUPS = (
    "service",
    "treatment",
    "procedure",
    *_NAMED,
    "category",
    "group",
    "topic",
    "intent",
    "tag",
    "badge",
    "label",
)  # what an object is about
_HEARD = names("keywords patterns triggers match matches")
_REPLIES = names("answer answers reply replies response responses")
_ADDRESSES = ("href", "url", "link", "to", "path", "permalink")
_SLUG = re.compile(r"[a-z]+(?:[-_][a-z]+)*")
_PAGE = re.compile(
    r"(?:(?:https?:)?//[^/?#\s]+)?(?:/[^/?#\s]*)*?[/#](?P<name>[a-z]+(?:[-_][a-z]+)*)(?:\.\w+)?/?(?:[?#]\S*)?"
)


def titled(record: Record, outer: Context, naming: str = "") -> Context:
    """The context of an object's fields: its title is a heading, and the page's title if there is none.

    `naming`: the key of what titles it, where that is not called a title.
    """
    if outer.role == "testimonial":  # a name there is the patient's
        about = _group(record)
        return outer.below(about) if about else outer
    title, over = _title(record, naming), named_beside(record, naming)
    found = [*over, title] if title else over
    if not title and not _slug(record, naming) and not _asks(record):
        return over_title(record, outer, naming)
    if not found:
        return outer
    found = [one for one in found if one.lower() not in map(str.lower, outer.headings[-1:])]
    inner = replace(outer.below(*found), title=outer.title or title or over[-1], question="")
    return replace(inner, role="none") if outer.role == "answer" else inner


def over_title(record: Record, outer: Context, naming: str = "") -> Context:
    """The context of an object's title itself: what else the object says that it is about."""
    over = () if outer.role == "testimonial" else tuple(named_beside(record, naming))
    return replace(outer, about=(*outer.about, *over)) if over else outer


def _title(record: Record, naming: str) -> str:
    """The title of an object, "" where it has none: a question is no title, nor is the group of one."""
    title = _as_words(_called(record, naming))
    if len(title) > _LONGEST_TITLE or is_question(title) or is_token(title):
        return ""
    return "" if _asks(record) and title == _group(record) else title


def _called(record: Record, naming: str) -> str:
    named = "" if naming in _IDS else record.first(naming.lower())
    return record.first(*keys.TITLES) or _rich_title(record) or named


def _rich_title(record: Record) -> str:
    """A title that is kept as a page of one heading: { title: [{ type: "heading1", text: "…" }] }."""
    for key, value in record.fields:
        if keys.names_title(key) and isinstance(value, Array) and len(value.items) == 1:
            found = heading_in(value.items[0])
            return found.text if found else ""
    return ""


def named_beside(record: Record, naming: str = "") -> list[str]:
    """What an object says beside its title that it is about, the most general first."""
    called = _as_words(_called(record, naming)).lower()
    found = [_led_to(record), _group(record), _slug(record, naming)]
    if called:
        found.append(record.first(*_OVER))
    kept = [one for one in found if one and len(one.split()) <= _LONGEST_NAME]
    asks = _asks(record)
    return [one for one in kept if asks or one.lower() != called]


def _asks(record: Record) -> bool:
    return any(keys.asks(key) for key, _ in record.fields)


def _group(record: Record) -> str:
    return _as_words(record.first(*_GROUPS)) or _heard(record)


def _heard(record: Record) -> str:
    """The first of the words that a chat bot replies to: { keywords: ["cupping", "cups"], reply: "…" }."""
    if _REPLIES.isdisjoint(key.lower() for key, _ in record.fields):
        return ""
    heard = (value for key, value in record.fields if key.lower() in _HEARD)
    words = (one for value in heard if isinstance(value, Array) for one in value.items)
    return next((one.text for one in words if isinstance(one, Text)), "")


def _slug(record: Record, naming: str) -> str:
    slug = record.first("slug") or (record.first(naming.lower()) if naming in _IDS else "")
    return _as_words(slug.strip("/").rpartition("/")[2])


def _led_to(record: Record) -> str:
    """The name of the page that an object leads to: "/services/dry-needling"."""
    page = next((found for key in _ADDRESSES if (found := _PAGE.fullmatch(record.first(key)))), None)
    name = _as_words(page["name"]) if page else ""
    return "" if calls_clinics_part(name) else name


def _as_words(name: str) -> str:
    """A name for people, of one for machines: dry-needling."""
    return name.replace("-", " ").replace("_", " ") if _SLUG.fullmatch(name) else name
