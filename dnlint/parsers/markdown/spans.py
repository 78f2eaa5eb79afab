"""Which ranges of a Markdown source make a block."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tree_sitter import Node

from dnlint.offsets import Span
from dnlint.parsers.grammar import walk
from dnlint.parsers.html.elements import INLINE
from dnlint.parsers.lines import Mark, mark_of

BOLD_LINE = re.compile(
    r"[ \t]*(?P<mark>\*\*|__)(?P<text>(?:(?!(?P=mark)).)+)(?P=mark)[ \t]*:?[ \t]*(?:\\?\r?\n|$)"
)
"""A line that is bold from end to end."""

_BOLD_QUESTION = re.compile(r"[ \t]*(?P<mark>\*\*|__)(?:(?!(?P=mark)).)+\?(?P=mark)[ \t]*(?=\S)")
_TAG = re.compile(r"\s*</?(?P<name>[A-Za-z][\w:-]*)")
_NEWLINE = re.compile("\n")
_NO_MARK = Mark("none", 0)


def parts(text: str, node: Node) -> Iterator[list[Node]]:
    """A container's children; pieces of HTML with only blank lines between them are one part."""
    run: list[Node] = []
    for child in node.children:
        if is_html(text, child, bool(run)):
            run.append(child)
            continue
        if run:
            yield run
            run = []
        yield [child]
    if run:
        yield run


def is_html(text: str, node: Node, follows: bool) -> bool:
    """Whether a block is HTML. `follows`: HTML stands right before it.

    The grammar takes some block tags for a paragraph, and Markdown itself takes indented HTML after
    a blank line for code; on a page both are HTML nevertheless.
    """
    if node.type == "html_block":
        return True
    if node.type == "indented_code_block":
        return follows or _TAG.match(text, node.start_byte, node.end_byte) is not None
    tag = _TAG.match(text, node.start_byte, node.end_byte) if node.type == "paragraph" else None
    return tag is not None and tag["name"].lower() not in INLINE


def inline_spans(node: Node) -> Iterator[Span]:
    """The ranges of a block's own text, without the marks of the quotes and lists around it."""
    for inline in walk(node):
        if inline.type == "inline":
            start = inline.start_byte
            for cut in inline.children:
                if cut.type == "block_continuation":
                    yield from _filled(start, cut.start_byte)
                    start = cut.end_byte
            yield from _filled(start, inline.end_byte)


def _filled(start: int, end: int) -> Iterator[Span]:
    if start < end:
        yield Span(start, end)


def apart(text: str, spans: list[Span]) -> Iterator[tuple[list[Span], Mark]]:
    """A paragraph cut where its author set lines apart: a bold first line, each typed item or question."""
    part: list[Span] = []
    mark = _NO_MARK
    for line in _lines(text, spans):
        source = text[line.start : line.end]
        found = mark_of(source, dashes=False) if source.strip() else _NO_MARK
        if part and found.kind != "none":
            yield part, mark
            part = []
        if not part:
            mark = found
        part.append(Span(line.start + found.width, line.end))
        if len(part) == 1 and BOLD_LINE.fullmatch(source):
            yield part, mark
            part = []
    if part:
        yield part, mark


def _lines(text: str, spans: list[Span]) -> Iterator[Span]:
    """The source lines; a bold question at the beginning, its answer behind it, is a line of its own."""
    for number, span in enumerate(spans):
        start = span.start
        asked = _BOLD_QUESTION.match(text, span.start, span.end) if number == 0 else None
        if asked:
            yield Span(start, asked.end())
            start = asked.end()
        for match in _NEWLINE.finditer(text, start, span.end):
            yield Span(start, match.end())
            start = match.end()
        if start < span.end:
            yield Span(start, span.end)
