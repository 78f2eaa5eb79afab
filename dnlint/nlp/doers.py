"""Somebody who does it: a profession, a person who treats others, people who train or choose."""

from __future__ import annotations

from dnlint.nlp.english import word_groups
from dnlint.nlp.finite import is_finite
from dnlint.nlp.matcher import Mention
from dnlint.nlp.named import owns
from dnlint.nlp.naming import Naming
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.words import Word

_NEAR = 3  # words
_DOER = 3  # words: "*athletes* are always looking for …"


def is_how_to(parsed: Parsed, trigger: Mention) -> bool:
    """ "We show you *how best to speed up* your recovery" tells what somebody learns to do."""
    before = parsed.sentence.words[: trigger.first]
    said = [word.lower for word in before if word.pos not in ("ADV", "ADJ") or word.tag == "WRB"]
    return said[-2:] == ["how", "to"]


def is_profession(parsed: Parsed, naming: Naming, subject: Word, trigger: Mention) -> bool:
    """ "*Physical therapists* cure back pain" tells of a profession, "*our therapists*" of more.

    So does one of them, whoever it is: "*A skilled osteopath* can free a stiff back".
    """
    groups = word_groups()
    described = {word.lower for word in parsed.sentence.children(subject.index)}
    is_any = subject.lower + "s" in groups["professions"] and bool(described & {"a", "an"})
    if not (is_any or subject.lower in groups["professions"]) or described & groups["definite"]:
        return False
    before = {word.lower for word in parsed.sentence.words[: trigger.first]}
    points = before & (groups["points_at"] | {"it", "these"} | groups["sees"])
    return trigger.form == "verb" and not points and not owns(parsed, naming.belongings)


def is_help_of_somebody(parsed: Parsed, naming: Naming, trigger: Mention) -> bool:
    """ "*Seeing a therapist* can shorten recovery", "*help from a physio* …" tell what the person does."""
    groups, opening = word_groups(), parsed.sentence.words[parsed.sentence.own : trigger.first]
    if not opening or opening[0].lower not in groups["seeks_out"] or owns(parsed, naming.belongings):
        return False
    verb = next((word.index for word in opening if is_finite(word)), trigger.first)
    told = {word.lower for word in opening if word.index < verb}
    return not groups["professions"].isdisjoint(told | {word + "s" for word in told})


def treats_people(parsed: Parsed, subject: Word, trigger: Mention) -> bool:
    """ "*She* helps women with …" says what somebody does for others."""
    if subject.lower not in ("he", "she") or trigger.form != "verb":
        return False
    behind = parsed.sentence.words[trigger.last + 1 : trigger.last + 1 + _NEAR]
    return any(word.lower in word_groups()["persons"] for word in behind)


def is_own_choice(parsed: Parsed, trigger: Mention) -> bool:
    """ "Instead of surgery, *she came* to our practice" tells what a patient chose."""
    words, groups = parsed.sentence.words, word_groups()
    comma = next((word.index for word in words[trigger.last :] if word.text == ","), len(words))
    chooser = words[comma + 1 : comma + 3]
    if trigger.first != parsed.sentence.own or len(chooser) < 2 or words[trigger.first].lower != "instead":
        return False
    return chooser[0].lower in groups["one_person"] | {"i"} and chooser[1].lower in groups["chooses"]


def is_striven_for(parsed: Parsed, trigger: Mention) -> bool:
    """ "*Swimmers train* hard to improve their speed" tells what people do for it themselves."""
    words, groups = parsed.sentence.words, word_groups()
    if not words[trigger.first].tag.startswith("VB") and trigger.inflection != "ing":
        return False
    for verb in words[parsed.sentence.own : trigger.first]:
        if verb.lower not in groups["strives"]:
            continue
        means = words[verb.index + 1 : trigger.first]
        leads_on = trigger.inflection == "ing" or any(one.lower == "to" for one in means)
        if leads_on and _are_people(parsed, verb):
            with_it = groups["looks_back"] | groups["we"] | groups["looks_ahead"] | {";"}
            if not any(one.lower in with_it for one in means):
                return True
    return False


def _are_people(parsed: Parsed, verb: Word) -> bool:
    """Whether it is patients or athletes who do what a verb says; "they" are those named before."""
    groups = word_groups()
    before = [one.lower for one in parsed.sentence.words[: verb.index]]
    people = [at for at, word in enumerate(before) if word in groups["persons"] | groups["sportspeople"]]
    near = before[-_DOER:]
    if "they" in near or "who" in near:
        return bool(people)
    return "you" in near or (bool(people) and people[-1] >= verb.index - _DOER)
