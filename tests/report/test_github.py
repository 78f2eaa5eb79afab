"""Annotations: escaped so that GitHub's runner reads back what was meant, and nothing else."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnlint.engine import RunResult
from dnlint.errors import Problem
from dnlint.report import github
from dnlint.report.style import Style
from dnlint.source import SourceFile
from tests.report.runs import finding, run_of, run_with


def commands(result: RunResult) -> list[tuple[str, dict[str, str], str]]:
    """Command, properties and message of each annotation, as the runner reads them."""
    *lines, _ = github.render(result, Style()).removesuffix("\n").split("\n")
    return [parsed(line) for line in lines]


def parsed(line: str) -> tuple[str, dict[str, str], str]:
    _, head, message = line.split("::", 2)
    name, listed = head.split(" ", 1)
    properties = dict(one.split("=", 1) for one in listed.split(","))
    return name, {key: unescaped(value) for key, value in properties.items()}, unescaped(message)


def unescaped(text: str) -> str:
    return re.sub("%(0D|0A|3A|2C|25)", lambda match: chr(int(match[1], 16)), text)


@pytest.mark.parametrize(
    "path",
    [
        pytest.param("page.md", id="plain"),
        pytest.param("a,b=c.md", id="comma and equals sign"),
        pytest.param("a::error::b.md", id="a command in a name"),
        pytest.param("100%25.md", id="what looks escaped already"),
        pytest.param("two\nlines.md", id="a line break in a name"),
        pytest.param('"quoted" 💉.md', id="quotes and an emoji"),
    ],
)
def test_path(path: str) -> None:
    ((_, properties, _),) = commands(run_with("It heals.", "heals", path))
    assert properties["file"] == path


def test_a_message_keeps_its_lines_and_its_percent_signs() -> None:
    source = SourceFile("a.md", "It is 100%\nsafe::ok.")
    ((name, properties, message),) = commands(
        run_of(source, finding(source, "100%\nsafe::ok", "error", "contradicted", "DN401"))
    )
    assert name == "error"
    assert properties["title"] == "DN401 risk-free"
    assert message.startswith("“100% safe::ok”: This says that it makes the body heal faster.")
    assert len(message.split("\n\n")) == 4  # problem, evidence, source, wording


@given(st.text(st.characters(codec="utf-8"), min_size=1), st.text(st.characters(codec="utf-8"), min_size=1))
def test_whatever_the_copy_holds_there_is_one_line_and_nothing_is_lost(claim: str, path: str) -> None:
    ((name, properties, _),) = commands(run_with(claim, claim, path))
    assert (name, properties["file"]) == ("warning", path)


@pytest.mark.parametrize(
    ("text", "claim", "columns"),
    [
        pytest.param("It heals.", "heals", ("4", "9"), id="on one line"),
        pytest.param("💉 It heals.", "heals", ("7", "12"), id="after an emoji: two units"),
        pytest.param("It is\nsafe.", "is\nsafe", (None, None), id="over two lines GitHub wants none"),
    ],
)
def test_columns(text: str, claim: str, columns: tuple[str | None, str | None]) -> None:
    ((_, properties, _),) = commands(run_with(text, claim))
    assert (properties.get("col"), properties.get("endColumn")) == columns


def test_levels_and_inputs_that_could_not_be_read(result: RunResult) -> None:
    found = commands(result)
    assert [name for name, _, _ in found] == ["error", "warning", "error", "warning", "error", "error"]
    assert found[-1] == ("error", {"file": "lost.md"}, "does not exist; check the spelling of the path")


def test_a_problem_on_a_line_stands_beside_it(quiet: RunResult) -> None:
    (found,) = commands(replace(quiet, problems=(Problem("a.md", "has a mistake", 7),)))
    assert found == ("error", {"file": "a.md", "line": "7"}, "has a mistake")


def test_advice_is_a_notice() -> None:
    source = SourceFile("a.md", "It heals.")
    ((name, _, _),) = commands(run_of(source, finding(source, "heals", "advice", "unknown", "DN410")))
    assert name == "notice"


def test_without_findings_the_log_says_so(quiet: RunResult) -> None:
    assert github.render(quiet, Style()) == "Nothing to correct in 1 file.\n"
