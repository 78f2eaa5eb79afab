"""Which of the rule pack's words may be verbs where they stand, whatever the tagger makes of them."""

from __future__ import annotations

from collections.abc import Iterable

from dnlint.nlp.matcher import Mention
from dnlint.nlp.words import Sentence


def verbs_in(sentence: Sentence, mentions: Iterable[Mention], named: frozenset[int]) -> frozenset[int]:
    """Words that the rule pack knows as a verb's -s form and that no article makes a noun.

    `named` are the last words of treatments' names: behind one stands what the treatment does.
    """
    found = (one.first for one in mentions if one.form == "verb" and one.inflection == "s" and one.first)
    nominal = ("NOUN", "PROPN", "ADV", "PRON", "VERB")
    return frozenset(at for at in found if at - 1 in named or sentence.words[at - 1].pos in nominal)


def is_plausible(sentence: Sentence, trigger: Mention) -> bool:
    """Whether a verb's form may be a verb here: behind an article it is a noun ("the *fix*")."""
    if trigger.form == "adverb" and sentence.words[trigger.first].tag == "JJR":
        return False  # "a *faster* mile"
    if trigger.form != "verb" or trigger.inflection not in ("base", "s") or trigger.first == 0:
        return True
    before = sentence.words[trigger.first - 1]
    if trigger.first == sentence.own + 1 and before.lower == (
        "this" if trigger.inflection == "s" else "these"
    ):
        return True  # "This *loosens* scar tissue", whatever the tagger makes of it
    return not (before.pos == "DET" and sentence.words[trigger.first].pos != "VERB")
