"""Finds what is put in beside a name: "dry needling, *a form of acupuncture,* is …".

The page says it of its own, whatever is asked, doubted or laid to others around it. A comma between two
adjectives puts nothing in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dnlint.nlp.english import BOUNDARIES, word_groups
from dnlint.nlp.finite import is_finite
from dnlint.nlp.words import Word

_LONGEST = 18  # words
_BEFORE_ADJECTIVES = ("DET", "ADP", "ADV")
_QUOTES = frozenset("\"“”‘’'") | {"``", "''"}


def appositions(words: Sequence[Word]) -> Iterator[range]:
    """The words of each aside between a noun and its verb that opens with an article."""
    commas = [word.index for word in words if word.lower == ","]
    for first, last, further in zip(commas, commas[1:], (*commas[2:], 0), strict=False):
        if words[last + 1 : last + 2] and words[last + 1].lower in BOUNDARIES.relatives and further:
            last = further  # ", a form of acupuncture, which is new, is …"
        opens = words[first + 1].lower in word_groups()["indefinite"]
        goes_on = last + 1 < len(words) and is_finite(words[last + 1])
        if opens and goes_on and last - first <= _LONGEST and _follows_noun(words, first):
            yield range(first, last + 1)


def _follows_noun(words: Sequence[Word], comma: int) -> bool:
    """Whether a noun stands before a comma, in quotation marks or not."""
    before = [word for word in words[max(0, comma - 2) : comma] if word.tag not in ("''", "``", "POS")]
    return bool(before) and before[-1].tag in ("NN", "NNS", "NNP", "VBG")


def between_adjectives(words: Sequence[Word], comma: int) -> bool:
    """Whether a comma divides what describes one noun: "without a long*,* hollow needle"."""
    before = [word for word in words[max(0, comma - 3) : comma] if word.text not in _QUOTES]
    behind = [word for word in words[comma + 1 : comma + 6] if word.text not in _QUOTES]
    is_behind_one = len(before) > 1 and _describes(before[-1]) and before[-2].pos in _BEFORE_ADJECTIVES
    at = next((at for at, word in enumerate(behind) if not _describes(word)), len(behind))
    return is_behind_one and 0 < at < len(behind) and behind[at].pos in ("NOUN", "PROPN")


def _describes(word: Word) -> bool:
    return word.pos == "ADJ" or word.tag in ("VBG", "VBN") or word.dep in ("amod", "compound")
