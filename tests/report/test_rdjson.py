"""reviewdog's format: columns count bytes, and ends are exclusive."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from dnlint.engine import RunResult
from dnlint.report import rdjson
from dnlint.report.style import Style
from tests.report.runs import run_with


def test_every_diagnostic_has_what_reviewdog_reads(result: RunResult) -> None:
    report = json.loads(rdjson.render(result, Style()))
    assert report["source"] == {"name": "dnlint"}
    severities = [one["severity"] for one in report["diagnostics"]]
    assert severities == ["ERROR", "WARNING", "ERROR", "WARNING", "ERROR"]
    assert {one["code"]["value"] for one in report["diagnostics"]} == {"DN205", "DN401"}


@given(st.text(st.characters(codec="utf-8", exclude_characters="\r\n\ufeff"), max_size=30))
def test_the_bytes_of_the_line_between_start_and_end_are_the_claim(before: str) -> None:
    text = f"\ufeffFirst line\r\n{before}|It is safe 💉 for all|"
    (found,) = json.loads(rdjson.render(run_with(text, "|It is safe 💉"), Style()))["diagnostics"]
    span = found["location"]["range"]
    assert span["start"]["line"] == span["end"]["line"] == 2
    line = text.split("\r\n")[1].encode()
    assert line[span["start"]["column"] - 1 : span["end"]["column"] - 1].decode() == "|It is safe 💉"
