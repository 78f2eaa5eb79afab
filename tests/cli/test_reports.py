"""`--report FORMAT=FILE`: several reports of one run."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from dnlint.report import OUTPUTS

Command = Callable[..., Result]


def test_a_run_can_write_several_reports_and_still_prints_one(dnlint: Command, site: Path) -> None:
    result = dnlint("check", "loud.md", "--report", "sarif=a.sarif", "--report", "jsonl=b.jsonl")
    assert result.exit_code == 1
    assert "error DN101 is-acupuncture" in result.stdout
    (run,) = json.loads((site / "a.sarif").read_text())["runs"]
    (line, summary) = map(json.loads, (site / "b.jsonl").read_text().splitlines())
    assert [run["results"][0]["ruleId"], line["rule"]] == ["DN101", "DN101"]
    assert summary["type"] == "summary"


def test_it_goes_with_a_printed_format_and_with_output(dnlint: Command, site: Path) -> None:
    result = dnlint(
        "check", "loud.md", "--format", "concise", "--output", "c.txt", "--report", "json=a=b.json"
    )
    assert (result.exit_code, result.stdout) == (1, "")
    assert (site / "c.txt").read_text().startswith("loud.md:3:")
    assert json.loads((site / "a=b.json").read_text())["findings"]


def test_every_format_goes_to_a_file_as_it_is_printed(dnlint: Command, site: Path) -> None:
    wanted = [part for name in OUTPUTS for part in ("--report", f"{name}={name}.report")]
    printed = dnlint("check", "loud.md", "--format", "json", *wanted)
    assert printed.exit_code == 1
    assert printed.stdout_bytes == (site / "json.report").read_bytes()
    assert all((site / f"{name}.report").stat().st_size for name in OUTPUTS)


@pytest.mark.parametrize(
    ("report", "told"),
    [
        pytest.param("sarif", "write a format and a file, as in sarif=dnlint.sarif, not sarif", id="no file"),
        pytest.param("sarf=a", "there is no format sarf; did you mean sarif?", id="a slip"),
        pytest.param("pdf=a", "there is no format pdf; there are checkstyle, concise,", id="no such format"),
        pytest.param("json=no/such/folder/a.json", "cannot write", id="a file that cannot be written"),
    ],
)
def test_mistakes(dnlint: Command, report: str, told: str) -> None:
    result = dnlint("check", "loud.md", "--report", report)
    assert result.exit_code == 2
    assert told in " ".join(result.stderr.split())
