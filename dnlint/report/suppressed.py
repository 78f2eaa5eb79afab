"""What is suppressed, for whoever looks over it: each finding that does not count, with the reason."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dnlint.report.places import place
from dnlint.report.style import Style, counted, printable
from dnlint.values import Suppressed

if TYPE_CHECKING:  # what an output is made of, not what it needs to run
    from dnlint.engine import RunResult


def render(result: RunResult, style: Style) -> str:
    """The suppressed findings of a run, in order of their places, and how many there are."""
    lines = [line for one in result.suppressed for line in _told(one, style)]
    lines.append(f"{counted(len(result.suppressed), 'finding')} suppressed.")
    return "\n".join(lines) + "\n"


def _told(one: Suppressed, style: Style) -> Iterator[str]:
    finding = one.finding
    where = style.paint(place(finding), "bold")
    yield f"{where}: {finding.rule} {finding.name}: {printable(finding.text)}"
    yield from style.field("Reason", one.reason or "none is given", 4)
