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
            "suppressed": len(result.suppressed),
        },
        "findings": [_finding(finding) for finding in result.findings],
        "suppressed": [
            {**_finding(one.finding), "suppression": {"kind": one.kind, "reason": one.reason}}
            for one in result.suppressed
        ],
        "errors": [
            {"path": problem.path, "message": problem.message}
            | ({} if problem.line is None else {"line": problem.line})
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
        "start": place_fields(finding.start),
        "end": place_fields(finding.end),
        "text": finding.text,
        "claim": claim_fields(finding.claim),
        "message": finding.message,
        "consensus": finding.consensus,
        "suggestion": finding.suggestion,
        "sources": [source_fields(source) for source in finding.sources],
        "fingerprint": finding.fingerprint,
    }


def place_fields(place: Place) -> dict[str, int]:
    """A position, as it stands in a report."""
    return {"line": place.line, "column": place.column, "offset": place.offset}


def claim_fields(claim: Assertion) -> dict[str, str]:
    """A claim in ids of the rule pack."""
    return {
        "subject": claim.subject,
        "relation": claim.relation,
        "object": claim.object,
        "polarity": claim.polarity,
        "modality": claim.modality,
        "attribution": claim.attribution,
    }


def source_fields(source: Source) -> dict[str, str]:
    """Where a fact comes from."""
    return {"id": source.id, "title": source.title, "url": source.url, "doi": source.doi}
