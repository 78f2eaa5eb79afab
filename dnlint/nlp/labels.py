"""A label takes the doubt of what explains it: "*Less swelling:* needling may bring swelling down"."""

from __future__ import annotations

from collections.abc import Sequence

from dnlint.nlp.english import word_groups
from dnlint.nlp.finite import is_finite
from dnlint.nlp.words import Sentence, Word

_LONGEST = 6  # words
_MARKS = (":", "–", "—", "--", "-")


def over_label(sentence: Sentence, hedge: int) -> bool:
    """Whether a hedge stands with the first verb behind a label that opens the sentence.

    What "you" may feel explains no label: "Painless: you may feel a twitch".
    """
    words = sentence.words
    mark = _mark(sentence)
    between = words[mark + 1 : hedge]
    if mark < 0 or hedge <= mark or (between and between[-1].lower in word_groups()["whose_feeling"]):
        return False
    return not any(_states(words, word) for word in between)


def denies_label(sentence: Sentence, denial: int) -> bool:
    """Whether a bare denial is all that stands behind a label: "Side effects: *there are none*"."""
    words, groups = sentence.words, word_groups()
    mark = _mark(sentence)
    before = {word.lower for word in words[mark + 1 : denial]}
    behind = {word.lower for word in words[denial + 1 :] if word.pos != "PUNCT"}
    return 0 <= mark < denial and before <= groups["there_are"] and behind <= groups["says_no_more"]


def _mark(sentence: Sentence) -> int:
    """The place of the mark that ends the label of a sentence, or -1. A label has no subject with a verb."""
    opening = sentence.words[sentence.own + 1 : sentence.own + _LONGEST + 1]
    mark = next((word.index for word in opening if word.text in _MARKS and _is_apart(word)), -1)
    return -1 if any(is_finite(word) for word in opening if word.index < mark) else mark


def _is_apart(mark: Word) -> bool:
    """Whether it is no hyphen inside a word."""
    return mark.text != "-" or mark.tag != "HYPH"


def _states(words: Sequence[Word], word: Word) -> bool:
    """Whether something is stated before the hedge, and does not lead to it ("research *shows that* …")."""
    following = words[word.index + 1 : word.index + 2]
    leads_on = bool(following) and following[0].lower in word_groups()["leads_on"]
    return word.text in ("(", ";") or (is_finite(word) and not leads_on)
