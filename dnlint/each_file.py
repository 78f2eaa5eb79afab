"""Reads each input for a view of its own (`claims`, `compare`), and remembers what it gave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from dnlint.inputs import Inputs, Read, each_source
from dnlint.remembered import Memory, complaints
from dnlint.runs import Draft, Options
from dnlint.source import SourceFile


class OfFile(Protocol):
    """What one input gave."""

    @property
    def path(self) -> str:
        """The name of the input."""
        ...


T = TypeVar("T", bound=OfFile)


@dataclass(frozen=True, slots=True)
class WithText(Generic[T]):
    """What one input gave, and its text, which is not remembered: whoever recalls it has it."""

    result: T
    text: str


def read_each(
    inputs: Sequence[Path | Draft], read: Read[T], kind: type[T], options: Options
) -> Inputs[WithText[T]]:
    """What `read` makes of each input, by path, or what is remembered of it; and what cannot be read.

    A cache that is of no use is told of among what was refused.
    """
    memory = Memory(kind, options)
    recall_or_read = memory.reading(read)

    def with_text(name: str, source: SourceFile) -> WithText[T]:
        return WithText(recall_or_read(name, source), source.text)

    admission = options.configured.admission if options.configured else None
    try:
        found = each_source(inputs, with_text, options.progress, admission)
    finally:
        memory.keep()
    in_order = tuple(sorted(found.results, key=lambda one: one.result.path))
    return Inputs(in_order, found.problems, found.skipped, (*found.refused, *complaints(options)))
