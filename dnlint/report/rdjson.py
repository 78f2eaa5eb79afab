"""The report for reviewdog: its diagnostic format as JSON (rdjson)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from dnlint.report.style import Style
from dnlint.report.units import utf8_column
from dnlint.report.wording import message
from dnlint.values import Finding, Place, Severity

if TYPE_CHECKING:  # what an output is made of, not what it needs to run
    from dnlint.engine import RunResult

SEVERITIES: dict[Severity, str] = {"error": "ERROR", "warning": "WARNING", "advice": "INFO"}


def render(result: RunResult, style: Style) -> str:
    """One object, whatever the style. Columns count bytes of UTF-8, as the format has it."""
    report = {
        "source": {"name": "dnlint"},
        "diagnostics": [_diagnostic(finding, result.texts[finding.path]) for finding in result.findings],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _diagnostic(finding: Finding, text: str) -> dict[str, Any]:
    """A finding. Its wording is told, not offered as a change: it fits the claim, not always the sentence."""
    return {
        "message": message(finding, "\n\n", quote=True),
        "location": {"path": finding.path, **({} if finding.spot else _range(finding, text))},
        "severity": SEVERITIES[finding.severity],
        "code": {"value": finding.rule},
    }


def _range(finding: Finding, text: str) -> dict[str, Any]:
    return {"range": {"start": _position(finding.start, text), "end": _position(finding.end, text)}}


def _position(place: Place, text: str) -> dict[str, int]:
    return {"line": place.line, "column": utf8_column(place, text)}
