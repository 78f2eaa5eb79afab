"""The hook: what pre-commit hands to it, and pre-commit itself at work in a repository."""

from __future__ import annotations

import importlib.util
import re
import shutil
import sys
from pathlib import Path

import pytest
import yaml

from dnlint.discover import SKIPPED_FOLDERS
from dnlint.parsers import SUFFIXES
from tests.integration.conftest import LOUD, QUIET, ROOT, run

(HOOK,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
CONFIG = """\
repos:
  - repo: {repo}
    rev: {rev}
    hooks:
      - id: dnlint
        args: [--format, concise]
"""


@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
def test_it_is_given_every_format_that_can_be_read(suffix: str) -> None:
    assert re.search(HOOK["files"], f"pages/a{suffix}")
    assert re.search(HOOK["files"], f"pages/A{suffix.upper()}")


@pytest.mark.parametrize("name", ["a.png", "a.py", "html", "amd", "a.md.bak"])
def test_it_is_given_nothing_else(name: str) -> None:
    assert not re.search(HOOK["files"], name)


@pytest.mark.parametrize("folder", sorted(SKIPPED_FOLDERS | {".github"}))
def test_it_passes_over_what_a_folder_passes_over(folder: str) -> None:
    assert re.search(HOOK["exclude"], f"{folder}/a.md")
    assert re.search(HOOK["exclude"], f"pages/{folder}/deep/a.md")


@pytest.mark.parametrize("path", ["a.md", "pages/build.md", "pages/venv-tour/a.b.md"])
def test_it_passes_over_no_page(path: str) -> None:
    assert not re.search(HOOK["exclude"], path)


def test_it_passes_over_hidden_files() -> None:
    assert re.search(HOOK["exclude"], ".pre-commit-config.yaml")


@pytest.mark.skipif(not shutil.which("git"), reason="git is not installed")
@pytest.mark.skipif(not importlib.util.find_spec("pre_commit"), reason="pre-commit is not installed")
@pytest.mark.usefixtures("index")
def test_a_commit_is_stopped_until_the_copy_is_mended(
    checkout: Path, site: Path, environment: dict[str, str]
) -> None:
    def git(*arguments: str, at: Path = site) -> tuple[int, str]:
        done = run(["git", *arguments], at, environment)
        return done.returncode, done.stdout

    for folder in (checkout, site):
        assert git("init", "--quiet", at=folder)[0] == 0
    git("add", ".", at=checkout)
    git("commit", "--quiet", "--message", "As shipped", at=checkout)
    revision = git("rev-parse", "HEAD", at=checkout)[1].strip()
    (site / ".pre-commit-config.yaml").write_text(CONFIG.format(repo=checkout.as_posix(), rev=revision))
    (site / "node_modules").mkdir()
    (site / "node_modules/fetched.md").write_text(LOUD)
    installed = run([sys.executable, "-m", "pre_commit", "install"], site, environment)
    assert installed.returncode == 0, installed.stdout
    git("add", "--force", ".")

    code, shown = git("commit", "--message", "A loud page")
    assert code == 1, shown
    assert "loud.md:3:26: error DN101 is-acupuncture" in shown
    assert "Found 1 error in 1 of 2 files." in shown

    (site / "loud.md").write_text(QUIET)
    git("add", ".")
    code, shown = git("commit", "--message", "A careful page")
    assert code == 0, shown
    assert re.search(r"dnlint\.+Passed", shown)
