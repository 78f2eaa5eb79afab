"""The marks of footnotes behind a word or a stop: they belong to no sentence.

Glued to a word they make another of it ("relief1"), and behind a full stop they hide the end of the sentence.
What stands right behind a figure or a unit is a power and stays: 10², 30 kg/m².
"""

from __future__ import annotations

import re

from dnlint.offsets import Span

_NUMBERS = r"\d{1,3}(?:\s?[,;–—-]\s?\d{1,3})*"


def _behind(sign: str) -> str:
    """What is asked of the place before a sign that was read: a word of some letters, or a stop."""
    return rf"(?:(?<=[^\W\d_]{{3}}{sign})|(?<=[.!?…,;:”\"’)%]{sign}))"


MARKS = (
    rf"\[{_behind('.')}{_NUMBERS}\](?![\w(\[:])"
    rf"|[⁰¹²³⁴-⁹]{_behind('.')}[⁰¹²³⁴-⁹⁻˒,–-]{{0,12}}(?<![,–-])(?![^\W\d_])"
)
"""Marks within a text: relief.[1], relief¹. Each begins with the character that is sought."""

LINKED_MARKS = (
    rf"\[{_behind('.')}(?:\\?\[)?(?:{_NUMBERS}|[a-z*†‡§])(?:\\?\])?\]\(#[^()\s]*\)"
    rf"|<sup{_behind('....')}\b[^<>]*>(?:<[^<>]*>|[\s\d,;–—\-\[\]()*†‡§]){{0,40}}</sup>"
)
"""Marks within a line of Markdown that lead to their note, or are raised by HTML."""

_TAG = re.compile(r"<[^<>]*>")
_SIGN = rf"(?:{_NUMBERS}|[a-z](?:\s?,\s?[a-z])*|[*†‡§]{{1,3}}|TM|SM)"
_RAISED = re.compile(rf"\s*[\[(]?\s*{_SIGN}\s*[\])]?\s*")
_LINKED = re.compile(rf"\s*\[{_NUMBERS}\]\s*")
_LONGEST = 300
_POWER = re.compile(r"(?:\d|(?<![^\W\d_])[^\W\d_]{1,2})\Z")


def is_mark(text: str, name: str, tag: Span, inner: Span) -> bool:
    """Whether an HTML element is a mark: raised, but no power of a figure or a unit; a link in brackets."""
    if name == "sup":
        return not _POWER.search(text, max(0, tag.start - 4), tag.start) and _holds(_RAISED, text, inner)
    return name == "a" and _holds(_LINKED, text, inner)


def _holds(pattern: re.Pattern[str], text: str, inner: Span) -> bool:
    short = len(inner) <= _LONGEST
    return short and pattern.fullmatch(_TAG.sub("", text[inner.start : inner.end])) is not None
