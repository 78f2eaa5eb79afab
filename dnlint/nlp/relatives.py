"""A denial that reaches a noun reaches what a relative clause says of it: "no treatment *that cures*"."""

from __future__ import annotations

from collections.abc import Sequence

from dnlint.nlp.english import word_groups
from dnlint.nlp.finite import is_finite
from dnlint.nlp.reach import clause_end
from dnlint.nlp.words import Sentence, Word

_COMPARES = ("JJR", "RBR")
_IN_PHRASE = ("NOUN", "ADJ", "PROPN", "ADV")


def over_relative(sentence: Sentence, clause: Sequence[int], cue: int, end: int) -> int:
    """Where a denial ends that ran up to `end`: behind the relative clause that begins there, if any.

    A clause that compares says the opposite ("no treatment that works *better*"), and a comma or a definite
    noun ("not *the* pain that …") keeps the denial out.
    """
    words = sentence.words
    if end + 1 >= len(words) or not _is_relative(words[end + 1]) or clause[end] == clause[end + 1]:
        return end
    last = clause_end(clause, end + 1)
    inside = words[end + 2 : last + 1]
    noun = end - (words[end].lower == "else")  # "nothing *else* that …"
    if words[noun].pos not in ("NOUN", "PRON") or _is_definite(words, noun) or any(map(_compares, inside)):
        return end
    if _resumes(words, cue, last):
        return clause_end(clause, last + 1)
    if _sets_right(words, cue, last):
        return end
    return next((word.index - 1 for word in inside if word.lower == ","), last)


def _resumes(words: Sequence[Word], cue: int, last: int) -> bool:
    """Whether the noun denied is the subject of a statement behind the clause: "*no* drug that … *cures*"."""
    goes_on = last + 1 < len(words) and is_finite(words[last + 1])
    return goes_on and not any(map(is_finite, words[:cue]))


def _sets_right(words: Sequence[Word], cue: int, last: int) -> bool:
    """Whether one thing is put in another's place: "*it is not* a drug that helps, *but* the needle"."""
    said_of_it = any(word.lower == "it" for word in words[max(0, cue - 2) : cue])
    return said_of_it and any(word.lower == "but" for word in words[last : last + 3])


def _is_relative(word: Word) -> bool:
    return word.tag in ("WDT", "WP") and word.lower in ("that", "which", "who")


def _compares(word: Word) -> bool:
    return word.tag in _COMPARES or word.lower in word_groups()["compares"]


def _is_definite(words: Sequence[Word], noun: int) -> bool:
    """Whether the noun's phrase opens with "the", "your" and the like."""
    at = noun
    while at > 0 and (words[at - 1].pos in _IN_PHRASE or words[at - 1].tag == "VBN"):
        at -= 1
    return at > 0 and words[at - 1].lower in word_groups()["definite"]
