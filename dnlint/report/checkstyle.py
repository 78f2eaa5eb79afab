"""The report as checkstyle's XML, which Jenkins, reviewdog and many editors read."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from dnlint.report.style import Style
from dnlint.report.wording import message
from dnlint.report.xml_tree import document, element
from dnlint.values import Finding, Severity

if TYPE_CHECKING:  # what an output is made of, not what it needs to run
    from dnlint.engine import RunResult

SEVERITIES: dict[Severity, str] = {"error": "error", "warning": "warning", "advice": "info"}
LAYOUT = "4.3"  # the version of checkstyle whose layout this is; readers look for one


def render(result: RunResult, style: Style) -> str:
    """The findings by file, whatever the style. Columns count characters."""
    files = [
        element("file", {"name": path}, *map(_error, findings))
        for path, findings in groupby(result.findings, key=lambda finding: finding.path)
    ]
    return document(element("checkstyle", {"version": LAYOUT}, *files))


def _error(finding: Finding) -> Element:
    return element(
        "error",
        {
            "line": finding.start.line,
            "column": finding.start.column,
            "severity": SEVERITIES[finding.severity],
            "message": message(finding, quote=True),
            "source": f"dnlint.{finding.rule}",
        },
    )
