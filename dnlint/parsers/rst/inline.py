"""reStructuredText within a line: what a reader sees of it."""

from __future__ import annotations

import re

from dnlint.offsets import OffsetMap, Span
from dnlint.parsers.prose import Prose

_TOKEN = re.compile(
    r"\\(?P<escaped>\S)|(?P<gone>\\\s|``[^`]*``_{0,2}|\[[\w#*.-]{1,30}\]_|https?://\S+)"
    r"|(?P<role>:[\w:.-]{1,40}:)?`(?P<text>[^`<]+?)(?:\s*<[^<>`]*>)?`_{0,2}"
    r"|(?P<substituted>\|[^|\s][^|\n]{0,60}\|_{0,2})|(?P<mark>\*\*|(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)|(?<=\w)__?(?!\w))"
)


def read_spans(source: str, spans: list[Span]) -> tuple[str, OffsetMap]:
    """The text of ranges of source that make one block."""
    prose = Prose()
    for number, span in enumerate(spans):
        if number:
            prose.space(Span(spans[number - 1].end, span.start))
        _read(prose, source, span)
    return prose.build()


def _read(prose: Prose, source: str, span: Span) -> None:
    position = span.start
    for token in _TOKEN.finditer(source, span.start, span.end):
        prose.plain(source, position, token.start())
        if token["escaped"]:
            prose.whole(token["escaped"], Span(*token.span()))
        elif token["text"]:
            prose.plain(source, *token.span("text"))
        position = token.end()
    prose.plain(source, position, span.end)
