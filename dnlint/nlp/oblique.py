"""Names that only qualify: what something is combined with, compared with or said to be."""

from __future__ import annotations

from collections.abc import Sequence

from dnlint.nlp.english import BOUNDARIES, word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.words import Word

_BEFORE_A_NOUN = ("DET", "ADJ", "ADV", "NUM", "PRON")


def is_oblique(parsed: Parsed, mention: Mention) -> bool:
    """Whether the mention only qualifies: "combined *with massage*", "better *than massage*"."""
    words = parsed.sentence.words
    index = mention.first - 1
    is_name = words[mention.first].pos == "PROPN"  # "at *Empower Physiotherapy*"
    while index >= max(0, mention.first - 3) and (
        words[index].pos in _BEFORE_A_NOUN
        or words[index].dep == "compound"  # "for *injury* rehabilitation"
        or words[index].lower in word_groups()["fitting"]  # "with the *right* exercises"
        or (is_name and words[index].pos == "PROPN")
        or (words[index].lower == "or" and words[index - 1].pos == "ADJ")  # "called *Western or* medical …"
    ):
        if words[index].lower == "that":
            return False  # "the difference is *that acupuncture* works …"
        index -= 1
    if index < 0 or _is_what_acts(words, words[index]):
        return False
    if _is_told(words, mention, index):
        return True
    lower = words[index].lower
    is_preposition = words[index].pos == "ADP" or lower in BOUNDARIES.closed_prepositions
    if lower in word_groups()["oblique"] or (is_preposition and lower not in BOUNDARIES.subordinators):
        return True
    if lower in ("and", "or", "&", ","):
        return _is_oblique_list(parsed, index)
    return words[index].pos == "VERB" and parsed.clause[index] == parsed.clause[mention.first]


def _is_what_acts(words: Sequence[Word], verb: Word) -> bool:
    """Whether doing it is the subject: "the benefits *of using massage* are …"."""
    of_using = verb.tag == "VBG" and words[verb.index - 1].lower == "of"
    return verb.dep == "csubj" or (of_using and words[verb.head].dep in ("nsubj", "nsubj:pass"))


def _is_told(words: Sequence[Word], mention: Mention, index: int) -> bool:
    """Whether the mention is what something is said to be, or not to be: "it is not *acupuncture*, and …"."""
    while index > 0 and words[index].lower in ("not", "n't"):
        index -= 1
    if words[index].tag == "POS":  # "Ann's massage", and "they are *the body's own* painkillers"
        index -= 2
        while index >= 0 and words[index].pos in _BEFORE_A_NOUN:
            index -= 1
    is_being = index >= 0 and words[index].lower in word_groups()["being"]
    if not is_being or words[mention.first - 1].tag == "WP":
        return False
    is_asked_of_it = any(
        word.tag == "PRP" for word in words[index + 1 : mention.first]
    )  # "Is it acupuncture?"
    return index > 0 or is_asked_of_it


def _is_oblique_list(parsed: Parsed, joiner: int) -> bool:
    last = joiner - 2 if parsed.sentence.words[joiner - 1].text == "," else joiner - 1  # "…, and massage"
    before = [one for one in parsed.mentions if one.last == last]
    same = bool(before) and parsed.clause[before[0].last] == parsed.clause[joiner + 1]
    return (same and is_oblique(parsed, before[0])) or _is_behind_preposition(parsed, joiner)


def _is_behind_preposition(parsed: Parsed, joiner: int) -> bool:
    """Whether nouns that name no treatment lead the list: "together *with other techniques* and exercise"."""
    words = parsed.sentence.words
    index = joiner - 1
    while index > 0 and (words[index].pos in _BEFORE_A_NOUN or words[index].pos == "NOUN"):
        index -= 1
    same = parsed.clause[index] == parsed.clause[joiner]
    return same and index < joiner - 1 and words[index].lower in word_groups()["oblique"]
