"""What a command said in its last run, told again where nothing that counts has changed since.

Results are remembered file by file (remembered.py); to put those of a large site into a report again takes
longer than to see that no file has changed. One answer is kept for each command and folder: the last.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dnlint.cache.plain import from_json, to_json
from dnlint.cache.store import Store
from dnlint.inputs import Found, Item, name_of
from dnlint.remembered import marks
from dnlint.runs import Options
from dnlint.unchanged import digest_of

_LARGEST = 4_000_000  # code points: what is longer is made anew


@dataclass(frozen=True, slots=True)
class Said:
    """What a command printed on standard output and on standard error, and its exit code."""

    out: str
    err: str
    code: int


@dataclass(frozen=True, slots=True)
class _Kept:
    """What was said, and the key of all that it depends on."""

    key: str
    said: Said


class Retold:
    """The last answer of one command. `how`: what shapes an answer but is no input and no setting of a file.

    Nothing is kept, and nothing told again, where there is no input or one cannot be read, where the run is
    held against a baseline or a revision, or without a store.
    """

    def __init__(self, found: Found, known: Mapping[Item, str], options: Options, how: Iterable[str]) -> None:
        is_plain = options.configured is not None and not options.is_narrowed
        is_whole = 0 < len(known) == len(found.items)
        self._store: Store | None = options.store if is_plain and is_whole else None
        shaping = tuple(how)
        self._slot = digest_of("said", os.getcwd(), *shaping)
        self._key = _key(found, known, options, shaping) if self._store else ""

    def said(self) -> Said | None:
        """What the command said last, if it would say the same now."""
        text = self._store.get(self._slot) if self._store else None
        if text is None:
            return None
        try:
            kept = from_json(_Kept, text)
        except ValueError:  # damaged: it is said anew and kept again
            return None
        return kept.said if kept.key == self._key else None

    def keep(self, said: Said) -> None:
        """Keep what the command says now."""
        if self._store and not self._store.complaint and len(said.out) <= _LARGEST:
            self._store.put([(self._slot, to_json(_Kept(self._key, said)))])


def _key(found: Found, known: Mapping[Item, str], options: Options, how: Iterable[str]) -> str:
    """One key of all that the answer depends on: inputs by name and content, settings, and its own shape."""
    made = hashlib.sha256()
    mark = marks(options)
    for item in found.items:
        name = name_of(item)
        line = f"{len(name)} {name} {known[item]} {mark(name)} {options.facts_of(name).fail_level.name}\n"
        made.update(line.encode("utf-8", "surrogatepass"))
    pack = options.pack  # that the run is named after; its files may be held against others
    named = (pack.name, pack.version, str(pack.folder))
    return digest_of(made.hexdigest(), repr((found.problems, found.skipped, found.refused)), *named, *how)
