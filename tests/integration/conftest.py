"""dnlint as others get it: a repository of its own, beside the one that holds a website."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHIPPED = ["dnlint", "rulesets", "setup.cfg", "pyproject.toml", "README.md", "LICENSE"]
HOOKS = [".pre-commit-hooks.yaml", "action.yml"]
LOUD = "# Dry needling\n\nDry needling is a modern form of acupuncture.\n"
QUIET = "# Dry needling\n\nDry needling may ease muscle pain for a while.\n"


def run(
    command: Sequence[str | Path], folder: Path, environment: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """A command in a folder; its output, errors among it, is in `stdout`."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=600,
        check=False,
    )


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Variables of a machine without settings. Installing dnlint takes what it needs from this Python."""
    home = tmp_path_factory.mktemp("home")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "GITHUB_"))}
    return kept | {
        "PRE_COMMIT_HOME": str(home / "pre-commit"),
        "GIT_CONFIG_GLOBAL": str(home / "gitconfig"),
        "GIT_AUTHOR_NAME": "A. Author",
        "GIT_AUTHOR_EMAIL": "author@example.org",
        "GIT_COMMITTER_NAME": "A. Author",
        "GIT_COMMITTER_EMAIL": "author@example.org",
        "PIP_NO_DEPS": "1",
        "PYTHONPATH": sysconfig.get_path("purelib"),
    }


@pytest.fixture(scope="session")
def index(tmp_path_factory: pytest.TempPathFactory, environment: dict[str, str]) -> None:
    """Where packages can be had: pip fetches what builds dnlint."""
    folder = tmp_path_factory.mktemp("index")
    if run([sys.executable, "-m", "pip", "download", "-q", "setuptools"], folder, environment).returncode:
        pytest.skip("no package index can be reached")


@pytest.fixture(scope="session")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what this repository ships."""
    folder = tmp_path_factory.mktemp("dnlint")
    for name in [*SHIPPED, *HOOKS]:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, folder / name)
    return folder


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A website: a page with one error, and a careful page whose name has a space."""
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "loud.md").write_text(LOUD)
    (folder / "quiet page.md").write_text(QUIET)
    return folder
