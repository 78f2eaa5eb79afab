"""The rules as SARIF describes them: what each looks for, why, what the evidence shows, who says so."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from dnlint.report.markdown_text import link, plain
from dnlint.report.quoting import cited
from dnlint.report.style import printable
from dnlint.rules.schema import Rule, RulePack
from dnlint.values import Severity

LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "advice": "note"}
PROBLEMS: dict[Severity, str] = {"error": "error", "warning": "warning", "advice": "recommendation"}


def rule_fields(rule: Rule, pack: RulePack) -> dict[str, Any]:
    """A rule, with help as text and as Markdown; advice is off unless it is asked for."""
    return {
        "id": rule.id,
        "name": rule.name,
        "shortDescription": {"text": printable(rule.claim)},
        "fullDescription": {"text": printable(rule.why)},
        "help": {"text": _help_text(rule, pack), "markdown": _help_markdown(rule, pack)},
        "defaultConfiguration": {"level": LEVELS[rule.severity], "enabled": not rule.is_advice},
        "properties": {"problem.severity": PROBLEMS[rule.severity], "tags": [pack.name, rule.verdict]},
    }


def _help_text(rule: Rule, pack: RulePack) -> str:
    sources = "\n".join(f"- {printable(cited(pack.sources[name]))}" for name in rule.sources)
    return _joined(f"{heading}: {printable(text)}" for heading, text in _parts(rule)) + (
        f"\n\nSources:\n{sources}" if sources else ""
    )


def _help_markdown(rule: Rule, pack: RulePack) -> str:
    sources = (pack.sources[name] for name in rule.sources)
    listed = "\n".join(f"- {link(source.title, source)}" for source in sources)
    return _joined(f"**{heading}**: {plain(text)}" for heading, text in _parts(rule)) + (
        f"\n\n**Sources**\n\n{listed}" if listed else ""
    )


def _parts(rule: Rule) -> list[tuple[str, str]]:
    parts = [
        ("Claim", rule.claim),
        ("Why", rule.why),
        ("Evidence", rule.evidence),
        ("Instead write", rule.suggestion),
    ]
    return [(heading, text) for heading, text in parts if text]


def _joined(paragraphs: Iterable[str]) -> str:
    return "\n\n".join(paragraphs)
