"""The report as JSON lines: an object a line, each saying what it is in `type`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from dnlint.report.json import finding_fields, header, problem_fields
from dnlint.report.style import Style

if TYPE_CHECKING:  # what an output is made of, not what it needs to run
    from dnlint.engine import RunResult


def render(result: RunResult, style: Style) -> str:
    """Findings, then inputs that could not be read, then one summary; the fields are those of JSON.

    All in ASCII, so that no reader takes a character of the copy for the end of a line.
    """
    return "".join(f"{json.dumps(line)}\n" for line in _lines(result))


def _lines(result: RunResult) -> Iterator[dict[str, Any]]:
    for finding in result.findings:
        yield {"type": "finding", **finding_fields(finding)}
    for problem in (*result.problems, *result.skipped):
        yield {"type": "error", **problem_fields(problem)}
    yield {"type": "summary", **header(result)}
