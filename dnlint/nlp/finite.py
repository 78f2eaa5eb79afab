"""Which words are verbs with a subject and a tense, and whether one comes next."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from dnlint.nlp.english import BOUNDARIES, word_groups
from dnlint.nlp.words import Word, out_of_brackets

_LOOK_AHEAD = 7


def finite_at(words: Sequence[Word], at: int) -> bool:
    """Whether there is a finite verb at a place."""
    return at < len(words) and is_finite(words[at])


def is_main_verb(words: Sequence[Word], at: int) -> bool:
    """Whether a finite verb stands here, or the parser's main verb: "those who … *sleep* well"."""
    word = words[at]
    helps = word.dep.startswith("aux") and words[word.head].dep == "ROOT"
    return is_finite(word) or (word.tag in ("VBP", "VBD", "VB") and (word.dep == "ROOT" or helps))


def has_verb(words: Sequence[Word], verbs: frozenset[int], names: frozenset[int]) -> bool:
    """Whether a clause is complete: in "the joint *and* muscle is …" the "and" joins two nouns."""
    opening = (
        1 if words and words[0].lower in word_groups()["auxiliaries"] else 0
    )  # "Do needling and massage …"
    return any(
        is_finite(word) or word.index in verbs or word.tag in ("VBP", "VBD", "VB")
        for word in words[opening:]
        if word.index not in names
    )


def finite_follows(words: Sequence[Word], start: int, verbs: frozenset[int]) -> bool:
    """Whether a finite verb comes next, alone or behind a subject of its own."""
    for word in islice(out_of_brackets(words[start : start + 2 * _LOOK_AHEAD]), _LOOK_AHEAD):
        if is_finite(word) or word.index in verbs:
            return True
        if (
            word.tag == "VBP"
            and word.index > start
            and any(
                one.pos in ("NOUN", "PRON", "PROPN") and one.tag != "WDT"  # "and matter *that* eases pain"
                for one in words[_after_relative(words, start, word.index) : word.index]
            )
        ):
            return True
        if word.lower in BOUNDARIES.joiners and word.index == start:
            continue
        if (
            word.pos not in BOUNDARIES.nominal_pos and word.tag != "VBG"
        ) or word.lower in BOUNDARIES.relatives:
            return False
    return False


def _after_relative(words: Sequence[Word], start: int, verb: int) -> int:
    """Where the subject of a verb may begin: not before a "that" which is the subject itself."""
    is_subject = words[verb - 1].tag == "WDT"
    return verb - 1 if is_subject else max(start, verb - 2)


def is_finite(word: Word) -> bool:
    """Whether the word can only be a verb that has a subject and a tense."""
    return word.tag in BOUNDARIES.finite_tags or (
        word.lower in BOUNDARIES.finite_words and word.pos in ("AUX", "VERB")
    )
