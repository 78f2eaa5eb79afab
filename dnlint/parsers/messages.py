"""Strings that translations are made of: what a visitor reads of their tags, plurals and choices.

`It is <0>painless</0>` (react-i18next), `{b}painless{/b}`, and of `{count, plural, one {a visit}
other {visits}}` what is said of many.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dnlint.offsets import Span
from dnlint.parsers.data import Text
from dnlint.parsers.rewriting import Rewrite, rewritten

_NUMBERED = re.compile(r"</?\d{1,2}\s*/?>")
_BRACED = re.compile(r"\{(?P<name>[a-zA-Z]\w*)\}(?=[^{}]*(?P<close>\{/(?P=name)\}))")
_CHOICE = re.compile(r"\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,(?:\s*offset:\d+)?")
_CASE = re.compile(r"\s*(?P<name>=?\w+)\s*\{")
_BRACE = re.compile(r"[{}]")
_LONGEST = 4_000  # code points of one message
_COUNT = re.compile(r"#\s?")


def as_read(message: Text) -> Text:
    """A message as it is read; any other string as it is."""
    if len(message.text) > _LONGEST:
        return message
    if "</" not in message.text and "/>" not in message.text and "{" not in message.text:
        return message
    found = list(_found(message.text))
    if not found:
        return message
    text, offsets = rewritten(message.text, found)
    return Text(text, offsets.through(message.offsets))


def _found(text: str) -> Iterator[Rewrite]:
    for tag in _NUMBERED.finditer(text):
        yield Rewrite(Span(*tag.span()), ())
    for opening in _BRACED.finditer(text):
        yield Rewrite(Span(*opening.span()), ())
        yield Rewrite(Span(*opening.span("close")), ())
    for choice in _CHOICE.finditer(text):
        if chosen := _chosen(text, choice.end()):
            case, end = chosen
            yield Rewrite(Span(choice.start(), end), tuple(_without_count(text, case)))


def _chosen(text: str, start: int) -> tuple[Span, int] | None:
    """The last case of a choice, which holds for all others, and where the choice ends."""
    case, position = None, start
    while opened := _CASE.match(text, position):
        end = _closing(text, opened.end())
        if end < 0:
            return None
        case, position = Span(opened.end(), end), end + 1
    end = _closing(text, position)
    return (case, end + 1) if case is not None and end >= 0 and not text[position:end].strip() else None


def _closing(text: str, start: int) -> int:
    """Where the brace stands that closes what is open at `start`, -1 if none does."""
    depth = 0
    for brace in _BRACE.finditer(text, start):
        depth += 1 if brace[0] == "{" else -1
        if depth < 0:
            return brace.start()
    return -1


def _without_count(text: str, case: Span) -> Iterator[Span]:
    position = case.start
    for count in _COUNT.finditer(text, case.start, case.end):
        yield Span(position, count.start())
        position = count.end()
    yield Span(position, case.end)
