"""The treatments that are named together with one: listed with it, or used by it."""

from __future__ import annotations

from collections.abc import Sequence

from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.named import is_apart
from dnlint.nlp.naming import Naming
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.words import Word

_NAMES = ("NOUN", "PROPN", "ADJ", "CCONJ")
_PLACE = 5  # words: "in Mesa, AZ"


def used_between(
    parsed: Parsed, naming: Naming, named: list[Mention], acting: Mention, trigger: Mention
) -> list[Mention]:
    """In "Smith Chiropractic *uses dry needling* to reduce pain" the claim is the treatment's."""
    return [
        one
        for one in named
        if one.owner in naming.subjects
        and acting.last < one.first < trigger.first
        and not is_apart(parsed, one)
    ]


def joined_to(parsed: Parsed, named: list[Mention], one: Mention) -> list[Mention]:
    """The treatments that a mention is listed with ("massage, taping *and dry needling* ease pain")."""
    at = named.index(one)
    first = last = at
    while first and _is_listed(parsed, named[first - 1], named[first]):
        first -= 1
    while last + 1 < len(named) and _is_listed(parsed, named[last], named[last + 1]):
        last += 1
    return named[first : last + 1]


def closes_list_with_it(parsed: Parsed, naming: Naming, one: Mention) -> bool:
    """Whether a sentence opens with a list that the treatment is in and that this name closes.

    "*Dry needling, cupping and sports massage* that …": what follows is said of all of them.
    """
    words, own = parsed.sentence.words, parsed.sentence.own
    treatments = naming.subjects | naming.others
    within = (other for other in parsed.mentions if own <= other.first <= other.last <= one.last)
    named = [other for other in within if other.owner in treatments]
    is_in = any(other.owner in naming.subjects and other.last < one.first for other in named)
    covered = {at for other in named for at in range(other.first, other.last + 1)}
    rest = [word for word in words[own : one.first] if word.index not in covered]
    joins = [word.lower for word in rest if word.text == "," or word.pos == "CCONJ"]
    return (
        is_in
        and "," in joins
        and not word_groups()["joined"].isdisjoint(joins)
        and all(word.pos in _NAMES or word.text == "," for word in rest)
    )


def _is_listed(parsed: Parsed, one: Mention, other: Mention) -> bool:
    between = parsed.sentence.words[one.last + 1 : other.first]
    if len(between) <= 2:
        return any(word.lower in word_groups()["joined"] for word in between)
    return between[-1].lower in ("and", "&") and _is_place(between[:-1])


def _is_place(words: Sequence[Word]) -> bool:
    """Whether words only tell where: "dry needling *in Leeds, UK* and cupping …"."""
    is_name = all(word.pos in ("PROPN", "PUNCT") for word in words[1:])
    return words[0].lower in ("in", "at", "near") and len(words) <= _PLACE and is_name
