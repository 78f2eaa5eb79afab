"""What `dnlint compare` comes to: what pages say against each other, each at its place."""

from __future__ import annotations

from dataclasses import dataclass

from dnlint.errors import Problem
from dnlint.nlp.quantities import Range
from dnlint.rules.schema import RulePack
from dnlint.values import Place, Source, Spot


@dataclass(frozen=True, slots=True)
class Given:
    """An answer that a page gives to the question of a dispute: the words that give it, and where.

    `answer` is the place of the answer in the dispute, `much` what is counted where it asks how much;
    `sentence` is the offset at which the sentence begins that gives it.
    """

    path: str
    start: Place
    end: Place
    text: str  # the source from start to end, untouched
    dispute: str
    sentence: int
    answer: int = 0
    much: Range | None = None
    spot: Spot | None = None  # in a document that shows no lines


@dataclass(frozen=True, slots=True)
class Side:
    """One of the answers, in words, and everything that gives it. `rules`: ids of the rules it breaks."""

    says: str
    given: tuple[Given, ...]
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A question that the pages answer differently. `known` and `sources`: what the consensus says of it."""

    question: str
    sides: tuple[Side, ...]
    known: str = ""
    sources: tuple[Source, ...] = ()
    id: str = ""


@dataclass(frozen=True, slots=True)
class ComparisonResult:
    """What a run gave; the fields are those of `engine.RunResult`, with contradictions for findings."""

    pack: RulePack
    contradictions: tuple[Contradiction, ...]
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
