"""The shipped rule pack is read from YAML once, and taken from `__pycache__` as long as nothing changed."""

from __future__ import annotations

import os
import pickle
import shutil
import sys
from pathlib import Path

import pytest

from dnlint.rules import kept as kept_pack
from dnlint.rules.load import load_pack
from dnlint.rules.schema import RulePack
from dnlint.rules.shipped import shipped_folder


class Reads:
    """Reads a pack as `load_pack` would, and counts how often."""

    def __init__(self, pack: RulePack) -> None:
        self.pack, self.times = pack, 0

    def __call__(self) -> RulePack:
        self.times += 1
        return self.pack


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the shipped pack that takes its place, in a Python that keeps what it compiles."""
    copy = tmp_path / "dry-needling"
    shutil.copytree(shipped_folder(), copy, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(kept_pack, "shipped_folder", lambda: copy)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return copy


@pytest.fixture
def reads() -> Reads:
    return Reads(load_pack())


def place(folder: Path) -> Path:
    (found,) = (folder / "__pycache__").iterdir()
    return found


def test_it_is_read_once(folder: Path, reads: Reads) -> None:
    first, second = kept_pack.kept(folder, reads), kept_pack.kept(folder, reads)
    assert reads.times == 1
    assert (second.rules, second.lexicon, second.cues) == (first.rules, first.lexicon, first.cues)
    assert second.folder == folder


@pytest.mark.parametrize("name", ["pack.yaml", "rules/DN301.yaml", "concepts/body.yaml"])
def test_a_file_written_since_is_read(folder: Path, reads: Reads, name: str) -> None:
    kept_pack.kept(folder, reads)
    os.utime(folder / name, ns=(1, 1))
    kept_pack.kept(folder, reads)
    assert reads.times == 2


def test_a_new_file_is_read(folder: Path, reads: Reads) -> None:
    kept_pack.kept(folder, reads)
    (folder / "concepts" / "more.yaml").write_text("[]\n")
    kept_pack.kept(folder, reads)
    assert reads.times == 2


@pytest.mark.parametrize(
    "content", [b"", b"no pickle", b"0.", b"h\x05.", pickle.dumps("looks") + pickle.dumps("a pack")]
)
def test_a_broken_one_is_made_anew(folder: Path, reads: Reads, content: bytes) -> None:
    kept_pack.kept(folder, reads)
    place(folder).write_bytes(content)
    kept_pack.kept(folder, reads)
    kept_pack.kept(folder, reads)
    assert reads.times == 2


def test_where_nothing_may_be_written_nothing_is_kept(
    folder: Path, reads: Reads, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    kept_pack.kept(folder, reads)
    assert not (folder / "__pycache__").exists()


def test_a_pack_of_somebody_else_is_never_taken_from_there(
    folder: Path, reads: Reads, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept_pack.kept(folder, reads)
    monkeypatch.setattr(kept_pack, "shipped_folder", lambda: folder.parent)
    kept_pack.kept(folder, reads)
    assert reads.times == 2
