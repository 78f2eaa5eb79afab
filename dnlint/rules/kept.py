"""The shipped rule pack, kept ready as Python keeps its modules: in `__pycache__`, beside its YAML.

Reading some hundred files of YAML takes a second, and most runs need the same pack again. Only the pack that
dnlint ships is kept: what stands in the folder of somebody else's pack is never trusted with more than text.
"""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from dnlint.rules.schema import RulePack
from dnlint.rules.shipped import shipped_folder

_Look = tuple[str, int, int]  # of a file: name, size in bytes, time of its last change
_CODE = Path(__file__).parents[1]
# a kept pack is of these classes
_MADE_BY = ("rules/*.py", "lexicon.py", "openings.py", "terms.py", "values.py", "inflection.py")
_BROKEN = (
    OSError,
    EOFError,
    ValueError,
    TypeError,
    AttributeError,
    ImportError,
    LookupError,
    pickle.UnpicklingError,
)


def kept(folder: Path, read: Callable[[], RulePack], name: str = "pack") -> RulePack:
    """The pack in `folder` as it was kept, or else as `read` reads it; then it is kept for the next run.

    `name` tells what is read of it, as some do without its words. A file that was written since, a broken
    one and one of another version are not taken. Where nothing may be written, nothing is kept.
    """
    if not _is_shipped(folder):
        return read()
    place = folder / "__pycache__" / f"{name}.{sys.implementation.cache_tag}.pickle"
    looks = tuple(_looks(folder))
    found = _taken(place, looks)
    if found is not None:
        return replace(found, folder=folder)
    pack = read()
    if not sys.dont_write_bytecode:
        _ = pack.lexicon.openings, pack.lexicon.spelt  # made now, and so kept with the pack
        _put(place, looks, pack)
    return pack


def _is_shipped(folder: Path) -> bool:
    return os.path.abspath(folder) == os.path.abspath(shipped_folder())


def _looks(folder: Path) -> Iterator[_Look]:
    """What all that a kept pack is made of looks like from outside."""
    files = [*folder.rglob("*.yaml"), *(file for names in _MADE_BY for file in _CODE.glob(names))]
    for file in sorted(files):
        state = file.stat()
        yield str(file), state.st_size, state.st_mtime_ns


def _taken(place: Path, looks: tuple[_Look, ...]) -> RulePack | None:
    """The kept pack, if it was made of what is there now."""
    try:
        with place.open("rb") as file:
            is_same = pickle.load(file) == looks
            found = pickle.load(file) if is_same else None
    except _BROKEN:
        return None
    return found if isinstance(found, RulePack) else None


def _put(place: Path, looks: tuple[_Look, ...], pack: RulePack) -> None:
    """Keeps a pack; two runs at once may both do so, and the last one's stays."""
    draft = place.with_name(f"{place.name}.{os.getpid()}")
    try:
        place.parent.mkdir(exist_ok=True)
        with draft.open("wb") as file:
            pickle.dump(looks, file)
            pickle.dump(pack, file, protocol=pickle.HIGHEST_PROTOCOL)
        draft.replace(place)
    except OSError:
        draft.unlink(missing_ok=True)
