"""Runs that remember: the same report, in a fraction of the time, until something that counts changes."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from dnlint.cache.store import NAME
from dnlint.source import SourceFile
from dnlint.values import Document

Command = Callable[..., Result]
Process = Callable[..., "subprocess.CompletedProcess[str]"]
CLAIM = "Dry needling is a modern form of acupuncture.\n"


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the inputs that are read anew, as they are."""
    from dnlint import one_input

    names: list[str] = []
    parsed = one_input.parsed

    def noted(name: str, source: SourceFile) -> Document:
        names.append(name)
        return parsed(name, source)

    monkeypatch.setattr(one_input, "parsed", noted)
    return names


def test_a_run_in_which_nothing_changed_gives_the_same_bytes_and_reads_nothing(
    dnlint: Command, read: list[str]
) -> None:
    for format_name in ("json", "sarif", "text"):
        anew = dnlint("check", "--no-cache", "--format", format_name)
        dnlint("check", "--format", format_name)
        read.clear()
        assert dnlint("check", "--format", format_name).output == anew.output
        assert read == []


def test_a_run_in_which_nothing_changed_imports_neither_spacy_nor_the_reader_nor_yaml(
    process: Process, site: Path
) -> None:
    first = process("check", "--format", "json")
    again = process("check", "--format", "json", python=("-X", "importtime"))
    assert (again.returncode, again.stdout) == (first.returncode, first.stdout)
    modules = {line.rsplit("|", 1)[-1].strip() for line in again.stderr.splitlines()}
    assert "dnlint.remembered" in modules
    assert not modules & {"spacy", "numpy", "tree_sitter", "yaml", "dnlint.reader", "dnlint.nlp.matcher"}


VIEWS = ["claims", "compare"]


@pytest.mark.parametrize("view", VIEWS)
def test_views_in_which_nothing_changed_import_no_spacy(process: Process, view: str) -> None:
    first = process(view, "--format", "json")
    again = process(view, "--format", "json", python=("-X", "importtime"))
    assert (again.returncode, again.stdout) == (first.returncode, first.stdout)
    modules = {line.rsplit("|", 1)[-1].strip() for line in again.stderr.splitlines()}
    assert "dnlint.remembered" in modules
    assert not modules & {"spacy", "numpy", "tree_sitter"}


@pytest.mark.parametrize("view", VIEWS)
def test_views_see_what_has_changed(dnlint: Command, site: Path, view: str) -> None:
    before = dnlint(view).stdout
    (site / "quiet.md").write_text("# Dry needling\n\nDry needling is not acupuncture.\n")
    assert dnlint(view).stdout != before
    assert dnlint(view).stdout == dnlint(view, "--no-cache").stdout


@pytest.mark.parametrize("view", VIEWS)
def test_views_tell_of_a_cache_that_is_of_no_use(dnlint: Command, site: Path, view: str) -> None:
    (site / "cache").write_text("a file, where a folder should be")
    told = dnlint(view, "loud.md", "--cache-dir", "cache/inside").stderr
    assert "cannot be used" in told


CHANGES: dict[str, tuple[Callable[[Path], object], list[str]]] = {
    "its text": (lambda site: (site / "loud.md").write_text("\n" + CLAIM), []),
    "which rules are wanted": (lambda site: None, ["--select", "DN1"]),
    "advice": (lambda site: None, ["--strict"]),
    "doubtful findings": (lambda site: None, ["--doubtful"]),
    "suppressions": (lambda site: None, ["--no-suppress"]),
    "a rule left out in the configuration": (
        lambda site: (site / "dnlint.toml").write_text('ignore = ["DN101"]'),
        [],
    ),
    "a severity": (lambda site: (site / "dnlint.toml").write_text('severity = { DN101 = "warning" }'), []),
    "a name of its own": (
        lambda site: (site / "dnlint.toml").write_text('vocabulary = { dry-needling = ["TensionFix"] }'),
        [],
    ),
    "its place": (lambda site: (site / "loud.md").rename(site / "other.md"), []),
}


@pytest.mark.parametrize(("change", "options"), CHANGES.values(), ids=CHANGES)
def test_what_counts_is_read_anew(
    dnlint: Command,
    site: Path,
    read: list[str],
    change: Callable[[Path], object],
    options: list[str],
) -> None:
    dnlint("check")
    read.clear()
    change(site)
    remembering = dnlint("check", *options)
    assert set(read) & {"loud.md", "other.md"}
    assert remembering.output == dnlint("check", "--no-cache", *options).output


ANSWERS: dict[str, tuple[Callable[[Path], object], list[str]]] = {
    "from which severity on it fails": (lambda site: None, ["--fail-level", "never"]),
    "the fail level in the configuration": (
        lambda site: (site / "dnlint.toml").write_text('fail-level = "never"'),
        [],
    ),
    "the format": (lambda site: None, ["--format", "concise"]),
    "colour": (lambda site: None, ["--color", "always"]),
    "a page more": (lambda site: (site / "more.md").write_text("# Massage\n\nIt is done with oil.\n"), []),
    "a page less": (lambda site: (site / "quiet.md").unlink(), []),
    "a page that cannot be read": (lambda site: (site / "quiet.md").write_bytes(bytes(range(256))), []),
}


@pytest.mark.parametrize(("change", "options"), ANSWERS.values(), ids=ANSWERS)
def test_what_shapes_the_answer_is_not_told_again(
    dnlint: Command, site: Path, change: Callable[[Path], object], options: list[str]
) -> None:
    dnlint("check")
    change(site)
    told, anew = dnlint("check", *options), dnlint("check", "--no-cache", *options)
    assert (told.output, told.exit_code) == (anew.output, anew.exit_code)
    again = dnlint("check", *options)
    assert (again.output, again.exit_code) == (anew.output, anew.exit_code)


def test_a_folder_without_pages_is_answered_for_the_rule_pack_of_the_run(dnlint: Command, site: Path) -> None:
    import shutil

    from dnlint.rules.load import shipped_folder

    (site / "empty").mkdir()
    shutil.copytree(shipped_folder(), site / "pack")
    head = site / "pack" / "pack.yaml"
    head.write_text(head.read_text().replace("version:", "version: 9.9.9  #", 1))
    dnlint("check", "empty", "--format", "json")
    told = dnlint("check", "empty", "--format", "json", "--ruleset", "pack")
    assert "9.9.9" in told.stdout


def test_only_the_page_that_changed_is_read(dnlint: Command, site: Path, read: list[str]) -> None:
    dnlint("check")
    read.clear()
    (site / "quiet.md").write_text(CLAIM)
    assert dnlint("check").stdout.count("error DN101") == 2
    assert read == ["quiet.md"]


def test_an_interrupted_run_keeps_what_it_has_read(
    dnlint: Command, site: Path, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from dnlint import one_input

    for name in ("a.md", "b.md", "c.md"):
        (site / name).write_text(CLAIM)
    parsed = one_input.parsed

    def interrupted(name: str, source: SourceFile) -> Document:
        if name == "c.md":
            raise KeyboardInterrupt
        return parsed(name, source)

    with monkeypatch.context() as patched:
        patched.setattr(one_input, "parsed", interrupted)
        assert dnlint("check", "a.md", "b.md", "c.md").exit_code == 130
    read.clear()
    assert dnlint("check", "a.md", "b.md", "c.md").stdout.count("error DN101") == 3
    assert read == ["c.md"]


def test_recording_a_baseline_recalls_what_a_run_has_read(dnlint: Command, read: list[str]) -> None:
    dnlint("check")
    read.clear()
    assert "1 new" in dnlint("baseline").output
    assert read == []


def test_a_change_in_a_rule_pack_counts(dnlint: Command, site: Path, read: list[str]) -> None:
    import shutil

    from dnlint.remembered import _digest
    from dnlint.rules.load import shipped_folder

    shutil.copytree(shipped_folder(), site / "pack")
    dnlint("check", "loud.md", "--ruleset", "pack")
    _digest.cache_clear()
    rule = next((site / "pack" / "rules").glob("DN101*"))
    rule.write_text(rule.read_text().replace("severity: error", "severity: warning"))
    read.clear()
    assert "warning DN101" in dnlint("check", "loud.md", "--ruleset", "pack").stdout
    assert read == ["loud.md"]


def test_without_a_cache_nothing_is_kept(dnlint: Command, site: Path) -> None:
    dnlint("check", "--no-cache", "--cache-dir", "here")
    assert not (site / "here").exists()


def test_the_cache_is_where_the_user_says_and_out_of_git(dnlint: Command, site: Path) -> None:
    dnlint("check", "--cache-dir", "here")
    assert sorted(os.listdir(site / "here")) == [".gitignore", NAME]


def test_a_broken_cache_is_told_of_and_does_no_harm(dnlint: Command, site: Path) -> None:
    (site / "here").mkdir()
    (site / "here" / NAME).write_text("rubbish " * 100)
    result = dnlint("check", "--cache-dir", "here")
    assert result.exit_code == 1
    assert f"note: here/{NAME}: was damaged" in result.stderr
    assert dnlint("check", "--cache-dir", "here").stderr == ""


def test_a_text_in_it_that_is_damaged_is_made_anew(dnlint: Command, site: Path, read: list[str]) -> None:
    import sqlite3

    first = dnlint("check", "--cache-dir", "here")
    with sqlite3.connect(site / "here" / NAME) as base:
        base.execute("UPDATE kept SET text = substr(text, 1, 20)")
    base.close()
    read.clear()
    assert dnlint("check", "--cache-dir", "here").output == first.output
    assert read == ["loud.md", "quiet.md"]


def test_what_dnlint_itself_failed_at_is_tried_again(
    dnlint: Command, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dnlint import one_input

    def failing(name: str, source: SourceFile) -> Document:
        raise MemoryError(name)

    with monkeypatch.context() as once:
        once.setattr(one_input, "parsed", failing)
        failed = dnlint("check")
    assert failed.exit_code == 2
    assert "dnlint itself failed" in failed.stderr
    assert "dnlint itself failed" not in dnlint("check").stderr
