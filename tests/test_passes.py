"""Which findings reach the report, in which order, and when they fail a run."""

from __future__ import annotations

import pytest

from dnlint.errors import UsageError
from dnlint.offsets import Span
from dnlint.passes import Selection, chosen, counts, fails, known_selectors, no_such_rule
from dnlint.values import Assertion, FailLevel, Finding, Place, Severity

RULES = ["DN101", "DN205", "DN301", "DN320", "DN401"]


def finding(rule: str = "DN205", severity: Severity = "warning", path: str = "a.md", at: int = 0) -> Finding:
    claim = Assertion("dry-needling", "treats", "pain", Span(0, 1))
    start, end = Place(1, at + 1, at), Place(1, at + 5, at + 4)
    return Finding(
        path, rule, "name", severity, "overstated", start, end, "text", claim, "message", "", "", (), ""
    )


@pytest.mark.parametrize(
    ("selection", "rule", "severity", "wanted"),
    [
        pytest.param(Selection(), "DN205", "warning", True, id="warnings are reported"),
        pytest.param(Selection(), "DN320", "advice", False, id="advice is off"),
        pytest.param(Selection(strict=True), "DN320", "advice", True, id="strict gives advice"),
        pytest.param(Selection(select=("DN320",)), "DN320", "advice", True, id="advice asked for by id"),
        pytest.param(Selection(select=("DN3",)), "DN301", "error", True, id="a beginning selects"),
        pytest.param(Selection(select=("DN3",)), "DN205", "warning", False, id="and leaves out the rest"),
        pytest.param(Selection(ignore=("DN2",)), "DN205", "warning", False, id="a beginning ignores"),
        pytest.param(
            Selection(select=("DN2",), ignore=("DN205",)), "DN205", "warning", False, id="ignore beats select"
        ),
        pytest.param(
            Selection(min_severity="error"), "DN205", "warning", False, id="below the least severity"
        ),
        pytest.param(Selection(min_severity="error"), "DN101", "error", True, id="at the least severity"),
    ],
)
def test_selection(selection: Selection, rule: str, severity: Severity, wanted: bool) -> None:
    assert selection.wants(rule, severity) is wanted


def test_findings_come_by_path_then_offset_then_rule_each_once() -> None:
    ordered = (finding(at=2), finding(at=10), finding("DN401", at=10), finding(path="b.md"))
    assert chosen([*reversed(ordered), finding(at=10)], Selection()) == ordered


@pytest.mark.parametrize(
    ("others", "is_kept"),
    [
        pytest.param([finding("DN301", at=2)], False, id="another rule objects to some of the same words"),
        pytest.param([finding("DN301", at=4)], True, id="another rule objects to the next words"),
        pytest.param([finding("DN301", path="b.md")], True, id="another rule objects in another file"),
        pytest.param([finding("DN207", "advice")], False, id="other advice is given there"),
        pytest.param([finding("DN401", "error")], True, id="the other finding is not wanted"),
    ],
)
def test_a_rule_that_gives_way_is_silent_where_another_speaks(others: list[Finding], is_kept: bool) -> None:
    selection = Selection(ignore=("DN401",), strict=True)
    advice = finding("DN320", "advice")
    assert (advice in chosen([advice, *others], selection, ["DN320"])) == is_kept


@pytest.mark.parametrize(
    ("given", "understood"),
    [
        pytest.param(["DN101"], ("DN101",), id="an id"),
        pytest.param(["dn3"], ("DN3",), id="a beginning in lower case"),
        pytest.param(["DN1, DN205", "DN4"], ("DN1", "DN205", "DN4"), id="several, with commas or repeated"),
        pytest.param([], (), id="none"),
    ],
)
def test_known_selectors(given: list[str], understood: tuple[str, ...]) -> None:
    assert known_selectors(given, RULES) == understood


@pytest.mark.parametrize("given", ["DN9", "", "DN101,", "101", "DN1011"])
def test_a_selector_that_no_rule_answers_to_is_an_error(given: str) -> None:
    with pytest.raises(UsageError, match="there is no rule"):
        known_selectors([given], RULES)


@pytest.mark.parametrize(
    ("wanted", "way_out"),
    [
        pytest.param("DN102", "did you mean DN101?", id="a near miss"),
        pytest.param("painless", "`dnlint rules` lists them all", id="nothing like it"),
    ],
)
def test_an_unknown_rule_shows_a_way_out(wanted: str, way_out: str) -> None:
    assert way_out in str(no_such_rule(wanted, ["DN101", "DN330"]))


@pytest.mark.parametrize(
    ("severity", "level", "failed"),
    [
        ("error", FailLevel.ERROR, True),
        ("warning", FailLevel.ERROR, False),
        ("warning", FailLevel.WARNING, True),
        ("advice", FailLevel.WARNING, False),
        ("advice", FailLevel.ADVICE, True),
        ("error", FailLevel.NEVER, False),
    ],
)
def test_fail_level(severity: Severity, level: FailLevel, failed: bool) -> None:
    assert fails([finding(severity=severity)], level) is failed


def test_nothing_found_never_fails() -> None:
    assert not fails([], FailLevel.ADVICE)


def test_counts_name_every_severity() -> None:
    assert counts([finding(), finding("DN101", "error")]) == {"error": 1, "warning": 1, "advice": 0}
