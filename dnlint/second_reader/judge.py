"""Weighs clues: how likely it is that what a rule objects to is really said of the treatment."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path


@dataclass(frozen=True)
class Judge:
    """Weights of a rule pack's second reader, or of none: then nothing is doubtful.

    `bound` is the probability under which a finding is taken back.
    """

    path: Path | None = None

    @cached_property
    def _learnt(self) -> tuple[float, float, Mapping[str, float]]:
        if self.path is None or not self.path.exists():
            return 0.0, 0.0, {}
        learnt = json.loads(self.path.read_text(encoding="utf-8"))
        return learnt["bound"], learnt["intercept"], learnt["weights"]

    def doubts(self, clues: Iterable[str]) -> bool:
        """Whether what has these clues is more likely said of something else."""
        bound, _, _ = self._learnt
        return self.likelihood(clues) < bound

    def likelihood(self, clues: Iterable[str]) -> float:
        """How likely it is, from 0 to 1, that a claim with these clues is the treatment's."""
        _, intercept, weights = self._learnt
        score = intercept + sum(weights.get(clue, 0.0) for clue in set(clues))
        return 1 / (1 + math.exp(-score))
