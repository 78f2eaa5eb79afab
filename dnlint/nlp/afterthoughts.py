"""Doubts that come as an afterthought, and reach no further: "immediate *and potentially* lasting relief"."""

from __future__ import annotations

from collections.abc import Sequence

from dnlint.nlp.words import Word

_IN_THING = ("ADJ", "ADV", "NOUN", "PROPN", "ADP", "DET", "NUM")


def weighs_the_next(words: Sequence[Word], at: int) -> bool:
    """Whether an adverb weighs only what is added: "fast *and perhaps* lasting", "*with perhaps* a prick"."""
    return (
        at > 1 and words[at].pos == "ADV" and (words[at - 1].pos == "CCONJ" or words[at - 1].lower == "with")
    )


def end_of_what_it_weighs(words: Sequence[Word], at: int, end: int) -> int:
    """The last of the adjectives behind the word at `at`, or of the thing that is added; else `end`."""
    if (thing := _end_of_thing(words, at + 1, end)) >= 0:
        return thing
    last = at
    while last < end and (words[last + 1].pos in ("ADJ", "ADV") or words[last + 1].tag == "HYPH"):
        last += 1
    return last if at < last < end and words[last + 1].pos == "NOUN" else end


def _end_of_thing(words: Sequence[Word], start: int, end: int) -> int:
    """Where a thing ends that is added with its article, and of which nothing is told; -1 where none is."""
    if start > end or words[start].pos != "DET":
        return -1
    last = start
    while last < end and words[last + 1].pos in _IN_THING:
        last += 1
    behind = words[last + 1 : last + 2]
    is_over = not behind or behind[0].pos in ("PUNCT", "CCONJ")
    return last if is_over and words[last].pos in ("NOUN", "PROPN") else -1
