"""All that the answer of a run depends on, as paths: what was read, and what would have changed how."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import dnlint
from dnlint.config.files import NAMES, folders_up
from dnlint.discover import Candidate
from dnlint.inputs import Found, name_of
from dnlint.retold import Counts
from dnlint.runs import Options
from dnlint.unchanged import files_in

_SETTINGS = (*NAMES, ".gitignore")
_GIT = ".git"  # its being there ends the way up; what stands in it changes all the time


def what_counts(found: Found, options: Options, named: Iterable[Path]) -> Counts:
    """The paths that count for a run on what was `found`; `named` are files that its options name.

    Files and folders, those of the configuration around them and of the rule packs, and dnlint's own. A
    folder looks otherwise as soon as something is added to it or taken out.
    """
    files = [item.file for item in found.items if isinstance(item, Candidate)]
    around = set(_around({os.getcwd(), *found.folders, *map(os.path.dirname, files)}))
    settings = [os.path.join(folder, name) for folder in around for name in _SETTINGS]
    settings += map(str, named)
    gits = [os.path.join(folder, _GIT) for folder in around]
    checks = (options.facts_of(name_of(item)) for item in found.items)
    packs = {options.pack.folder, *(pack.folder for one in checks for pack in one.packs)}
    own = [path for folder in (*packs, Path(dnlint.__file__).parent) for path in files_in(folder)]
    looked_at = (*files, *found.folders, *filter(os.path.lexists, settings), *own, *map(os.path.dirname, own))
    return Counts(
        looked_at=tuple(dict.fromkeys(looked_at)),
        there=tuple(filter(os.path.lexists, gits)),
        absent=tuple(path for path in (*settings, *gits) if not os.path.lexists(path)),
    )


def _around(folders: Iterable[str]) -> Iterator[str]:
    """The folders and all those above them whose configuration holds for them."""
    for folder in folders:
        yield from folders_up(os.path.abspath(folder))
