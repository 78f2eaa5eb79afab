"""Reads what a document answers to the questions that all pages of its site must answer alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from dnlint.claims.catalogue import read_catalogue
from dnlint.claims.reading import looking_for
from dnlint.claims.verdicts import is_denied
from dnlint.compare.disputes import Answer, Dispute, read_disputes
from dnlint.nlp.assertions import Claim
from dnlint.nlp.quantities import Range, first_range
from dnlint.nlp.sentences import split
from dnlint.nlp.units import Unit
from dnlint.offsets import Span
from dnlint.reader import RawFinding, Reader
from dnlint.rules.evaluate import TREATMENT, says
from dnlint.rules.schema import Pattern, RulePack
from dnlint.values import Block, Document

_NO_CLAIM = ("question", "instruction")


@dataclass(frozen=True, slots=True)
class RawGiven:
    """An answer at a range of a block's text; the fields are those of `result.Given`."""

    block: Block
    span: Span
    sentence: Span
    dispute: Dispute
    answer: int = 0
    much: Range | None = None


class DisputeReader:
    """Reads documents by one rule pack and the questions of its disputes.yaml."""

    def __init__(self, pack: RulePack) -> None:
        wider, _ = read_catalogue(pack)
        self._disputes = read_disputes(wider)
        looked_for = tuple(pattern for one in self._disputes for pattern in one.patterns)
        self._findings = Reader(pack.core)
        self._claims = Reader(looking_for(wider, looked_for))
        self._rules = {rule.id: rule for rule in pack.core.rules}

    def read(self, document: Document) -> tuple[tuple[RawGiven, ...], tuple[str, ...]]:
        """The answers of a document, and what there is to say of it (that it is in another language).

        Those that break a rule, as `check` finds them, come first. A sentence gives each answer once.
        """
        reading = self._findings.read(document)
        found: dict[tuple[int, Span, str, int], RawGiven] = {}
        for one in self._all(document, reading.findings):
            found.setdefault((id(one.block), one.sentence, one.dispute.id, one.answer), one)
        return tuple(found.values()), reading.notes

    def _all(self, document: Document, findings: Iterable[RawFinding]) -> Iterator[RawGiven]:
        for finding in findings:
            sentences = (one for one in split(finding.block.text) if one.overlaps(finding.span))
            sentence = next(sentences, finding.span)
            for dispute, number, answer in self._answers():
                if finding.rule.id in answer.rules:
                    yield RawGiven(finding.block, finding.span, sentence, dispute, number)
        for unit, claims in self._claims.claims(document):
            for claim in claims:
                if _is_own(claim) and not _is_a_topic(unit, claim):
                    yield from self._given(unit, claim)

    def _answers(self) -> Iterator[tuple[Dispute, int, Answer]]:
        for dispute in self._disputes:
            for number, answer in enumerate(dispute.answers):
                yield dispute, number, answer

    def _given(self, unit: Unit, claim: Claim) -> Iterator[RawGiven]:
        made = partial(RawGiven, unit.block, claim.assertion.span, unit.span)
        denied = is_denied(claim.assertion, debunked=unit.debunked)
        for dispute, number, answer in self._answers():
            if self._denies(answer, claim, denied) or _fits(answer.patterns, claim, denied):
                yield made(dispute, number)
        for dispute in self._disputes:
            if dispute.count and _fits(dispute.count.patterns, claim, denied):
                behind = unit.block.text[claim.assertion.span.start : unit.span.end]
                if much := first_range(behind, dispute.count.units):
                    yield made(dispute, much=much)

    def _denies(self, answer: Answer, claim: Claim, denied: bool) -> bool:
        """Whether the claim says flatly that something that a rule objects to is not so."""
        if not denied or claim.assertion.modality == "hedged":
            return False
        affirmed = (
            one for id in answer.denies for one in self._rules[id].patterns if one.polarity == "affirmed"
        )
        return any(says(one, claim) for one in affirmed)


def _is_own(claim: Claim) -> bool:
    """Whether the copy itself says it, and of the treatment; what others believe contradicts nothing."""
    said = claim.assertion
    if said.subject != TREATMENT or said.speech_act in _NO_CLAIM:
        return False
    return said.attribution in ("", "debunked")


def _is_a_topic(unit: Unit, claim: Claim) -> bool:
    """Whether it is a title without a verb ("Side effects"): it tells what comes, and answers nothing."""
    return unit.block.kind == "heading" and claim.is_fragment


def _fits(patterns: Iterable[Pattern], claim: Claim, denied: bool) -> bool:
    return any(
        says(one, claim) and one.polarity in ("any", "negated" if denied else "affirmed") for one in patterns
    )
