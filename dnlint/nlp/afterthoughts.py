"""Doubts that come as an afterthought, and reach no further: "immediate *and potentially* lasting relief"."""

from __future__ import annotations

from collections.abc import Sequence

from dnlint.nlp.words import Word


def weighs_the_next(words: Sequence[Word], at: int) -> bool:
    """Whether an adverb weighs only what it is added to: "immediate *and potentially* lasting relief"."""
    return at > 1 and words[at].pos == "ADV" and words[at - 1].pos == "CCONJ"


def end_of_what_it_weighs(words: Sequence[Word], at: int, end: int) -> int:
    """The last of the adjectives behind the word at `at`, where a noun follows them; else `end`."""
    last = at
    while last < end and (words[last + 1].pos in ("ADJ", "ADV") or words[last + 1].tag == "HYPH"):
        last += 1
    return last if at < last < end and words[last + 1].pos == "NOUN" else end
