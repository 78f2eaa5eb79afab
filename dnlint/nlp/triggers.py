"""Which of the rule pack's words may be verbs where they stand, whatever the tagger makes of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dnlint.nlp.english import BOUNDARIES, word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.words import Sentence, Word

_SUBJECTS = ("NOUN", "PROPN", "ADV", "PRON", "VERB")
_BEFORE_NOUNS = ("ADJ", "ADP", "DET", "NOUN", "PART")


def verbs_in(sentence: Sentence, mentions: Iterable[Mention], named: frozenset[int]) -> frozenset[int]:
    """Words that the rule pack knows as a verb's -s form and that no article makes a noun.

    `named` are the last words of treatments' names: behind one stands what the treatment does.
    """
    found = (one.first for one in mentions if one.form == "verb" and one.inflection == "s" and one.first)
    return frozenset(
        at
        for at in found
        if (at - 1 in named or _may_be_subject(sentence.words[at - 1]) or _goes_on(sentence.words, at))
        and not _is_described(sentence.words, at)
    )


def _may_be_subject(before: Word) -> bool:
    """Whether it may be what a verb is said of: "*this* stimulates", "the *needle* stimulates"."""
    return before.pos in _SUBJECTS or before.lower == "this"


def _is_described(words: Sequence[Word], at: int) -> bool:
    """Whether a compound adjective tells of what the tagger takes for a noun: "*long-term* effects"."""
    is_compound = at > 2 and words[at - 2].text == "-" and words[at - 3].pos == "ADJ"
    return is_compound and words[at].pos == "NOUN"


def _goes_on(words: Sequence[Word], at: int) -> bool:
    """Whether the word tells what else "it" does: "It is not invasive *and heals* tennis elbow"."""
    behind = words[at + 1 : at + 2]
    takes_object = bool(behind) and behind[0].pos in ("NOUN", "PROPN", "DET", "ADJ", "PRON")
    is_behind_and = at > 1 and words[at - 1].pos == "CCONJ"
    return is_behind_and and takes_object and words[at - 2].pos in ("ADJ", "VERB")


def is_plausible(sentence: Sentence, trigger: Mention) -> bool:
    """Whether a verb's form may be a verb here: behind an article it is a noun ("the *fix*")."""
    if _only_measures(sentence.words, trigger):
        return False
    if trigger.form == "adverb" and sentence.words[trigger.first].tag == "JJR":
        return False  # "a *faster* mile"
    is_form_in_s = trigger.form == "verb" and trigger.inflection == "s"
    if (
        trigger.form in ("verb", "noun")
        and not is_form_in_s
        and _names_what_was(sentence.words, trigger.first)
    ):
        return False
    if trigger.form != "verb" or trigger.first == 0:
        return True
    before = sentence.words[trigger.first - 1]
    if trigger.inflection == "ing":
        return not (sentence.words[trigger.first].tag == "NN" and before.pos == "ADJ")  # "a better *setting*"
    if trigger.inflection not in ("base", "s"):
        return True
    if _ends_place(sentence.words, trigger.first) or _is_kinds_of(sentence.words, trigger.first):
        return False
    if trigger.inflection == "s" and before.lower == "this":
        return True  # "and this *loosens* scar tissue", whatever the tagger makes of it
    if trigger.first == sentence.own + 1 and trigger.inflection == "base" and before.lower == "these":
        return True
    is_joined = before.text == "-" and before.end == sentence.words[trigger.first].start
    if is_joined and sentence.words[trigger.first - 2].end == before.start and trigger.first > 1:
        return False  # "drug-*free* relief from pain" frees nobody
    if before.lower in word_groups()["articles"]:
        return False  # "in *the end* pain is less"
    return not (before.pos == "DET" and sentence.words[trigger.first].pos != "VERB")


def _only_measures(words: Sequence[Word], trigger: Mention) -> bool:
    """Whether "no more" only sets a measure: the pain "is *no more than* a bruise", and not over."""
    ends = [word.lower for word in words[trigger.last - 1 : trigger.last + 2]]
    return trigger.last > 0 and ends in (["no", "more", "than"], ["no", "longer", "than"])


def is_thing(words: Sequence[Word], one: Mention) -> bool:
    """Whether a verb's base form stands as a noun, as the tagger has it too: "twenty minutes' *work*"."""
    if one.form != "verb" or one.inflection != "base" or one.first != one.last or not one.first:
        return False
    before = words[one.first - 1]
    is_all = before.lower in word_groups()["floats"]  # "both massage and needling *all ease* pain"
    return words[one.first].tag == "NN" and before.pos in _BEFORE_NOUNS and not is_all


def _ends_place(words: Sequence[Word], at: int) -> bool:
    """Whether the word ends the name of a place: "recovery *in Juniper Falls*"."""
    name = words[max(0, at - 1) : at + 1]
    return at > 1 and words[at - 2].text in ("in", "at", "near") and all(word.text.istitle() for word in name)


def _is_kinds_of(words: Sequence[Word], at: int) -> bool:
    """Whether the word counts what follows: "many *sorts of* headache"."""
    behind = words[at + 1 : at + 2]
    is_plural = words[at].lower.endswith("s") and words[at - 1].pos in ("ADJ", "DET", "NUM")
    return is_plural and bool(behind) and behind[0].lower == "of"


def _names_what_was(words: Sequence[Word], at: int) -> bool:
    """Whether the word names what was spoken of: "after *this reset* the muscle works again"."""
    before, behind = words[max(0, at - 2) : at], words[at + 1 : at + 2]
    is_thing = len(before) == 2 and before[1].lower in ("this", "that", "each")
    is_when = is_thing and before[0].lower in BOUNDARIES.closed_prepositions
    return is_when and bool(behind) and behind[0].pos == "DET"
