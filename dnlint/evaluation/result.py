"""How a labelled set went: what each page gave, and the figures that come of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from dnlint.evaluation.score import Comparison, Tally
from dnlint.offsets import Span

Verdict = Literal["right", "missed", "false"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A unit that was found or missed, or a false alarm, with its text."""

    verdict: Verdict
    path: str
    line: int  # from 1
    span: Span  # of the source
    rule: str
    kind: str  # the block's kind, or its role: question, answer, testimonial
    text: str


@dataclass(frozen=True, slots=True)
class PageScore:
    """How one page went."""

    path: str
    words: int  # that a reader sees
    is_quiet: bool  # no label on it
    rule: Comparison
    family: Comparison
    place: Comparison
    outcomes: tuple[Outcome, ...]
    confused: tuple[tuple[str, str], ...]  # (rule missed, rule that fired in its place)
    quiet: tuple[tuple[str, bool], ...]  # why each quiet unit is one, and whether something fired there


@dataclass(frozen=True, slots=True)
class Evaluation:
    """How a labelled set went."""

    name: str
    pages: tuple[PageScore, ...]
    left_out: tuple[str, ...] = ()

    @property
    def by_rule(self) -> Tally:
        """All rules, each at its place."""
        return sum((page.rule.tally for page in self.pages), Tally())

    @property
    def by_family(self) -> Tally:
        """As `by_rule`, where a neighbouring rule (DN301 for DN302) is right as well."""
        return sum((page.family.tally for page in self.pages), Tally())

    @property
    def by_place(self) -> Tally:
        """As `by_rule`, where any rule is right."""
        return sum((page.place.tally for page in self.pages), Tally())

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """Everything right, missed and false, by path and place."""
        return tuple(one for page in self.pages for one in page.outcomes)

    @property
    def mean_f1(self) -> float:
        """The mean F1 over pages with a label or a finding; 1 where there is none."""
        scores = [page.rule.tally.f1 for page in self.pages if page.outcomes]
        return sum(scores) / len(scores) if scores else 1.0

    @property
    def quiet_pages(self) -> tuple[PageScore, ...]:
        """The pages without a label."""
        return tuple(page for page in self.pages if page.is_quiet)

    @property
    def false_per_1000_words(self) -> float | None:
        """False alarms for every 1,000 words on pages without a label; None where there are no such words."""
        words = sum(page.words for page in self.quiet_pages)
        return 1000 * sum(page.rule.tally.false for page in self.quiet_pages) / words if words else None

    def rules(self) -> dict[str, Tally]:
        """The tally of each rule."""
        return _summed((one.rule, tally) for page in self.pages for one, tally in page.rule.each())

    def families(self) -> dict[str, Tally]:
        """The tally of each family of rules."""
        return _summed((one.rule, tally) for page in self.pages for one, tally in page.family.each())

    def kinds(self) -> dict[str, Tally]:
        """The tally of each kind of block, each rule at its place."""
        return _summed((one.kind, Tally(**{one.verdict: 1})) for one in self.outcomes)

    def confusions(self) -> dict[tuple[str, str], int]:
        """How often a rule was missed where another fired instead, the commonest first."""
        return dict(Counter(pair for page in self.pages for pair in page.confused).most_common())

    def quiet_units(self) -> dict[str, tuple[int, int]]:
        """For each reason to be quiet, how many units fired and how many there are."""
        total = Counter(why for page in self.pages for why, _ in page.quiet)
        fired = Counter(why for page in self.pages for why, has_fired in page.quiet if has_fired)
        return {why: (fired[why], total[why]) for why in sorted(total, key=lambda why: (-fired[why], why))}


def _summed(tallies: Iterable[tuple[str, Tally]]) -> dict[str, Tally]:
    """The sum of the tallies of each name, by name."""
    found: dict[str, Tally] = {}
    for name, tally in tallies:
        found[name] = found.get(name, Tally()) + tally
    return dict(sorted(found.items()))
