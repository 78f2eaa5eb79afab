"""What a run could not read or left alone: one line each, for standard error."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from dnlint.errors import Problem
from dnlint.report.style import Style, printable

if TYPE_CHECKING:  # what an output is made of, not what it needs to run
    from dnlint.engine import RunResult


def render(result: RunResult, style: Style) -> str:
    """Errors fail the run; notes do not."""
    notes = sorted((*result.skipped, *result.notes), key=lambda problem: problem.path)
    return _lines(style.paint("error", "red"), result.problems) + _lines(style.paint("note", "blue"), notes)


def _lines(label: str, problems: Iterable[Problem]) -> str:
    return "".join(f"{label}: {printable(str(problem))}\n" for problem in problems)
