"""Reads how much copy says of something: "24 to 48 hours", "a day or two", "up to a week", as ranges."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from dnlint.nlp.english import quantity_words


@dataclass(frozen=True, slots=True)
class Range:
    """From `low` to `high`, both included, in the smallest unit of a measure; `words` as the copy has it."""

    low: float
    high: float
    words: str

    def is_apart_from(self, other: Range) -> bool:
        """Whether the two have nothing in common."""
        return self.high < other.low or other.high < self.low

    def widened(self, other: Range) -> Range:
        """The least range that holds both."""
        return Range(min(self.low, other.low), max(self.high, other.high), self.words)


def first_range(text: str, units: Mapping[str, float] | None = None) -> Range | None:
    """The first quantity of a text that is counted in one of the units; None where there is none.

    `units`: each as it is written, and how many of the smallest it holds; time, in minutes, unless others are
    given. None as well for a quantity without an upper end ("more than a week").
    """
    spoken = quantity_words()
    known = units or spoken.time
    found = _pattern(tuple(known)).search(text)
    if not found or found["open"] or (bound := _plain(found["bound"])) in spoken.beyond:
        return None
    factor = known[_plain(found["unit"])]
    first = _number(found["low"])
    last = _number(found["high"] or found["low"])[1] * factor
    if found["later"]:
        last = _number(found["later"])[1] * known[_plain(found["last_unit"] or found["unit"])]
    low = 0.0 if bound in spoken.at_most else first[0]
    return Range(low * factor, max(first[1] * factor, last), found[0])


def _number(word: str) -> tuple[float, float]:
    if word[0].isdigit():
        return float(word), float(word)
    return quantity_words().numbers[_plain(word)]


def _plain(words: str | None) -> str:
    return " ".join((words or "").lower().split())


@lru_cache(maxsize=16)
def _pattern(units: tuple[str, ...]) -> re.Pattern[str]:
    spoken = quantity_words()
    number = rf"(?:\d+(?:\.\d+)?|{_one_of(spoken.numbers)})"
    bound, join, unit = _one_of({*spoken.at_most, *spoken.beyond}), _one_of(spoken.joins), _one_of(units)
    return re.compile(
        rf"(?:\b(?P<bound>{bound})\s+)?\b(?P<low>{number})(?:\s*{join}\s*(?P<high>{number}))?"
        rf"[\s-]*(?P<unit>{unit})\b(?P<open>\+|\s+{_one_of(spoken.open_ended)}\b)?"
        rf"(?:\s+{_one_of(spoken.later_joins)}\s+(?P<later>{number})\b(?:[\s-]*(?P<last_unit>{unit})\b)?)?",
        re.IGNORECASE,
    )


def _one_of(words: Iterable[str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first) + ")"
