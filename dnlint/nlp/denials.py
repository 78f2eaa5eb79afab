"""How far a denial reaches: over a list, a phrase, a list that a sentence opens with, or one adjective."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dnlint.nlp.asides import between_adjectives
from dnlint.nlp.english import word_groups
from dnlint.nlp.finite import is_finite
from dnlint.nlp.matcher import Mention
from dnlint.nlp.reach import Scoped, clause_end, clause_start
from dnlint.nlp.words import Sentence, Word

_SUBJECT = 7  # words: "no substance, drug or medicine"
_IN_SUBJECT = ("of", "any", '"', "``", "''")  # 'no "wet" solution *of any* kind'
_QUALITIES = 4  # words: "that quick and"
_OPENS_NOUN = ("a", "an", "the", "that", "this", "our", "your", "its")


def up_to_next_denial(sentence: Sentence, scope: Scoped, others: Sequence[Scoped]) -> Scoped:
    """A denial ends where a second statement is denied: "no proof that it melts knots, *and it can't* …"."""
    if scope.category != "negation":
        return scope
    words = sentence.words
    later = [
        one.first for one in others if one.category == "negation" and scope.last < one.first <= scope.end
    ]
    for comma in range(scope.last + 1, max(later, default=0)):
        if words[comma].text == "," and words[comma + 1].lower in word_groups()["opens_a_second"]:
            return replace(scope, end=comma)
    return scope


def phrase_end(sentence: Sentence, clause: Sequence[int], at: int) -> int:
    """Up to a comma, "and" with another "no", or a verb that cannot be part of the phrase."""
    last = clause_end(clause, at)
    words = sentence.words
    for index in range(at + 1, last + 1):
        word = words[index]
        leads_on = word.lower == "to" and index == at + 1  # "rather than *to* balance"
        if (word.lower in ("and", "but", "to") and not leads_on) or (
            word.lower == ","
            and not _list_goes_on(sentence, index, last)
            and not between_adjectives(words, index)
        ):
            return index - 1
        if is_finite(word) and index > at + 1 and not _denied_subject(sentence, clause, at, index):
            return index - 1
    return last


def end_of_opening(sentence: Sentence, mention: Mention) -> int:
    """Where a list ends that a sentence opens with: "*Rather than* yin, yang and qi, it …"; else -1."""
    words, own = sentence.words, sentence.own
    opening = " ".join(word.lower for word in words[own : mention.last + 1])
    if mention.first != own or opening not in word_groups()["opens_contrast"]:
        return -1
    verb = next((word.index for word in words[mention.last :] if is_finite(word)), own)
    return max((word.index - 1 for word in words[mention.last : verb] if word.text == ","), default=-1)


def _denied_subject(sentence: Sentence, clause: Sequence[int], cue: int, verb: int) -> bool:
    """In "No medication is injected" and "no drugs or medicine are injected" the verb is denied as well."""
    words = sentence.words
    if words[cue].lower not in ("no", "zero") or verb > cue + _SUBJECT:
        return False
    start = max(sentence.own, clause_start(clause, cue))
    between = words[cue + 1 : verb]
    is_passive = words[verb].lower in word_groups()["passives"] and all(
        word.pos in ("NOUN", "PROPN", "ADJ", "CCONJ", "AUX") or word.text in _IN_SUBJECT for word in between
    )
    return is_passive or (cue - start <= 1 and verb <= cue + 5)


def end_of_quality(words: Sequence[Word], mention: Mention) -> int:
    """The last adjective that "not" denies before a noun: "a quick, *not always gentle* reset"; else 0."""
    before, at = words[: mention.first], mention.last + 1
    described = [
        word for word in reversed(before[-_QUALITIES:]) if word.pos not in ("ADJ", "ADV", "CCONJ", "PUNCT")
    ]
    if words[mention.first].lower != "not" or not described or described[0].lower not in _OPENS_NOUN:
        return 0
    while at < len(words) and words[at].pos in ("ADJ", "ADV"):
        at += 1
    is_quality = mention.last + 1 < at < len(words) and words[at].pos in ("NOUN", "VERB", "PUNCT")
    return at - 1 if is_quality else 0


def denial_end(sentence: Sentence, at: int, last: int) -> int:
    """A denial runs over a list ("does not cure, heal or fix") but not into a new statement."""
    words = sentence.words
    for index in range(at + 1, last + 1):
        unfinished = words[index - 1].pos == "AUX"  # "is not, and never was, a cure"
        if words[index].lower == "," and not unfinished and not _list_goes_on(sentence, index, last):
            return index - 1
    return last


def _list_goes_on(sentence: Sentence, comma: int, last: int) -> bool:
    """Whether what follows a comma is a further item of a list closed by "or" or "nor"."""
    words = sentence.words
    if comma + 1 <= last and words[comma + 1].tag == "VBG":
        return False
    return any(word.lower in ("or", "nor") for word in words[comma + 1 : last + 1])
