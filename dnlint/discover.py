"""Which files a run reads: the ones named, and those of a known suffix inside the folders named."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from dnlint.errors import Problem
from dnlint.file_names import is_lock
from dnlint.parsers.filenames import holds_no_copy

# Fetched, or built from something else: not copy that anybody edits.
SKIPPED_FOLDERS = frozenset({"build", "dist", "node_modules", "site-packages", "vendor", "venv"})


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """A file to read. `named`: the user gave it by name, so failing to read it fails the run.

    There is one for each file of a run, so that it is known by itself; a path is made where one is needed: a
    site has thousands, and paths are slow to make and to compare.
    """

    file: str
    named: bool

    @property
    def path(self) -> Path:
        """Where the file is."""
        return Path(self.file)


class Admission(Protocol):
    """What a configuration says about which files are read."""

    def refusal(self, path: Path, *, is_folder: bool) -> str:
        """Why a path that the user named is not read, however it is named; "" where it is."""
        ...

    def inside(self, folder: Path) -> Callable[[str, bool], bool]:
        """For a folder named by the user: whether a path in it (second, if it is a folder) is let in."""
        ...


@dataclass(frozen=True, slots=True)
class Discovery:
    """What the paths given lead to; folders that cannot be opened, those named and those met on the way.

    `refused`: what was named, and the configuration keeps out. `folders`: those that were looked into.
    """

    candidates: tuple[Candidate, ...]
    problems: tuple[Problem, ...]
    skipped: tuple[Problem, ...]
    refused: tuple[Problem, ...] = ()
    folders: tuple[str, ...] = ()


def discover(
    paths: Sequence[Path], suffixes: Collection[str], admission: Admission | None = None
) -> Discovery:
    """Find what to read, each file once, in the order given and sorted inside a folder.

    Whatever is named and is no folder is taken as a file, there or not: reading it tells what is wrong.
    """
    found: dict[str, Candidate] = {}
    problems: list[Problem] = []
    skipped: list[Problem] = []
    kept_out: list[Problem] = []
    entered: list[str] = []

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
        if is_lock(path.name):
            kept_out.append(Problem(shown(path), "only says that a draft is open in Word; left out"))
        elif is_folder:
            for entry, real in _walk(str(path), suffixes, refused, lets_in, entered):
                found.setdefault(real, Candidate(entry, named=False))
        else:
            found.setdefault(os.path.realpath(path), Candidate(str(path), named=True))
    return Discovery(
        tuple(found.values()), tuple(problems), tuple(skipped), tuple(kept_out), folders=tuple(entered)
    )


def shown(path: Path | str) -> str:
    """A path as messages and reports write it: forward slashes, and printable whatever its bytes."""
    name = path.replace(os.sep, "/") if isinstance(path, str) else path.as_posix()
    return name if name.isascii() else name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _everything(path: str, is_folder: bool) -> bool:
    return True


def _walk(
    folder: str,
    suffixes: Collection[str],
    refused: Callable[[OSError], None],
    lets_in: Callable[[str, bool], bool],
    entered: list[str],
) -> Iterator[tuple[str, str]]:
    """The files of a folder by suffix, sorted, before those of the folders in it; each with its real path.

    Linked folders are not entered, so no loop can trap it. Those that are, are noted in `entered`.
    """
    entered.append(folder)
    try:
        with os.scandir(folder) as opened:
            entries = sorted(opened, key=lambda entry: entry.name)
    except OSError as error:
        refused(error)
        return
    home = os.path.realpath(folder)
    start = "" if folder == os.curdir else folder
    within = []
    for entry in entries:
        path, name = os.path.join(start, entry.name), entry.name
        if _is_folder(entry):
            within += [path] if _is_entered(entry) and lets_in(path, True) else []
        elif os.path.splitext(name)[1].lower() in suffixes and not _is_skipped(name) and lets_in(path, False):
            yield path, os.path.realpath(path) if entry.is_symlink() else os.path.join(home, name)
    for one in within:
        yield from _walk(one, suffixes, refused, lets_in, entered)


def _is_skipped(name: str) -> bool:
    return name.startswith(".") or holds_no_copy(name)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself
        return False


def _is_entered(folder: os.DirEntry[str]) -> bool:
    is_kept_out = folder.name.startswith(".") or folder.name in SKIPPED_FOLDERS
    return not (is_kept_out or folder.is_symlink())
