"""Mends misspelt names of the rule pack's concepts ("accupuncture", "dry neeedling") for matching.

Only the lower-cased words that are matched are mended, never the text or its offsets. A word
that English knows is left alone, unless it stands where only one word makes sense ("dry needing").
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

_SHORTEST = 7  # letters; shorter words have too many neighbours
_CLOSE_ENOUGH = 0.88
_EXPECTED = 0.84  # where only one word makes sense


class Speller:
    """Knows the long words of a lexicon, and which words follow which in its names."""

    def __init__(
        self,
        names: Iterable[tuple[str, ...]],
        is_ordinary: Callable[[str], bool],
        close_enough: float = _CLOSE_ENOUGH,
    ) -> None:
        words = list(names)
        self._words = sorted(
            {word for name in words for word in name if len(word) >= _SHORTEST and word.isalpha()}
        )
        self._names = frozenset(self._words)
        self._after: dict[str, set[str]] = {}
        for name in words:
            if len(name) == 2 and len(name[1]) >= _SHORTEST:
                self._after.setdefault(name[0], set()).add(name[1])
        self._is_ordinary = is_ordinary
        self._close_enough = close_enough

        self._by_letter: dict[str, list[str]] = {}
        for word in self._words:
            self._by_letter.setdefault(word[0], []).append(word)
        self._mended = lru_cache(maxsize=20_000)(self._look_up)

    def mend(self, words: list[str]) -> list[str]:
        """The words, with misspelt ones replaced by what they stand for."""
        return [self._mended(words[index - 1] if index else "", word) for index, word in enumerate(words)]

    def _look_up(self, before: str, word: str) -> str:
        if len(word) < _SHORTEST - 1 or not word.isalpha():
            return word
        for expected in sorted(self._after.get(before, ())):
            if _similarity(word, expected) >= _EXPECTED:
                return expected
        if len(word) < _SHORTEST or word in self._names:
            return word
        best = process.extractOne(
            word,
            self._by_letter.get(word[0], ()),
            scorer=DamerauLevenshtein.normalized_similarity,
            score_cutoff=self._close_enough,
        )
        return word if best is None or self._is_ordinary(word) else best[0]


def _similarity(one: str, other: str) -> float:
    return DamerauLevenshtein.normalized_similarity(one, other)
