"""What pages say against each other, for people: each question, both answers, and where they stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from dnlint.report import compare_json
from dnlint.report.places import place
from dnlint.report.quoting import INDENT, said_by, underlined
from dnlint.report.style import Style, counted, listed

if TYPE_CHECKING:  # what an output is made of, not what it needs to run
    from dnlint.compare.result import ComparisonResult, Contradiction, Side

MOST_PLACES = 4


def render(result: ComparisonResult, style: Style) -> str:
    """The run as text, question by question."""
    lines: list[str] = []
    for one in result.contradictions:
        lines += [style.paint(one.question, "bold")]
        for side in one.sides:
            lines += _side(side, result.texts, style)
        lines += [*_known(one, style), ""]
    return "\n".join([*lines, *style.wrap(summary(result), 0)]) + "\n"


def _side(side: Side, texts: Mapping[str, str], style: Style) -> Iterator[str]:
    breaks = f" (breaks {listed(list(side.rules))})" if side.rules else ""
    yield f"  {side.says}{breaks}:"
    margin = " " * INDENT
    for given in side.given[:MOST_PLACES]:
        yield margin + style.paint(place(given), "dim")
        yield from underlined(texts[given.path], given.start, given.end, "yellow", style, 2 * INDENT)
    if (more := len(side.given) - MOST_PLACES) > 0:
        yield f"{margin}and {counted(more, 'more place')}"


def _known(one: Contradiction, style: Style) -> Iterator[str]:
    yield from style.field("Known", one.known, 2)
    yield from said_by(one.sources, style, indent=2)


def summary(result: ComparisonResult) -> str:
    """How many questions the pages answer differently."""
    if not result.files:
        return "No file was read."
    subjects = listed([pack.title for pack in result.packs])
    pages = f"{result.on_subject} of {counted(result.files, 'file')} on {subjects}"
    if not result.contradictions:
        return f"Nothing in {pages} contradicts another."
    return f"{counted(len(result.contradictions), 'contradiction')} in {pages}."


COMPARE_OUTPUTS: Mapping[str, Callable[[ComparisonResult, Style], str]] = {
    "json": compare_json.render,
    "text": render,
}
