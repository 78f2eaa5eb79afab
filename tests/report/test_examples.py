"""What an author of rules sees of their examples."""

from __future__ import annotations

import pytest

from dnlint.examples import ExampleResult, Kind
from dnlint.report.examples import render, went_well
from dnlint.report.style import Style


def example(kind: Kind, *, passed: bool) -> ExampleResult:
    expected = () if kind == "quiet" else ("cures pain",)
    found = expected if passed else ("pain",)
    text = "# Needling\n\nIt cures pain.\n"
    return ExampleResult("DN301", kind, 2, "list", text, passed, expected, found)


@pytest.mark.parametrize(
    ("kind", "passed", "well"),
    [
        pytest.param("loud", True, True, id="found where it should be"),
        pytest.param("loud", False, False, id="missed"),
        pytest.param("quiet", True, True, id="left alone"),
        pytest.param("quiet", False, False, id="a false alarm"),
        pytest.param("known-miss", False, True, id="missed, as was known"),
        pytest.param("known-miss", True, False, id="found after all: the file must say so"),
    ],
)
def test_an_example_does_what_its_kind_says(kind: Kind, passed: bool, well: bool) -> None:
    assert went_well(example(kind, passed=passed)) is well


def test_a_failure_shows_the_page_what_was_expected_and_what_came() -> None:
    assert render([example("quiet", passed=False), example("loud", passed=True)], Style()).splitlines() == [
        "DN301 quiet example 2 (list)",
        "    | # Needling",
        "    | ",
        "    | It cures pain.",
        "    Expected       nothing",
        "    Found          “pain”",
        "",
        "2 examples of 1 rule, 0 known misses: 1 went wrong.",
    ]


def test_when_all_is_well_one_line_says_so() -> None:
    shown = render([example("loud", passed=True), example("known-miss", passed=False)], Style())
    assert shown == "2 examples of 1 rule, 1 known miss: all well.\n"


def test_a_known_miss_that_is_found_says_where_it_belongs() -> None:
    assert "move it to the loud examples" in render([example("known-miss", passed=True)], Style())
