"""What a rule pack holds, as values. `load.py` makes them from YAML."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from dnlint.lexicon import Cue, Lexicon
from dnlint.values import Severity, Source, Verdict

Denial = Literal["affirmed", "negated", "any"]


@dataclass(frozen=True, slots=True)
class Pattern:
    """A claim that a rule looks for, in terms of an assertion.

    All given conditions must hold. Sets hold relation and concept ids (kinds are spread out by
    the loader); an empty set is no condition, except that `object` empty also admits none.
    """

    relation: frozenset[str]
    object: frozenset[str] = frozenset()
    subject: frozenset[str] = frozenset()  # other treatments that it is about; none: the pack's own
    polarity: Denial = "affirmed"
    near: frozenset[str] = frozenset()  # one of these must stand in the same clause
    near_sentence: frozenset[str] = frozenset()  # one of these must stand anywhere in the sentence
    near_before: frozenset[str] = frozenset()  # one of these must stand in the two sentences before
    unless: frozenset[str] = frozenset()  # none of these may stand in the same clause
    unless_clause: frozenset[str] = frozenset()  # nor these anywhere in the clause
    unless_sentence: frozenset[str] = frozenset()  # nor these anywhere in the sentence
    unless_beside: frozenset[str] = frozenset()  # nor these in it or in the sentences next to it
    not_after: frozenset[str] = frozenset()  # words that must not stand right before the claim's words
    after: frozenset[str] = frozenset()  # one of these words must stand right before
    before: frozenset[str] = frozenset()  # one of these words must come right after them
    not_before: frozenset[str] = frozenset()  # words that must not come right after them
    form: frozenset[str] = frozenset()  # verb, noun, adjective …: forms of the relation that count
    hedge_excuses: bool = True
    fragment_only: bool = False  # only where the unit is a few words without a verb


@dataclass(frozen=True, slots=True)
class Silence:
    """What a page should say somewhere, once it makes a claim. Sets hold relation and concept ids."""

    lacks: frozenset[str]  # one of these must be named in some sentence that is no question
    despite: frozenset[str] = frozenset()  # longer wordings that do not name it ("no side effects")


@dataclass(frozen=True, slots=True)
class Example:
    """A small Markdown page; `[[…]]` marks each claim. `label` is its kind, or why it is quiet."""

    label: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Quotes:
    """That a rule's message quotes the evidence row for the condition that the claim names."""

    general: str = ""  # the row to quote where the claim names none
    near: bool = True  # whether a condition near the claim counts as well as the claim's object
    rewords: bool = False  # whether the row's wording is suggested as well


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that copy must not say, why, and what it may say instead."""

    id: str
    name: str
    severity: Severity
    verdict: Verdict
    claim: str
    why: str
    evidence: str
    message: str
    suggestion: str
    statements: tuple[str, ...]
    sources: tuple[str, ...]
    patterns: tuple[Pattern, ...]
    loud: tuple[Example, ...]
    quiet: tuple[Example, ...]
    known_misses: tuple[Example, ...] = ()
    excused_by_hedge: bool = True
    gives_way: bool = False  # silent where another rule objects to the same words
    quotes: Quotes | None = None
    silence: Silence | None = None  # rules on whole pages: what is missing where a pattern is met
    path: str = ""

    @property
    def is_advice(self) -> bool:
        """Whether the rule is off unless asked for."""
        return self.severity == "advice"


@dataclass(frozen=True, slots=True)
class Statement:
    """One proposition of the consensus."""

    id: str
    statement: str
    status: str
    holders: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """What the studies bear for one condition and effect, and the strongest wording for it."""

    id: str
    condition: str
    effect: str
    ceiling: str
    wording: str
    summary: str
    horizon: str = ""
    level: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class RulePack:
    """Everything dnlint knows of one treatment. A pack is equal to itself only, and so can be a key."""

    name: str
    version: str
    folder: Path
    subject: str  # concept id of the treatment
    title: str  # the treatment's name, as a reader knows it
    lexicon: Lexicon
    rules: tuple[Rule, ...]
    cues: tuple[Cue, ...] = ()  # who else holds views on the treatment
    foreign: tuple[
        str, ...
    ] = ()  # ideas of another tradition: what they are said to do, the treatment is not
    sharing: tuple[str, ...] = ()  # other treatments that these belong to as well
    belongings: tuple[str, ...] = ()  # concepts that are part of it: its tools, targets and signs
    statements: dict[str, Statement] = field(default_factory=dict)
    evidence: dict[str, EvidenceRow] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)

    @property
    def subject_terms(self) -> tuple[str, ...]:
        """The names of the treatment itself, without the generic ones ("needling")."""
        concept = self.lexicon.concept(self.subject)
        return concept.terms if concept else ()

    @property
    def generic_terms(self) -> tuple[str, ...]:
        """The names that mean the treatment where nothing else can be meant ("needling")."""
        others = self.lexicon.of_kind(["subject"]) - {self.subject}
        return self._terms(others)

    @property
    def sharing_terms(self) -> tuple[str, ...]:
        """The names of treatments that share the treatment's tools, and could be meant by a generic name."""
        return self._terms(frozenset(self.sharing))

    @property
    def target_terms(self) -> tuple[str, ...]:
        """The names of what the treatment alone is aimed at ("trigger point")."""
        return self._terms(self.lexicon.of_kind(["target"]) & frozenset(self.belongings))

    def _terms(self, ids: frozenset[str]) -> tuple[str, ...]:
        return tuple(term for one in self.lexicon.concepts if one.id in ids for term in one.terms)

    @property
    def core(self) -> RulePack:
        """The pack with the rules that are always on."""
        return replace(self, rules=tuple(rule for rule in self.rules if not rule.is_advice))

    @property
    def advice(self) -> RulePack:
        """The pack with the rules that are off unless asked for."""
        return replace(self, rules=tuple(rule for rule in self.rules if rule.is_advice))

    def rule(self, id: str) -> Rule | None:
        """The rule of that id, if there is one."""
        return next((rule for rule in self.rules if rule.id == id), None)
