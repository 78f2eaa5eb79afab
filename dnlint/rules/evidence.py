"""What the studies bear on the condition that a claim names: message, suggestion and sources of a finding.

A rule with `quotes` gets its facts from the row of evidence.yaml for the condition that the claim names;
where it names none, from the rows that the rule itself gives.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dnlint.lexicon import Concept
from dnlint.rules.schema import EvidenceRow, Rule, RulePack
from dnlint.values import Source

_CITED = 2  # sources; a message stays short
_YEAR = re.compile(r"^.*?\b(?:19|20)\d\d\b")
_UNTOLD = frozenset(("", "unknown"))
_TOO_LITTLE = frozenset(("none", "insufficient"))


@dataclass(frozen=True, slots=True)
class Account:
    """What a finding tells: what is claimed and borne out, what to write instead, and source ids."""

    message: str
    suggestion: str
    sources: tuple[str, ...]


def account(pack: RulePack, rule: Rule, target: str, named: Iterable[str]) -> Account:
    """What to tell of a broken rule.

    `target` is the claim's object, `named` are the conditions near it, the nearest first.
    """
    own = Account(rule.message, rule.suggestion, rule.sources)
    if rule.quotes is None:
        return own
    general = pack.evidence.get(rule.quotes.general)
    row = row_for(pack, target or (general.effect if general else ""), named)
    if row is not None:
        return _quoting(pack, rule, row, row.wording if rule.quotes.rewords else rule.suggestion)
    if general is None or _is_outside(pack.lexicon.concept(target)):
        return own
    return _quoting(pack, rule, general, rule.suggestion)


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


def told(row: EvidenceRow) -> str:
    """What the evidence bears, how sure that is and how far ahead it was seen, each told once."""
    rating = []
    if "certainty" not in row.summary:
        rating.append(
            f"{'evidence' if row.level in _TOO_LITTLE else 'certainty'}: {row.level or 'not rated'}"
        )
    if row.horizon not in _UNTOLD and row.horizon.split(";")[0] not in row.summary:
        rating.append(f"time: {row.horizon.replace(';', ',')}")
    line = "; ".join(rating)
    return f"{row.summary} {line[0].upper()}{line[1:]}." if line else row.summary


def _rows(pack: RulePack, concepts: Iterable[str]) -> Iterator[EvidenceRow]:
    for id in concepts:
        concept = pack.lexicon.concept(id)
        yield from (pack.evidence[row] for row in (concept.evidence if concept else ()))


def _is_outside(concept: Concept | None) -> bool:
    """Whether it lies outside the field: facts about muscles and joints are beside the point."""
    return concept is not None and concept.field == "outside"


def _quoting(pack: RulePack, rule: Rule, row: EvidenceRow, suggestion: str) -> Account:
    claimed = rule.message.split(". ")[0].rstrip(".") + "."
    rest = (one for one in rule.sources if one not in row.sources)
    names = [cited(pack.sources[one]) for one in row.sources]
    more = [f"{len(names) - _CITED} more"] if len(names) > _CITED else []
    source = f"Source: {', '.join([*names[:_CITED], *more])}."
    return Account(f"{claimed} {told(row)} {source}", suggestion, (*row.sources, *rest))
