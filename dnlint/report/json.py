"""The report for machines: one JSON object, the contract that outsiders rely on (see ARCHITECTURE.md)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import dnlint
from dnlint.passes import counts
from dnlint.report.style import Style
from dnlint.values import Assertion, Finding, Place, Source

if TYPE_CHECKING:  # what an output is made of, not what it needs to run
    from dnlint.engine import RunResult

SCHEMA_VERSION = 1


def render(result: RunResult, style: Style) -> str:
    """The whole run as JSON; the same run gives the same text, whatever the style."""
    report = {
        "schema_version": SCHEMA_VERSION,
        "tool": {
            "name": "dnlint",
            "version": dnlint.__version__,
            "rulesets": [{"name": result.pack.name, "version": result.pack.version}],
        },
        "summary": {
            "files": result.files,
            "blocks": result.blocks,
            "assertions": result.assertions,
            "findings": counts(result.findings),
        },
        "findings": [_finding(finding) for finding in result.findings],
        "errors": [
            {"path": problem.path, "message": problem.message}
            for problem in (*result.problems, *result.skipped)
        ],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "path": finding.path,
        "rule": finding.rule,
        "name": finding.name,
        "severity": finding.severity,
        "verdict": finding.verdict,
        "start": _place(finding.start),
        "end": _place(finding.end),
        "text": finding.text,
        "claim": _claim(finding.claim),
        "message": finding.message,
        "consensus": finding.consensus,
        "suggestion": finding.suggestion,
        "sources": [_source(source) for source in finding.sources],
        "fingerprint": finding.fingerprint,
    }


def _place(place: Place) -> dict[str, int]:
    return {"line": place.line, "column": place.column, "offset": place.offset}


def _claim(claim: Assertion) -> dict[str, str]:
    return {
        "subject": claim.subject,
        "relation": claim.relation,
        "object": claim.object,
        "polarity": claim.polarity,
        "modality": claim.modality,
        "attribution": claim.attribution,
    }


def _source(source: Source) -> dict[str, str]:
    return {"id": source.id, "title": source.title, "url": source.url, "doi": source.doi}
