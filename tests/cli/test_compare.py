"""`dnlint compare` as its users rely on it: options, outputs and exit codes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dnlint.cli import main

Command = Callable[..., Result]
DENIAL = "# Dry needling\n\nIs dry needling acupuncture? No.\n"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        pytest.param(["loud.md", "quiet.md"], 0, id="pages that agree, good or bad"),
        pytest.param(["loud.md", "denial.md"], 1, id="pages that do not"),
        pytest.param([], 1, id="this folder, where no path is given"),
        pytest.param(["lost.md"], 2, id="a named file that does not exist"),
        pytest.param(["loud.md", "--format", "pdf"], 2, id="a format that does not exist"),
    ],
)
def test_exit_codes(dnlint: Command, site: Path, arguments: list[str], code: int) -> None:
    (site / "denial.md").write_text(DENIAL)
    result = dnlint("compare", *arguments)
    assert result.exit_code == code, result.output
    assert "Traceback" not in result.output


@pytest.mark.parametrize("name", ["json", "text"])
def test_a_report_can_go_to_a_file(dnlint: Command, site: Path, name: str) -> None:
    (site / "denial.md").write_text(DENIAL)
    result = dnlint("compare", "--format", name, "--output", "report")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "Is dry needling acupuncture?" in (site / "report").read_text()


def test_a_page_of_a_site_can_come_from_standard_input(dnlint: Command) -> None:
    result = dnlint(
        "compare", "-", "loud.md", "--stdin-filename", "draft.md", "--format", "json", stdin=DENIAL
    )
    sides = json.loads(result.stdout)["contradictions"][0]["answers"]
    assert [[one["path"] for one in side["places"]] for side in sides] == [["loud.md"], ["draft.md"]]


def test_the_readme_shows_real_output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "website").mkdir()
    (tmp_path / "website/index.md").write_text(
        "# Dry needling\n\nDry needling is a form of acupuncture.\n", "utf-8"
    )
    faq = "# Questions\n\n## Is it acupuncture?\n\nNo, dry needling is not acupuncture.\n"
    (tmp_path / "website/faq.md").write_text(faq, "utf-8")
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    picture = re.findall(r"\$ dnlint compare website/\n(.*?)```", readme, re.DOTALL)
    shown = CliRunner(env={"COLUMNS": "100"}).invoke(main, ["compare", "website/"]).stdout
    assert [shown] == picture, "paste what `dnlint compare` prints into the README"
