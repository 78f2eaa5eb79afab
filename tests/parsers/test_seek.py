"""Searching for what closes something."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnlint.parsers.seek import Seeker, TagEnds


@given(st.text("ab>", max_size=30), st.lists(st.integers(0, 30), max_size=8))
def test_a_seeker_finds_what_a_search_finds(text: str, starts: list[int]) -> None:
    seeker = Seeker(text)
    for start in starts:
        plain = re.compile("a+>").search(text, start)
        assert seeker.end("a+>", start) == (plain.end() if plain else 0)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("<p>It helps.", 3, id="no attributes"),
        pytest.param("<p a='>' b=\">\">It helps.", 15, id="brackets in quotes"),
        pytest.param("<p it's>It helps, it's said.", 8, id="a stray quote"),
        pytest.param('<p a=">It helps.', 7, id="a quote that does not close"),
        pytest.param("<p It helps.", 0, id="no end"),
    ],
)
def test_where_a_tag_ends(text: str, wanted: int) -> None:
    assert TagEnds(text).end(2) == wanted
