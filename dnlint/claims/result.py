"""What `dnlint claims` comes to: every claim about the treatment, with what the consensus makes of it."""

from __future__ import annotations

from dataclasses import dataclass

from dnlint.errors import Problem
from dnlint.rules.schema import RulePack
from dnlint.values import Assertion, Place, Source, Spot, Verdict


@dataclass(frozen=True, slots=True)
class JudgedClaim:
    """One claim at its place in the source.

    `rule` is the id of the rule it breaks, `basis` that of the statement or evidence row on it, "" for none;
    `known` tells what is known, `manner` how the copy puts it ("denied", "hedged" …).
    """

    path: str
    start: Place
    end: Place
    text: str  # the source from start to end, untouched
    gist: str  # the text without what stands between the effect and what it is on: "helps with … sciatica"
    assertion: Assertion
    manner: tuple[str, ...]
    verdict: Verdict
    rule: str
    basis: str
    known: str
    suggestion: str  # what to write instead, "" where nothing is overstated
    sources: tuple[Source, ...]
    spot: Spot | None = None  # in a document that shows no lines


@dataclass(frozen=True, slots=True)
class ClaimsResult:
    """What a run gave; the fields are those of `engine.RunResult`, with claims for findings."""

    pack: RulePack
    claims: tuple[JudgedClaim, ...]
    problems: tuple[Problem, ...]
    skipped: tuple[Problem, ...]
    notes: tuple[Problem, ...]
    files: int
    on_subject: int
    texts: dict[str, str]
    more_packs: tuple[RulePack, ...] = ()

    @property
    def packs(self) -> tuple[RulePack, ...]:
        """All the rule packs of the run."""
        return (self.pack, *self.more_packs)
