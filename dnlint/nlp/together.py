"""What is said of several treatments as one: "*Both therapies* relieve pain", "*together they* do"."""

from __future__ import annotations

from dnlint.nlp.clause_subjects import subject_of_clause
from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.named import owns
from dnlint.nlp.naming import Naming, Surroundings
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.words import Word


def is_of_both(parsed: Parsed, naming: Naming, around: Surroundings, clause: int, trigger: Mention) -> bool:
    """Whether the clause is about the treatment and another together: what both do, it does as well."""
    subject = subject_of_clause(parsed, clause, trigger)
    if subject is None or not around.topic.subject:
        return False
    if _makes_both(parsed, trigger):
        return True
    described = {word.lower for word in parsed.sentence.children(subject.index)} | {subject.lower}
    plural = word_groups()["plural_treatments"]
    joined = around.topic.joined
    if joined and (("these" in described and subject.lower in plural) or _are_the_two(parsed, subject)):
        return True
    is_named = owns(parsed, naming.subjects) or not owns(parsed, naming.others)
    if is_named and _work_as_one(parsed, subject):
        return True
    return "both" in described and subject.lower in plural | {"both"}


def _makes_both(parsed: Parsed, trigger: Mention) -> bool:
    """Whether something is made of both: "This makes *both therapies* highly effective"."""
    before = [word.lower for word in parsed.sentence.words[max(0, trigger.first - 2) : trigger.first]]
    return before[:1] == ["both"] and before[-1] in word_groups()["plural_treatments"]


def _are_the_two(parsed: Parsed, subject: Word) -> bool:
    """Whether the subject is both that a page is about: "*The two* relax muscles"."""
    before = [word.lower for word in parsed.sentence.words[: subject.index + 1]]
    at = before.index("two") if "two" in before[1:] else 0
    is_named = at > 0 and before[at - 1] == "the"
    return is_named and (at == subject.index or subject.lower == "they")


def _work_as_one(parsed: Parsed, subject: Word) -> bool:
    """Whether "together" stands at the subject: "*together they* ease pain", "*the two together* do"."""
    beside = parsed.sentence.words[max(0, subject.index - 2) : subject.index + 2]
    return subject.lower in word_groups()["as_one"] and any(word.lower == "together" for word in beside)
