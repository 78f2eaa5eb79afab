"""Which files a run reads: the ones named, and those of a known suffix inside the folders named."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol

from dnlint.errors import Problem
from dnlint.parsers.filenames import holds_no_copy

# Fetched, or built from something else: not copy that anybody edits.
SKIPPED_FOLDERS = frozenset({"build", "dist", "node_modules", "site-packages", "vendor", "venv"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A path to read. `named`: the user gave it by name, so failing to read it fails the run."""

    path: Path
    named: bool


class Admission(Protocol):
    """What a configuration says about which files are read."""

    def refusal(self, path: Path, *, is_folder: bool) -> str:
        """Why a path that the user named is not read, however it is named; "" where it is."""
        ...

    def inside(self, folder: Path) -> Callable[[Path, bool], bool]:
        """For a folder named by the user: whether a path in it (second, if it is a folder) is let in."""
        ...


@dataclass(frozen=True, slots=True)
class Discovery:
    """What the paths given lead to; folders that cannot be opened, those named and those met on the way.

    `refused`: what was named, and the configuration keeps out.
    """

    candidates: tuple[Candidate, ...]
    problems: tuple[Problem, ...]
    skipped: tuple[Problem, ...]
    refused: tuple[Problem, ...] = ()


def discover(
    paths: Sequence[Path], suffixes: Collection[str], admission: Admission | None = None
) -> Discovery:
    """Find what to read, each file once, in the order given and sorted inside a folder.

    Whatever is named and is no folder is taken as a file, there or not: reading it tells what is wrong.
    """
    found: dict[str, Candidate] = {}
    real = _real_paths()
    problems: list[Problem] = []
    skipped: list[Problem] = []
    kept_out: list[Problem] = []

    def refused(error: OSError) -> None:
        closed = Path(error.filename)
        problem = Problem(shown(closed), f"cannot be opened ({error.strerror})")
        (problems if closed in paths else skipped).append(problem)

    for path in paths:
        is_folder = os.path.isdir(path)
        if admission and (why := admission.refusal(path, is_folder=is_folder)):
            kept_out.append(Problem(shown(path), why))
            continue
        lets_in = admission.inside(path) if admission and is_folder else _everything
        for entry in _walk(path, suffixes, refused, lets_in) if is_folder else [path]:
            found.setdefault(real(entry), Candidate(entry, named=not is_folder))
    return Discovery(tuple(found.values()), tuple(problems), tuple(skipped), tuple(kept_out))


def shown(path: Path) -> str:
    """A path as messages and reports write it: forward slashes, and printable whatever its bytes."""
    return path.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _real_paths() -> Callable[[Path], str]:
    """Where a path leads once all links are followed. Those of its folder are followed once for all in it."""
    real_folder = cache(os.path.realpath)

    def real(path: Path) -> str:
        folder, name = os.path.split(path)
        if os.path.islink(path) or name in ("", ".", ".."):
            return os.path.realpath(path)
        return os.path.join(real_folder(folder), name)

    return real


def _everything(path: Path, is_folder: bool) -> bool:
    return True


def _walk(
    folder: Path,
    suffixes: Collection[str],
    refused: Callable[[OSError], None],
    lets_in: Callable[[Path, bool], bool],
) -> Iterator[Path]:
    """The files of a folder by suffix, sorted. Linked folders are not entered, so no loop can trap it."""
    for root, folders, names in os.walk(folder, onerror=refused):
        folders[:] = sorted(name for name in folders if _is_wanted(name) and lets_in(Path(root, name), True))
        for name in sorted(names):
            if os.path.splitext(name)[1].lower() in suffixes and not _is_skipped(name):
                path = Path(root, name)
                if lets_in(path, False):
                    yield path


def _is_skipped(name: str) -> bool:
    return name.startswith(".") or holds_no_copy(name)


def _is_wanted(folder: str) -> bool:
    return not folder.startswith(".") and folder not in SKIPPED_FOLDERS
