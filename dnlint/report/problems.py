"""What a run could not read or left alone: one line each, for standard error."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from dnlint.errors import Problem
from dnlint.report.style import Style, printable


class Run(Protocol):
    """What this needs of a run, whatever its results."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Inputs named by the user that could not be read."""
        ...

    @property
    def skipped(self) -> tuple[Problem, ...]:
        """Unreadable entries of folders."""
        ...

    @property
    def notes(self) -> tuple[Problem, ...]:
        """Inputs that were left alone."""
        ...


def render(result: Run, style: Style) -> str:
    """Errors fail the run; notes do not."""
    notes = sorted((*result.skipped, *result.notes), key=lambda problem: problem.path)
    return _lines(style.paint("error", "red"), result.problems) + _lines(style.paint("note", "blue"), notes)


def _lines(label: str, problems: Iterable[Problem]) -> str:
    return "".join(f"{label}: {printable(str(problem))}\n" for problem in problems)
