"""What the rules object to in a unit, and which of it the second reader lets stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from dnlint.beside import Neighbourhood
from dnlint.close_reading import ReadUnit
from dnlint.nlp.assertions import Claim
from dnlint.nlp.topics import Topics
from dnlint.nlp.units import Unit
from dnlint.rules.evaluate import Beside, breaks, comes_near
from dnlint.rules.schema import Rule, RulePack
from dnlint.second_reader import Judge, clues, traits

_WEIGHTS = "second_reader.json"  # in the rule pack's folder


@dataclass(frozen=True, slots=True)
class Objection:
    """A claim that breaks a rule, with the clues by which the second reader weighs it."""

    rule: Rule
    unit: Unit
    claim: Claim
    clues: tuple[str, ...]


def clues_by_rule(objections: Iterable[Objection]) -> dict[str, frozenset[str]]:
    """The clues of all objections of a rule to one unit: the second reader weighs them as one."""
    found: dict[str, frozenset[str]] = {}
    for one in objections:
        found[one.rule.id] = found.get(one.rule.id, frozenset()).union(one.clues)
    return found


@dataclass(frozen=True, slots=True)
class Look:
    """A unit as the second reader learns from it: its traits, and what rules without exceptions object to."""

    unit: Unit
    traits: frozenset[str]
    near: tuple[Objection, ...]


class Objector:
    """Holds claims against the rules of one pack. `second=False` lets every objection stand."""

    def __init__(self, pack: RulePack, topics: Topics, *, second: bool = True) -> None:
        self._rules = _by_relation(rule for rule in pack.rules if not rule.silence)
        self._topics = topics
        self._beside = Neighbourhood(pack)
        self._judge = Judge(pack.folder / _WEIGHTS if second else None)

    def to(self, read: ReadUnit) -> Iterator[Objection]:
        """The objections to a unit that stand: what the second reader doubts is left out."""
        objections = tuple(self._all(read))
        look = self._traits(read) if objections else frozenset()
        told = clues_by_rule(objections)
        kept = {rule for rule, found in told.items() if not self._judge.doubts(rule, found, look)}
        return (one for one in objections if one.rule.id in kept)

    def look(self, read: ReadUnit) -> Look:
        """What the second reader learns from a unit."""
        near = tuple(
            self._objection(read, claim, rule)
            for claim in (read.claims if not read.unit.debunked else ())
            for rule in self._rules.get(claim.assertion.relation, ())
            if comes_near(rule, claim)
        )
        return Look(read.unit, self._traits(read), near)

    def _all(self, read: ReadUnit) -> Iterator[Objection]:
        claims = read.claims if not read.unit.debunked else ()
        asked = [(claim, rule) for claim in claims for rule in self._rules.get(claim.assertion.relation, ())]
        beside = self._beside.of(read.unit) if asked else Beside()
        for claim, rule in asked:
            if breaks(rule, claim, beside):
                yield self._objection(read, claim, rule)

    def _objection(self, read: ReadUnit, claim: Claim, rule: Rule) -> Objection:
        told = tuple(clues(read.place, read.sentence, claim, rule.id, self._topics))
        return Objection(rule, read.unit, claim, told)

    def _traits(self, read: ReadUnit) -> frozenset[str]:
        return frozenset(traits(read.place, read.sentence, self._topics))


def _by_relation(rules: Iterable[Rule]) -> Mapping[str, Sequence[Rule]]:
    """The rules, in their order, by the relations that their patterns look for: few share one."""
    found: dict[str, list[Rule]] = {}
    for rule in rules:
        for relation in {name for one in rule.patterns for name in one.relation}:
            found.setdefault(relation, []).append(rule)
    return found
