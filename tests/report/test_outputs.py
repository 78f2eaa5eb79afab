"""What each output looks like, as a snapshot, and what must hold for it whatever the run."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from syrupy.assertion import SnapshotAssertion

from dnlint.engine import RunResult
from dnlint.report import OUTPUTS, problems
from dnlint.report.style import Style


@pytest.mark.parametrize("name", sorted(OUTPUTS))
def test_output_with_findings(name: str, result: RunResult, snapshot: SnapshotAssertion) -> None:
    assert OUTPUTS[name](result, Style(width=80)) == snapshot


def test_text_in_colour_underlines_by_style_and_not_by_carets(
    result: RunResult, snapshot: SnapshotAssertion
) -> None:
    shown = OUTPUTS["text"](result, Style(width=80, color=True))
    assert "^" not in shown
    assert shown == snapshot


def test_problems_and_notes(result: RunResult, snapshot: SnapshotAssertion) -> None:
    assert problems.render(result, Style()) == snapshot


def test_text_without_findings_is_one_friendly_line(quiet: RunResult) -> None:
    assert OUTPUTS["text"](quiet, Style()) == "Nothing to correct in 1 file.\n"


def test_text_says_when_nothing_was_read(quiet: RunResult) -> None:
    assert OUTPUTS["text"](replace(quiet, files=0), Style()) == "No file was read.\n"


def test_text_says_how_many_files_are_about_something_else(quiet: RunResult) -> None:
    shown = OUTPUTS["text"](replace(quiet, files=3), Style())
    assert shown == "Nothing to correct in 3 files. 2 files do not speak of dry needling.\n"


def test_json_has_the_fields_of_the_contract(result: RunResult) -> None:
    report = json.loads(OUTPUTS["json"](result, Style()))
    assert list(report) == ["schema_version", "tool", "summary", "findings", "suppressed", "errors"]
    assert report["tool"]["rulesets"] == [{"name": "dry-needling", "version": "1.0"}]
    assert report["summary"]["findings"] == {"error": 3, "warning": 2, "advice": 0}
    assert [error["path"] for error in report["errors"]] == ["lost.md", "site/link.md"]
    fields = "path rule name severity verdict start end text claim message consensus suggestion sources"
    assert all(list(finding) == [*fields.split(), "fingerprint"] for finding in report["findings"])


def test_text_grows_no_wider_than_the_style_says(result: RunResult) -> None:
    lines = OUTPUTS["text"](result, Style(width=80)).splitlines()
    assert all(len(line) <= 80 or "https://" in line for line in lines)


def test_text_cannot_be_made_to_move_the_cursor(result: RunResult) -> None:
    first = replace(result.findings[0], path="a\x1b[2J.txt", text="x")
    texts = {first.path: result.texts["site/long.txt"].replace("this.", "\x1b[31m\u202e.")}
    shown = OUTPUTS["text"](replace(result, findings=(first,), texts=texts), Style())
    assert not set("\x1b\u202e") & set(shown)
