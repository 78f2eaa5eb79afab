"""What the consensus makes of a claim: what speaks of it, and the verdict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from dnlint.claims.catalogue import Catalogue, Rung
from dnlint.rules.evaluate import Claimed, breaks, says
from dnlint.rules.evidence import row_for
from dnlint.rules.schema import EvidenceRow, Pattern, RulePack
from dnlint.values import Assertion, Verdict

Kind = Literal["rule", "statement", "benefit", "denial", "unknown"]
NOTHING_SHOWN = "no benefit"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict and what it rests on: the id of a statement, an evidence row or a rule, or "".

    `strength` is the place of a benefit on the ladder, 0 the strongest. `on_effect`: the row is on the very
    effect that is claimed for a condition, such as function with neck pain.
    """

    verdict: Verdict
    kind: Kind
    basis: str = ""
    strength: int = 0
    on_effect: bool = False


class Judge:
    """Judges claims by a pack and its catalogue."""

    def __init__(self, pack: RulePack, catalogue: Catalogue) -> None:
        self._pack = pack
        self._catalogue = catalogue
        self._rungs = {relation: rung for rung in reversed(catalogue.ladder) for relation in rung.relations}
        self._rank = {rung.strength: rank for rank, rung in enumerate(catalogue.ladder)}

    def judge(self, claim: Claimed, named: Iterable[str], *, debunked: bool) -> Judgement | None:
        """The verdict on a claim; None where it only has words in common with what the pack looks for.

        `named` are the conditions near the claim, the nearest first; `debunked`: the page calls it a myth.
        """
        denied = is_denied(claim.assertion, debunked=debunked)
        return (
            self._by_statement(claim, denied)
            or self._by_evidence(claim, named, denied)
            or self._by_rule(claim, denied)
        )

    def _by_statement(self, claim: Claimed, denied: bool) -> Judgement | None:
        for known in self._catalogue.statements:
            for pattern in known.patterns:
                if says(pattern, claim) and _has_polarity(pattern, denied):
                    return Judgement(known.verdict, "statement", known.statement)
        return None

    def _by_evidence(self, claim: Claimed, named: Iterable[str], denied: bool) -> Judgement | None:
        assertion = claim.assertion
        if not any(says(pattern, claim) for pattern in self._catalogue.benefits):
            return None
        rank = self._strength(self._rungs[assertion.relation], assertion)
        row = row_for(self._pack, assertion.object, named) or self._general(assertion.object)
        if row is None:
            return Judgement("unknown", "benefit", strength=rank)
        verdict = self._compared(rank, row, denied)
        return Judgement(verdict, "benefit", row.id, rank, row.effect == assertion.object)

    def _strength(self, rung: Rung, assertion: Assertion) -> int:
        return self._rank[rung.hedged if assertion.modality == "hedged" else rung.strength]

    def _general(self, target: str) -> EvidenceRow | None:
        return self._pack.evidence.get((self._catalogue.rows or {}).get(target, ""))

    def _compared(self, rank: int, row: EvidenceRow, denied: bool) -> Verdict:
        """Supported are a claim up to the ceiling, and a denial of a cure or where nothing is borne."""
        borne = (self._catalogue.ceilings or {}).get(row.ceiling, NOTHING_SHOWN)
        if denied:
            return "supported" if borne == NOTHING_SHOWN or rank == 0 else "unknown"
        return "supported" if rank >= self._rank[borne] else "overstated"

    def _by_rule(self, claim: Claimed, denied: bool) -> Judgement | None:
        """A claim that a rule objects to, and so it stays unless it is denied, hedged or laid to others.

        What affirms a rule's denial ("it hurts" against "it does not hurt") is left to the statements.
        """
        for rule in self._pack.core.rules:
            pattern = next((one for one in rule.patterns if says(one, claim)), None)
            if pattern is None or (pattern.polarity == "negated" and not denied):
                continue
            if breaks(rule, claim) and denied == (claim.assertion.polarity == "negated"):
                return Judgement(rule.verdict, "rule", rule.id)
            known = (self._catalogue.denials or {}).get(rule.id)
            if known is None:
                return Judgement("unknown", "denial")
            is_settled = known.verdict == "contested" or not _has_polarity(pattern, denied)
            return Judgement(known.verdict if is_settled else "unknown", "denial", known.statement)
        return None


def is_denied(assertion: Assertion, *, debunked: bool) -> bool:
    """Whether the copy says that it is not so. To debunk a denial is to affirm."""
    is_myth = debunked or assertion.attribution == "debunked"
    return (assertion.polarity == "negated") != is_myth


def _has_polarity(pattern: Pattern, denied: bool) -> bool:
    return pattern.polarity in ("any", "negated" if denied else "affirmed")


def looked_for(catalogue: Catalogue) -> Iterator[Pattern]:
    """All that the catalogue wants to see claimed."""
    for known in catalogue.statements:
        yield from known.patterns
    yield from catalogue.benefits
    for denying, relation in (catalogue.opposites or {}).items():
        denied = (one for known in catalogue.statements for one in known.patterns if relation in one.relation)
        yield from (replace(one, relation=frozenset([denying])) for one in denied)
