"""Tells English from other languages by its commonest words; no model, no list of languages."""

from __future__ import annotations

import re

from dnlint.nlp.english import word_groups

_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[a-zA-Z]")
_STRAYS = 1  # words that only look like another language's, such as the "non" of "non-invasive"
_ENOUGH = 12  # words; below that the declared language decides
_ENGLISH = ("en", "eng", "english", "x")


def is_english(text: str, declared: str) -> bool:
    """Whether `text` is to be read as English. `declared` is a language tag, or "" for none.

    Copy made of fragments has few common words of any language; what counts is whether it has
    more of another's than of English, and whether it is written in Latin letters at all.
    """
    says_english = not declared or re.split(r"[-_]", declared.lower())[0] in _ENGLISH
    words = [word.lower() for word in _WORD.findall(text) if word != "I"]  # "i" is a word of other languages
    if len(words) < _ENOUGH:
        return says_english
    english = sum(word in word_groups()["common"] for word in words)
    foreign = sum(word in word_groups()["foreign"] for word in words)
    if sum(bool(_LATIN.match(word)) for word in words) < len(words) / 2 or foreign > english + _STRAYS:
        return False
    return says_english or english > 2 * foreign + len(words) / 10
