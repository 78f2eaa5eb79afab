"""What is told of a practitioner who needles among other things, which is no claim of the treatment."""

from __future__ import annotations

from dnlint.nlp.english import word_groups
from dnlint.nlp.finite import is_finite
from dnlint.nlp.matcher import Mention
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.words import Word

_JOINTS = ("and", "but", ",")
_NEAR = 9  # words: "*certified* in cupping, taping, sports massage and dry needling"


def is_biography(parsed: Parsed, subjects: frozenset[str], trigger: Mention) -> bool:
    """ "*Ann is certified in* dry needling *and loves* helping people live pain-free" tells of Ann.

    The treatment is named as a skill, or the claim is what the person cares for; "she uses dry needling to
    speed up recovery" is neither.
    """
    named = [one for one in parsed.of(subjects) if one.last < trigger.first]
    if not named or any(one.last >= trigger.first for one in parsed.of(subjects)):
        return False
    behind = parsed.sentence.words[named[-1].last + 1 : trigger.first + 1]
    verb = next((word for word in behind if is_finite(word)), None)
    if verb is None or not _is_theirs(parsed, subjects, named[-1], verb):
        return False
    groups, said = word_groups(), {word.lower for word in behind}
    if said & (groups["looks_back"] | groups["it_again"] | (groups["stand_ins"] - groups["cares_for"])):
        return False
    return bool(said & groups["cares_for"]) or _is_skill(parsed, named[0])


def _is_theirs(parsed: Parsed, subjects: frozenset[str], name: Mention, verb: Word) -> bool:
    """Whether a second statement begins behind the treatment's name, and a person is who it tells of."""
    words, groups = parsed.sentence.words, word_groups()
    joint = next((word.index for word in words[verb.index : name.last : -1] if word.lower in _JOINTS), None)
    if joint is None:
        return False
    doer = [word for word in words[joint + 1 : verb.index] if word.pos not in ("ADV", "AUX")]
    if not doer:
        return _is_person(parsed, subjects, words[parsed.sentence.own])
    return any(word.lower in groups["of_a_person"] for word in doer) or _is_person(parsed, subjects, doer[0])


def _is_person(parsed: Parsed, subjects: frozenset[str], word: Word) -> bool:
    """Whether it is somebody's name or title, and not the treatment's that stands with a capital."""
    if word.lower in word_groups()["one_person"]:
        return True
    named = parsed.of(subjects)  # "Mark" may be a bruise's, too
    return word.tag == "NNP" and not any(one.first <= word.index <= one.last for one in named)


def _is_skill(parsed: Parsed, name: Mention) -> bool:
    """Whether the treatment is named as what somebody has learnt or offers."""
    before = parsed.sentence.words[max(parsed.sentence.own, name.first - _NEAR) : name.first]
    return any(word.lower in word_groups()["skills"] for word in before)
