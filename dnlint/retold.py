"""What `check` said in its last run, told again at once where nothing that it looked at has changed since.

Told before most of dnlint is imported: to see that no file has changed takes less time than to import what
would read one. One answer is kept for each command and folder: the last.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from dnlint.cache.folder import usual_folder
from dnlint.cache.store import Store, peek
from dnlint.looks import look
from dnlint.streams import takes_colour, terminal_width

CACHE_OPTION, CACHE_VARIABLE = "--cache-dir", "DNLINT_CACHE_DIR"
_SELF = os.path.dirname(os.path.abspath(__file__))  # another installation may share the cache
_LARGEST = 4_000_000  # code points: what is longer is made anew


class Said(NamedTuple):
    """What a command printed on standard output and on standard error, and its exit code."""

    out: str
    err: str
    code: int


class Counts(NamedTuple):
    """The paths that an answer depends on: by what they look like, by being there, by not being there."""

    looked_at: tuple[str, ...]
    there: tuple[str, ...]
    absent: tuple[str, ...]


class Retold:
    """The last answer to these arguments in this folder, on streams such as these."""

    def __init__(self, arguments: Sequence[str]) -> None:
        self._began = time.time_ns()
        self._arguments = tuple(arguments)
        streams = [(stream.isatty(), takes_colour(stream)) for stream in (sys.stdout, sys.stderr)]
        self._slot = repr(("said", _SELF, _here(), self._arguments, terminal_width(0), streams))

    def said(self) -> Said | None:
        """What the command said last, if it would say the same now."""
        if self._arguments[:1] != ("check",):
            return None
        text = peek(_cache_folder(self._arguments), self._slot)
        return _still_said(text) if text else None

    def keep(self, said: Said, counts: Counts, store: Store) -> None:
        """Keep what the command says now; not where something that counts has changed since it began."""
        if store.complaint or len(said.out) > _LARGEST:
            return
        looks: dict[str, str] = {}
        for path in counts.looked_at:
            if not (seen := look(path, self._began)):
                return
            looks[path] = seen
        store.put([(self._slot, json.dumps([looks, counts.there, counts.absent, *said]))])


def _still_said(text: str) -> Said | None:
    """What was kept, where all that counts is as it was. A damaged text is nothing; it is kept anew."""
    try:
        looks, there, absent, out, err, code = json.loads(text)
        is_same = (
            all(look(path, _EVER) == known for path, known in looks.items())
            and all(map(os.path.lexists, there))
            and not any(map(os.path.lexists, absent))
        )
    except (ValueError, TypeError, AttributeError):
        return None
    is_sound = isinstance(out, str) and isinstance(err, str) and isinstance(code, int)
    return Said(out, err, code) if is_same and is_sound else None


_EVER = (
    1 << 63
)  # nanoseconds: what is compared with a look that lasts may have changed right now: it differs then


def _cache_folder(arguments: Iterable[str]) -> Path:
    """Where answers are kept: as the last `--cache-dir` says, the environment, or the user's own place."""
    folder, is_next = os.environ.get(CACHE_VARIABLE, ""), False
    for one in arguments:
        if is_next:
            folder, is_next = one, False
        elif one == CACHE_OPTION:
            is_next = True
        elif one.startswith(f"{CACHE_OPTION}="):
            folder = one.partition("=")[2]
    return Path(folder) if folder else usual_folder()


def _here() -> str:
    try:
        return os.getcwd()
    except OSError:  # it has been removed
        return ""
