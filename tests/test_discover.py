"""Which files a folder gives."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from dnlint.discover import discover, shown


def found_in(folder: Path, *paths: str) -> list[str]:
    suffixes = {".md", ".html", ".json", ".toml", ".yaml", ".yml", ".js"}
    found = discover([folder / path for path in paths or ("",)], suffixes)
    return [candidate.path.relative_to(folder).as_posix() for candidate in found.candidates]


def make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("copy")


def test_a_folder_gives_its_files_of_known_suffixes_sorted(tmp_path: Path) -> None:
    make(tmp_path, "b.md", "a.HTML", "photo.jpg", "z/a.md", "README")
    assert found_in(tmp_path) == ["a.HTML", "b.md", "z/a.md"]


@pytest.mark.parametrize(
    "folder", [".git", ".github", ".cache", "node_modules", "vendor", "dist", "build", "venv"]
)
def test_folders_that_hold_nobodys_copy_are_skipped(tmp_path: Path, folder: str) -> None:
    make(tmp_path, f"{folder}/page.md", "page.md", ".hidden.md")
    assert found_in(tmp_path) == ["page.md"]


@pytest.mark.parametrize(
    "name",
    [
        *("page.html.labels.yaml", "package.json", "package-lock.json", "pnpm-lock.yaml", "composer.json"),
        *("tsconfig.json", "tsconfig.build.json", "pyproject.toml", "site.min.js"),
    ],
)
def test_files_for_tools_are_skipped_unless_named(tmp_path: Path, name: str) -> None:
    make(tmp_path, name, "labels.yaml", "services.json")
    assert found_in(tmp_path) == ["labels.yaml", "services.json"]
    assert found_in(tmp_path, name) == [name]


def test_a_skipped_folder_is_read_when_named(tmp_path: Path) -> None:
    make(tmp_path, "dist/page.md")
    assert found_in(tmp_path, "dist") == ["dist/page.md"]


def test_a_named_file_is_taken_whatever_it_is_called_there_or_not(tmp_path: Path) -> None:
    make(tmp_path, "draft.copy")
    assert found_in(tmp_path, "draft.copy", "lost.md") == ["draft.copy", "lost.md"]


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    make(tmp_path, "a.md")
    (tmp_path / "b.md").symlink_to("a.md")
    assert found_in(tmp_path, "a.md", "", "./a.md") == ["a.md"]


def test_a_link_that_leads_to_itself_is_no_trap(tmp_path: Path) -> None:
    (tmp_path / "loop.md").symlink_to("loop.md")
    make(tmp_path, "a.md")
    assert found_in(tmp_path) == ["a.md", "loop.md"]


def test_a_link_to_a_folder_above_is_no_trap(tmp_path: Path) -> None:
    make(tmp_path, "in/a.md")
    (tmp_path / "in/loop").symlink_to(tmp_path)
    assert found_in(tmp_path) == ["in/a.md"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs folders that can be closed")
def test_a_closed_folder_is_a_problem_when_named_and_else_skipped(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o000)
    assert [problem.path for problem in discover([closed], {".md"}).problems] == [closed.as_posix()]
    assert [problem.path for problem in discover([tmp_path], {".md"}).skipped] == [closed.as_posix()]


def test_shown_paths_are_printable_whatever_their_bytes() -> None:
    assert shown(Path("caf\udce9.md")) == "caf\ufffd.md"
