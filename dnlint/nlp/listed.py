"""The treatments that are named together with one: listed with it, or used by it."""

from __future__ import annotations

from collections.abc import Sequence

from dnlint.nlp.english import word_groups
from dnlint.nlp.finite import is_finite
from dnlint.nlp.matcher import Mention
from dnlint.nlp.named import is_apart
from dnlint.nlp.naming import Naming
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.words import Word

_NAMES = ("NOUN", "PROPN", "ADJ", "CCONJ")
_IN_NAME = ("NOUN", "PROPN", "ADJ", "VERB")
_DESCRIBES = ("ADJ", "ADV")
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
    named = [other for other in parsed.of(naming.treatments) if own <= other.first <= other.last <= one.last]
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


def describes_next_item(parsed: Parsed, naming: Naming, trigger: Mention) -> bool:
    """Whether an adjective tells of what a list goes on with: "dry needling and *cutting-edge* laser"."""
    words, own = parsed.sentence.words, parsed.sentence.own
    start, told = trigger.first, words[trigger.first : trigger.last + 1]
    if told[-1].pos in ("ADP", "VERB") or any(is_finite(word) or word.tag == "VB" for word in told):
        return False
    while start > own and words[start - 1].pos in _DESCRIBES:
        start -= 1
    if start - 1 <= own or words[start - 1].lower not in word_groups()["joined"]:
        return False
    comma = words[start - 2].text == ","
    listed = parsed.of(naming.treatments)
    is_behind_name = any(one.last == start - 2 - comma for one in listed)
    has_it = any(one.owner in naming.subjects and one.last < start for one in listed)
    return is_behind_name and has_it and _is_of_another(parsed, naming, trigger.last + 1)


def _is_of_another(parsed: Parsed, naming: Naming, start: int) -> bool:
    """Whether the words from here are a noun phrase that names something else that is on offer."""
    words = parsed.sentence.words
    end = start
    while end < len(words) and (words[end].pos in _IN_NAME or words[end].tag == "HYPH"):
        end += 1
    if end == start or words[end - 1].pos not in ("NOUN", "PROPN"):
        return False
    named = [one for one in parsed.mentions if start <= one.first and one.last < end]
    if any(one.owner in naming.subjects for one in named):
        return False
    groups = word_groups()
    is_offered = words[end - 1].lower in groups["offered_beside"] | groups["trains_with"]
    return is_offered or any(one.owner in naming.others and one.last == end - 1 for one in named)


def _is_listed(parsed: Parsed, one: Mention, other: Mention) -> bool:
    between = parsed.sentence.words[one.last + 1 : other.first]
    if len(between) <= 2:
        return any(word.lower in word_groups()["joined"] for word in between)
    return between[-1].lower in ("and", "&") and _is_place(between[:-1])


def _is_place(words: Sequence[Word]) -> bool:
    """Whether words only tell where: "dry needling *in Leeds, UK* and cupping …"."""
    is_name = all(word.pos in ("PROPN", "PUNCT") for word in words[1:])
    return words[0].lower in ("in", "at", "near") and len(words) <= _PLACE and is_name
