"""The fact-check for people: each claim underlined, its verdict, what is known, who says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from dnlint.report import claims_json, claims_markdown
from dnlint.report.places import place, within
from dnlint.report.quoting import INDENT, said_by, underlined
from dnlint.report.style import Colour, Style, counted, listed
from dnlint.values import Verdict

if TYPE_CHECKING:  # what an output is made of, not what it needs to run
    from dnlint.claims.result import ClaimsResult, JudgedClaim

COLOURS: dict[Verdict, Colour] = {
    "contradicted": "red",
    "overstated": "yellow",
    "contested": "blue",
    "supported": "green",
    "unknown": "dim",
}


def render(result: ClaimsResult, style: Style) -> str:
    """The run as text, in reading order; what is known is told once a file."""
    lines: list[str] = []
    for path, claims in groupby(result.claims, key=lambda claim: claim.path):
        told: dict[str, JudgedClaim] = {}
        for claim in claims:
            lines += _claim(claim, result.texts[path], style)
            lines += _known(claim, told.setdefault(claim.known, claim), style)
            lines += [*style.field("Instead write", claim.suggestion, INDENT), ""]
    lines += style.wrap(summary(result), 0)
    return "\n".join(lines) + "\n"


def _claim(claim: JudgedClaim, text: str, style: Style) -> Iterator[str]:
    colour = COLOURS[claim.verdict]
    ground = " ".join(filter(None, (claim.rule or claim.basis, in_brackets(claim.manner))))
    yield f"{style.paint(place(claim), 'bold')}: {style.paint(claim.verdict, colour)} {ground}".rstrip()
    yield from underlined(text, claim.start, claim.end, colour, style)


def _known(claim: JudgedClaim, told: JudgedClaim, style: Style) -> Iterator[str]:
    if told is not claim and claim.sources:
        yield from style.field("Known", f"see {within(told)}", INDENT)
        return
    yield from style.field("Known", claim.known, INDENT)
    yield from said_by(claim.sources, style)


def in_brackets(manner: Sequence[str]) -> str:
    """How the copy puts a claim, to follow its verdict."""
    return f"({', '.join(manner)})" if manner else ""


def summary(result: ClaimsResult) -> str:
    """How many claims there are of each verdict."""
    if not result.files:
        return "No file was read."
    files = counted(result.files, "file")
    subjects = " or ".join(pack.title for pack in result.packs)
    if not result.claims:
        return f"No claim about {subjects} in {files}."
    tally = [(verdict, sum(claim.verdict == verdict for claim in result.claims)) for verdict in COLOURS]
    found = listed([f"{number} {verdict}" for verdict, number in tally if number])
    return f"{counted(len(result.claims), 'claim')} about {subjects} in {files}: {found}."


CLAIM_OUTPUTS: Mapping[str, Callable[[ClaimsResult, Style], str]] = {
    "json": claims_json.render,
    "markdown": claims_markdown.render,
    "text": render,
}
