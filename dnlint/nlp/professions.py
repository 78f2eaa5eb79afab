"""Titles that say who works somewhere, and no treatment: "*Physical Therapist* Lakewood"."""

from __future__ import annotations

from collections.abc import Sequence

from dnlint.lexicon import Lexicon
from dnlint.nlp.matcher import Matcher

_PLACE_NAME = 2  # words


class Professions:
    """The professions of a rule pack."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._matcher = Matcher(lexicon.terms(lexicon.of_kind(["practitioner"])))

    def title(self, text: str, words: Sequence[str]) -> bool:
        """Whether a title opens with a profession, and goes on with no more than a place."""
        found = self._matcher.find(words) if text.istitle() else []
        return bool(found) and found[0].first == 0 and len(words) - 1 - found[0].last <= _PLACE_NAME
