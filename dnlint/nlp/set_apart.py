"""Which clauses only tell what a sentence is not about, and where a new statement starts."""

from __future__ import annotations

from dnlint.nlp.clauses import opens_relative, sets_apart
from dnlint.nlp.english import word_groups
from dnlint.nlp.finite import is_finite, is_main_verb
from dnlint.nlp.matcher import Mention
from dnlint.nlp.parsed import Parsed


def is_set_apart(parsed: Parsed, clause: int) -> bool:
    """Whether the clause only tells what the sentence is not about: "*Unlike a shot*, the needle …"."""
    if clause not in parsed.clause:
        return False
    start = parsed.clause.index(clause)
    return sets_apart(parsed.sentence.words, start) and not is_taken_up(parsed, start)


def is_put_in(parsed: Parsed, clause: int) -> bool:
    """Whether the clause only tells more of the subject of the next: "Knots *that hands miss* let go"."""
    if clause < 1 or clause + 1 not in parsed.clause:
        return False
    words, start = parsed.sentence.words, parsed.clause.index
    at = start(clause + 1)
    at += words[at].text == "," and at + 1 < len(words)
    return opens_relative(words[start(clause)]) and is_main_verb(words, at)


def is_taken_up(parsed: Parsed, start: int) -> bool:
    """Whether the statement follows without a comma: "*Unlike tablets it* works at once"."""
    clause, words = parsed.clause[start], parsed.sentence.words
    inside = (word for word in words[start + 2 :] if parsed.clause[word.index] == clause)
    return any(word.lower in word_groups()["it_again"] and word.dep.startswith("nsubj") for word in inside)


def is_behind_aside(parsed: Parsed, clause: int, trigger: Mention) -> bool:
    """Whether the sentence has taken up its own thread: "It helps and, unlike tablets, *has no* risks"."""
    words = parsed.sentence.words
    start = parsed.clause.index(clause)
    resumed = (word for word in words[start:] if is_finite(word) and words[word.index - 1].text == ",")
    verb = next(resumed, None)
    return verb is not None and verb.index <= trigger.first


def is_cut_off(parsed: Parsed, clause: int) -> bool:
    """Whether a new statement starts here, so that the clause before tells nothing about its subject."""
    if clause not in parsed.clause:
        return False
    start = parsed.clause.index(clause)
    words = parsed.sentence.words
    return start > 0 and words[start - 1].text in (".", "!", "?")
