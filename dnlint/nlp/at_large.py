"""What a page says at large: what the body does, what helps anybody, whom to call."""

from __future__ import annotations

from collections.abc import Sequence

from dnlint.nlp.english import word_groups
from dnlint.nlp.finite import is_finite
from dnlint.nlp.matcher import Mention
from dnlint.nlp.not_by_it import takes_its_course
from dnlint.nlp.own_healing import is_own_healing
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.words import Word


def is_said_at_large(parsed: Parsed, subject: Word | None, trigger: Mention) -> bool:
    """Whether a sentence that names no treatment tells of something that none is needed for."""
    if trigger.first < parsed.sentence.own and subject is None:
        return False
    own = parsed.sentence.words[parsed.sentence.own :]
    return (
        _is_best_way(own)
        or _treats_cause(own, trigger)
        or _is_call(own, trigger)
        or is_own_healing(own, trigger)
        or takes_its_course(own)
        or (subject is not None and _was_brought_up(parsed, subject))
    )


def _was_brought_up(parsed: Parsed, subject: Word) -> bool:
    """ "When *a muscle* is strained, *it* heals": who "it" is, the clause before has just said."""
    words, groups, clause = parsed.sentence.words, word_groups(), parsed.clause[subject.index]
    if subject.lower != "it" or clause == 0 or clause - 1 not in parsed.clause:
        return False
    start = parsed.clause.index(clause - 1)
    before = words[start : parsed.clause.index(clause)]
    opening = [word.lower for word in before[:2]]
    if not (len(opening) == 2 and opening[0] in groups["brings_up"] and opening[1] in groups["one_of_them"]):
        return False
    said = {word.lower for word in before}
    return said.isdisjoint(groups["persons"] | groups["done_with_it"] | groups["stand_ins"])


def _is_best_way(own: Sequence[Word]) -> bool:
    """ "The best *way* to ease back pain *is walking*" is about walking."""
    groups = word_groups()
    being = next((at for at, word in enumerate(own) if word.lower in groups["being"]), 0)
    opening, behind = own[:being], {word.lower for word in own[being:]}
    if not any(word.lower in groups["ways"] for word in opening) or any(one.text == "," for one in opening):
        return False
    is_it = (
        groups["looks_back"] | groups["stand_ins"] | groups["done_to_muscle"] | groups["we"] | {"that", ":"}
    )
    names_no_one = not any(word.tag == "PRP" and word.lower != "you" for word in opening)
    return names_no_one and behind.isdisjoint(is_it)


def _treats_cause(own: Sequence[Word], trigger: Mention) -> bool:
    """ "*Treating the cause* relieves the pain" says what is so whoever does it."""
    groups = word_groups()
    verb = next((at for at, word in enumerate(own) if is_finite(word)), 0)
    acts = next((at for at, word in enumerate(own[:verb]) if word.tag == "VBG"), -1)
    if acts < 0 or own[verb].index > trigger.first or (acts and own[acts - 1].text != ","):
        return False
    phrase = own[acts:verb]
    is_cause = any(word.pos == "NOUN" and word.lower in groups["causes"] for word in phrase)
    points = (groups["pronouns"] - {"that", "which"}) | groups["points_back"] | groups["done_to_muscle"]
    return is_cause and not any(word.text in ",:;" or word.lower in points for word in phrase)


def _is_call(own: Sequence[Word], trigger: Mention) -> bool:
    """ "*Call our team* to begin a life without pain" promises nothing of a treatment."""
    groups = word_groups()
    before = [word for word in own if word.index < trigger.first]
    for word in before:
        if word.lower not in groups["reaches_out"] or word.tag not in ("VB", "VBP", "NN", "NNP"):
            continue
        behind = [one.lower for one in before if one.index > word.index]
        if _reaches_us(behind):
            return groups["stand_ins"].isdisjoint(behind) and groups["looks_back"].isdisjoint(behind)
    return False


def _reaches_us(behind: Sequence[str]) -> bool:
    """Whether it is the clinic that is called, and to what end."""
    groups = word_groups()
    is_clinic = any(one in groups["we"] | groups["clinic_people"] for one in behind)
    return is_clinic and any(one in ("to", "and") for one in behind) and "how" not in behind
