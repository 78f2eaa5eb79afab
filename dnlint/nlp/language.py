"""Tells English from other languages by its commonest words; no model, no list of languages."""

from __future__ import annotations

import re

from dnlint.nlp.english import word_groups

_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 25  # words; below that the declared language decides
_ENGLISH = 0.12  # share of common words; running English has 0.3 to 0.45, other languages under 0.08
_SECTION_ENOUGH = 12


def is_english(text: str, declared: str) -> bool:
    """Whether `text` is to be read as English. `declared` is a language tag, or "" for none."""
    says_english = not declared or declared.lower().split("-")[0].split("_")[0] in (
        "en",
        "eng",
        "english",
        "x",
    )
    words = [word.lower() for word in _WORD.findall(text)]
    least = _ENOUGH if says_english else _SECTION_ENOUGH
    if len(words) < least:
        return says_english
    share = sum(word in word_groups()["common"] for word in words) / len(words)
    return share >= (_ENGLISH / 2 if says_english else _ENGLISH)
