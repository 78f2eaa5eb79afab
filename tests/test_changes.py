"""`--diff`: which lines git says have changed, in repositories made for each case."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from dnlint.changes import Changes, changes_since
from dnlint.errors import UsageError

SUFFIXES = {".md", ".html"}
Git = Callable[..., None]


@pytest.fixture
def git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    """Git in a repository of its own with one commit: page.md, of five lines."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)

    def run(*arguments: str) -> None:
        who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
        subprocess.run(["git", *who, *arguments], check=True, capture_output=True)

    run("init", "--initial-branch=main")
    Path("page.md").write_text("one\ntwo\nthree\nfour\nfive\n")
    commit(run)
    return run


def commit(git: Git) -> None:
    git("add", "--all")
    git("commit", "--message=x")


def changed(revision: str = "main", *paths: str) -> dict[str, list[int] | None]:
    """The changed lines of each file."""
    found = changes_since(revision, [Path(path) for path in paths], SUFFIXES)
    here = os.path.realpath(".")
    return {
        os.path.relpath(path, here): None if lines is None else [n for one in lines for n in one]
        for path, lines in found.lines.items()
    }


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("one\nTWO\nthree\nfour\nfive\n", [2], id="a line"),
        pytest.param("one\ntwo\nthree\nfour\nfive", [5], id="the newline at the end"),
        pytest.param("zero\none\ntwo\nthree\nfour\nfive\nsix\nseven\n", [1, 7, 8], id="lines at both ends"),
        pytest.param(
            "++ b/other.md\ntwo\n-- a\n@@ -1 +1 @@\nfive\n", [1, 3, 4], id="lines like those of a patch"
        ),
        pytest.param("one\nfive\n", None, id="lines taken away change none"),
        pytest.param("one\ntwo\nthree\nfour\nfive\n", None, id="nothing"),
    ],
)
@pytest.mark.parametrize("stage", ["in the folder", "in the index", "committed"])
def test_changed_lines(git: Git, text: str, lines: list[int] | None, stage: str) -> None:
    git("tag", "before")
    Path("page.md").write_text(text)
    if stage != "in the folder":
        git("add", "--all")
    if stage == "committed":
        git("commit", "--allow-empty", "--message=y")
    assert changed("before") == ({"page.md": lines} if lines else {})


def test_an_untracked_file_has_changed_as_a_whole_unless_it_is_ignored(git: Git) -> None:
    Path(".gitignore").write_text("old.md\n")
    for name in ("new.md", "old.md", "NEW.HTML", "new.css"):
        Path(name).write_text("one\n")
    assert changed() == {"new.md": None, "NEW.HTML": None}


def test_a_staged_file_that_is_new_has_its_lines(git: Git) -> None:
    Path("new.md").write_text("one\ntwo\n")
    git("add", "new.md")
    assert changed() == {"new.md": [1, 2]}


def test_a_renamed_file_has_the_lines_changed_since_only(git: Git) -> None:
    Path("far").mkdir()
    git("mv", "page.md", "far/moved.md")
    assert changed() == {}
    Path("far/moved.md").write_text("one\ntwo\nthree\nFOUR\nfive\n")
    assert changed() == {"far/moved.md": [4]}


def test_a_deleted_file_has_none(git: Git) -> None:
    Path("page.md").unlink()
    assert changed() == {}


@pytest.mark.parametrize(
    "name", ["with space.md", "tab\there.md", 'a "quote".md', "büro.md", "b/b/a.md", "é\\n.md"]
)
def test_paths_of_all_sorts(git: Git, name: str) -> None:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text("one\n")
    commit(git)
    Path(name).write_text("one\ntwo\n")
    assert changed() == {name: [2]}


def test_the_users_own_settings_of_git_change_nothing(git: Git) -> None:
    settings = {
        "color.ui": "always",
        "core.quotePath": "false",
        "diff.noprefix": "true",
        "diff.mnemonicPrefix": "true",
        "diff.external": "true",
        "diff.context": "9",
        "diff.interHunkContext": "9",
        "diff.renames": "false",
        "diff.relative": "true",
    }
    for key, value in settings.items():
        git("config", key, value)
    Path("page.md").write_text("ONE\ntwo\nTHREE\nfour\nfive\n")
    assert changed() == {"page.md": [1, 3]}


def test_lines_are_told_from_a_folder_in_the_repository_too(
    git: Git, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("inner").mkdir()
    Path("page.md").write_text("one\nTWO\n")
    Path("new.md").write_text("x")
    monkeypatch.chdir("inner")
    assert changed() == {"../page.md": [2], "../new.md": None}


def test_three_dots_mean_where_this_branch_left_the_other(git: Git) -> None:
    git("switch", "--create", "work")
    git("switch", "main")
    Path("page.md").write_text("one\ntwo\nthree\nfour\nFIVE\n")
    commit(git)
    git("switch", "work")
    Path("page.md").write_text("ONE\ntwo\nthree\nfour\nfive\n")
    commit(git)
    assert changed("main") == {"page.md": [1, 5]}
    assert changed("main...") == {"page.md": [1]}


@pytest.mark.parametrize(
    ("revision", "path", "message"),
    [
        pytest.param(
            "nowhere", "page.md", "git knows no revision 'nowhere' here; check its spelling", id="unknown"
        ),
        pytest.param("nowhere...", "page.md", "git knows no revision 'nowhere...'", id="unknown, with dots"),
        pytest.param("", "page.md", "git knows no revision ''", id="none"),
        pytest.param("--output=x", "page.md", "git knows no revision '--output=x'", id="an option of git"),
        pytest.param("main", "/", "/ lies outside the git repository", id="a path elsewhere"),
    ],
)
def test_what_git_cannot_tell_is_told_in_plain_words(
    git: Git, revision: str, path: str, message: str
) -> None:
    with pytest.raises(UsageError) as caught:
        changed(revision, path)
    assert message in str(caught.value)
    assert not Path("x").exists()


def test_outside_of_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(
        UsageError, match=r"--diff needs a git repository, and .* is in none; go to the folder"
    ):
        changed()


def test_without_git(git: Git, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UsageError, match="--diff needs git, which cannot be found; install it"):
        changed()


def test_only_files_with_changes_are_to_be_read(git: Git) -> None:
    Path("new.md").write_text("x")
    changes = changes_since("main", [], SUFFIXES)
    assert isinstance(changes, Changes)
    assert [changes.has(Path(name)) for name in ("new.md", "./new.md", "page.md", "lost.md")] == [
        True,
        True,
        False,
        False,
    ]
