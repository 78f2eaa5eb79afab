"""The report for machines: one JSON object, the contract that outsiders rely on (see ARCHITECTURE.md)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import dnlint
from dnlint.errors import Problem
from dnlint.passes import counts
from dnlint.report.style import Style
from dnlint.values import Assertion, Finding, Place, Source, Spot, Suppressed

if TYPE_CHECKING:  # what an output is made of, not what it needs to run
    from dnlint.engine import RunResult
    from dnlint.rules.schema import RulePack

SCHEMA_VERSION = 1


def render(result: RunResult, style: Style) -> str:
    """The whole run as JSON; the same run gives the same text, whatever the style."""
    report = {
        **header(result),
        "findings": [finding_fields(finding) for finding in result.findings],
        "suppressed": [suppressed_fields(one) for one in result.suppressed],
        "errors": [problem_fields(problem) for problem in (*result.problems, *result.skipped)],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def header(result: RunResult) -> dict[str, Any]:
    """What made the report, and what it holds in numbers."""
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": tool_fields(result.packs),
        "summary": {
            "files": result.files,
            "blocks": result.blocks,
            "assertions": result.assertions,
            "findings": counts(result.findings),
            "suppressed": len(result.suppressed),
        },
    }


def tool_fields(packs: Iterable[RulePack]) -> dict[str, Any]:
    """What made a report."""
    rulesets = [{"name": pack.name, "version": pack.version} for pack in packs]
    return {"name": "dnlint", "version": dnlint.__version__, "rulesets": rulesets}


def finding_fields(finding: Finding) -> dict[str, Any]:
    """A finding, as it stands in a report."""
    return {
        "path": finding.path,
        "rule": finding.rule,
        "name": finding.name,
        "severity": finding.severity,
        "verdict": finding.verdict,
        "start": place_fields(finding.start),
        "end": place_fields(finding.end),
        **spot_fields(finding.spot),
        "text": finding.text,
        "claim": claim_fields(finding.claim),
        "message": finding.message,
        "consensus": finding.consensus,
        "suggestion": finding.suggestion,
        "sources": [source_fields(source) for source in finding.sources],
        "fingerprint": finding.fingerprint,
    }


def suppressed_fields(one: Suppressed) -> dict[str, Any]:
    """A finding that does not count, and why."""
    return {**finding_fields(one.finding), "suppression": {"kind": one.kind, "reason": one.reason}}


def problem_fields(problem: Problem) -> dict[str, str | int]:
    """An input that could not be read; a mistake in one, with its line."""
    line = {} if problem.line is None else {"line": problem.line}
    return {"path": problem.path, "message": problem.message, **line}


def place_fields(place: Place) -> dict[str, int]:
    """A position, as it stands in a report."""
    return {"line": place.line, "column": place.column, "offset": place.offset}


def spot_fields(spot: Spot | None) -> dict[str, dict[str, str | int]]:
    """Where a person finds a claim in a document that shows no lines; nothing for others."""
    if spot is None:
        return {}
    paragraph = {"paragraph": spot.paragraph} if spot.paragraph else {}
    return {"place": {"heading": spot.heading, **paragraph, **({"part": spot.part} if spot.part else {})}}


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
