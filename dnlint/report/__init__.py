"""Outputs: what a run, a rule or a rule pack looks like to a reader. One file per output.

An output of a run is a module with `render(result, style) -> str`; to add one, write it and enter it here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

from dnlint.report.style import Style

if TYPE_CHECKING:  # what an output is made of, not what it needs to run
    from dnlint.engine import RunResult

Output = Callable[["RunResult", Style], str]


def _output(name: str) -> Output:
    """The output of that name, imported when it is first used: a run needs one or two of them."""

    def render(result: RunResult, style: Style) -> str:
        shown: str = import_module(f"dnlint.report.{name}").render(result, style)
        return shown

    return render


OUTPUTS: Mapping[str, Output] = {
    name: _output(name)
    for name in (
        "checkstyle",
        "concise",
        "github",
        "gitlab",
        "json",
        "jsonl",
        "junit",
        "markdown",
        "rdjson",
        "sarif",
        "suppressed",
        "text",
    )
}
