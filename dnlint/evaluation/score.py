"""Holds findings against labels: what is right, false and missed, and what that comes to.

A finding is right where at least half of it lies in a unit labelled with its rule.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from dnlint.evaluation.labels import Label
from dnlint.offsets import Span

Key = Callable[[str], str]


def by_rule(rule: str) -> str:
    """Every rule by itself."""
    return rule


def by_family(rule: str) -> str:
    """Rules that begin alike, together: DN301 and DN302 are DN3xx."""
    return rule[:3] + "xx"


def by_place(rule: str) -> str:
    """All rules together: only the place counts."""
    return ""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many findings were right and false, and how many units were missed."""

    right: int = 0
    false: int = 0
    missed: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.right + other.right, self.false + other.false, self.missed + other.missed)

    @property
    def precision(self) -> float:
        """The share of findings that are right; 1 where there is none."""
        return self.right / (self.right + self.false) if self.right + self.false else 1.0

    @property
    def recall(self) -> float:
        """The share of units that were found; 1 where there is none."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """Precision and recall in one figure."""
        total = 2 * self.right + self.false + self.missed
        return 2 * self.right / total if total else 1.0


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """A finding as far as the score goes: where in the source, and of which rule."""

    span: Span
    rule: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """The units of a page that were found and missed, and its false alarms, by the key asked for."""

    right: tuple[Found, ...]
    missed: tuple[Found, ...]
    false: tuple[Found, ...]

    @property
    def tally(self) -> Tally:
        """The numbers alone."""
        return Tally(len(self.right), len(self.false), len(self.missed))

    def each(self) -> Iterator[tuple[Found, Tally]]:
        """Every unit and false alarm with what it adds to a tally."""
        yield from ((one, Tally(right=1)) for one in self.right)
        yield from ((one, Tally(false=1)) for one in self.false)
        yield from ((one, Tally(missed=1)) for one in self.missed)


def lies_in(finding: Span, unit: Span) -> bool:
    """Whether at least half of the finding lies in the unit."""
    shared = min(finding.end, unit.end) - max(finding.start, unit.start)
    return 2 * shared >= max(1, len(finding))


def compare(labels: Iterable[Label], findings: Iterable[Found], key: Key = by_rule) -> Comparison:
    """One page's findings against its labels; units and findings of one place and key count once."""
    labels = list(labels)
    found = sorted({Found(one.span, key(one.rule)) for one in findings})
    wanted = sorted({Found(one.span, key(one.rule)) for one in labels if one.sure})
    allowed = {Found(one.span, key(one.rule)) for one in labels}
    hit = [unit for unit in wanted if any(_meets(one, unit) for one in found)]
    return Comparison(
        right=tuple(hit),
        missed=tuple(unit for unit in wanted if unit not in hit),
        false=tuple(one for one in found if not any(_meets(one, unit) for unit in allowed)),
    )


def _meets(finding: Found, unit: Found) -> bool:
    return finding.rule == unit.rule and lies_in(finding.span, unit.span)
