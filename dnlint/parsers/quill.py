"""Texts of the editor Quill: runs of characters, in which a line end tells what the line before it is.

`{ops: [{insert: "It is "}, {insert: "quiet", attributes: {bold: true}}, {insert: "\\n"}]}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dnlint.offsets import MapBuilder, OffsetMap, Piece, Span
from dnlint.parsers.data import Array, Record, Text, Value
from dnlint.parsers.lines import is_title_line
from dnlint.parsers.strings import append

_RUN = re.compile(r"\n|[^\n]+")
_HEADING = Text("heading", OffsetMap(()))


def lines_of(record: Record) -> Array | None:
    """The lines of such a text as parts of a page, None for any other object."""
    fields = dict(record.fields)
    ops = fields.get("ops")
    if not isinstance(ops, Array) or len(fields) > 1 or not ops.items:
        return None
    found = [dict(op.fields) if isinstance(op, Record) else {} for op in ops.items]
    return Array(tuple(_lines(found))) if all("insert" in op for op in found) else None


def _lines(ops: list[dict[str, Value]]) -> Iterator[Record]:
    line = MapBuilder()
    for op in ops:
        inserted = op["insert"]
        if not isinstance(inserted, Text):
            continue  # a picture
        for run in _RUN.finditer(inserted.text):
            if run[0] != "\n":
                append(line, _part(inserted, Span(*run.span())))
                continue
            yield from _line(line, heads=_is_numbered(op) and inserted.text == "\n")
            line = MapBuilder()
    yield from _line(line, heads=False)


def _part(text: Text, span: Span) -> Text:
    piece = Piece(Span(0, len(span)), span, True)
    return Text(text.text[span.start : span.end], OffsetMap((piece,)).through(text.offsets))


def _is_numbered(op: dict[str, Value]) -> bool:
    """Whether a line has an attribute that is a number, as headings have: {header: 2}."""
    given = op.get("attributes")
    return given is not None and not (isinstance(given, Record) and given.fields)


def _line(line: MapBuilder, *, heads: bool) -> Iterator[Record]:
    text = Text(*line.build())
    if text.text.strip():
        told = (("type", _HEADING),) if heads and is_title_line(text.text) else ()
        yield Record((*told, ("text", text)))
