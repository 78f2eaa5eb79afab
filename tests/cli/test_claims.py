"""`dnlint claims` as its users rely on it: options, outputs and exit codes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dnlint.cli import main

Command = Callable[..., Result]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        pytest.param(["quiet.md"], 0, id="careful copy"),
        pytest.param(["loud.md"], 0, id="bad claims fail nothing: this is a view, not a check"),
        pytest.param([], 0, id="this folder, where no path is given"),
        pytest.param(["lost.md"], 2, id="a named file that does not exist"),
        pytest.param(["loud.md", "--format", "pdf"], 2, id="a format that does not exist"),
        pytest.param(["loud.md", "--ruleset", "nowhere"], 2, id="a rule pack that does not exist"),
    ],
)
def test_exit_codes(dnlint: Command, arguments: list[str], code: int) -> None:
    result = dnlint("claims", *arguments)
    assert result.exit_code == code, result.output
    assert "Traceback" not in result.output


def test_text_shows_the_verdict_and_what_is_known(dnlint: Command) -> None:
    lines = dnlint("claims", "quiet.md").stdout.splitlines()
    assert lines[0] == "quiet.md:3:18: supported B04 (hedged)"
    assert lines[-1] == "1 claim about dry needling in 1 file: 1 supported."


@pytest.mark.parametrize("suffix", ["json", "markdown", "text"])
def test_a_report_can_go_to_a_file(dnlint: Command, site: Path, suffix: str) -> None:
    result = dnlint("claims", "loud.md", "--format", suffix, "--output", "report")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "contested" in (site / "report").read_text()


def test_it_reads_the_files_that_check_reads(dnlint: Command, site: Path) -> None:
    (site / "image.png").write_bytes(b"\x89PNG")
    (site / "node_modules").mkdir()
    (site / "node_modules" / "copy.md").write_text("Dry needling cures pain.")
    reports = [json.loads(dnlint(name, "--format", "json").stdout) for name in ("check", "claims")]
    assert [report["summary"]["files"] for report in reports] == [2, 2]


def test_standard_input_is_read_by_its_name(dnlint: Command) -> None:
    result = dnlint(
        "claims", "-", "--stdin-filename", "page.html", stdin="<p>Dry needling cures back pain.</p>"
    )
    assert result.stdout.startswith("page.html:1:17: contradicted DN301")


def test_the_same_input_gives_the_same_bytes(dnlint: Command) -> None:
    first, second = (dnlint("claims", "--format", "json", ".").stdout_bytes for _ in range(2))
    assert first == second


def test_a_file_that_cannot_be_read_is_said_and_the_others_are_read(dnlint: Command) -> None:
    result = dnlint("claims", "lost.md", "loud.md")
    assert result.stderr == "error: lost.md: does not exist; check the spelling of the path\n"
    assert "loud.md:3:" in result.stdout


def test_the_readme_shows_real_output() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    (copy, picture), *more = re.findall(r'\$ echo "(.*?)" \| dnlint claims -\n(.*?)```', readme, re.DOTALL)
    shown = CliRunner(env={"COLUMNS": "100"}).invoke(main, ["claims", "-"], input=copy + "\n").stdout
    assert not more
    assert shown == picture, "paste what `dnlint claims` prints into the README"
