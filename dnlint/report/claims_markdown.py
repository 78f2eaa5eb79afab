"""The fact-check as a Markdown table, to paste into a review or an issue."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dnlint.report.style import Style, printable
from dnlint.rules.evidence import cited
from dnlint.values import Source

if TYPE_CHECKING:  # what an output is made of, not what it needs to run
    from dnlint.claims.result import ClaimsResult, JudgedClaim

MOST_SOURCES = 3
_HEAD = "| Where | Claim | Verdict | Known | Instead write | Sources |\n|---|---|---|---|---|---|\n"
_MARKUP = re.compile(r"([\\`*_\[\]<>|])")


def render(result: ClaimsResult, style: Style) -> str:
    """A row for each claim, in reading order, whatever the style."""
    return _HEAD + "".join(map(_row, result.claims))


def _row(claim: JudgedClaim) -> str:
    manner = f" ({', '.join(claim.manner)})" if claim.manner else ""
    ground = claim.rule or claim.basis
    more = [f"{len(claim.sources) - MOST_SOURCES} more"] if len(claim.sources) > MOST_SOURCES else []
    cells = (
        _plain(f"{claim.path}:{claim.start.line}"),
        _plain(claim.text),
        f"**{claim.verdict}**{manner}",
        _plain(f"{claim.known} ({ground})" if ground else claim.known),
        _plain(claim.suggestion),
        ", ".join([*map(_link, claim.sources[:MOST_SOURCES]), *more]),
    )
    return f"| {' | '.join(cells)} |\n"


def _plain(text: str) -> str:
    """Text that no Markdown reader takes for markup."""
    return _MARKUP.sub(r"\\\1", printable(text))


def _link(source: Source) -> str:
    address = f"https://doi.org/{source.doi}" if source.doi else source.url
    name = _plain(cited(source))
    return f"[{name}](<{address}>)" if address else name
