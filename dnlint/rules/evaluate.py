"""Holds claims against the rules' patterns. Knows nothing of how claims are found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from dnlint.rules.schema import Pattern, Rule
from dnlint.values import Assertion

TREATMENT = "treatment"


class Claimed(Protocol):
    """What a rule needs to see of a claim."""

    @property
    def assertion(self) -> Assertion:
        """What is asserted, of whom, and how surely."""
        ...

    @property
    def form(self) -> str:
        """Whether a verb, a noun, an adjective … makes the claim."""
        ...

    @property
    def nearby(self) -> frozenset[str]:
        """Ids mentioned in the same clause."""
        ...

    @property
    def nearer(self) -> frozenset[str]:
        """Ids mentioned as near as the object is."""
        ...

    @property
    def elsewhere(self) -> frozenset[str]:
        """Ids mentioned anywhere in the sentence."""
        ...

    @property
    def word_before(self) -> str:
        """The word before the claim."""
        ...

    @property
    def word_after(self) -> str:
        """The word behind the claim."""
        ...

    @property
    def is_fragment(self) -> bool:
        """Whether the unit is a few words without a verb."""
        ...


@dataclass(frozen=True, slots=True)
class Beside:
    """The ids mentioned around a claim, in its own block."""

    near: frozenset[str] = frozenset()  # in its sentence and in those next to it
    before: frozenset[str] = frozenset()  # in the two sentences before it


_NOTHING = Beside()


def breaks(rule: Rule, claim: Claimed, beside: Beside = _NOTHING) -> Pattern | None:
    """The pattern of the rule that the claim meets, if it meets one and is really made."""
    return next((one for one in rule.patterns if _meets(one, claim) and _stands(one, beside)), None)


def _stands(pattern: Pattern, beside: Beside) -> bool:
    """Whether what stands around the claim leaves it as it is."""
    if pattern.unless_beside & beside.near:
        return False
    return not pattern.near_before or bool(pattern.near_before & beside.before)


def comes_near(rule: Rule, claim: Claimed) -> bool:
    """Whether the claim would break the rule, were none of its patterns' exceptions considered."""
    return any(_names(one, claim) and _is_made(one, claim.assertion) for one in rule.patterns)


def says(pattern: Pattern, claim: Claimed) -> bool:
    """Whether the claim is what the pattern looks for, be it denied, hedged, or laid to others."""
    return _names(pattern, claim) and not _is_excepted(pattern, claim)


def _meets(pattern: Pattern, claim: Claimed) -> bool:
    return says(pattern, claim) and _is_made(pattern, claim.assertion)


def _names(pattern: Pattern, claim: Claimed) -> bool:
    assertion = claim.assertion
    if assertion.relation not in pattern.relation:
        return False
    if (assertion.object in pattern.object) != bool(pattern.object):
        return False
    if pattern.form and claim.form not in pattern.form:
        return False
    if pattern.near_sentence and not pattern.near_sentence & claim.elsewhere:
        return False
    return not pattern.near or bool(pattern.near & claim.nearby)


def _is_made(pattern: Pattern, assertion: Assertion) -> bool:
    """Whether the copy itself, speaking of what the pattern is about, states it as its own view."""
    if assertion.subject not in (pattern.subject or (TREATMENT,)) or assertion.attribution:
        return False
    if assertion.speech_act in ("question", "instruction"):
        return False
    if pattern.polarity != "any" and assertion.polarity != pattern.polarity:
        return False
    return not (pattern.hedge_excuses and assertion.modality == "hedged")


def _is_excepted(pattern: Pattern, claim: Claimed) -> bool:
    close = claim.nearer if pattern.object else claim.nearby
    if pattern.unless & close or pattern.unless_sentence & claim.elsewhere:
        return True
    if pattern.unless_clause & claim.nearby or (pattern.after and claim.word_before not in pattern.after):
        return True
    if pattern.before and claim.word_after not in pattern.before:
        return True
    if claim.word_before in pattern.not_after or claim.word_after in pattern.not_before:
        return True
    return pattern.fragment_only and not claim.is_fragment
