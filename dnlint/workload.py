"""How many processes a run is worth: starting one costs as much as reading some pages closely."""

from __future__ import annotations

import os
from collections.abc import Iterable

from dnlint.inputs import Item, attempt
from dnlint.runs import Options
from dnlint.source import SourceFile

WORTH_A_PROCESS = 10_000  # words that are read closely, so that a second one starts from 20,000 on
MANY = 300  # items that take as long to look at as a process takes to start
USUAL = 2  # processes at most, unless the user says more: each takes some 150 MB
_WORD = 6  # code points, with the space behind it


def is_apart(items: int, options: Options) -> bool:
    """Whether a process of its own is to look for those of the items that must be read closely."""
    return items >= MANY and _most(options) > 1


def processes(items: Iterable[Item], options: Options) -> int:
    """How many processes are to read the items closely: no more than the user allows and than pay."""
    most = _most(options)
    if most == 1:
        return 1
    words = 0.0
    for item in items:
        words += _words(item)
        if words >= most * WORTH_A_PROCESS:
            return most
    return max(1, int(words // WORTH_A_PROCESS))


def _most(options: Options) -> int:
    return options.jobs or min(USUAL, available())


def available() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _words(item: Item) -> float:
    """About how many words an item has."""
    length = attempt(_length, item)
    return length / _WORD if isinstance(length, int) else 0.0


def _length(name: str, source: SourceFile) -> int:
    return len(source.text)
