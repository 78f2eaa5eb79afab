"""The report as a GitLab code quality artifact, which merge requests show beside their changes."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from dnlint.report.style import Style
from dnlint.report.wording import message
from dnlint.values import Finding, Severity

if TYPE_CHECKING:  # what an output is made of, not what it needs to run
    from dnlint.engine import RunResult

SEVERITIES: dict[Severity, str] = {"error": "major", "warning": "minor", "advice": "info"}


def render(result: RunResult, style: Style) -> str:
    """An array with an object for each finding, whatever the style."""
    seen: Counter[str] = Counter()
    issues = []
    for finding in result.findings:
        seen[finding.fingerprint] += 1
        issues.append(_issue(finding, seen[finding.fingerprint]))
    return json.dumps(issues, ensure_ascii=False, indent=2) + "\n"


def _issue(finding: Finding, occurrence: int) -> dict[str, Any]:
    """A finding; `occurrence` counts, from 1, the places where the file makes the same claim.

    GitLab shows one of all that share a fingerprint, so each place gets its own.
    """
    return {
        "description": message(finding, quote=True),
        "check_name": f"{finding.rule} {finding.name}",
        "fingerprint": finding.fingerprint + (f"-{occurrence}" if occurrence > 1 else ""),
        "severity": SEVERITIES[finding.severity],
        "location": {
            "path": finding.path,
            "lines": {"begin": finding.start.line, "end": finding.end.line},
        },
    }
