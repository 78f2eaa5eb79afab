"""Code that stands in markup: expressions, bound attributes, scripts. The parser of scripts reads it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dnlint.offsets import MapBuilder, OffsetMap, Piece, Span
from dnlint.parsers import embedded, keys
from dnlint.parsers.passage import Passage
from dnlint.values import Block, Context

_WORDS = re.compile(r"[\"'`](?=[^\"'`]*[^\W\d_])[^\"'`]*\s")
_LISTS_WORDS = re.compile(r"\s*\[\s*[\"'`][A-Z]")
_NAME = re.compile(r"[A-Za-z_]\w*")


def part_blocks(suffix: str, text: str, span: Span, passage: Passage) -> Iterator[Block]:
    """The blocks of a range of a text in another format; context and language are the passage's."""
    part = text[span.start : span.end]
    outer = OffsetMap((Piece(Span(0, len(part)), span, True),))
    yield from embedded(suffix, replace(passage, text=part), outer)


def holds_words(code: str) -> bool:
    """Whether there is a string of several words in a piece of code."""
    return bool(_WORDS.search(code))


def expression_blocks(code: str, start: int, name: str, passage: Passage) -> Iterator[Block]:
    """The prose of an expression that stands at `start`, as the value of what is called `name`."""
    if not holds_words(code) and not (keys.names_copy(name) and _LISTS_WORDS.match(code)):
        return
    name = name.replace("-", "_")
    builder = MapBuilder()
    builder.whole(f"{name if _NAME.fullmatch(name) else 'value'} = ", Span(start, start))
    builder.literal(code, start)
    text, offsets = builder.build()
    yield from embedded(".ts", replace(passage, text=text), offsets)


def context_at(found: Sequence[Block], starts: Sequence[int], at: int, page: Context) -> Context:
    """What governs data that stands at `at`, between the blocks of a page, which begin at `starts`."""
    before = bisect_right(starts, at)
    if not before:
        return page
    last = found[before - 1]
    headings = last.context.headings
    if last.kind == "heading":
        headings = (*headings, last.text)
    return replace(page, headings=headings)
