"""What `check` said last, told again at once; and all that keeps it from being told again."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from dnlint.cache.store import NAME
from dnlint.cli import main
from dnlint.retold import Retold, Said

LOUD = "# Dry needling\n\nDry needling is a modern form of acupuncture.\n"
QUIET = "# Massage\n\nIt is done with oil.\n"
HOUR = 3_600_000_000_000  # nanoseconds
ASKED = ("check", "site", "--cache-dir", "kept")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a small site in it and a repository around it, all of it an hour old."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "site" / "pages").mkdir(parents=True)
    (tmp_path / "site" / "loud.md").write_text(LOUD)
    (tmp_path / "site" / "pages" / "massage.md").write_text(QUIET)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DNLINT_CACHE_DIR", raising=False)
    now = time.time_ns()
    monkeypatch.setattr("dnlint.retold.time.time_ns", lambda: now + HOUR)
    return tmp_path


def check(*arguments: str, stdin: str | None = None) -> Said:
    """What the command says in this process."""
    result = CliRunner().invoke(main, arguments, input=stdin, prog_name="dnlint", obj=Retold(arguments))
    return Said(result.stdout, result.stderr, result.exit_code)


def again(*arguments: str) -> Said | None:
    """What is told again, without the command."""
    with CliRunner().isolation():  # streams that are no terminal, as where it was said
        return Retold(arguments).said()


def test_what_was_said_is_told_again_with_its_exit_code(here: Path) -> None:
    assert again(*ASKED) is None
    said = check(*ASKED)
    assert "error DN101" in said.out
    assert said.code == 1
    assert again(*ASKED) == said


CHANGES: dict[str, Callable[[Path], object]] = {
    "a page": lambda here: (here / "site" / "loud.md").write_text(QUIET),
    "a page of the same length": lambda here: (here / "site" / "loud.md").write_text(LOUD.replace("i", "o")),
    "a page more": lambda here: (here / "site" / "pages" / "more.md").write_text(LOUD),
    "a page less": lambda here: (here / "site" / "pages" / "massage.md").unlink(),
    "a page that is renamed": lambda here: (here / "site" / "loud.md").rename(here / "site" / "other.md"),
    "a folder more": lambda here: (here / "site" / "blog").mkdir(),
    "a configuration more": lambda here: (here / "site" / "dnlint.toml").write_text('ignore = ["DN101"]'),
    "a configuration around the site": lambda here: (here / "dnlint.toml").write_text("strict = true"),
    "what git leaves out": lambda here: (here / ".gitignore").write_text("loud.md\n"),
    "a baseline": lambda here: (here / "dnlint-baseline.json").write_text("{}"),
    "where the repository begins": lambda here: (here / "site" / "pages" / ".git").mkdir(),
    "where the repository ended": lambda here: shutil.rmtree(here / ".git"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_nothing_is_told_again_where_something_has_changed(
    here: Path, change: Callable[[Path], object]
) -> None:
    check(*ASKED)
    change(here)
    assert again(*ASKED) is None


OTHERS: dict[str, tuple[str, ...]] = {
    "another format": (*ASKED, "--format", "json"),
    "other rules": (*ASKED, "--select", "DN3"),
    "another cache": (*ASKED[:2], "--cache-dir", "elsewhere"),
    "no cache": (*ASKED, "--no-cache"),
    "another command": ("claims", *ASKED[1:]),
}


@pytest.mark.parametrize("asked", OTHERS.values(), ids=OTHERS)
def test_each_way_to_ask_has_its_own_answer(here: Path, asked: tuple[str, ...]) -> None:
    check(*ASKED)
    assert again(*asked) is None


def test_a_folder_has_its_own_answer(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = ("check", "--cache-dir", str(here / "kept"))
    monkeypatch.chdir(here / "site")
    check(*asked)
    monkeypatch.chdir(here / "site" / "pages")
    assert again(*asked) is None


def test_another_installation_has_its_own_answer(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check(*ASKED)
    monkeypatch.setattr("dnlint.retold._SELF", "/elsewhere/dnlint")
    assert again(*ASKED) is None


def test_a_configuration_that_is_named_counts(here: Path) -> None:
    own = here / "own.toml"
    own.write_text('ignore = ["DN101"]')
    asked = (*ASKED, "--config", "own.toml")
    assert check(*asked).code == 0
    assert again(*asked) is not None
    own.write_text('ignore = ["DN102"]')
    assert again(*asked) is None


def test_a_rule_pack_that_is_named_counts(here: Path) -> None:
    from dnlint.rules.load import shipped_folder

    shutil.copytree(shipped_folder(), here / "pack", ignore=shutil.ignore_patterns("__pycache__"))
    asked = (*ASKED, "--ruleset", "pack")
    check(*asked)
    assert again(*asked) is not None
    rule = next((here / "pack" / "rules").glob("DN101*"))
    rule.write_text(rule.read_text().replace("severity: error", "severity: warning"))
    assert again(*asked) is None


def test_colour_and_width_are_those_of_the_terminal(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    check(*ASKED)
    monkeypatch.setenv("COLUMNS", "80")
    assert again(*ASKED) is None
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setenv("NO_COLOR", "1")
    assert again(*ASKED) is not None  # it is no terminal: there was no colour before


NOT_KEPT: dict[str, tuple[str, ...]] = {
    "a report in a file": (*ASKED, "--output", "report.txt"),
    "further reports": (*ASKED, "--report", "json=report.json"),
    "standard input": ("check", "-", "--cache-dir", "kept"),
    "a page that is not there": (*ASKED, "nowhere.md"),
}


@pytest.mark.parametrize("asked", NOT_KEPT.values(), ids=NOT_KEPT)
def test_what_files_alone_do_not_decide_is_not_kept(here: Path, asked: tuple[str, ...]) -> None:
    check(*asked, stdin=LOUD)
    assert again(*asked) is None


def test_what_was_written_right_before_is_not_trusted(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    monkeypatch.chdir(here)
    (here / "site" / "loud.md").write_text(LOUD)
    check(*ASKED)
    assert again(*ASKED) is None


@pytest.mark.parametrize(
    "text", ["", "[]", "no JSON", '[{"site": 1}, [], [], "", "", 0]', "[1, 2, 3, 4, 5, 6]"]
)
def test_a_damaged_answer_is_none(here: Path, text: str) -> None:
    import sqlite3

    check(*ASKED)
    with sqlite3.connect(here / "kept" / NAME) as base:
        base.execute("UPDATE kept SET text = ?", (text,))
    base.close()
    assert again(*ASKED) is None


def test_a_damaged_cache_is_left_for_the_run_to_tell_of(here: Path) -> None:
    check(*ASKED)
    (here / "kept" / NAME).write_text("rubbish " * 100)
    assert again(*ASKED) is None
    assert "was damaged" in check(*ASKED).err


def test_where_there_is_no_cache_none_is_made(here: Path) -> None:
    assert again(*ASKED) is None
    assert not (here / "kept").exists()


@pytest.mark.parametrize("option", [("--cache-dir", "there"), ("--cache-dir=there",)])
def test_the_cache_is_found_as_the_command_finds_it(
    here: Path, monkeypatch: pytest.MonkeyPatch, option: tuple[str, ...]
) -> None:
    asked = ("check", "site", *option)
    check(*asked)
    assert again(*asked) is not None
    monkeypatch.setenv("DNLINT_CACHE_DIR", "by-variable")
    assert again(*asked) is not None
    check("check", "site")
    assert (here / "by-variable" / NAME).exists()
    assert again("check", "site") is not None
