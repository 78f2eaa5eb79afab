"""A sentence with all that the stages after parsing need."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice, takewhile
from operator import attrgetter

from dnlint.nlp.matcher import Mention
from dnlint.nlp.words import Sentence


@dataclass(frozen=True, slots=True)
class Parsed:
    """A sentence with all that the linking needs: its mentions, by their first word, and clause numbers."""

    sentence: Sentence
    mentions: tuple[Mention, ...]
    clause: tuple[int, ...]
    owners: frozenset[str]  # what is mentioned at all
    _of: dict[frozenset[str], tuple[Mention, ...]] = field(default_factory=dict, compare=False, repr=False)

    def of(self, owners: frozenset[str]) -> tuple[Mention, ...]:
        """The mentions of these, in their order; each claim of a sentence asks for the same few."""
        if owners not in self._of:
            self._of[owners] = tuple(one for one in self.mentions if one.owner in owners)
        return self._of[owners]

    def starting_at(self, index: int) -> Iterator[Mention]:
        """The mentions whose first word this is."""
        start = bisect_left(self.mentions, index, key=attrgetter("first"))
        return takewhile(lambda one: one.first == index, islice(self.mentions, start, None))
