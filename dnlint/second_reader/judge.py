"""Weighs clues and traits: how likely it is that what a rule objects to is what it says."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from dnlint.errors import RulePackError

_DAMAGED = "holds no weights that can be read; learn them anew (training/README.md), or delete the file"


@dataclass(frozen=True, slots=True)
class Learnt:
    """What was learnt, for the rules that it was learnt for. All weights are log-odds.

    `bound` is the likelihood under which a finding is taken back. `weights` are those of clues, `traits`
    those of traits, by rule, and `told` is how much their sum counts beside the clues.
    """

    bound: float = 0.0
    intercept: float = 0.0
    rules: Collection[str] = ()
    weights: Mapping[str, float] = field(default_factory=dict)
    told: float = 0.0
    traits: Mapping[str, Mapping[str, float]] = field(default_factory=dict)


@dataclass(frozen=True)
class Judge:
    """What a rule pack's second reader has learnt, or nothing: then nothing is doubtful."""

    path: Path | None = None

    @cached_property
    def _learnt(self) -> Learnt:
        if self.path is None or not self.path.exists():
            return Learnt()
        try:
            return Learnt(**json.loads(self.path.read_text(encoding="utf-8")))
        except (ValueError, TypeError) as error:
            line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
            raise RulePackError(str(self.path), line, _DAMAGED) from error

    def doubts(self, rule: str, clues: Collection[str], traits: Collection[str]) -> bool:
        """Whether what breaks the rule is likely said of something else. Rules never met are left alone."""
        return rule in self._learnt.rules and self.likelihood(rule, clues, traits) < self._learnt.bound

    def likelihood(self, rule: str, clues: Collection[str], traits: Collection[str]) -> float:
        """How likely it is, from 0 to 1, that careful readers share an objection."""
        learnt = self._learnt
        told = learnt.told * weigh(learnt.traits.get(rule, {}), traits)
        return 1 / (1 + math.exp(-(learnt.intercept + weigh(learnt.weights, clues) + told)))


def weigh(weights: Mapping[str, float], names: Collection[str]) -> float:
    """The sum of the weights of some names, each counted once; those without a weight count nothing."""
    return sum(weights.get(name, 0.0) for name in set(names))
