"""Reads a document: what it asserts of the treatment, and which rules that breaks.

Close reading (close_reading.py) finds the claims, the rules object (objections.py), and what stands becomes a
finding here. Importing it costs nothing; spaCy is imported when the first sentence must be parsed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dnlint.close_reading import CloseReader
from dnlint.conditions import Conditions
from dnlint.nlp.assertions import Claim
from dnlint.nlp.language import is_english
from dnlint.nlp.units import Unit
from dnlint.objections import Look, Objection, Objector
from dnlint.offsets import Span
from dnlint.rules.evidence import account
from dnlint.rules.schema import Rule, RulePack
from dnlint.values import Assertion, Block, Document
from dnlint.whole_page import Omission, WholePage


@dataclass(frozen=True, slots=True)
class RawFinding:
    """A rule broken at a range of a block's text."""

    rule: Rule
    block: Block
    span: Span
    claim: Assertion
    message: str
    evidence: str
    suggestion: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading a document gave."""

    findings: tuple[RawFinding, ...]
    assertions: int
    notes: tuple[str, ...] = ()


class Reader:
    """Reads documents by one rule pack.

    `gate=False` parses every sentence (same findings, slower); `second=False` takes nothing back.
    """

    def __init__(self, pack: RulePack, *, gate: bool = True, second: bool = True) -> None:
        self._pack = pack
        self._close = CloseReader(pack, gate=gate)
        self._objector = Objector(pack, self._close.topics, second=second)
        self._whole_page = WholePage(pack, self._close.topics)
        self._conditions = Conditions(pack.lexicon)

    def read(self, document: Document) -> Reading:
        """The findings of a document, in reading order, each rule once a unit."""
        english = _english_part(document)
        if not english.blocks:
            language = document.language or "another language"
            return Reading((), 0, (f"is not in English ({language}); left alone",))
        findings: list[RawFinding] = []
        spoken: list[Claim] = []
        count = 0
        for read in self._close.read(english):
            stated = [one for one in read.claims if one.assertion.speech_act != "answer"]
            count += len(stated)
            spoken.extend(() if read.unit.debunked else stated)
            findings.extend(_once_a_rule(map(self._finding, self._objector.to(read))))
        findings.extend(map(_left_out, self._whole_page.omissions(english, spoken)))
        return Reading(tuple(findings), count)

    def claims(self, document: Document) -> Iterator[tuple[Unit, tuple[Claim, ...]]]:
        """The units of a document that are read closely, each with all the claims of the pack it makes."""
        return ((read.unit, read.claims) for read in self._close.read(_english_part(document)))

    def looks(self, document: Document) -> Iterator[Look]:
        """What the second reader learns from: the units that are read closely, or all without a gate."""
        return map(self._objector.look, self._close.read(_english_part(document)))

    def _finding(self, made: Objection) -> RawFinding:
        assertion = made.claim.assertion
        told = account(self._pack, made.rule, assertion.object, self._conditions.near(made.unit, made.claim))
        return RawFinding(
            made.rule,
            made.unit.block,
            assertion.span,
            assertion,
            told.message,
            told.evidence,
            told.suggestion,
            told.sources,
        )


def _left_out(found: Omission) -> RawFinding:
    rule = found.rule
    told = (rule.message, rule.evidence, rule.suggestion, rule.sources)
    return RawFinding(rule, found.block, found.span, found.claim, *told)


def _once_a_rule(found: Iterable[RawFinding]) -> Iterator[RawFinding]:
    """A unit gets each rule once: at the first place, and there the longest words."""
    kept: dict[str, RawFinding] = {}
    for finding in sorted(found, key=lambda one: (one.span.start, -one.span.end, one.rule.id)):
        kept.setdefault(finding.rule.id, finding)
    yield from kept.values()


def _english_part(document: Document) -> Document:
    """The document without the blocks that are in another language.

    What declares its language is judged with all that declares the same, and apart from what declares none:
    a link to the French pages says nothing of the page that it stands on.
    """
    texts: dict[str, list[str]] = {}
    for block in document.blocks:
        texts.setdefault(block.language, []).append(block.text)
    english = {language for language, found in texts.items() if is_english(" ".join(found), language)}
    blocks = tuple(block for block in document.blocks if block.language in english)
    return Document(document.path, document.source, blocks, document.language)
