"""What a finding says, for outputs that have one message a finding."""

from __future__ import annotations

from collections.abc import Sequence

from dnlint.report.places import told
from dnlint.report.style import printable
from dnlint.rules.evidence import cited
from dnlint.values import Finding, Source

_NAMED = 2  # sources; a message stays short


def message(finding: Finding, between: str = " ", *, quote: bool = False, evidence: bool = False) -> str:
    """What is wrong with the claim and what to write instead.

    `quote` puts the claim in front, for readers who are shown a line and not the place in it; `evidence`
    adds what the studies bear, unless the message tells it. In a document that shows no lines, place and
    sentence come first.
    """
    where = told(finding.spot) if finding.spot else ""
    place = f"{where[:1].upper()}{where[1:]}: " if where else ""
    claim = f"“{printable(quoted(finding))}”: " if quote or finding.spot else ""
    parts = [f"{place}{claim}{finding.message}"]
    if evidence and not finding.quotes_study:
        parts.append(f"Evidence: {finding.consensus}")
    if finding.sources:
        parts.append(f"Source: {_in_short(finding.sources)}.")
    if finding.suggestion:
        parts.append(f"Instead write: {finding.suggestion}")
    return between.join(parts)


def quoted(finding: Finding) -> str:
    """The claim as the copy has it; the whole sentence where that is what its reader will search for."""
    return finding.spot.sentence if finding.spot else finding.text


def _in_short(sources: Sequence[Source]) -> str:
    """The first sources, each in a few words, and how many more there are."""
    more = [f"{len(sources) - _NAMED} more"] if len(sources) > _NAMED else []
    return "; ".join([*map(cited, sources[:_NAMED]), *more])
