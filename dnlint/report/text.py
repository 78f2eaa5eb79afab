"""The report for people: each claim underlined, what the evidence shows, who says so, what to write."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from dnlint.passes import counts
from dnlint.report.places import all_within, place, within
from dnlint.report.quoting import INDENT, said_by, said_by_all, underlined
from dnlint.report.style import SEVERITY_COLOURS, Style, counted, listed
from dnlint.values import Finding, Severity

if TYPE_CHECKING:  # what an output is made of, not what it needs to run
    from dnlint.engine import RunResult

SUPPRESSED_IN = {"inSource": "in the source", "external": "in the baseline"}
NOUNS: dict[Severity, tuple[str, str]] = {
    "error": ("error", "errors"),
    "warning": ("warning", "warnings"),
    "advice": ("piece of advice", "pieces of advice"),
}


def render(result: RunResult, style: Style) -> str:
    """The run as text, findings grouped by file; the same claim twice in a file is told once."""
    lines: list[str] = []
    for path, findings in groupby(result.findings, key=lambda finding: finding.path):
        told: dict[tuple[str, str], Finding] = {}
        for first, *others in _grouped(findings):
            lines += _claim(first, result.texts[path], style)
            lines += _evidence(first, told.setdefault((first.rule, first.consensus), first), style)
            lines += [*style.field("Also at", all_within(others), INDENT), ""]
    lines += style.wrap(summary(result), 0)
    return "\n".join(lines) + "\n"


def _grouped(findings: Iterable[Finding]) -> Iterable[list[Finding]]:
    """The findings of a file by claim, in the order of each claim's first place."""
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(finding.fingerprint, []).append(finding)
    return groups.values()


def _claim(finding: Finding, text: str, style: Style) -> Iterator[str]:
    """Where the claim stands, which rule it breaks, and its line with the claim underlined."""
    colour = SEVERITY_COLOURS[finding.severity]
    where = style.paint(place(finding), "bold")
    yield f"{where}: {style.paint(finding.severity, colour)} {finding.rule} {finding.name}"
    yield from underlined(text, finding.start, finding.end, colour, style)


def _evidence(finding: Finding, told: Finding, style: Style) -> Iterator[str]:
    """What is wrong, what the evidence shows, who says so. Evidence and sources are told once a file."""
    yield from style.field("Problem", finding.message, INDENT)
    if told is finding:
        yield from style.field("Evidence", "" if finding.quotes_study else finding.consensus, INDENT)
        yield from _sources(finding, style)
    else:
        label = "Source" if finding.quotes_study else "Evidence"
        yield from style.field(label, f"see {within(told)}", INDENT)
    yield from style.field("Instead write", finding.suggestion, INDENT)


def _sources(finding: Finding, style: Style) -> Iterator[str]:
    """The sources, the first few in full: `explain` has the rest, but for studies that the message quotes."""
    if finding.quotes_study:
        return said_by_all(finding.sources, style)
    return said_by(finding.sources, style, rest_in=f"dnlint explain {finding.rule}")


def summary(result: RunResult) -> str:
    """What the run found and read, in a sentence or two."""
    if not result.files:
        return "No file was read."
    if not result.findings:
        told = [f"Nothing to correct in {counted(result.files, 'file')}."]
    else:
        found = [
            counted(number, *NOUNS[severity])
            for severity, number in counts(result.findings).items()
            if number
        ]
        files = len({finding.path for finding in result.findings})
        told = [f"Found {listed(found)} in {files} of {counted(result.files, 'file')}."]
    if silent := result.files - result.on_subject:
        subjects = " or ".join(pack.title for pack in result.packs)
        told.append(f"{counted(silent, 'file')} {'does' if silent == 1 else 'do'} not speak of {subjects}.")
    if unread := len(result.skipped) + sum(problem.line is None for problem in result.problems):
        told.append(f"{unread} could not be read.")
    return " ".join([*told, *_suppressed(result)])


def _suppressed(result: RunResult) -> Iterator[str]:
    """How many findings do not count, and where that is said."""
    kinds = Counter[str](one.kind for one in result.suppressed)
    told = [f"{kinds[kind]} {place}" for kind, place in SUPPRESSED_IN.items() if kinds[kind]]
    if told:
        yield f"Suppressed: {listed(told)}."
