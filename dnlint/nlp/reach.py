"""How far a cue reaches in its sentence, and which words it touches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scoped:
    """A cue found in a sentence, and the words it reaches (both ends included)."""

    category: str
    first: int
    last: int
    start: int
    end: int
    group: str = ""  # cues of one group ("neither … nor", "no … no") deny once
    spared: tuple[range, ...] = ()  # asides that the cue does not reach into

    def reaches(self, index: int) -> bool:
        """Whether the word lies in the cue's reach. A cue of one word does not reach itself."""
        is_own = self.first <= index <= self.last
        is_reached = self.start <= index <= self.end and (not is_own or self.last > self.first)
        return is_reached and not any(index in aside for aside in self.spared)


def clause_start(clause: Sequence[int], at: int) -> int:
    """The first word of the clause that the word at `at` stands in."""
    while at > 0 and clause[at - 1] == clause[at]:
        at -= 1
    return at


def clause_end(clause: Sequence[int], at: int) -> int:
    """The last word of the clause that the word at `at` stands in."""
    while at + 1 < len(clause) and clause[at + 1] == clause[at]:
        at += 1
    return at


def touched(scopes: Sequence[Scoped], category: str, indexes: Sequence[int]) -> bool:
    """Whether any cue of the category reaches any of the words."""
    return any(scope.category == category and any(map(scope.reaches, indexes)) for scope in scopes)
