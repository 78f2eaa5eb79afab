"""How much copy says: which range its words stand for, and when two ranges have nothing in common."""

from __future__ import annotations

import pytest

from dnlint.nlp.quantities import Range, first_range

HOUR, DAY = 60, 24 * 60


@pytest.mark.parametrize(
    ("text", "low", "high", "words"),
    [
        pytest.param("sore for 24-48 hours", DAY, 2 * DAY, "24-48 hours", id="a range in figures"),
        pytest.param("for 24 – 48 hrs", DAY, 2 * DAY, "24 – 48 hrs", id="a dash between spaces"),
        pytest.param("lasts two to three days", 2 * DAY, 3 * DAY, "two to three days", id="a range in words"),
        pytest.param("a day or two afterwards", DAY, 2 * DAY, "a day or two", id="the unit in the middle"),
        pytest.param("a few hours to two days", 2 * HOUR, 2 * DAY, "a few hours to two days", id="two units"),
        pytest.param("up to a week", 0, 7 * DAY, "up to a week", id="the most"),
        pytest.param("within a day or so", 0, DAY, "within a day", id="within"),
        pytest.param("a 30-minute session", 30, 30, "30-minute", id="joined by a hyphen"),
        pytest.param("takes half an hour", 30, 30, "half an hour", id="half an hour"),
        pytest.param("1.5 hours", 90, 90, "1.5 hours", id="a fraction"),
        pytest.param("two visits, then 48 hours", 2 * DAY, 2 * DAY, "48 hours", id="the first of its unit"),
    ],
)
def test_a_quantity_of_time(text: str, low: float, high: float, words: str) -> None:
    assert first_range(text) == Range(low, high, words)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("sore for a while", id="no number"),
        pytest.param("call us after more than 48 hours", id="only the least is told"),
        pytest.param("for a day or more", id="open at its end"),
        pytest.param("in 24 hospitals", id="no unit, a word that begins like one"),
    ],
)
def test_what_tells_no_range(text: str) -> None:
    assert first_range(text) is None


def test_other_units_than_time() -> None:
    found = first_range("Most people need 3 to 6 sessions of 30 minutes.", {"session": 1, "sessions": 1})
    assert found == Range(3, 6, "3 to 6 sessions")


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        pytest.param((2, 3), (6, 8), True, id="nothing in common"),
        pytest.param((6, 8), (2, 3), True, id="whichever comes first"),
        pytest.param((2, 4), (4, 6), False, id="an end in common"),
        pytest.param((0, 7), (1, 2), False, id="one within the other"),
    ],
)
def test_ranges_that_exclude_each_other(
    one: tuple[float, float], other: tuple[float, float], apart: bool
) -> None:
    assert Range(*one, "").is_apart_from(Range(*other, "")) is apart
