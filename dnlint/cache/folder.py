"""Where the cache is, and how its folder is made so that git never sees it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_GITIGNORE = "# Made by dnlint, which can make it again: leave it out of git.\n*\n"


def usual_folder() -> Path:
    """The user's own folder for what can be made again, where the system has it."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", "") or os.path.expanduser("~/AppData/Local")
    elif sys.platform == "darwin":
        base = os.path.expanduser("~/Library/Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME", "") or os.path.expanduser("~/.cache")
    return Path(base, "dnlint")


def make_folder(folder: Path) -> None:
    """Make the folder, for its owner only, with a .gitignore. Raises OSError where that cannot be done."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    ignoring = folder / ".gitignore"
    if not any(folder.iterdir()):  # a folder that was there before, with other things in it, stays as it is
        ignoring.write_text(_GITIGNORE, "utf-8")
