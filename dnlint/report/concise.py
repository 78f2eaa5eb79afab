"""The report in one line a finding, for a terminal with many of them and for editors that jump to places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dnlint.report.excerpt import excerpt
from dnlint.report.style import SEVERITY_COLOURS, Style, printable
from dnlint.report.text import summary
from dnlint.values import Finding

if TYPE_CHECKING:  # what an output is made of, not what it needs to run
    from dnlint.engine import RunResult

CLAIM_WIDTH = 60


def render(result: RunResult, style: Style) -> str:
    """`path:line:column: severity rule name “claim”` for each finding, and what was found in all."""
    return "".join(f"{line}\n" for line in [*(_line(one, style) for one in result.findings), summary(result)])


def _line(finding: Finding, style: Style) -> str:
    place = f"{printable(finding.path)}:{finding.start.line}:{finding.start.column}"
    severity = style.paint(finding.severity, SEVERITY_COLOURS[finding.severity])
    claim = excerpt(finding.text, 0, len(finding.text), CLAIM_WIDTH).claim
    return f"{style.paint(place, 'bold')}: {severity} {finding.rule} {finding.name} “{claim}”"
