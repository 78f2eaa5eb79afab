"""Finds what a relation's words act on: the objects of verbs, what adjectives describe, and so on.

The order of words decides first, because clinic copy is full of fragments that no parser knows;
parts of speech say where to stop looking.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dnlint.lexicon import Relation
from dnlint.nlp.english import BOUNDARIES, word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.words import Sentence, Word

_LIGHT = ("DET", "ADJ", "ADV", "PROPN")
_QUOTES = frozenset("\"'“”‘’-")
_RESUMED = 2  # clauses: one that tells more of the subject, and the main clause that goes on behind it
_OPENING = 5  # words: further on in an answer it says something of its own
_FAR = 12  # words; further on a verb's object does not stand


@dataclass(frozen=True, slots=True)
class Parsed:
    """A sentence with all that the linking needs: its mentions and clause numbers."""

    sentence: Sentence
    mentions: tuple[Mention, ...]
    clause: tuple[int, ...]

    def starting_at(self, index: int) -> Iterator[Mention]:
        """The mentions whose first word this is."""
        return (one for one in self.mentions if one.first == index)


def objects(
    parsed: Parsed, relation: Relation, trigger: Mention, wanted: frozenset[str]
) -> tuple[Mention, ...]:
    """The mentions of `wanted` that the trigger's relation takes as its object, nearest first."""
    if relation.link == "alone":
        return ()
    if relation.link == "clause":
        return tuple(_in_clause(parsed, trigger, wanted))
    if relation.link == "intransitive":
        return tuple(
            one
            for one in _before(parsed, trigger, wanted)
            if trigger.form == "adjective" or not _verb_between(parsed, one, trigger)
        )
    if relation.link == "answer":
        return tuple(_answered(parsed, trigger, wanted))
    if relation.link == "identity":
        return tuple(_identified(parsed, trigger, wanted))
    if relation.link == "quality":
        return tuple(_described(parsed, trigger, wanted))
    return tuple(_acted_on(parsed, relation, trigger, wanted))


def _answered(parsed: Parsed, trigger: Mention, wanted: frozenset[str]) -> Iterator[Mention]:
    """What opens the sentence, where the trigger stands in the question or the row that governs it."""
    own = parsed.sentence.own
    if trigger.last < own:
        yield from (
            one for one in parsed.mentions if one.owner in wanted and 0 <= one.first - own <= _OPENING
        )


def _acted_on(
    parsed: Parsed, relation: Relation, trigger: Mention, wanted: frozenset[str]
) -> Iterator[Mention]:
    yield from (
        one
        for one in parsed.mentions
        if one.owner in wanted and trigger.first < one.first and one.last < trigger.last
    )
    leads_on = (
        parsed.sentence.words[trigger.last].lower in relation.across
    )  # "is based *on*" acts on what follows
    if trigger.form == "verb" and not leads_on and is_passive(parsed.sentence, trigger):
        yield from _before(parsed, trigger, wanted)
    ahead = list(_ahead(parsed, trigger, wanted, frozenset(relation.across)))
    yield from ahead
    if trigger.inflection == "ed" and not ahead and _is_bare_participle(parsed.sentence, trigger):
        yield from (one for one in _before(parsed, trigger, wanted) if trigger.first - one.last <= 2)
    if trigger.form == "noun":
        yield from _compound(parsed, trigger, wanted)


def _identified(parsed: Parsed, trigger: Mention, wanted: frozenset[str]) -> Iterator[Mention]:
    """What stands right behind "is", "called", "a form of": only an article or adjectives may lie between."""
    words = parsed.sentence.words
    for one in parsed.mentions:
        if one.owner in wanted and one.first > trigger.last:
            between = words[trigger.last + 1 : one.first]
            if all(_is_light(words, word) for word in between):
                yield one


def _is_light(words: Sequence[Word], word: Word) -> bool:
    """Whether a word may stand between "is" and what something is said to be."""
    if word.lower in ("or", "and"):  # "clinical *or* Western acupuncture"
        return words[word.index - 1].pos == "ADJ"
    return (word.pos in _LIGHT and word.tag != "WRB" and word.lower != "that") or word.text in _QUOTES


def _described(parsed: Parsed, trigger: Mention, wanted: frozenset[str]) -> Iterator[Mention]:
    """Behind the adjective ("fast, lasting relief"), or before it and a copula ("relief is fast")."""
    ahead = _ahead(parsed, trigger, wanted, frozenset(("of", "in", "from")))
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
    if start >= 0 and words[start].lower in word_groups()["copulas"]:
        yield from (one for one in _before(parsed, trigger, wanted) if not _is_time(words, one))


def _is_time(words: Sequence[Word], one: Mention) -> bool:
    """Whether a mention only says when: "after three *treatments* I was pain-free"."""
    index = one.first - 1
    while index >= 0 and words[index].pos in ("DET", "ADJ", "NUM", "PRON"):
        index -= 1
    return index >= 0 and words[index].lower in word_groups()["times"]


def _ahead(
    parsed: Parsed, trigger: Mention, wanted: frozenset[str], across: frozenset[str]
) -> Iterator[Mention]:
    """The wanted mentions to the right, up to a word that closes the phrase."""
    words = parsed.sentence.words
    index, limit = trigger.last + 1, min(len(words), trigger.last + 1 + _FAR)
    behind_noun, crossed = trigger.form == "noun", False
    relation_object = "for" in across
    while index < limit:
        here = list(parsed.starting_at(index))
        if _is_second_verb(parsed, trigger, here):
            return
        found = [one for one in here if one.owner in wanted]
        yield from found
        if found or (here and _is_nominal(here, words[index])):
            last = max(one.last for one in found or here)
            if not found:
                yield from _overlapping(parsed, wanted, index, last)
            behind_noun = behind_noun or not found
            index, limit = max(last, index) + 1, min(len(words), last + 1 + _FAR)
            continue
        crossed = crossed or (relation_object and words[index].lower in across)
        if (
            trigger.form in ("noun", "adjective")
            and behind_noun
            and not crossed
            and words[index].lower in word_groups()["joined"]
        ):
            return  # "rapid pain relief and recovery": the recovery is not said to be rapid
        if _closes(parsed, words[index], across, trigger) or any(
            one.inflection == "s" and one.form == "verb" for one in here
        ):
            return
        behind_noun = behind_noun or words[index].pos in ("NOUN", "PROPN")
        index += 1


def _is_second_verb(parsed: Parsed, trigger: Mention, here: Sequence[Mention]) -> bool:
    """In "lessen pain and *aid* recovery" another verb of the same form takes the objects that follow."""
    words = parsed.sentence.words
    return trigger.form == "verb" and any(
        one.form == "verb"
        and one.inflection == trigger.inflection
        and words[one.first - 1].lower in word_groups()["joined"]
        and words[min(one.last + 1, len(words) - 1)].pos in ("NOUN", "ADJ", "DET")
        for one in here
    )


def _overlapping(parsed: Parsed, wanted: frozenset[str], first: int, last: int) -> Iterator[Mention]:
    """In "jaw *muscle pain*" the pain's name begins inside the muscle's."""
    for inner in range(first + 1, last + 1):
        yield from (one for one in parsed.starting_at(inner) if one.owner in wanted and one.last >= last)


def _is_nominal(here: Sequence[Mention], word: Word) -> bool:
    """Whether the mentions that start at a word are things, so that the phrase goes on behind them."""
    return word.pos not in ("VERB", "AUX", "ADP", "SCONJ", "CCONJ") and any(
        one.form == "noun" for one in here
    )


def _closes(parsed: Parsed, word: Word, across: frozenset[str], trigger: Mention) -> bool:
    words = parsed.sentence.words
    if parsed.clause[word.index] != parsed.clause[trigger.last] and word.lower not in ("and", ",", "or"):
        if word.text in BOUNDARIES.hard or word.lower in BOUNDARIES.subordinators | BOUNDARIES.relatives:
            return True
        if parsed.clause[word.index] > parsed.clause[trigger.last] + 1:
            return True
    if word.lower in BOUNDARIES.relatives or (word.lower == "that" and not _points(words, word)):
        return True
    before = words[word.index - 1] if word.index else word
    if (
        word.lower in word_groups()["listing"]
        or before.lower == "such"
        or (word.lower == "like" and before.pos == "NOUN")
    ):
        return False
    if word.pos == "ADP" or word.lower in BOUNDARIES.closed_prepositions:
        return word.lower not in across
    if word.pos in ("VERB", "AUX"):
        return not (_modifies_noun(words, word) or word.lower in word_groups()["passable"])
    return word.lower == "to" and word.lower not in across


def _points(words: Sequence[Word], that: Word) -> bool:
    """Whether "that" stands before its noun: "get rid of *that* nagging pain"."""
    behind = words[that.index + 1 : that.index + 2]
    return that.dep == "det" or (that.tag == "DT" and bool(behind) and behind[0].pos in ("NOUN", "ADJ"))


def _modifies_noun(words: Sequence[Word], word: Word) -> bool:
    """Whether a participle stands before the noun it describes ("the *affected* tissue")."""
    if word.tag not in ("VBN", "VBG", "VBD", "JJ") or word.index + 1 >= len(words):
        return False
    following = words[word.index + 1]
    if following.lower == "-":
        return True  # "built-up"
    previous = words[word.index - 1] if word.index else None
    if previous is not None and (previous.lower == "to" or previous.pos == "AUX"):
        return False
    return following.pos in ("NOUN", "ADJ", "PROPN") and following.lower not in ("your", "the", "a")


def is_passive(sentence: Sentence, trigger: Mention) -> bool:
    """Whether the verb is a participle behind a form of be or get ("pain is *relieved*")."""
    if trigger.inflection != "ed":
        return False
    index = trigger.first - 1
    words = sentence.words
    while index >= 0 and (
        words[index].pos in ("ADV", "PART") or words[index].lower in ("not", "n't", "and", ",", "or")
    ):
        index -= 1
    if index < 0:
        return False
    if words[index].lower in word_groups()["passives"]:
        return True
    return words[index].tag in ("VBN", "VBD") and any(
        word.lower in word_groups()["passives"] for word in words[max(0, index - 3) : index]
    )


def _is_bare_participle(sentence: Sentence, trigger: Mention) -> bool:
    """In "adhesions *broken down*", and not in "it has *cleared*"."""
    before = sentence.words[trigger.first - 1] if trigger.first else None
    return before is not None and before.pos not in ("AUX", "PRON") and not is_passive(sentence, trigger)


def _verb_between(parsed: Parsed, one: Mention, trigger: Mention) -> bool:
    """Whether a verb lies between, but for one that tells more of the first: "the pain I *had* is gone"."""
    between = parsed.sentence.words[one.last + 1 : trigger.first]
    if between and (between[0].pos == "PRON" or between[0].lower in BOUNDARIES.relatives):
        return False
    return any(word.pos == "VERB" for word in between)


def _before(parsed: Parsed, trigger: Mention, wanted: frozenset[str]) -> Iterator[Mention]:
    """The wanted mentions to the left within the clause: the subject of a passive or of "is gone"."""
    words = parsed.sentence.words
    found = [
        one
        for one in parsed.mentions
        if one.owner in wanted
        and one.last < trigger.first
        and trigger.first - one.last <= _FAR
        and _same_clause(parsed, one, trigger)
        and not any(_breaks(words[index]) for index in range(one.last + 1, trigger.first))
    ]
    yield from sorted(found, key=lambda one: (-one.last, one.first))


def _same_clause(parsed: Parsed, one: Mention, other: Mention) -> bool:
    between = parsed.sentence.words[one.last + 1 : other.first + 1]
    if parsed.clause[one.last] == parsed.clause[other.first]:
        return True
    relatives = [word for word in between if word.lower in BOUNDARIES.relatives or word.lower == "that"]
    return bool(relatives) and abs(parsed.clause[one.last] - parsed.clause[other.first]) <= _RESUMED


def _breaks(word: Word) -> bool:
    return word.text in BOUNDARIES.hard or (word.lower == "to" and word.pos == "PART")


def _compound(parsed: Parsed, trigger: Mention, wanted: frozenset[str]) -> Iterator[Mention]:
    """The noun right before a noun: "toxin *release*", "pain *relief*"."""
    words = parsed.sentence.words
    behind = words[trigger.last + 1 : trigger.last + 2]
    followed = bool(behind) and behind[0].pos == "NOUN"  # "a performance optimisation *routine*"
    for one in parsed.mentions:
        gap = words[one.last + 1 : trigger.first]
        near = one.owner in wanted and one.last < trigger.first and len(gap) <= 2 and not followed
        if near and all(word.lower in ("-", "and", "&", "/") or word.pos == "NOUN" for word in gap):
            yield one


def _in_clause(parsed: Parsed, trigger: Mention, wanted: frozenset[str]) -> Iterator[Mention]:
    """Any wanted mention of the same clause, the nearest first; "that" and "which" may lie between."""
    found = (one for one in parsed.mentions if one.owner in wanted and _is_reached(parsed, trigger, one))
    yield from sorted(found, key=lambda one: (_distance(one, trigger), one.first))


def _is_reached(parsed: Parsed, trigger: Mention, one: Mention) -> bool:
    if one.last < trigger.first:
        return _same_clause(parsed, one, trigger) and not _other_verb_between(parsed, one, trigger)
    if one.first <= trigger.last or not _same_clause(parsed, trigger, one):
        return False
    return not (trigger.form == "adverb" and _comma_between(parsed, trigger, one))


def _other_verb_between(parsed: Parsed, one: Mention, trigger: Mention) -> bool:
    """In "the treatment is working and *passes* within seconds" the time is not that of the working."""
    return any(
        word.pos == "VERB" and word.tag in ("VBZ", "VBP") and word.lower not in word_groups()["copulas"]
        for word in parsed.sentence.words[one.last + 1 : trigger.first]
    )


def _comma_between(parsed: Parsed, one: Mention, other: Mention) -> bool:
    return any(word.lower == "," for word in parsed.sentence.words[one.last + 1 : other.first])


def _distance(one: Mention, other: Mention) -> int:
    return max(one.first - other.last, other.first - one.last)
