"""What stands beside a sentence: mentions in it and in the sentences next to it."""

from __future__ import annotations

from dnlint.nlp.matcher import Matcher
from dnlint.nlp.sentences import split
from dnlint.nlp.topics import rough_words
from dnlint.nlp.units import Unit
from dnlint.rules.schema import RulePack


class Neighbourhood:
    """Finds what excuses a claim beside which it stands (`unless_beside`). Costs nothing if no rule asks."""

    def __init__(self, pack: RulePack) -> None:
        asked = {id for rule in pack.rules for one in rule.patterns for id in one.unless_beside}
        self._asked = bool(asked)
        self._matcher = Matcher(pack.lexicon.terms(asked))

    def of(self, unit: Unit) -> frozenset[str]:
        """The ids mentioned in the unit, its lead-in, and the sentences before and behind it in its block."""
        if not self._asked:
            return frozenset()
        text = unit.block.text
        spans = split(text)
        at = next((number for number, span in enumerate(spans) if span.end >= unit.span.end), 0)
        near = spans[max(0, at - 1) : at + 2]
        words = rough_words(" ".join([unit.text, *(text[span.start : span.end] for span in near)]))
        return frozenset(one.owner for one in self._matcher.find(words))
