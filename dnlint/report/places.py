"""Where a claim stands, in words: a line of a text; heading and paragraph where a document shows no lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from dnlint.report.excerpt import excerpt
from dnlint.report.style import listed, printable
from dnlint.values import Place, Spot

_HEADING_WIDTH = 60


class Placed(Protocol):
    """A finding or a claim: what this needs of it."""

    @property
    def path(self) -> str:
        """The name of its file."""
        ...

    @property
    def start(self) -> Place:
        """Where it begins."""
        ...

    @property
    def spot(self) -> Spot | None:
        """Where a person finds it, if not by its line."""
        ...


def place(claim: Placed, *, column: bool = True) -> str:
    """`page.md:3:14`, or `draft.docx, under “Benefits”, paragraph 2`."""
    path = printable(claim.path)
    if claim.spot:
        return f"{path}, {told(claim.spot)}"
    return f"{path}:{claim.start.line}" + (f":{claim.start.column}" if column else "")


def told(spot: Spot) -> str:
    """`under “Benefits”, paragraph 4, in row 2 of a table`; or `heading “Benefits”`."""
    heading = excerpt(spot.heading, 0, len(spot.heading), _HEADING_WIDTH).claim
    below = spot.paragraph or spot.part
    parts = (
        heading and (f"under “{heading}”" if below else f"heading “{heading}”"),
        f"paragraph {spot.paragraph}" if spot.paragraph else "",
        f"in {spot.part}" if spot.part else "",
    )
    return ", ".join(filter(None, parts))


def within(claim: Placed) -> str:
    """`line 3`, or `under “Benefits”, paragraph 2`: where it stands in a file that was named before."""
    return told(claim.spot) if claim.spot else f"line {claim.start.line}"


def all_within(claims: Sequence[Placed]) -> str:
    """`lines 3, 5 and 8`, or a place after the other; "" for none."""
    if any(claim.spot for claim in claims) or len(claims) < 2:
        return "; ".join(map(within, claims))
    return "lines " + listed([str(claim.start.line) for claim in claims])
