"""Which files a run reads: the ones named, and those of a known suffix inside the folders named."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dnlint.errors import Problem
from dnlint.parsers.filenames import holds_no_copy

# Fetched, or built from something else: not copy that anybody edits.
SKIPPED_FOLDERS = frozenset({"build", "dist", "node_modules", "site-packages", "vendor", "venv"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A path to read. `named`: the user gave it by name, so failing to read it fails the run."""

    path: Path
    named: bool


@dataclass(frozen=True, slots=True)
class Discovery:
    """What the paths given lead to; folders that cannot be opened, those named and those met on the way."""

    candidates: tuple[Candidate, ...]
    problems: tuple[Problem, ...]
    skipped: tuple[Problem, ...]


def discover(paths: Sequence[Path], suffixes: Collection[str]) -> Discovery:
    """Find what to read, each file once, in the order given and sorted inside a folder.

    Whatever is named and is no folder is taken as a file, there or not: reading it tells what is wrong.
    """
    found: dict[str, Candidate] = {}
    problems: list[Problem] = []
    skipped: list[Problem] = []

    def refused(error: OSError) -> None:
        closed = Path(error.filename)
        problem = Problem(shown(closed), f"cannot be opened ({error.strerror})")
        (problems if closed in paths else skipped).append(problem)

    for path in paths:
        is_folder = os.path.isdir(path)
        for entry in _walk(path, suffixes, refused) if is_folder else [path]:
            found.setdefault(os.path.realpath(entry), Candidate(entry, named=not is_folder))
    return Discovery(tuple(found.values()), tuple(problems), tuple(skipped))


def shown(path: Path) -> str:
    """A path as messages and reports write it: forward slashes, and printable whatever its bytes."""
    return path.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _walk(folder: Path, suffixes: Collection[str], refused: Callable[[OSError], None]) -> Iterator[Path]:
    """The files of a folder by suffix, sorted. Linked folders are not entered, so no loop can trap it."""
    for root, folders, names in os.walk(folder, onerror=refused):
        folders[:] = sorted(name for name in folders if _is_wanted(name))
        for name in sorted(names):
            if os.path.splitext(name)[1].lower() in suffixes and not _is_skipped(name):
                yield Path(root, name)


def _is_skipped(name: str) -> bool:
    return name.startswith(".") or holds_no_copy(name)


def _is_wanted(folder: str) -> bool:
    return not folder.startswith(".") and folder not in SKIPPED_FOLDERS
