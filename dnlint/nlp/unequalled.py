"""Tells a denial that praises: what "nothing else does so fast" is done so fast by what is spoken of."""

from __future__ import annotations

from collections.abc import Sequence

from dnlint.nlp.english import word_groups
from dnlint.nlp.words import Word

_LIVED = 5  # words: "I have *never in my life had* such relief"
_COMPARES = ("JJR", "RBR")
_RESULT = 5  # words: "nothing is *so fast that* it cures"


def is_unequalled(words: Sequence[Word], cue: int, end: int) -> bool:
    """Whether the denial at `cue` says that only one thing does it so well; `end` is its last word.

    "*Nothing* else works so fast", "I have *never* felt such relief", "… *never* slept better"; but "it does
    *not* work so fast" and "nobody can promise such relief".
    """
    if words[cue].lower == "never" and any(map(_compares, words[cue + 2 : cue + _LIVED])):
        return _is_told_of_life(words, cue)
    degree = next((word.index for word in words[cue + 1 : end + 1] if _is_degree(words, word)), None)
    if degree is None or any(word.lower == "that" for word in words[degree + 1 : degree + _RESULT]):
        return False
    if words[cue].lower in word_groups()["none_of_all"]:
        return not any(word.tag == "MD" for word in words[cue + 1 : degree])
    return _is_lived(words, cue)


def _is_degree(words: Sequence[Word], word: Word) -> bool:
    """Whether the word measures a quality by one at hand: "*so* fast", "*such* instant", "*this* quickly"."""
    behind = words[word.index + 1 : word.index + 2]
    is_measure = word.lower in word_groups()["measures_by_it"] and bool(behind)
    return is_measure and behind[0].tag in ("JJ", "RB", "JJR", "RBR")


def _compares(word: Word) -> bool:
    """Whether a word compares, whatever the tagger makes of "calmer"."""
    return word.tag in _COMPARES or (word.pos == "ADJ" and word.lower.endswith("er"))


def _is_lived(words: Sequence[Word], cue: int) -> bool:
    """Whether somebody tells what never happened to them before: "*I have never had* …"."""
    around = {word.lower for word in words[max(0, cue - 2) : cue + _LIVED]}
    return _is_told_of_life(words, cue) and not around.isdisjoint(word_groups()["lives_through"])


def _is_told_of_life(words: Sequence[Word], cue: int) -> bool:
    """Whether somebody tells of all their life: "*I have never* slept better"."""
    groups, around = word_groups(), {word.lower for word in words[max(0, cue - 2) : cue + _LIVED]}
    return not (around.isdisjoint(groups["perfect"]) or around.isdisjoint(groups["a_person"] | {"we"}))
