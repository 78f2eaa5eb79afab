"""What studies found on the condition that a claim names: message, suggestion and sources of a finding.

Behind the first sentence of its message, a rule with `quotes` tells the row of evidence.yaml for what the
claim is about; where there is none, the rest of its own message.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dnlint.lexicon import Concept
from dnlint.rules.schema import EvidenceRow, Quotes, Rule, RulePack
from dnlint.values import Source

_YEAR = re.compile(r"^.*?\b(?:19|20)\d\d\b")
_NOT_STUDIED = "none"  # the level of a row on which no study was found
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?])\s+")


@dataclass(frozen=True, slots=True)
class Account:
    """What a finding tells: what is claimed and borne out, what to write instead, and source ids.

    `evidence` is what the studies found: it stands in the message where that quotes a row.
    """

    message: str
    evidence: str
    suggestion: str
    sources: tuple[str, ...]


def account(pack: RulePack, rule: Rule, target: str, named: Iterable[str]) -> Account:
    """What to tell of a broken rule.

    `target` is the claim's object, `named` are the conditions near it, the nearest first.
    """
    quotes = rule.quotes
    row = _quoted(pack, quotes, target, named) if quotes else None
    if quotes is None or row is None:
        return Account(rule.message, rule.evidence, rule.suggestion, rule.sources)
    claimed, _ = in_two(rule.message)
    suggestion = row.wording if quotes.rewords else rule.suggestion
    return Account(f"{claimed} {row.summary}", row.summary, suggestion, row.sources)


def in_two(message: str) -> tuple[str, str]:
    """A message cut in two: what the copy claims (its first sentence), and what is known of that."""
    claimed, *known = _BETWEEN_SENTENCES.split(message, maxsplit=1)
    return claimed, "".join(known)


def _quoted(pack: RulePack, quotes: Quotes, target: str, named: Iterable[str]) -> EvidenceRow | None:
    """The row that the message quotes: on the claim's object, on a condition near it, or the rule's own."""
    concept = pack.lexicon.concept(target)
    row = row_for(pack, target, named if quotes.near else ())
    if row is not None and (_is_about(row, concept) or _tells_of_relief(pack, row)):
        return row
    return None if _is_outside(concept) else pack.evidence.get(quotes.general)


def row_for(pack: RulePack, target: str, named: Iterable[str]) -> EvidenceRow | None:
    """The row on what a claim is about: its effect on a condition ("movement of the neck"), else either.

    A claim that acts on a condition is about that condition only, whatever else stands near it.
    """
    own = _rows(pack, [target])
    if is_condition(pack.lexicon.concept(target)):
        return next(own, None)
    rows = list(_rows(pack, named))
    on_effect = (row for row in rows if row.effect == target)
    return next((row for ranked in (on_effect, own, rows) for row in ranked), None)


def is_condition(concept: Concept | None) -> bool:
    """Whether a concept is something that people come with: only these lie within a field or outside it."""
    return concept is not None and bool(concept.field)


def cited(source: Source) -> str:
    """A source in a few words: who and when, or what it is where its title gives no year."""
    found = _YEAR.match(source.title)
    return found.group() if found else source.title.split(",")[0]


def _rows(pack: RulePack, concepts: Iterable[str]) -> Iterator[EvidenceRow]:
    for id in concepts:
        concept = pack.lexicon.concept(id)
        yield from (pack.evidence[row] for row in (concept.evidence if concept else ()))


def _is_about(row: EvidenceRow, concept: Concept | None) -> bool:
    """Whether a row is on the concept itself, and not on a condition near it."""
    return concept is not None and row.id in concept.evidence


def _tells_of_relief(pack: RulePack, row: EvidenceRow) -> bool:
    """Whether a row may say something of a relief near its condition: not if nobody has studied that."""
    return row.level != _NOT_STUDIED and not _is_outside(pack.lexicon.concept(row.condition))


def _is_outside(concept: Concept | None) -> bool:
    """Whether it lies outside the field: facts about muscles and joints are beside the point."""
    return concept is not None and concept.field == "outside"
