"""A sentence with all that the stages after parsing need."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
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

    def starting_at(self, index: int) -> Iterator[Mention]:
        """The mentions whose first word this is."""
        start = bisect_left(self.mentions, index, key=attrgetter("first"))
        return takewhile(lambda one: one.first == index, islice(self.mentions, start, None))
