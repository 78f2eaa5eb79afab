"""Lists that MDX pages indent within a component: Markdown would take them for code, or for the tag's text.

MDX knows no indented code, and what stands between the tags of a component is Markdown from the first line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from dnlint.offsets import MapBuilder, OffsetMap, Span

_MARK = r"[^\S\n]*(?:[-*+]|\d{1,3}[.)])[^\S\n]+\S"
_ITEM = re.compile(_MARK)
_INDENTED = re.compile(rf"^(?=[^\S\n]){_MARK}", re.MULTILINE)


def outdented(text: str, start: int) -> tuple[str, OffsetMap]:
    """A page from `start` on with its indented lists at the margin, and its way back.

    What stands below such a list as far in goes with it.
    """
    builder = MapBuilder()
    if not _INDENTED.search(text, start):
        builder.literal(text, 0)
        return builder.build()
    builder.literal(text[:start], 0)
    at = start
    lines = text[start:].splitlines(keepends=True)
    for line, (cut, apart) in zip(lines, _layout(lines), strict=True):
        builder.whole("\n" if apart else "", Span(at, at))
        builder.literal(line[cut:], at + cut)
        at += len(line)
    return builder.build()


def _layout(lines: Iterable[str]) -> Iterator[tuple[int, bool]]:
    """For each line, how far it is moved to the margin, and whether an empty line is wanted above it."""
    margin, follows, is_listed = 0, False, False
    for line in lines:
        if not line.strip():
            yield 0, False
            follows = False
            continue
        indent = len(line) - len(line.lstrip(" \t"))
        leaves = indent < margin
        if leaves:
            margin = 0
        is_item = not margin and _ITEM.match(line) is not None
        begins = is_item and indent > 0 and not is_listed
        if begins:
            margin = indent
        is_listed = not margin and (is_item or (is_listed and indent > 0))
        yield margin, follows and (leaves or begins)
        follows = True
