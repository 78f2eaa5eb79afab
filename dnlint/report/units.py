"""Columns as other programs count them. Inside dnlint a column counts code points."""

from __future__ import annotations

from dnlint.values import Place

BYTE_ORDER_MARK = "\ufeff"


def utf16_column(place: Place, text: str) -> int:
    """The column of a place, from 1, in UTF-16 code units: what JavaScript and most editors count."""
    return 1 + len(_before(place, text).encode("utf-16-le", "surrogatepass")) // 2


def utf8_column(place: Place, text: str) -> int:
    """The column of a place, from 1, in bytes of UTF-8."""
    return 1 + len(_before(place, text).encode("utf-8", "surrogatepass"))


def _before(place: Place, text: str) -> str:
    """What stands before a place on its line; a byte order mark is no part of the line to others."""
    before = text[place.offset - place.column + 1 : place.offset]
    return before.removeprefix(BYTE_ORDER_MARK) if place.line == 1 else before
