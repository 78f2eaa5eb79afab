"""Finds what a relation's words act on: the objects of verbs, what adjectives describe, and so on.

The order of words decides first, because clinic copy is full of fragments that no parser knows;
parts of speech say where to stop looking.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dnlint.lexicon import Relation
from dnlint.nlp.english import word_groups
from dnlint.nlp.governed import answered, of_row, opens_item
from dnlint.nlp.looking_back import pointed_back
from dnlint.nlp.matcher import Mention
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.passives import is_bare_participle, is_passive, takes_object
from dnlint.nlp.phrases import (
    is_behind_subject,
    same_clause,
    shared_subject,
    to_the_left,
    to_the_right,
    verb_between,
)
from dnlint.nlp.triggers import is_thing
from dnlint.nlp.words import Word

_LIGHT = ("DET", "ADJ", "ADV", "PROPN")
_COMPOUND = 3  # words: "pain *and tension* relief"
_QUOTES = frozenset("\"'“”‘’-")


def objects(
    parsed: Parsed, relation: Relation, trigger: Mention, wanted: frozenset[str]
) -> tuple[Mention, ...]:
    """The mentions of `wanted` that the trigger's relation takes as its object, nearest first."""
    if relation.link == "alone":
        return ()
    found = _linked(parsed, relation, trigger, wanted)
    if opens_item(parsed, trigger):
        return tuple(one for one in found if one.last >= parsed.sentence.own)
    return found or tuple(of_row(parsed, trigger, wanted))


def _linked(
    parsed: Parsed, relation: Relation, trigger: Mention, wanted: frozenset[str]
) -> tuple[Mention, ...]:
    if relation.link == "clause":
        return tuple(_in_clause(parsed, trigger, wanted))
    if relation.link == "intransitive":
        if takes_object(parsed.sentence.words, trigger):
            return ()
        return tuple(shared_subject(parsed, trigger, wanted)) or tuple(
            one
            for one in to_the_left(parsed, trigger, wanted)
            if not _is_of_lead(parsed, one, trigger)
            and not is_behind_subject(parsed.sentence.words, one)
            and not (
                _is_next_item(parsed, one, trigger)
                if trigger.form == "adjective"
                else verb_between(parsed, one, trigger)
            )
        )
    if relation.link == "answer":
        return tuple(answered(parsed, trigger, wanted))
    if relation.link == "identity":
        return tuple(_identified(parsed, trigger, wanted))
    if relation.link == "quality":
        return tuple(_described(parsed, trigger, wanted))
    return tuple(_acted_on(parsed, relation, trigger, wanted))


def _is_of_lead(parsed: Parsed, one: Mention, trigger: Mention) -> bool:
    """Whether what is told has a subject of its own behind the lead: "…? *It*, also called *IMS*, …"."""
    own = parsed.sentence.own
    told = parsed.sentence.words[own : trigger.first]
    nouns = (word for word in told if word.pos in ("NOUN", "PROPN"))
    first = next(nouns, None)
    return (
        one.last < own
        and first is not None
        and not any(word.pos == "ADP" for word in told[: first.index - own])
    )


def _is_next_item(parsed: Parsed, one: Mention, adjective: Mention) -> bool:
    """Whether an adjective describes the next of a list: "good for performance, *better* sleep"."""
    behind = parsed.sentence.words[adjective.last + 1 : adjective.last + 2]
    is_before_noun = bool(behind) and behind[0].pos in ("NOUN", "ADJ")
    return is_before_noun and parsed.sentence.words[one.last + 1].lower == ","


def _acted_on(
    parsed: Parsed, relation: Relation, trigger: Mention, wanted: frozenset[str]
) -> Iterator[Mention]:
    yield from (one for one in parsed.of(wanted) if trigger.first < one.first and one.last < trigger.last)
    leads_on = (
        parsed.sentence.words[trigger.last].lower in relation.across
    )  # "is based *on*" acts on what follows
    if trigger.form == "verb" and not leads_on and is_passive(parsed.sentence, trigger):
        yield from to_the_left(parsed, trigger, wanted)
    ahead = list(to_the_right(parsed, trigger, wanted, frozenset(relation.across)))
    yield from ahead or pointed_back(parsed, trigger, wanted)
    if trigger.inflection == "ed" and not ahead and is_bare_participle(parsed.sentence, trigger):
        yield from (
            one for one in to_the_left(parsed, trigger, wanted) if _is_right_before(parsed, one, trigger)
        )
    if trigger.form == "noun":
        yield from _compound(parsed, trigger, wanted)


def _is_right_before(parsed: Parsed, one: Mention, trigger: Mention) -> bool:
    """Whether a participle tells of the mention itself: no recovery is made by "a recovery *plan* made …"."""
    between = parsed.sentence.words[one.last + 1 : trigger.first]
    return len(between) <= 1 and all(word.pos != "NOUN" for word in between)


def _identified(parsed: Parsed, trigger: Mention, wanted: frozenset[str]) -> Iterator[Mention]:
    """What stands right behind "is", "called", "a form of": only an article or adjectives may lie between."""
    words = parsed.sentence.words
    if trigger.first and words[trigger.first - 1].tag == "EX":
        return  # "there *is* more acupuncture research"
    for one in parsed.of(wanted):
        if one.first > trigger.last:
            between = words[_behind_asked(parsed, trigger) : one.first]
            if all(_is_light(words, word) for word in between):
                yield one


def _behind_asked(parsed: Parsed, trigger: Mention) -> int:
    """Where to look on behind a copula; in a question, behind its subject: "Is *needling* acupuncture?"."""
    words, behind = parsed.sentence.words, trigger.last + 1
    if not trigger.first and words[0].lower in word_groups()["copulas"] and behind < len(words):
        if words[behind].pos == "PRON":
            return behind + 1
        return next((one.last + 1 for one in parsed.mentions if one.first == behind), behind)
    return behind


def _is_light(words: Sequence[Word], word: Word) -> bool:
    """Whether a word may stand between "is" and what something is said to be."""
    if word.lower in ("or", "and", ","):  # "clinical *or* Western acupuncture", "an old*,* simple one"
        before = next(one for one in reversed(words[: word.index]) if one.text not in _QUOTES)
        return before.pos == "ADJ" or (before.pos == "PROPN" and word.lower == "or")
    return (word.pos in _LIGHT and word.tag != "WRB" and word.lower != "that") or word.text in _QUOTES


def _described(parsed: Parsed, trigger: Mention, wanted: frozenset[str]) -> Iterator[Mention]:
    """Behind the adjective ("fast, lasting relief"), or before it and a copula ("relief is fast")."""
    ahead = to_the_right(parsed, trigger, wanted, frozenset(("of", "in", "from")))
    found = [one for one in ahead if not (one.form == "verb" and _comma_between(parsed, trigger, one))]
    if found:
        yield from found
        return
    start = trigger.first - 1
    words = parsed.sentence.words
    while start >= 0 and (
        words[start].pos in ("ADV", "PART", "ADJ", "CCONJ") or words[start].lower in (",", "very")
    ):
        start -= 1
    if start >= 0 and (words[start].lower in word_groups()["copulas"] or _is_asked(words)):
        yield from (one for one in to_the_left(parsed, trigger, wanted) if not _is_time(words, one))


def _is_asked(words: Sequence[Word]) -> bool:
    """Whether a question puts the copula first: "*Are* the results permanent?"."""
    return words[0].lower in word_groups()["being"] and words[-1].text == "?"


def _is_time(words: Sequence[Word], one: Mention) -> bool:
    """Whether a mention only says when: "after three *treatments* I was pain-free"."""
    index = one.first - 1
    while index >= 0 and words[index].pos in ("DET", "ADJ", "NUM", "PRON"):
        index -= 1
    return index >= 0 and words[index].lower in word_groups()["times"]


def _compound(parsed: Parsed, trigger: Mention, wanted: frozenset[str]) -> Iterator[Mention]:
    """The noun right before a noun: "toxin *release*", "pain *relief*"."""
    words = parsed.sentence.words
    behind = words[trigger.last + 1 : trigger.last + 2]
    followed = bool(behind) and behind[0].pos == "NOUN"  # "a performance optimisation *routine*"
    followed = followed or (words[trigger.last].lower.endswith("s") and takes_object(words, trigger))
    for one in () if followed else parsed.of(wanted):
        if 0 < trigger.first - one.last <= _COMPOUND:
            gap = words[one.last + 1 : trigger.first]
            if all(word.lower in ("-", "and", "&", "/") or word.pos == "NOUN" for word in gap):
                yield one


def _in_clause(parsed: Parsed, trigger: Mention, wanted: frozenset[str]) -> Iterator[Mention]:
    """Any wanted mention of the same clause, the nearest first; "that" and "which" may lie between."""
    words = parsed.sentence.words
    found = (
        one for one in parsed.of(wanted) if _is_reached(parsed, trigger, one) and not is_thing(words, one)
    )
    yield from sorted(found, key=lambda one: (_distance(one, trigger), one.first))


def _is_reached(parsed: Parsed, trigger: Mention, one: Mention) -> bool:
    if one.last < trigger.first:
        return same_clause(parsed, one, trigger) and not _other_verb_between(parsed, one, trigger)
    if one.first <= trigger.last or not same_clause(parsed, trigger, one):
        return False
    if trigger.form == "adverb" and _behind_role(parsed, trigger, one):
        return False
    return not (trigger.form == "adverb" and _comma_between(parsed, trigger, one))


def _behind_role(parsed: Parsed, trigger: Mention, one: Mention) -> bool:
    """Whether between lies what something is taken for: "*quickly* won favour *as a* way to treat …"."""
    words = parsed.sentence.words
    between = words[trigger.last + 1 : one.first]
    return any(
        word.lower in word_groups()["indefinite"] and words[word.index - 1].lower == "as" for word in between
    )


def _other_verb_between(parsed: Parsed, one: Mention, trigger: Mention) -> bool:
    """In "the treatment is working and *passes* within seconds" the time is not that of the working."""
    words = parsed.sentence.words
    between = words[one.last + 1 : trigger.first]
    if words[one.last].tag.startswith("VB") and [word.lower for word in between[:-1]] == ["and"]:
        return between[-1].tag in ("VBZ", "VBP", "NNS")  # taken for a noun, it stands beside a verb
    return any(
        word.pos == "VERB" and word.tag in ("VBZ", "VBP") and word.lower not in word_groups()["copulas"]
        for word in between
    )


def _comma_between(parsed: Parsed, one: Mention, other: Mention) -> bool:
    return any(word.lower == "," for word in parsed.sentence.words[one.last + 1 : other.first])


def _distance(one: Mention, other: Mention) -> int:
    return max(one.first - other.last, other.first - one.last)
