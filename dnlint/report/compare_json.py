"""What pages say against each other, for machines: one JSON object (see ARCHITECTURE.md)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from dnlint.report.json import (
    SCHEMA_VERSION,
    place_fields,
    problem_fields,
    source_fields,
    spot_fields,
    tool_fields,
)
from dnlint.report.style import Style

if TYPE_CHECKING:  # what an output is made of, not what it needs to run
    from dnlint.compare.result import ComparisonResult, Contradiction, Given


def render(result: ComparisonResult, style: Style) -> str:
    """The whole run as JSON; the same run gives the same text, whatever the style."""
    report = {
        "schema_version": SCHEMA_VERSION,
        "tool": tool_fields(result.packs),
        "summary": {"files": result.files, "contradictions": len(result.contradictions)},
        "contradictions": [_contradiction(one) for one in result.contradictions],
        "errors": [problem_fields(problem) for problem in (*result.problems, *result.skipped)],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _contradiction(one: Contradiction) -> dict[str, Any]:
    return {
        "id": one.id,
        "question": one.question,
        "answers": [
            {"says": side.says, "rules": list(side.rules), "places": [_given(given) for given in side.given]}
            for side in one.sides
        ],
        "known": one.known,
        "sources": [source_fields(source) for source in one.sources],
    }


def _given(given: Given) -> dict[str, Any]:
    return {
        "path": given.path,
        "start": place_fields(given.start),
        "end": place_fields(given.end),
        **spot_fields(given.spot),
        "text": given.text,
    }
