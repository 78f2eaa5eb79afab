"""The report in one line a finding, for a terminal with many of them and for editors that jump to places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dnlint.report.excerpt import excerpt
from dnlint.report.places import place
from dnlint.report.style import SEVERITY_COLOURS, Style
from dnlint.report.text import summary
from dnlint.report.wording import quoted
from dnlint.values import Finding

if TYPE_CHECKING:  # what an output is made of, not what it needs to run
    from dnlint.engine import RunResult

CLAIM_WIDTH = 60


def render(result: RunResult, style: Style) -> str:
    """`place: severity rule name “claim”` for each finding, and what was found in all."""
    return "".join(f"{line}\n" for line in [*(_line(one, style) for one in result.findings), summary(result)])


def _line(finding: Finding, style: Style) -> str:
    severity = style.paint(finding.severity, SEVERITY_COLOURS[finding.severity])
    claim = quoted(finding)
    claim = excerpt(claim, 0, len(claim), CLAIM_WIDTH).claim
    return f"{style.paint(place(finding), 'bold')}: {severity} {finding.rule} {finding.name} “{claim}”"
