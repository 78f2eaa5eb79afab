"""Which page a branch of code or of a template is for: `page.slug == 'dry-needling'`, `is_page('massage')`.

Only what a condition says outright: one name, compared for equality and nothing else.
"""

from __future__ import annotations

import re

from dnlint.offsets import Span

_NAME = r"(?P<quote>[\"'])(?P<name>[A-Za-z]+(?:[-_/ ][A-Za-z]+)*)(?P=quote)"
_END = r"[\s)\]:{]*"
_EQUALS = (
    re.compile(
        rf"[^\"'!|&<>]*(?:={{1,3}}\s*|\beq\s[^\"'()]*|\bis_(?:page|single|singular|tax|term)\s*\(\s*){_NAME}{_END}"
    ),
    re.compile(rf"[\s(]*{_NAME}\s*={{2,3}}[^\"'!|&<>]*"),
)
_CHOSEN = re.compile(rf"[\s(]*{_NAME}{_END}")
_UNSURE = re.compile(r"\b(?:not|or|unless)\b")


def chosen_by(text: str, condition: Span) -> Span | None:
    """The name that a condition asks for, None where it asks for anything else."""
    if _UNSURE.search(text, condition.start, condition.end):
        return None
    found = (pattern.fullmatch(text, condition.start, condition.end) for pattern in _EQUALS)
    return next((Span(*one.span("name")) for one in found if one), None)


def chosen_as(text: str, case: Span) -> Span | None:
    """The name that stands alone behind `case` or `when`."""
    found = _CHOSEN.fullmatch(text, case.start, case.end)
    return Span(*found.span("name")) if found else None
