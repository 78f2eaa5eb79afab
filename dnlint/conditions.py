"""Which conditions a claim is about: those its own words name, its sentence, its lead-in or its headings."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from dnlint.lexicon import Lexicon
from dnlint.nlp.assertions import Claim
from dnlint.nlp.matcher import Matcher, uncovered
from dnlint.nlp.rough_words import rough_words
from dnlint.nlp.units import Unit


class Conditions:
    """Finds conditions with a rule pack's lexicon, compiled when the first is asked for."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    @cached_property
    def _matcher(self) -> Matcher:
        return Matcher(self._lexicon.terms({one.id for one in self._lexicon.concepts if one.field}))

    def near(self, unit: Unit, claim: Claim) -> Iterator[str]:
        """Ids of the conditions near a claim, the nearest first, some perhaps twice.

        In its sentence only those of its own clauses count; behind it before those ahead of it.
        """
        text, span = unit.block.text, claim.assertion.span
        behind = self._named(text[span.end : unit.span.end])
        ahead = self._named(text[unit.span.start : span.start])
        own = (*self._named(text[span.start : span.end]), *behind, *reversed(ahead))
        yield from (one for one in own if one in claim.nearby)
        context = unit.block.context
        titles = (context.row, context.column, context.lead_in, context.question, *reversed(context.headings))
        for title in (*titles, context.title):
            yield from self._named(title)

    def _named(self, text: str) -> tuple[str, ...]:
        return tuple(one.owner for one in uncovered(self._matcher.find(rough_words(text))))
