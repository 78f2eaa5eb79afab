"""The words of a text without a model: enough to find names and cues in titles and headings."""

from __future__ import annotations

import re
from functools import lru_cache

from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention

_WORD = re.compile(
    r"n't\b|[a-z]+(?=n't\b)|'(?:s|ll|ve|re|m|d)\b|can(?=not\b)|(?<=\bcan)not\b|[a-z0-9]+(?:[.,][a-z0-9]+)*|[^\sa-z0-9]",
    re.IGNORECASE,
)


def rough_words(text: str) -> list[str]:
    """Lower-cased words of a text, cut as the tokenizer of the model cuts them."""
    return list(_cut(text))


@lru_cache(maxsize=256)  # many ask of the same sentence, one after the other
def _cut(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.lower().replace("’", "'")))


def words_before(words: list[str], named: Mention) -> list[str]:
    """The words before a name without articles: "combined *with* an adjustment"."""
    return [word for word in words[: named.first] if word not in word_groups()["articles"]]


def words_beside(words: list[str], named: tuple[Mention, ...]) -> set[str]:
    """The words of a title that are no part of a treatment's name."""
    covered = {at for one in named for at in range(one.first, one.last + 1)}
    return {word for at, word in enumerate(words) if at not in covered and word.isalpha()}
