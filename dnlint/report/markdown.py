"""The report as Markdown: the summary of a job on GitHub, or a comment on a change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from dnlint.report.markdown_text import link, plain
from dnlint.report.places import place
from dnlint.report.style import Style, counted
from dnlint.report.text import summary
from dnlint.report.wording import quoted
from dnlint.values import Finding

if TYPE_CHECKING:  # what an output is made of, not what it needs to run
    from dnlint.engine import RunResult

MOST_ROWS = 300  # GitHub drops a summary above 1 MiB as a whole
_HEAD = ["| | Where | Claim | Rule | Instead write |", "|---|---|---|---|---|"]


def render(result: RunResult, style: Style) -> str:
    """A table of the findings, the gravest first, and below it each rule with its evidence and sources."""
    lines = ["## dnlint", "", plain(summary(result))]
    if result.findings:
        lines += ["", *_table(result.findings), "", *_rules(result.findings)]
    unread = (*result.problems, *result.skipped)
    if unread:
        lines += ["", "Could not be read:", "", *(f"- {plain(str(problem))}" for problem in unread)]
    return "\n".join(lines) + "\n"


def _table(findings: Sequence[Finding]) -> Iterator[str]:
    gravest = sorted(findings, key=lambda finding: ("error", "warning", "advice").index(finding.severity))
    yield from _HEAD
    yield from map(_row, gravest[:MOST_ROWS])
    if len(findings) > MOST_ROWS:
        yield f"\n… and {counted(len(findings) - MOST_ROWS, 'more finding')}."


def _row(finding: Finding) -> str:
    cells = (
        f"**{finding.severity}**",
        plain(place(finding, column=False)),
        plain(f"“{quoted(finding)}”"),
        plain(f"{finding.rule} {finding.name}"),
        plain(finding.suggestion),
    )
    return f"| {' | '.join(cells)} |"


def _rules(findings: Sequence[Finding]) -> Iterator[str]:
    """What the evidence shows on each problem that was found, folded away until it is asked for."""
    yield from ("<details><summary>Why, and who says so</summary>", "")
    told: dict[tuple[str, str], Finding] = {}
    for finding in findings:
        told.setdefault((finding.rule, finding.message), finding)
    for first in sorted(told.values(), key=lambda finding: finding.rule):
        sources = "; ".join(link(source.title, source) for source in first.sources)
        cited = f" ({sources})" if sources else ""
        evidence = "" if first.quotes_study else f" {plain(first.consensus)}"
        yield f"- **{plain(f'{first.rule} {first.name}')}**: {plain(first.message)}{evidence}{cited}"
    yield from ("", "</details>")
