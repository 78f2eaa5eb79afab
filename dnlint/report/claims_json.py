"""The fact-check for machines: one JSON object, the contract that outsiders rely on (see ARCHITECTURE.md)."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any, get_args

from dnlint.report.json import (
    SCHEMA_VERSION,
    claim_fields,
    place_fields,
    problem_fields,
    source_fields,
    spot_fields,
    tool_fields,
)
from dnlint.report.style import Style
from dnlint.values import Verdict

if TYPE_CHECKING:  # what an output is made of, not what it needs to run
    from dnlint.claims.result import ClaimsResult, JudgedClaim


def render(result: ClaimsResult, style: Style) -> str:
    """The whole run as JSON; the same run gives the same text, whatever the style."""
    tally = Counter(claim.verdict for claim in result.claims)
    report = {
        "schema_version": SCHEMA_VERSION,
        "tool": tool_fields(result.packs),
        "summary": {
            "files": result.files,
            "claims": {verdict: tally[verdict] for verdict in get_args(Verdict)},
        },
        "claims": [_claim(claim) for claim in result.claims],
        "errors": [problem_fields(problem) for problem in (*result.problems, *result.skipped)],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _claim(claim: JudgedClaim) -> dict[str, Any]:
    return {
        "path": claim.path,
        "start": place_fields(claim.start),
        "end": place_fields(claim.end),
        **spot_fields(claim.spot),
        "text": claim.text,
        "claim": claim_fields(claim.assertion),
        "manner": list(claim.manner),
        "verdict": claim.verdict,
        "rule": claim.rule,
        "basis": claim.basis,
        "known": claim.known,
        "suggestion": claim.suggestion,
        "sources": [source_fields(source) for source in claim.sources],
    }
