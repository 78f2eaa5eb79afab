"""The store keeps texts between runs, forgets what nobody asks for, and never fails."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from dnlint.cache.folder import usual_folder
from dnlint.cache.store import DAYS_KEPT, NAME, Store


def kept(folder: Path, *texts: tuple[str, str], today: int | None = None) -> Store:
    store = Store(folder, today)
    store.put(texts)
    store.close()
    return Store(folder, today)


def test_what_one_run_keeps_the_next_one_has(tmp_path: Path) -> None:
    store = kept(tmp_path / "new" / "folder", ("a", "text"), ("b", "ü\0"))
    assert [store.get(key) for key in ("a", "b", "c")] == ["text", "ü\0", None]
    assert store.complaint == ""


def test_a_text_under_the_same_key_takes_the_place_of_the_first(tmp_path: Path) -> None:
    assert kept(tmp_path, ("a", "old"), ("a", "new")).get("a") == "new"


def test_its_folder_is_out_of_git(tmp_path: Path) -> None:
    kept(tmp_path / "cache")
    assert (tmp_path / "cache" / ".gitignore").read_text().endswith("\n*\n")


def test_a_folder_with_other_things_in_it_gets_no_gitignore(tmp_path: Path) -> None:
    (tmp_path / "page.md").touch()
    kept(tmp_path)
    assert not (tmp_path / ".gitignore").exists()


def test_what_is_not_asked_for_is_forgotten_and_what_is_stays(tmp_path: Path) -> None:
    store = kept(tmp_path, ("asked for", "x"), ("forgotten", "x"), today=100)
    for day in range(100, 100 + 2 * DAYS_KEPT, 5):
        store = Store(tmp_path, day)
        assert store.get("asked for") == "x"
        store.put([("other", "x")])
        store.close()
    store = Store(tmp_path, day)
    assert (store.get("asked for"), store.get("forgotten")) == ("x", None)


def test_no_more_than_so_many_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dnlint.cache.store.MOST_KEPT", 2)
    kept(tmp_path, ("old", "x"), today=1).close()
    store = kept(tmp_path, ("a", "x"), ("b", "x"), today=2)
    assert [store.get(key) for key in ("old", "a", "b")] == [None, "x", "x"]


def damaged(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[100:] = b"\xff" * (len(data) - 100)
    file.write_bytes(data)


def foreign_table(file: Path) -> None:
    with sqlite3.connect(file) as base:
        base.execute("CREATE TABLE kept (mine TEXT)")
    base.close()


BROKEN: dict[str, Callable[[Path], object]] = {
    "text": lambda file: file.write_text("no database\n" * 100),
    "cut off": lambda file: file.write_bytes(b"SQLite format 3\0" + bytes(3)),
    "a table of another program": foreign_table,
}


@pytest.mark.parametrize("make", BROKEN.values(), ids=BROKEN)
def test_a_broken_or_foreign_file_is_set_aside_told_of_once_and_begun_anew(
    tmp_path: Path, make: Callable[[Path], object]
) -> None:
    make(tmp_path / NAME)
    before = (tmp_path / NAME).read_bytes()
    store = Store(tmp_path)
    assert "damaged or is of another program" in store.complaint
    store.put([("a", "text")])
    store.close()
    again = Store(tmp_path)
    assert (again.get("a"), again.complaint) == ("text", "")
    assert (tmp_path / NAME).with_suffix(".broken").read_bytes() == before


def test_damage_further_down_is_met_while_reading_and_mended(tmp_path: Path) -> None:
    texts = [(f"key {number:05}", "x" * 500) for number in range(2_000)]
    kept(tmp_path, *texts).close()
    damaged(tmp_path / NAME)
    store = Store(tmp_path)
    assert [store.get(key) for key, _ in texts] == [None] * len(texts)
    assert store.complaint
    store.put([("a", "text")])
    store.close()
    assert Store(tmp_path).get("a") == "text"


@pytest.mark.parametrize("where", ["file", "file/in it"])
def test_where_no_folder_can_be_nothing_is_kept_and_the_way_out_is_told(tmp_path: Path, where: str) -> None:
    (tmp_path / "file").write_text("in the way")
    store = kept(tmp_path / where, ("a", "text"))
    assert store.get("a") is None
    assert "--no-cache" in store.complaint


def test_a_file_that_another_program_holds_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dnlint.cache.store._PATIENCE", 0.01)
    store = kept(tmp_path, ("a", "text"))
    other = sqlite3.connect(tmp_path / NAME, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    store.put([("b", "text")])
    assert "locked" in store.complaint
    other.close()
    store.close()
    assert Store(tmp_path).get("a") == "text"


def test_runs_that_share_it_lose_nothing(tmp_path: Path) -> None:
    def run(number: int) -> str:
        store = kept(tmp_path, *((f"{number}/{one}", "x") for one in range(50)))
        store.close()
        return store.complaint

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(run, range(16))) == [""] * 16
    store = Store(tmp_path)
    assert all(store.get(f"{number}/{one}") == "x" for number in range(16) for one in range(50))


@pytest.mark.parametrize(
    ("platform", "variable", "value", "folder"),
    [
        pytest.param("linux", "XDG_CACHE_HOME", "/cached", "/cached/dnlint", id="Linux, where it is set"),
        pytest.param("linux", "XDG_CACHE_HOME", "", "/home/ann/.cache/dnlint", id="Linux"),
        pytest.param("darwin", "XDG_CACHE_HOME", "/no", "/home/ann/Library/Caches/dnlint", id="macOS"),
        pytest.param("win32", "LOCALAPPDATA", "/app", "/app/dnlint", id="Windows"),
    ],
)
def test_the_usual_folder(
    monkeypatch: pytest.MonkeyPatch, platform: str, variable: str, value: str, folder: str
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setenv("HOME", "/home/ann")
    monkeypatch.setenv(variable, value)
    assert usual_folder() == Path(folder)
