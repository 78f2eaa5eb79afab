"""What files hold, told without opening those that look from outside as they did."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dnlint.cache.store import Store
from dnlint.discover import Candidate
from dnlint.inputs import Item, attempt
from dnlint.runs import Draft
from dnlint.unchanged import digest_of, digests, folder_digest


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "cache")
    yield store
    store.close()


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Lets an hour pass, so that files which were just written are trusted."""
    now = time.time_ns()
    return lambda: monkeypatch.setattr("dnlint.unchanged.time.time_ns", lambda: now + 3_600_000_000_000)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    page = tmp_path / "page.md"
    page.write_text("One.")
    return page


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that are opened."""
    names: list[str] = []

    def noted(read: Callable[..., object], item: Item) -> object:
        names.append(item.path.name if isinstance(item, Candidate) else item.name)
        return attempt(read, item)

    monkeypatch.setattr("dnlint.unchanged.attempt", noted)
    return names


def digest(page: Path, store: Store) -> str | None:
    item = Candidate(str(page), named=True)
    return digests([item], store).get(item)


def test_a_file_that_has_not_changed_is_opened_once(
    page: Path, store: Store, later: Callable[[], None], opened: list[str]
) -> None:
    later()
    assert [digest(page, store) for _ in range(3)] == [digest_of("One.")] * 3
    assert opened == ["page.md"]


def test_a_file_that_was_just_written_may_change_unseen_and_is_opened_again(
    page: Path, store: Store, opened: list[str]
) -> None:
    digest(page, store)
    page.write_text("Two.")
    assert digest(page, store) == digest_of("Two.")
    assert opened == ["page.md", "page.md"]


def backdated(page: Path) -> None:
    """As `cp -p` and `touch -r` do: another text of the same size, with the time of the first."""
    written = page.stat().st_mtime_ns
    page.write_text("Two.")
    os.utime(page, ns=(written, written))


def replaced(page: Path) -> None:
    other = page.with_name("other.md")
    other.write_text("Two.")
    os.replace(other, page)


CHANGES: dict[str, Callable[[Path], object]] = {
    "another text of the same length": lambda page: page.write_text("Two."),
    "another text with the time of the first": backdated,
    "another file in its place": replaced,
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_file_that_has_changed_is_opened(
    page: Path, store: Store, later: Callable[[], None], change: Callable[[Path], object]
) -> None:
    later()
    digest(page, store)
    change(page)
    assert digest(page, store) == digest_of("Two.")


def test_what_cannot_be_read_has_no_digest(tmp_path: Path, store: Store) -> None:
    (tmp_path / "data.md").write_bytes(bytes(range(256)))
    assert digest(tmp_path / "data.md", store) is None
    assert digest(tmp_path / "missing.md", store) is None


def test_a_draft_is_told_by_its_text(store: Store) -> None:
    draft = Draft("page.md", b"One.")
    assert digests([draft], store) == {draft: digest_of("One.")}


def test_a_damaged_memory_is_an_empty_one(page: Path, store: Store, later: Callable[[], None]) -> None:
    later()
    digest(page, store)
    store.put([(digest_of("seen", str(page.parent)), '{"page.md": 1}')])
    assert digest(page, store) == digest_of("One.")


def test_a_folder_is_told_by_its_names_and_texts_with_and_without_a_memory(
    tmp_path: Path, store: Store, later: Callable[[], None]
) -> None:
    pack = tmp_path / "pack"
    (pack / "rules").mkdir(parents=True)
    rule = pack / "rules" / "a.yaml"
    rule.write_text("id: A")
    later()
    first = folder_digest(pack)
    assert [folder_digest(pack, store) for _ in range(2)] == [first, first]
    rule.write_text("id: B")
    assert folder_digest(pack, store) == folder_digest(pack) != first
