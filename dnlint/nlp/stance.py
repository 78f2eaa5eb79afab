"""How the copy stands to a claim: whether it asserts, denies or asks it, or lays it to others."""

from __future__ import annotations

from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.reach import Scoped, touched
from dnlint.nlp.words import Sentence
from dnlint.values import SpeechAct


def inside(scope: Scoped, trigger: Mention, target: Mention | None) -> bool:
    """Whether the cue is a word of the claim itself ("*never* fails")."""
    return any(one.first <= scope.first and scope.last <= one.last for one in (trigger, target) if one)


def is_denied(scopes: tuple[Scoped, ...], at: list[int]) -> bool:
    """Whether a denial reaches a word of the claim and no second one takes it back."""
    groups = {one.group for one in scopes if one.category == "negation" and any(map(one.reaches, at))}
    return bool(groups) and not _cancel_out(groups)


def _cancel_out(groups: set[str]) -> bool:
    words = word_groups()
    if groups & words["denies_having"]:
        return len(groups) > 1
    return bool(groups & words["denies_subject"]) and bool(groups & words["denies_within"])


def attribution_of(scopes: tuple[Scoped, ...], at: list[int]) -> str:
    """Whose view it is: "debunked", "others", or "" where the page says it itself."""
    if touched(scopes, "debunked", at):
        return "debunked"
    return "others" if touched(scopes, "attribution", at) else ""


def act_of(sentence: Sentence, scopes: tuple[Scoped, ...], at: list[int], act: SpeechAct) -> SpeechAct:
    """Whether it is asked, told to do or made subject to a condition; else as the unit has it."""
    if act == "question" or sentence.is_question:
        return "question"
    if touched(scopes, "instruction", at) or touched(scopes, "condition", at):
        return "instruction"
    return act
