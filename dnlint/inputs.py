"""From what the user names to sources: which inputs there are, and which of them cannot be read."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

from dnlint import parsers
from dnlint.discover import Admission, Candidate, discover, shown
from dnlint.errors import DnlintError, Fault, Problem, UnreadableSource
from dnlint.runs import Draft, Progress
from dnlint.source import SourceFile, decode, read_source

T = TypeVar("T")
Item = Draft | Candidate
Read = Callable[[str, SourceFile], T]
"""Makes something of a source, given its name as reports write it. It may raise UnreadableSource."""


@dataclass(frozen=True, slots=True)
class Inputs(Generic[T]):
    """What was made of the inputs that could be read; which could not, by name or in folders.

    `refused` are inputs named by the user that the configuration keeps out.
    """

    results: tuple[T, ...]
    problems: tuple[Problem, ...]
    skipped: tuple[Problem, ...]
    refused: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """The inputs to read, in order, and what is wrong before any of them is read (as in `Inputs`).

    `folders` are those that were looked into for them.
    """

    items: tuple[Item, ...]
    problems: tuple[Problem, ...] = ()
    skipped: tuple[Problem, ...] = ()
    refused: tuple[Problem, ...] = ()
    folders: tuple[str, ...] = ()

    def inputs(self, outcomes: Iterable[tuple[Item, T | Problem]]) -> Inputs[T]:
        """What was made of the inputs; one that cannot be read is a problem where the user named it, and
        always where the fault is dnlint's own.
        """
        results: list[T] = []
        problems, skipped = list(self.problems), list(self.skipped)
        for item, outcome in outcomes:
            if not isinstance(outcome, Problem):
                results.append(outcome)
            elif isinstance(item, Candidate) and not item.named and not isinstance(outcome, Fault):
                skipped.append(outcome)
            else:
                problems.append(outcome)
        return Inputs(tuple(results), by_path(problems), by_path(skipped), self.refused)


def found_in(
    inputs: Sequence[Path | Draft],
    admission: Admission | None = None,
    wanted: Callable[[Path], bool] | None = None,
) -> Found:
    """What there is to read. Drafts come first, then what the paths lead to, where it is `wanted`."""
    found = discover([item for item in inputs if isinstance(item, Path)], parsers.SUFFIXES, admission)
    drafts = (item for item in inputs if isinstance(item, Draft))
    files = (one for one in found.candidates if wanted is None or wanted(one.path))
    return Found((*drafts, *files), found.problems, found.skipped, found.refused, found.folders)


def each_source(
    inputs: Sequence[Path | Draft],
    read: Read[T],
    progress: Progress | None = None,
    admission: Admission | None = None,
) -> Inputs[T]:
    """What `read` makes of each input, and which inputs cannot be read."""
    found = found_in(inputs, admission)
    outcomes = told(found.items, map(partial(attempt, read), found.items), progress)
    return found.inputs(zip(found.items, outcomes, strict=True))


def told(items: Sequence[Item], outcomes: Iterable[T], progress: Progress | None) -> Iterator[T]:
    """The outcomes of the items, each with word of its item before it is waited for."""
    coming = iter(outcomes)
    for number, item in enumerate(items, 1):
        if progress:
            progress(number, len(items), name_of(item))
        yield next(coming)


def attempt(read: Read[T], item: Item) -> T | Problem:
    """What `read` makes of an item, or why it cannot be read.

    What goes wrong in dnlint itself at one item is told as such, so that the others are not lost.
    """
    name = name_of(item)
    try:
        return read(name, decode(name, item.data) if isinstance(item, Draft) else read_source(item.path))
    except UnreadableSource as error:
        return Problem(name, error.problem.message)
    except DnlintError:
        raise
    except Exception as error:
        return Fault(name, _told_of(error))


def _told_of(error: Exception) -> str:
    """What somebody who mends dnlint needs to know of a fault."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(last.filename).name}, line {last.lineno}"
    return (
        f"dnlint itself failed at this file ({type(error).__name__}: {error}; {place}); the other files were "
        "read. Please report it to dnlint, with the file"
    )


def name_of(item: Item) -> str:
    """The name of an input as reports write it."""
    return item.name if isinstance(item, Draft) else shown(item.file)


def by_path(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Problems in the order in which they are told."""
    return tuple(sorted(problems, key=lambda problem: (problem.path, problem.line or 0, problem.message)))
