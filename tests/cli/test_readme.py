"""The README keeps its promises: its picture is what the program prints, and its Python runs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from dnlint.cli import main

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_picture_is_real_output(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    (picture,) = re.findall(r"```console\n\$ dnlint check docs/sample.md\n(.*?)```", README, re.DOTALL)
    shown = CliRunner(env={"COLUMNS": "100"}).invoke(main, ["check", "docs/sample.md"]).stdout
    assert shown == picture, "paste what `dnlint check docs/sample.md` prints into the README"


def test_the_python_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "website").mkdir()
    monkeypatch.chdir(tmp_path)
    (code,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    exec(compile(code, "README.md", "exec"), {})


def test_every_option_shown_exists() -> None:
    options = {name for one in main.commands["check"].params for name in one.opts}
    shown = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", README)) - {"--help"}
    assert shown <= options
