"""Reads "Yes" and "No": what a question asks, its answer asserts or denies."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from dnlint.nlp.english import word_groups
from dnlint.nlp.rough_words import rough_words
from dnlint.terms import split_term

_INTRODUCTION = 5  # words
_OUTCOME = 3  # words
_EXCLAIMED = re.compile(r"^(?:[^.?!]*!\s+)+")  # "*Ouch!* Is it going to be sore?"
Reply = Literal["yes", "no", ""]


@lru_cache(maxsize=1)
def _openings() -> tuple[tuple[tuple[str, ...], Reply], ...]:
    rows: list[tuple[tuple[str, ...], Reply]] = [
        (split_term(term), "yes") for term in word_groups()["says_yes"]
    ]
    rows += [(split_term(term), "no") for term in word_groups()["says_no"]]
    return tuple(sorted(rows, key=lambda row: -len(row[0])))


@lru_cache(maxsize=1)
def _leads() -> tuple[tuple[str, ...], ...]:
    return tuple(split_term(term) for term in sorted(word_groups()["leads_to_answer"]))


def reply(text: str) -> tuple[Reply, int]:
    """What an answer's first words say, and how many words say it; ("", 0) where they say neither.

    An answer that takes itself back at once ("Yes, but not always") says neither.
    """
    words = rough_words(text)
    skipped = _introduction(words)
    meaning, length = _opening(words[skipped:])
    return (meaning, skipped + length) if meaning else ("", 0)


def _introduction(words: list[str]) -> int:
    """How many words come before the answer proper: "*In a nutshell,* yes", "*Heavens* no"."""
    groups = word_groups()
    if words[:1] and words[0] in groups["interjections"]:
        return 2 if words[1:2] == [","] else 1
    led = next((len(lead) for lead in _leads() if tuple(words[: len(lead)]) == lead), 0)
    if led and words[led : led + 1] and (words[led] in groups["plain_replies"] or _opening(words[led:])[0]):
        return led
    comma = words.index(",") if "," in words[: _INTRODUCTION + 1] else -1
    plain = words[comma + 1 : comma + 2]
    is_plain = bool(plain) and plain[0] in groups["plain_replies"]
    is_introduced = comma > 0 and (is_plain or denies_any(words[comma + 1 :]))
    return comma + 1 if is_introduced and not _opening(words[:comma])[0] else 0


def denies_any(words: list[str]) -> bool:
    """Whether an answer denies that there is what is asked for: "In practice, *there isn't one*"."""
    return words[:1] == ["there"] and _opening(words)[0] == "no"


def _opening(words: list[str]) -> tuple[Reply, int]:
    for opening, meaning in _openings():
        if tuple(words[: len(opening)]) == opening:
            following = words[len(opening)] if len(words) > len(opening) else "."
            is_word = following.isalnum() or following == "n't"
            if is_word and (len(opening) > 1 or following not in word_groups()["answering"]):
                continue  # "You will read that …" is no answer, nor is "No longer necessary"
            rest = [word for word in words[len(opening) :] if word.isalnum()]
            if meaning == "yes" and rest[:2] == ["and", "no"]:
                return "", 0
            return ("", 0) if rest[:1] and rest[0] in word_groups()["takes_back"] else (meaning, len(opening))
    return "", 0


def is_polar(question: str) -> bool:
    """Whether a question can be answered with yes or no."""
    return _first_word(question) in word_groups()["auxiliaries"] | word_groups()["asks_for_any"]


def is_outcome(answer: str) -> bool:
    """Whether a word or two tell what became of what was named: "Risks? *None.*", "My pain? *Gone.*"."""
    words = [word for word in rough_words(answer) if word.isalnum()]
    is_short = 0 < len(words) <= _OUTCOME
    return is_short and (words[-1] in word_groups()["outcomes"] or reply(answer)[0] == "no")


def is_bare_denial(answer: str) -> bool:
    """Whether an answer is no more than a denial: "*There are none.*", "*None whatsoever*"."""
    meaning, length = reply(answer)
    rest = [word for word in rough_words(answer)[length:] if word.isalpha()]
    return meaning == "no" and word_groups()["says_no_more"].issuperset(rest)


def is_doubt(question: str) -> bool:
    """Whether a question only asks whether it is so: "Dry needling is acupuncture. *True or false?*"."""
    words = " ".join(word for word in rough_words(question) if word.isalnum())
    return question.rstrip("\"'”’)*_ ").endswith("?") and words in word_groups()["doubts"]


def is_open(question: str) -> bool:
    """Whether a question asks who, what, how or when."""
    return _first_word(question) in word_groups()["asks_openly"]


def _first_word(question: str) -> str:
    asked = _EXCLAIMED.sub("", question)
    words = (word for word in rough_words(asked) if word not in word_groups()["lead_words"])
    return next(words, "")
