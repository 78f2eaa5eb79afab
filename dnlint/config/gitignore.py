"""What .gitignore leaves out of git, told without git."""

from __future__ import annotations

import os
from functools import cache

from dnlint.config.files import folders_up
from dnlint.config.globs import Globs, globs
from dnlint.errors import UsageError


class GitIgnore:
    """The .gitignore files that count for what lies in `folder`, an absolute path.

    Those in it count, and those above it up to the top of its repository. Where git ignores the folder
    itself, nothing above it counts: who names such a folder wants it read.
    """

    def __init__(self, folder: str) -> None:
        self.patterns = cache(self._patterns)
        *way, top = folders_up(folder)
        self._top = top if os.path.exists(os.path.join(top, ".git")) else folder
        if any(self.ignores(one, is_folder=True) for one in way if self._top != folder):
            self._top = folder

    def ignores(self, path: str, *, is_folder: bool) -> bool:
        """Whether git would leave a file or folder out, the folders around it being let in."""
        verdicts = (one.match(path, is_folder=is_folder)[0] for one in self.patterns(os.path.dirname(path)))
        return next((verdict for verdict in verdicts if verdict is not None), False)

    def _patterns(self, folder: str) -> tuple[Globs, ...]:
        """The patterns that count for what lies in a folder, the nearest first."""
        own = _patterns(folder)
        around = () if folder == self._top else self.patterns(os.path.dirname(folder))
        return around if own is None else (own, *around)


def left_out(path: str, *, is_folder: bool) -> bool:
    """Whether git would leave a path out of its repository, by itself or with a folder around it."""
    *around, top = folders_up(path if is_folder else os.path.dirname(path))
    git = GitIgnore(top)
    if any(git.ignores(one, is_folder=True) for one in around):
        return True
    return not is_folder and git.ignores(path, is_folder=False)


def _patterns(folder: str) -> Globs | None:
    """The patterns of a folder's .gitignore; None where there is none. Raises UsageError for a closed one."""
    path = os.path.join(folder, ".gitignore")
    if not os.path.isfile(path):
        return None
    try:
        with open(path, encoding="utf-8", errors="surrogateescape") as file:
            return globs((line.rstrip("\r\n") for line in file), folder)
    except OSError as error:
        raise UsageError(f"{path} cannot be read ({error.strerror})") from error
