"""What the reports for people have in common: the line of a claim, underlined, and who says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dnlint.report.excerpt import excerpt
from dnlint.report.style import Colour, Style
from dnlint.values import Place, Source

INDENT = 4
MOST_SOURCES = 2


def underlined(
    text: str, start: Place, end: Place, colour: Colour, style: Style, indent: int = INDENT
) -> Iterator[str]:
    """The line around `text[start:end]`, cut to fit; without colour, carets stand under the claim."""
    margin = " " * indent
    shown = excerpt(text, start.offset, end.offset, style.width - indent)
    yield f"{margin}{shown.before}{style.paint(shown.claim, 'underline', colour)}{shown.after}"
    if not style.color:
        yield margin + shown.underline()


def said_by(
    sources: Sequence[Source], style: Style, indent: int = INDENT, rest_in: str = ""
) -> Iterator[str]:
    """The first few sources, and how many more there are; `rest_in`: the command that shows those."""
    told = [cited(source) for source in sources[:MOST_SOURCES]]
    if (more := len(sources) - MOST_SOURCES) > 0:
        told.append(f"and {more} more" + (f": {rest_in}" if rest_in else ""))
    return _listed(told, style, indent)


def said_by_all(sources: Sequence[Source], style: Style, indent: int = INDENT) -> Iterator[str]:
    """All the sources."""
    return _listed([cited(source) for source in sources], style, indent)


def _listed(told: Sequence[str], style: Style, indent: int) -> Iterator[str]:
    for index, one in enumerate(told):
        yield from style.field("" if index else "Source", one, indent)


def cited(source: Source) -> str:
    """A source as a reader can look it up."""
    address = f"https://doi.org/{source.doi}" if source.doi else source.url
    return f"{source.title} <{address}>" if address else source.title
