"""How labelled sets went, for machines: one JSON object."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import dnlint
from dnlint.evaluation.result import Evaluation, Outcome
from dnlint.evaluation.score import Tally

SCHEMA_VERSION = 1


def render(evaluations: Sequence[Evaluation]) -> str:
    """All figures of the sets, and every miss and false alarm with its text."""
    report = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "dnlint", "version": dnlint.__version__},
        "sets": [_as_json(one) for one in evaluations],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _as_json(one: Evaluation) -> dict[str, Any]:
    return {
        "name": one.name,
        "pages": len(one.pages),
        "left_out": list(one.left_out),
        "by_rule_and_place": _tally(one.by_rule),
        "by_family_and_place": _tally(one.by_family),
        "by_place": _tally(one.by_place),
        "mean_f1": round(one.mean_f1, 4),
        "rules": {name: _tally(tally) for name, tally in one.rules().items()},
        "families": {name: _tally(tally) for name, tally in one.families().items()},
        "kinds": {name: _tally(tally) for name, tally in one.kinds().items()},
        "documents": {page.path: _tally(page.rule.tally) for page in one.pages},
        "quiet_pages": {
            "pages": len(one.quiet_pages),
            "words": sum(page.words for page in one.quiet_pages),
            "false": sum(page.rule.tally.false for page in one.quiet_pages),
            "false_per_1000_words": one.false_per_1000_words,
        },
        "quiet_units": [
            {"why": why, "fired": fired, "units": total} for why, (fired, total) in one.quiet_units().items()
        ],
        "confusions": [
            {"missed": missed, "fired": fired, "units": units}
            for (missed, fired), units in one.confusions().items()
        ],
        "missed": [_outcome(outcome) for outcome in one.outcomes if outcome.verdict == "missed"],
        "false": [_outcome(outcome) for outcome in one.outcomes if outcome.verdict == "false"],
    }


def _tally(tally: Tally) -> dict[str, float]:
    return {
        "precision": round(tally.precision, 4),
        "recall": round(tally.recall, 4),
        "f1": round(tally.f1, 4),
        "right": tally.right,
        "false": tally.false,
        "missed": tally.missed,
    }


def _outcome(outcome: Outcome) -> dict[str, Any]:
    return {
        "path": outcome.path,
        "line": outcome.line,
        "start": outcome.span.start,
        "end": outcome.span.end,
        "rule": outcome.rule,
        "kind": outcome.kind,
        "text": outcome.text,
    }
