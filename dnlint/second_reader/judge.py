"""Weighs clues: how likely it is that what a rule objects to is really said of the treatment."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Learnt:
    """The weights of clues, for the rules that they were learnt for.

    `bound` is the likelihood under which a finding is taken back.
    """

    bound: float = 0.0
    intercept: float = 0.0
    rules: Sequence[str] = ()
    weights: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Judge:
    """What a rule pack's second reader has learnt, or nothing: then nothing is doubtful."""

    path: Path | None = None

    @cached_property
    def _learnt(self) -> Learnt:
        if self.path is None or not self.path.exists():
            return Learnt()
        return Learnt(**json.loads(self.path.read_text(encoding="utf-8")))

    def doubts(self, rule: str, clues: Iterable[str]) -> bool:
        """Whether what breaks the rule is likely said of something else. Rules never met are left alone."""
        return rule in self._learnt.rules and self.likelihood(clues) < self._learnt.bound

    def likelihood(self, clues: Iterable[str]) -> float:
        """How likely it is, from 0 to 1, that a claim with these clues is the treatment's."""
        score = self._learnt.intercept + sum(self._learnt.weights.get(clue, 0.0) for clue in set(clues))
        return 1 / (1 + math.exp(-score))
