"""A page with one claim against the consensus, a careful page, and ways to run the command on them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dnlint.cli import main

LOUD = "# Dry needling\n\nDry needling is a modern form of acupuncture.\n"
QUIET = "# Dry needling\n\nDry needling may ease muscle pain for a while.\n"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to stand in, with a loud and a quiet page."""
    (tmp_path / "loud.md").write_text(LOUD)
    (tmp_path / "quiet.md").write_text(QUIET)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def dnlint(site: Path) -> Callable[..., Result]:
    """The command in this process, standing in the site's folder."""

    def run(*arguments: str, stdin: bytes | str | None = None) -> Result:
        return CliRunner().invoke(main, arguments, input=stdin, prog_name="dnlint")

    return run


@pytest.fixture
def process(site: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """The command as a process of its own. `python`: options of the interpreter."""

    def run(
        *arguments: str, python: tuple[str, ...] = (), stdin: int = subprocess.DEVNULL
    ) -> subprocess.CompletedProcess[str]:
        root = Path(__file__).parents[2]
        return subprocess.run(
            [sys.executable, *python, "-m", "dnlint", *arguments],
            env={**os.environ, "PYTHONPATH": str(root), "PYTHONIOENCODING": "utf-8"},
            stdin=stdin,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )

    return run
