"""Reads all that a document claims of the treatment, and what the consensus makes of each claim."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from dnlint.claims.catalogue import read_catalogue
from dnlint.claims.verdicts import Judge, Judgement, looked_for
from dnlint.conditions import Conditions
from dnlint.nlp.assertions import Claim
from dnlint.nlp.units import Unit
from dnlint.offsets import Span
from dnlint.reader import RawFinding, Reader, Reading
from dnlint.rules.evaluate import TREATMENT
from dnlint.rules.schema import Pattern, Rule, RulePack
from dnlint.values import Assertion, Block, Document, Polarity

_ORDER = ("rule", "statement", "benefit", "denial", "unknown")
_NO_CLAIM = ("question", "instruction")


@dataclass(frozen=True, slots=True)
class RawClaim:
    """A claim at a range of a block's text, judged. `finding`: the rule it breaks, as `check` reports it.

    `parts`: the ranges of its relation and its object, where they are known.
    """

    block: Block
    span: Span
    assertion: Assertion
    judgement: Judgement
    debunked: bool = False
    finding: RawFinding | None = None
    parts: tuple[Span, ...] = ()


class ClaimReader:
    """Reads the claims of documents by one rule pack."""

    def __init__(self, pack: RulePack) -> None:
        wider, catalogue = read_catalogue(pack)
        self._findings = Reader(pack.core)
        self._claims = Reader(looking_for(wider, tuple(looked_for(catalogue))), gate=False)
        self._catalogue = catalogue
        self._judge = Judge(wider, catalogue)
        self._conditions = Conditions(pack.lexicon)

    def read(self, document: Document) -> tuple[tuple[RawClaim, ...], Reading]:
        """The claims in reading order, and the reading of the document that `check` reports."""
        reading = self._findings.read(document)
        claims = [_found(one) for one in reading.findings]
        for unit, made in self._claims.claims(document):
            claims.extend(self._judged(unit, made))
        return tuple(sorted(_without_repeats(claims), key=_place)), reading

    def _judged(self, unit: Unit, claims: Iterable[Claim]) -> Iterator[RawClaim]:
        for claim in map(self._plain, claims):
            said = claim.assertion
            if said.subject != TREATMENT or said.speech_act in _NO_CLAIM:
                continue
            named = self._conditions.near(unit, claim)
            judgement = self._judge.judge(claim, named, debunked=unit.debunked)
            if judgement:
                yield RawClaim(unit.block, said.span, said, judgement, unit.debunked, parts=claim.parts)

    def _plain(self, claim: Claim) -> Claim:
        """A claim whose relation denies another ("is not") as a denial of that one."""
        said = claim.assertion
        relation = (self._catalogue.opposites or {}).get(said.relation)
        if relation is None:
            return claim
        polarity: Polarity = "affirmed" if said.polarity == "negated" else "negated"
        return replace(claim, assertion=replace(said, relation=relation, polarity=polarity))


def looking_for(pack: RulePack, patterns: tuple[Pattern, ...]) -> RulePack:
    """The pack's rules, and one more that only looks: for what the patterns speak of."""
    return replace(pack, rules=(*pack.core.rules, _rule(patterns)))


def _rule(patterns: tuple[Pattern, ...]) -> Rule:
    nothing: tuple[str, ...] = ()
    return Rule(
        id="", name="", severity="advice", verdict="unknown", claim="", why="", evidence="", message="",
        suggestion="", statements=nothing, sources=nothing, patterns=patterns, loud=(), quiet=(),
    )  # fmt: skip


def _found(finding: RawFinding) -> RawClaim:
    judgement = Judgement(finding.rule.verdict, "rule", finding.rule.id)
    return RawClaim(finding.block, finding.span, finding.claim, judgement, finding=finding)


def _without_repeats(claims: Iterable[RawClaim]) -> list[RawClaim]:
    """Each claim once: of two on the same words the one that a rule objects to, else the stronger."""
    by_block: dict[int, list[RawClaim]] = {}
    for one in sorted(claims, key=_weight):
        kept = by_block.setdefault(id(one.block), [])
        if not any(_repeats(one, other) for other in kept):
            kept.append(one)
    return [one for kept in by_block.values() for one in kept]


def _place(claim: RawClaim) -> tuple[Span, str]:
    return claim.block.source_span(claim.span), claim.assertion.object


def _weight(claim: RawClaim) -> tuple[int, bool, int, int]:
    judgement = claim.judgement
    return _ORDER.index(judgement.kind), not judgement.basis, judgement.strength, -len(claim.span)


def _repeats(claim: RawClaim, other: RawClaim) -> bool:
    """Whether another claim on the same words says it: on the same ground, or more closely.

    What `check` reports is all listed: "pain gone in one session" is a cure, and it is fast.
    """
    if claim.finding or not claim.span.overlaps(other.span):
        return False
    if claim.judgement.kind != "benefit" or claim.assertion.object == other.assertion.object:
        return True
    if claim.judgement.basis and claim.judgement.basis == other.judgement.basis:
        return True
    if not claim.judgement.basis and claim.span == other.span:
        return True  # "improves movement" is known of, although "movement" by itself is not
    return other.judgement.on_effect and claim.assertion.relation == other.assertion.relation
