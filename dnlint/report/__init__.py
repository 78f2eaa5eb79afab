"""Outputs: what a run, a rule or a rule pack looks like to a reader. One file per output.

An output of a run is a function from the run and a style to text; to add one, write its module and enter
it here by name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from dnlint.report import json, suppressed, text
from dnlint.report.style import Style

if TYPE_CHECKING:  # what an output is made of, not what it needs to run
    from dnlint.engine import RunResult

OUTPUTS: Mapping[str, Callable[[RunResult, Style], str]] = {
    "json": json.render,
    "suppressed": suppressed.render,
    "text": text.render,
}
