"""`dnlint rules`, `dnlint explain` and `dnlint test`."""

from __future__ import annotations

from collections.abc import Callable

import click
import pytest
from click.testing import Result

from dnlint import __version__ as version
from dnlint.cli import main
from dnlint.examples import ExampleResult

Command = Callable[..., Result]


def test_rules_lists_every_core_rule(dnlint: Command) -> None:
    shown = dnlint("rules").stdout
    core = [*range(101, 107), *range(201, 207), *range(301, 314), *range(401, 404)]
    assert [f"DN{number}" for number in core if f"DN{number} " not in shown] == []


def test_rules_and_explain_tell_that_a_rule_is_advice(dnlint: Command) -> None:
    assert "DN410  advice   risks-not-mentioned" in dnlint("rules").stdout
    assert "DN410 risks-not-mentioned (advice, overstated)" in dnlint("explain", "DN410").stdout


@pytest.mark.parametrize("name", ["DN101", "dn101", "is-acupuncture"])
def test_explain_tells_all_about_a_rule_by_id_or_name(dnlint: Command, name: str) -> None:
    result = dnlint("explain", name)
    assert result.exit_code == 0
    for heading in (
        "Claim",
        "Why",
        "What the evidence shows",
        "Sources",
        "Reported (the claim in brackets)",
        "Not reported",
        "Instead write",
    ):
        assert f"\n{heading}\n" in result.stdout


def test_explain_an_unknown_rule(dnlint: Command) -> None:
    result = dnlint("explain", "is-acupunture")
    assert result.exit_code == 2
    assert "did you mean is-acupuncture?" in result.stderr


def test_version(dnlint: Command) -> None:
    assert dnlint("--version").stdout == f"dnlint, version {version}\n"


def test_every_option_says_what_it_does(dnlint: Command) -> None:
    for command in main.commands.values():
        options = [one for one in command.params if isinstance(one, click.Option)]
        assert [one.name for one in options if not one.help] == []
        assert dnlint(str(command.name), "--help").exit_code == 0


@pytest.mark.parametrize(("passed", "code"), [(True, 0), (False, 1)])
def test_test_fails_where_an_example_does(
    dnlint: Command, monkeypatch: pytest.MonkeyPatch, passed: bool, code: int
) -> None:
    result = ExampleResult("DN301", "loud", 1, "list", "It cures.", passed, ("cures",), ())
    monkeypatch.setattr("dnlint.examples.run_examples", lambda pack: iter([result]))
    shown = dnlint("test")
    assert shown.exit_code == code
    assert shown.stdout.endswith("known misses: all well.\n" if passed else "1 went wrong.\n")
