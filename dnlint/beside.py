"""What stands beside a sentence: mentions in it and in the sentences next to it."""

from __future__ import annotations

from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Matcher
from dnlint.nlp.rough_words import rough_words
from dnlint.nlp.sentences import split
from dnlint.nlp.units import Unit
from dnlint.rules.evaluate import Beside
from dnlint.rules.schema import RulePack
from dnlint.values import Context

_BEFORE = 2  # sentences: "I had sciatica. I had tried it all. Two visits and it was gone."


class Neighbourhood:
    """Finds what a claim stands beside, where a rule asks (`unless_beside`, `near_before`); else nothing."""

    def __init__(self, pack: RulePack) -> None:
        patterns = [one for rule in pack.rules for one in rule.patterns]
        asked = frozenset(id for one in patterns for id in one.unless_beside | one.near_before)
        self._asked = bool(asked)
        self._matcher = Matcher(pack.lexicon.terms(asked))

    def of(self, unit: Unit) -> Beside:
        """What is mentioned around the unit in its block, and in its lead-in."""
        if not self._asked:
            return Beside()
        text = unit.block.text
        sentences = split(text)
        at = next((number for number, one in enumerate(sentences) if one.end >= unit.span.end), 0)
        told = [text[one.start : one.end] for one in sentences[max(0, at - _BEFORE) : at]]
        behind = [text[one.start : one.end] for one in sentences[at : at + 2]]
        before = [*_compared(unit.block.context), *told, _set_against(unit.text)]
        return Beside(near=self._named([unit.text, *told[-1:], *behind]), before=self._named(before))

    def _named(self, texts: list[str]) -> frozenset[str]:
        return frozenset(one.owner for one in self._matcher.find(rough_words(" ".join(texts))))


def _compared(context: Context) -> list[str]:
    """The titles over a block that ask, or set two things side by side: "*Shockwave vs needling*"."""
    asked = context.question or next(iter(context.headings[-1:]), "")
    titles = [one for one in (context.title, *context.headings) if _sets_side_by_side(one)]
    return [asked, *titles] if asked.endswith("?") else titles


def _sets_side_by_side(title: str) -> bool:
    return not word_groups()["side_against_side"].isdisjoint(rough_words(title))


def _set_against(text: str) -> str:
    """What a sentence sets something against: "*Massage presses on it*, while needling goes in."."""
    words, contrasts = rough_words(text), word_groups()["contrasts"]
    at = max((number for number, word in enumerate(words) if word in contrasts), default=0)
    if not at and words[:1] and words[0] in contrasts and "," in words:
        at = words.index(",")
    return " ".join(words[:at])
