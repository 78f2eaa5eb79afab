"""Quoted strings: escapes decoded, each mapped whole."""

from __future__ import annotations

import re

from dnlint.offsets import MapBuilder, Span
from dnlint.parsers.data import Text

_SIMPLE = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "0": "\0", "N": "\x85", "_": "\xa0"}
_ESCAPE = re.compile(
    r"\\(?:u(?P<high>[dD][89abAB][0-9a-fA-F]{2})\\u(?P<low>[dD][c-fC-F][0-9a-fA-F]{2})"
    r"|u\{(?P<braced>[0-9a-fA-F]{1,6})\}|u(?P<four>[0-9a-fA-F]{4})|U(?P<eight>[0-9a-fA-F]{8})"
    r"|x(?P<two>[0-9a-fA-F]{2})|(?P<line>(?P<newline>\r?\n)[ \t]*)|(?P<one>.))",
    re.DOTALL,
)


def escaped_text(source: str, span: Span, *, indented: bool = True) -> Text:
    """The string between two quotes in which a backslash escapes (JSON, YAML, JavaScript).

    `indented`: a line behind an escaped line end begins with its first letter, as in YAML and TOML.
    """
    builder, position = MapBuilder(), span.start
    for match in _ESCAPE.finditer(source, span.start, span.end):
        builder.literal(source[position : match.start()], position)
        position = match.end() if indented or not match["line"] else match.end("newline")
        builder.whole(_decoded(match), Span(match.start(), position))
    builder.literal(source[position : span.end], position)
    return Text(*builder.build())


def _decoded(match: re.Match[str]) -> str:
    if match["high"]:
        high, low = int(match["high"], 16), int(match["low"], 16)
        return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
    if match["line"]:
        return ""
    if match["one"]:
        return _SIMPLE.get(match["one"], match["one"])
    code = int(next(filter(None, match.group("braced", "four", "eight", "two"))), 16)
    # Half of a surrogate pair, or a number beyond Unicode, is no character.
    return "\ufffd" if 0xD800 <= code < 0xE000 or code > 0x10FFFF else chr(code)


def doubled_text(source: str, span: Span, quote: str = "'") -> Text:
    """The string between two quotes in which a quote is written twice (YAML)."""
    builder, position = MapBuilder(), span.start
    for match in re.compile(quote * 2).finditer(source, span.start, span.end):
        builder.literal(source[position : match.start()], position)
        builder.whole(quote, Span(*match.span()))
        position = match.end()
    builder.literal(source[position : span.end], position)
    return Text(*builder.build())


def raw_text(source: str, span: Span) -> Text:
    """A range of source as it stands."""
    builder = MapBuilder()
    builder.literal(source[span.start : span.end], span.start)
    return Text(*builder.build())


def append(builder: MapBuilder, text: Text) -> None:
    """Add a text with its offsets to what a builder has."""
    for piece in text.offsets.pieces:
        part = text.text[piece.text.start : piece.text.end]
        if piece.literal:
            builder.literal(part, piece.source.start)
        else:
            builder.whole(part, piece.source)
