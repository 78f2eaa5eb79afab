"""What a finding says, for outputs that have one message a finding."""

from __future__ import annotations

from dnlint.report.style import printable
from dnlint.values import Finding


def message(finding: Finding, between: str = " ", *, quote: bool = False, evidence: bool = False) -> str:
    """What is wrong with the claim and what to write instead.

    `quote` puts the claim in front, for readers who are shown a line and not the place in it; `evidence`
    adds what the studies bear.
    """
    parts = [f"“{printable(finding.text)}”: {finding.message}" if quote else finding.message]
    if evidence:
        parts.append(f"Evidence: {finding.consensus}")
    if finding.suggestion:
        parts.append(f"Instead write: {finding.suggestion}")
    return between.join(parts)
