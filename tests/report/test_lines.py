"""Outputs of a line a finding: concise, and JSON lines."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnlint.engine import RunResult
from dnlint.report import OUTPUTS, concise, jsonl
from dnlint.report.style import Style
from tests.report.runs import run_with

WHATEVER = st.text(st.characters(codec="utf-8"), min_size=1)


def test_concise_begins_with_a_place_that_editors_can_jump_to(result: RunResult) -> None:
    lines = concise.render(result, Style()).splitlines()
    assert lines[1] == "site/page.md:3:38: warning DN205 accelerated-healing “speeds up healing”"
    assert lines[-1].startswith("Found 3 errors and 2 warnings in 2 of 5 files.")


@given(WHATEVER, WHATEVER)
def test_concise_is_a_line_a_finding_whatever_the_copy_holds(claim: str, path: str) -> None:
    assert len(concise.render(run_with(claim, claim, path), Style()).splitlines()) == 2


def test_concise_in_colour() -> None:
    assert "\x1b[33mwarning\x1b[0m" in concise.render(run_with("It heals.", "heals"), Style(color=True))


@given(WHATEVER, WHATEVER)
def test_json_lines_are_lines_to_every_reader(claim: str, path: str) -> None:
    finding, summary = map(json.loads, jsonl.render(run_with(claim, claim, path), Style()).splitlines())
    assert (finding["type"], finding["text"], finding["path"]) == ("finding", claim, path)
    assert (summary["type"], summary["summary"]["findings"]["warning"]) == ("summary", 1)


def test_json_lines_hold_what_json_holds(result: RunResult) -> None:
    whole = json.loads(OUTPUTS["json"](result, Style()))
    lines = [json.loads(line) for line in jsonl.render(result, Style()).splitlines()]
    kinds: dict[str, list[object]] = {"finding": [], "error": [], "summary": []}
    for line in lines:
        kinds[line.pop("type")].append(line)
    assert kinds["finding"] == whole["findings"]
    assert kinds["error"] == whole["errors"]
    assert kinds["summary"] == [{name: whole[name] for name in ("schema_version", "tool", "summary")}]


@pytest.mark.parametrize("name", sorted(set(OUTPUTS) - {"text", "concise", "suppressed"}))
def test_what_programs_read_is_never_coloured(name: str, result: RunResult) -> None:
    assert OUTPUTS[name](result, Style(color=True)) == OUTPUTS[name](result, Style())
