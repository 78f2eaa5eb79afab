"""The treatments that a clause names, and which of them may be what it is about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention, uncovered
from dnlint.nlp.naming import TREATMENT, Naming, Surroundings
from dnlint.nlp.oblique import is_oblique
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.words import Word

_VERB_NEAR = 7  # words
_LISTED = ("NOUN", "PROPN", "ADJ", "CCONJ", "PUNCT", "DET")


def overlap(one: Mention, other: Mention) -> bool:
    """Whether two mentions share a word."""
    return one.first <= other.last and other.first <= one.last


def named_in(parsed: Parsed, naming: Naming, clause: int) -> Iterator[Mention]:
    """The treatments that a clause names, by their longest names."""
    named = [
        one
        for one in parsed.of(naming.treatments)
        if one.owner in naming.subjects or _is_treatment(parsed, naming, one)
    ]
    return (one for one in uncovered(named) if parsed.clause[one.first] == clause)


def _is_put_off(parsed: Parsed, mention: Mention) -> bool:
    """Whether a name only says what something is not: "(*non-injection*)", "our *drug-free* treatment"."""
    words = [word.lower for word in parsed.sentence.words]
    before, behind = words[max(0, mention.first - 2) : mention.first], words[mention.last + 1 :]
    is_rid_of = not word_groups()["rid_of"].isdisjoint(behind[1:2] if behind[:1] == ["-"] else behind[:1])
    return before[-1:] == ["non"] or before == ["non", "-"] or is_rid_of


def _is_treatment(parsed: Parsed, naming: Naming, mention: Mention) -> bool:
    """Whether a rival's name names it here, and no doing, no place, and nothing that the treatment is."""
    words = parsed.sentence.words
    behind = words[mention.last + 1 : mention.last + 2]
    is_place = bool(behind) and behind[0].lower in word_groups()["places_of_work"]
    if is_place or _is_put_off(parsed, mention) or is_verb(parsed, mention):
        return False
    if any(one.last == mention.first - 1 for one in parsed.of(naming.subjects)):
        return False  # "*dry needling acupuncture*" is one treatment
    before = [word.lower for word in words[max(0, mention.first - 2) : mention.first]]
    if "own" in before:
        return False  # "the body's *own painkillers*"
    if before not in ([",", "a"], [",", "an"]):
        return True
    return not any(one.last == mention.first - 3 for one in parsed.of(naming.subjects))


def is_verb(parsed: Parsed, mention: Mention) -> bool:
    """Whether the words say what somebody does: "patients can *exercise* again", "you are *moving*"."""
    words = parsed.sentence.words
    word = words[mention.last]
    goes_on = word.tag == "VBG" and words[word.index - 1].lower in word_groups()["goes_on"]
    if word.pos != "VERB" or is_third_person(parsed, mention.last + 1):
        return goes_on  # "*Shockwave* cures", whatever the tagger makes of it
    return goes_on or word.tag in ("VB", "VBP", "VBD")


def name_of(naming: Naming, mention: Mention) -> str:
    """`TREATMENT` for the pack's own treatment, and the id of another."""
    return TREATMENT if mention.owner in naming.subjects else mention.owner


def is_setting_apart(words: Sequence[Word], word: Word) -> bool:
    """Whether what stands behind the word is set apart: "*than* massage", but "more than *90* hours"."""
    behind = words[word.index + 1 : word.index + 2]
    counts = word.lower == "than" and bool(behind) and behind[0].pos == "NUM"
    return word.lower in word_groups()["apart"] and not counts


def is_apart(parsed: Parsed, mention: Mention) -> bool:
    """Whether the mention is what the sentence is not about: "better *than massage*"."""
    before = parsed.sentence.words[max(0, mention.first - 3) : mention.first]
    clause = parsed.clause[mention.first]
    words = parsed.sentence.words
    return any(parsed.clause[word.index] == clause and is_setting_apart(words, word) for word in before)


def may_act(parsed: Parsed, naming: Naming, mention: Mention, trigger: Mention) -> bool:
    """Whether the mention may be the subject of the trigger: another treatment needs a verb soon after."""
    if is_oblique(parsed, mention):
        return False
    if mention.owner in naming.subjects or _opens_list(parsed, mention, trigger):
        return True
    for word in parsed.sentence.words[mention.last + 1 : mention.last + 1 + _VERB_NEAR]:
        if word.index == trigger.first and trigger.form == "verb":
            return True
        if word.index == mention.last + 1 and _is_verb_form(parsed, word.index):
            return True
        if word.pos in ("VERB", "AUX") or is_third_person(parsed, word.index):
            is_told_how = trigger.form in ("adverb", "phrase") and word.index == trigger.last + 1
            return word.index <= trigger.last or is_told_how  # "massage *permanently* cures"
    return False


def _opens_list(parsed: Parsed, mention: Mention, trigger: Mention) -> bool:
    """Whether a list that is the subject opens with the mention: "*Exercise*, sleep and loading drive …"."""
    behind = parsed.sentence.words[mention.last + 1 : trigger.first]
    if not behind or behind[0].text != ",":
        return False
    inside = list(takewhile(lambda word: word.pos not in ("VERB", "AUX"), behind))
    acts = len(inside) < len(behind) or trigger.form == "verb"
    is_list = all(word.pos in _LISTED for word in inside) and any(word.pos == "CCONJ" for word in inside)
    return is_list and acts


def _is_verb_form(parsed: Parsed, index: int) -> bool:
    return any(one.form == "verb" and one.inflection == "base" for one in parsed.starting_at(index))


def is_third_person(parsed: Parsed, index: int) -> bool:
    """Whether the word is a verb's -s form of the rule pack, whatever the tagger makes of it."""
    return any(one.form == "verb" and one.inflection == "s" for one in parsed.starting_at(index))


def owns(parsed: Parsed, owners: frozenset[str]) -> bool:
    """Whether the sentence mentions any of some concepts."""
    return not owners.isdisjoint(parsed.owners)


def is_aside(parsed: Parsed, around: Surroundings, mention: Mention) -> bool:
    """Whether the treatment is only mentioned: set apart, or beside what the section is about."""
    if is_apart(parsed, mention):
        return True
    words = parsed.sentence.words
    before = words[mention.first - 1].lower if mention.first else ""
    if before == "as" and mention.first > 1 and words[mention.first - 2].lower in word_groups()["named"]:
        return False  # "also *known as* dry needling"
    return before in word_groups()["beside"] and bool(around.topic.others) and not around.topic.subject


def is_it_again(parsed: Parsed, naming: Naming, around: Surroundings, mention: Mention) -> bool:
    """Whether a rival's name only says what kind of thing it is: "*this manual therapy technique* cures"."""
    words, groups = parsed.sentence.words, word_groups()
    if mention.owner in naming.subjects or around.before == mention.owner or not around.topic.is_subject:
        return False
    at = mention.first - 1
    while at > 0 and words[at].pos == "ADJ":
        at -= 1
    kind = {word.lower for word in words[mention.last : mention.last + 2]}
    return at >= 0 and words[at].lower in groups["this_one_here"] and not groups["stand_ins"].isdisjoint(kind)
