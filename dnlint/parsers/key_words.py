"""The words that a key is made of."""

from __future__ import annotations

import re
from functools import lru_cache

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^\W\d_a-zA-Z]+")
_NUMBERED = re.compile(rf"\d+|{_WORD.pattern}")


@lru_cache(maxsize=4096)
def words_of(key: str) -> tuple[str, ...]:
    """The words of a key in lower case, however they are joined: whatToExpect, what-to-expect."""
    return tuple(word.lower() for word in _WORD.findall(key))


@lru_cache(maxsize=4096)
def numbered_words_of(key: str) -> tuple[str, ...]:
    """The words of a key with its numbers; one at the end before the last word: step1Title, step_title1."""
    words = [word.lower() for word in _NUMBERED.findall(key)]
    if len(words) > 1 and words[-1].isdecimal():
        words[-2:] = words[:-3:-1]
    return tuple(words)


def is_asked(key: str) -> bool:
    """Whether a key is itself a question, and what stands under it the answer: "Is it safe?"."""
    return key.rstrip().endswith("?")
