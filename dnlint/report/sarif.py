"""The report as SARIF 2.1.0, which code scanning on GitHub, Azure DevOps and editors read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Any, Literal, Protocol
from urllib.parse import quote

import dnlint
from dnlint.report.sarif_rules import LEVELS, rule_fields
from dnlint.report.style import Style
from dnlint.report.units import utf16_column
from dnlint.report.wording import message
from dnlint.values import Finding

if TYPE_CHECKING:  # what an output is made of, not what it needs to run
    from dnlint.engine import RunResult
    from dnlint.errors import Problem

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
ROOT = "%SRCROOT%"
FINGERPRINT = "dnlintClaim/v1"
"""Not `primaryLocationLineHash`: GitHub's upload computes that one, and complains of any other value."""


class Suppression(Protocol):
    """Why a finding does not count: a comment in the file, or a record outside it."""

    @property
    def kind(self) -> Literal["inSource", "external"]:
        """Where it is written."""
        ...

    @property
    def reason(self) -> str:
        """The reason that was given, or ""."""
        ...


def render(result: RunResult, style: Style) -> str:
    """One log with one run, whatever the style. Columns count UTF-16 code units."""
    found: list[tuple[Finding, Suppression | None]] = [
        *((finding, None) for finding in result.findings),
        *((one.finding, one) for one in result.suppressed),
    ]
    rules = [rule_fields(rule, pack) for pack in result.packs for rule in pack.rules]
    numbers = {rule["id"]: number for number, rule in enumerate(rules)}
    run = {
        "tool": {"driver": {"name": "dnlint", "semanticVersion": dnlint.__version__, "rules": rules}},
        "invocations": [_invocation(result)],
        "originalUriBaseIds": {ROOT: {"description": {"text": "The folder in which dnlint was run."}}},
        "columnKind": "utf16CodeUnits",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "results": [
            _result(finding, result.texts[finding.path], numbers[finding.rule], why) for finding, why in found
        ],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _invocation(result: RunResult) -> dict[str, Any]:
    """Whether the run succeeded, and what it could not read or left alone."""
    notifications = [
        *_notifications("error", result.problems),
        *_notifications("warning", result.skipped),
        *_notifications("note", result.notes),
    ]
    return {"executionSuccessful": not result.problems, "toolExecutionNotifications": notifications}


def _notifications(level: str, problems: Iterable[Problem]) -> Iterator[dict[str, Any]]:
    for problem in problems:
        region = {} if problem.line is None else {"region": {"startLine": problem.line}}
        location = {"physicalLocation": {"artifactLocation": _artifact(problem.path), **region}}
        yield {"level": level, "message": {"text": problem.message}, "locations": [location]}


def _result(finding: Finding, text: str, rule_number: int, suppression: Suppression | None) -> dict[str, Any]:
    """A finding in a file of that text. `suppressions` is there always: empty says that it counts."""
    region = {
        "startLine": finding.start.line,
        "startColumn": utf16_column(finding.start, text),
        "endLine": finding.end.line,
        "endColumn": utf16_column(finding.end, text),
        "snippet": {"text": finding.text},
    }
    location = {"artifactLocation": _artifact(finding.path), "region": region}
    return {
        "ruleId": finding.rule,
        "ruleIndex": rule_number,
        "level": LEVELS[finding.severity],
        "message": {"text": message(finding)},
        "locations": [{"physicalLocation": location}],
        "partialFingerprints": {FINGERPRINT: finding.fingerprint},
        "suppressions": [_suppression(suppression)] if suppression else [],
        "properties": {"verdict": finding.verdict},
    }


def _suppression(suppression: Suppression) -> dict[str, str]:
    justification = {"justification": suppression.reason} if suppression.reason else {}
    return {"kind": suppression.kind, **justification}


def _artifact(path: str) -> dict[str, str]:
    """Where a file is: under the root where its path is relative, else at an address of its own."""
    if PurePosixPath(path).is_absolute():
        return {"uri": f"file://{quote(path)}"}
    if PureWindowsPath(path).is_absolute():
        return {"uri": f"file:///{quote(path, safe='/:')}"}
    return {"uri": quote(path), "uriBaseId": ROOT}
