"""A rule pack's words, made ready for the reader: what is looked for, who is named, what hides what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from dnlint.nlp.assertions import Frame
from dnlint.nlp.english import cues
from dnlint.nlp.naming import Naming
from dnlint.nlp.topics import Topics
from dnlint.rules.schema import Pattern, RulePack
from dnlint.terms import Term, split_term

_HIDING_NOTHING = ("outcome", "origin", "cause", "answer", "idea")  # kinds of concepts that are no names


def frames_of(pack: RulePack) -> dict[str, Frame]:
    """The relations that some rule looks for, each with the concepts that it wants as their object."""
    asking: defaultdict[str, list[Pattern]] = defaultdict(list)
    for one in (one for rule in pack.rules for one in rule.patterns):
        for id in one.relation:
            asking[id].append(one)
    frames: dict[str, Frame] = {}
    for relation in pack.lexicon.relations:
        if patterns := asking.get(relation.id):
            wanted = frozenset(target for one in patterns for target in one.object)
            alone = any(not one.object for one in patterns)
            denied_only = all(one.polarity == "negated" for one in patterns)
            frames[relation.id] = Frame(relation, wanted, alone, denied_only)
    return frames


def owners_of(pack: RulePack, frames: dict[str, Frame]) -> frozenset[str]:
    """The concepts and relations whose words are looked for: relations that no rule uses are left out."""
    asked = (
        one.object | one.near | one.near_sentence | one.unless | one.unless_clause | one.unless_sentence
        for rule in pack.rules
        for one in rule.patterns
    )
    return frozenset(frames).union((concept.id for concept in pack.lexicon.concepts), *asked)


def cue_terms(pack: RulePack) -> tuple[Term, ...]:
    """The cues of English and the pack's own."""
    return tuple(term for cue in (*cues().values(), *pack.cues) for term in cue.written())


def names_of(pack: RulePack) -> Iterator[tuple[str, ...]]:
    """The names that are worth mending when misspelt: those of treatments."""
    for concept in pack.lexicon.concepts:
        if concept.kind in ("subject", "treatment"):
            yield from (split_term(term) for term in concept.terms)


def naming_of(pack: RulePack, topics: Topics) -> Naming:
    """Which concepts name the treatment, which name others, and which belong to it."""
    return Naming(
        topics.subjects,
        topics.others,
        topics.alternatives,
        frozenset(pack.belongings),
        topics.disciplines,
        pack.lexicon.of_kind(["condition"]) - frozenset(pack.belongings),
        topics.people,
        pack.lexicon.of_kind(["tool"]) & frozenset(pack.belongings),
        frozenset(pack.foreign),
        frozenset(pack.sharing),
        topics.subjects - {pack.subject},
    )


def hiding_in(pack: RulePack) -> frozenset[str]:
    """The concepts and relations whose longer names hide shorter ones inside them."""
    named = frozenset(one.id for one in pack.lexicon.concepts if one.kind not in _HIDING_NOTHING)
    return named | frozenset(one.id for one in pack.lexicon.relations if one.link == "alone")
