"""English as data: clause boundaries, cues and the words for who is speaking or meant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from pathlib import Path
from typing import Any

import yaml

from dnlint.lexicon import Cue

_HERE = Path(__file__).parent


def _read(name: str) -> Any:
    """All scalars as text, so that the word “no” stays a word."""
    return yaml.load((_HERE / name).read_text("utf-8"), Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))


@dataclass(frozen=True, slots=True)
class Boundaries:
    """The words and tags at which clauses begin; see boundaries.yaml."""

    hard: frozenset[str]
    subordinators: frozenset[str]
    relatives: frozenset[str]
    joiners: frozenset[str]
    finite_tags: frozenset[str]
    finite_words: frozenset[str]
    nominal_pos: frozenset[str]
    closed_prepositions: frozenset[str]


def _boundaries() -> Boundaries:
    return Boundaries(**{key: frozenset(map(str, words)) for key, words in _read("boundaries.yaml").items()})


BOUNDARIES = _boundaries()


@lru_cache(maxsize=1)
def cues() -> dict[str, Cue]:
    """All cues, by id."""
    rows = _read("cues.yaml")
    made = (
        Cue(
            f"cue:{index}",
            row["category"],
            row["reach"],
            row.get("opening") == "true",
            tuple(one for term in row["terms"] for one in _spelt_out(term, row.get("words", {}))),
        )
        for index, row in enumerate(rows)
    )
    return {cue.id: cue for cue in made}


def _spelt_out(term: str, words: Mapping[str, list[str]]) -> Iterator[str]:
    """A term for each way to fill its places: "my <somebody> <says>"."""
    places = (words[part[1:-1]] if part.startswith("<") else [part] for part in term.split())
    return map(" ".join, product(*places))


@lru_cache(maxsize=1)
def word_groups() -> dict[str, frozenset[str]]:
    """Groups of words by name, as words.yaml explains them."""
    return {name: frozenset(words) for name, words in _read("words.yaml").items()}


@dataclass(frozen=True, slots=True)
class QuantityWords:
    """How quantities are put into words; see quantities.yaml."""

    numbers: dict[str, tuple[float, float]]
    joins: frozenset[str]
    later_joins: frozenset[str]
    open_ended: frozenset[str]
    at_most: frozenset[str]
    beyond: frozenset[str]
    time: dict[str, float]


@lru_cache(maxsize=1)
def quantity_words() -> QuantityWords:
    """The words of quantities, as quantities.yaml explains them."""
    read = _read("quantities.yaml")
    groups = ("joins", "later_joins", "open_ended", "at_most", "beyond")
    return QuantityWords(
        numbers={word: (float(least), float(most)) for word, (least, most) in read["numbers"].items()},
        time={unit: float(minutes) for unit, minutes in read["time"].items()},
        **{name: frozenset(read[name]) for name in groups},
    )


@lru_cache(maxsize=1)
def modality_words() -> dict[str, frozenset[str]]:
    """Groups of words that tell how sure a sentence is, as modality.yaml explains them."""
    return {name: frozenset(words) for name, words in _read("modality.yaml").items()}
