"""The fact-check as a Markdown table, to paste into a review or an issue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dnlint.report.markdown_text import link, plain
from dnlint.report.places import place
from dnlint.report.style import Style
from dnlint.rules.evidence import cited

if TYPE_CHECKING:  # what an output is made of, not what it needs to run
    from dnlint.claims.result import ClaimsResult, JudgedClaim

MOST_SOURCES = 3
_HEAD = "| Where | Claim | Verdict | Known | Instead write | Sources |\n|---|---|---|---|---|---|\n"


def render(result: ClaimsResult, style: Style) -> str:
    """A row for each claim, in reading order, whatever the style."""
    return _HEAD + "".join(map(_row, result.claims))


def _row(claim: JudgedClaim) -> str:
    manner = f" ({', '.join(claim.manner)})" if claim.manner else ""
    ground = claim.rule or claim.basis
    more = [f"{len(claim.sources) - MOST_SOURCES} more"] if len(claim.sources) > MOST_SOURCES else []
    cells = (
        plain(place(claim, column=False)),
        plain(claim.gist),
        f"**{claim.verdict}**{manner}",
        plain(f"{claim.known} ({ground})" if ground else claim.known),
        plain(claim.suggestion),
        ", ".join([*(link(cited(source), source) for source in claim.sources[:MOST_SOURCES]), *more]),
    )
    return f"| {' | '.join(cells)} |\n"
