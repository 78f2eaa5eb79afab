"""What stands in front of questions and answers and is no part of them: "*2.* Does it hurt?", "*A:* No."."""

from __future__ import annotations

import re

from dnlint.offsets import Span

_NUMBER = r"(?:#\s?|No\.\s?)?\d{1,2}"
_ASKED = re.compile(
    rf"[^\w\"“‘(]*(?:(?:(?i:FAQ|Question|Q)[.\s]?(?:{_NUMBER})?|\(?{_NUMBER})(?:\s?[:.)\]–—-]+\s+|\s+(?=[A-Z])))?"
)
_ANSWERED = re.compile(r"(?:Answer|Ans|A)(?:\s?\d{0,2}\s?[:.)–—-]+(?=\s|$)|$)\s*")


def question_in(text: str) -> str:
    """A question without its number or mark: "Q3: *Is it safe?*", "05 *Is it safe?*", "▸ *Is it safe?*"."""
    found = _ASKED.match(text)
    return text[found.end() :] if found else text


def answer_in(text: str, span: Span) -> Span:
    """A sentence without what only says that it answers: "A. *No.*", "Answer 2: *No.*"; nothing of "A"."""
    found = _ANSWERED.match(text, span.start, span.end)
    return Span(found.end(), span.end) if found else span
