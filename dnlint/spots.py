"""Where a person finds a claim in a document that shows no lines: under which heading, in which paragraph."""

from __future__ import annotations

import re
from bisect import bisect_right

from dnlint.offsets import Span
from dnlint.source import SourceFile
from dnlint.values import Block, Document, Part, Spot

_LINE = re.compile(r"[^\n]+")
_SENTENCE_END = re.compile(r"[.!?…][\"”’)]?[^\S\n]+|[\n\u2028]")


class Spots:
    """The places of one source; there are none where its lines tell where things are."""

    def __init__(self, document: Document, source: SourceFile) -> None:
        self._shows_lines = source.rendering is None
        if source.rendering is None:
            return
        self._text = source.text
        self._parts = source.rendering.parts
        self._paragraphs = [
            line.start()
            for line in _LINE.finditer(source.text)
            if all(part.counted for part in self._around(line.start()))
        ]
        self._headings = [(_start(block), block.text) for block in document.blocks if block.kind == "heading"]

    def spot(self, block: Block, span: Span) -> Spot | None:
        """The place of a range of the text, which stands in a block."""
        if self._shows_lines:
            return None
        heading, start = self._heading(block)
        parts = self._around(span.start)
        number = self._number(span.start) - self._number(start) if all(one.counted for one in parts) else 0
        return Spot(heading, number, parts[0].name if parts else "", self._sentence(span))

    def _heading(self, block: Block) -> tuple[str, int]:
        """The heading that a block is, or the nearest that governs it; and where that stands."""
        if block.kind == "heading":
            return block.text, _start(block)
        governing = {*block.context.headings, block.context.question}
        above = [one for one in self._headings if one[1] in governing and one[0] < _start(block)]
        return (above[-1][1], above[-1][0]) if above else ("", -1)

    def _sentence(self, span: Span) -> str:
        start = max(0, self._text.rfind("\n", 0, span.start) + 1)
        for stop in _SENTENCE_END.finditer(self._text, start, span.start):
            start = stop.end()
        found = _SENTENCE_END.search(self._text, max(span.start, span.end - 1))
        return self._text[start : found.end() if found else len(self._text)].strip()

    def _number(self, offset: int) -> int:
        """How many paragraphs of the running text have begun."""
        return bisect_right(self._paragraphs, offset)

    def _around(self, offset: int) -> list[Part]:
        return [part for part in self._parts if part.span.start <= offset < part.span.end]


def _start(block: Block) -> int:
    return block.source_span(Span(0, len(block.text))).start
