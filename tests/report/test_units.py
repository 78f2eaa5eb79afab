"""Columns in the units that other programs count in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnlint.report.units import utf8_column, utf16_column
from dnlint.source import SourceFile

CASES = [
    pytest.param("|safe", 1, 1, id="at the start"),
    pytest.param("It is |safe", 7, 7, id="plain English"),
    pytest.param("café |safe", 6, 7, id="an accent: two bytes"),
    pytest.param("— |safe", 3, 5, id="a dash: three bytes"),
    pytest.param("💉 |safe", 4, 6, id="outside the basic plane: two units, four bytes"),
    pytest.param("💉💉\n💉 |safe", 4, 6, id="only its own line counts"),
    pytest.param("💉\r💉 |safe", 4, 6, id="a lone carriage return ends a line"),
    pytest.param("\ufeffIt is |safe", 7, 7, id="a byte order mark is no column"),
    pytest.param("\ufeff|safe", 1, 1, id="right behind a byte order mark"),
    pytest.param("a\n\ufeffb|safe", 3, 5, id="in the middle of a file it is a character"),
]


@pytest.mark.parametrize(("marked", "utf16", "utf8"), CASES)
def test_column(marked: str, utf16: int, utf8: int) -> None:
    text = marked.replace("|", "")
    place = SourceFile("page.md", text).place(marked.index("|"))
    assert (utf16_column(place, text), utf8_column(place, text)) == (utf16, utf8)


@given(st.text(st.characters(codec="utf-8"), max_size=60), st.data())
def test_a_line_cut_at_a_column_is_what_stands_before_the_place(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    place = SourceFile("page.md", text).place(offset)
    start = offset - place.column + 1
    before = text[start:offset]
    if place.line == 1:
        before = before.removeprefix("\ufeff")
        start += text.startswith("\ufeff") and offset > 0
    line = text[start:]
    assert line.encode()[: utf8_column(place, text) - 1].decode() == before
    cut = line.encode("utf-16-le")[: 2 * (utf16_column(place, text) - 1)]
    assert cut.decode("utf-16-le") == before
