"""The store: one SQLite file, which several runs can share and none leaves half written.

A file that is damaged or not ours is set aside and an empty one made; where none can be had, nothing is
remembered. Either is told once, in `complaint`, and never fails a run.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from dnlint.cache.folder import make_folder

NAME = "dnlint-cache.sqlite3"
DAYS_KEPT = 30  # after the last run that asked for an entry
MOST_KEPT = 200_000  # entries, the newest
_FRESH = 7  # days within which the day of last use is not written again: most runs only read
_DAY = 86_400  # seconds
_AT_ONCE = 500  # keys in one question
_PATIENCE = 5.0  # seconds to wait for another run that writes
_SCHEMA = "CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, day INTEGER, text TEXT)"
_KEEP = "INSERT OR REPLACE INTO kept (key, day, text) VALUES (?, ?, ?)"
_TOO_MANY = "DELETE FROM kept WHERE key IN (SELECT key FROM kept ORDER BY day DESC LIMIT -1 OFFSET ?)"


def peek(folder: Path, key: str) -> str | None:
    """The text under a key, where it was kept or asked for lately. Nothing is made, mended or written.

    What is no store of ours holds nothing: `Store` says what is wrong with it.
    """
    file, today = folder / NAME, int(time.time() // _DAY)
    try:
        if not file.is_file():
            return None
        with closing(sqlite3.connect(file, timeout=_PATIENCE)) as base:
            row = base.execute(
                "SELECT text, day >= ? FROM kept WHERE key = ?", (today - _FRESH, key)
            ).fetchone()
    except (OSError, sqlite3.Error):
        return None
    return row[0] if row and row[1] and isinstance(row[0], str) else None


class Store:
    """Texts by key, in a folder that is made where it is not there. `today` counts days since 1970."""

    def __init__(self, folder: Path, today: int | None = None) -> None:
        self._file = folder / NAME
        self._today = int(time.time() // _DAY) if today is None else today
        self._aging: list[str] = []
        self.complaint = ""
        self._base = self._opened()

    def get(self, key: str) -> str | None:
        """The text under a key, if there is one."""
        return self.get_all([key]).get(key)

    def get_all(self, keys: Iterable[str]) -> dict[str, str]:
        """The texts under some keys, those that there are."""
        wanted, found = list(keys), dict[str, str]()
        try:
            for at in range(0, len(wanted), _AT_ONCE):
                some = wanted[at : at + _AT_ONCE]
                asked = ",".join("?" * len(some))
                rows = self._base.execute(f"SELECT key, day, text FROM kept WHERE key IN ({asked})", some)
                found |= dict(self._sound(rows))
        except sqlite3.Error as error:
            self._do_without(error)
            return {}
        return found

    def _sound(self, rows: Iterable[tuple[object, ...]]) -> Iterator[tuple[str, str]]:
        """The rows that are as we write them; those that were last used long ago are noted."""
        for key, day, text in rows:
            if isinstance(key, str) and isinstance(day, int) and isinstance(text, str):
                if day < self._today - _FRESH:
                    self._aging.append(key)
                yield key, text

    def put(self, texts: Iterable[tuple[str, str]]) -> None:
        """Keep texts by their keys, all at once; then forget what has not been asked for in a long time."""
        rows = [(key, self._today, text) for key, text in texts]
        aging, self._aging = self._aging, []
        if not rows and not aging:
            return
        try:
            with self._base:
                self._base.executemany(_KEEP, rows)
                used = [(self._today, key) for key in aging]
                self._base.executemany("UPDATE kept SET day = ? WHERE key = ?", used)
                self._base.execute("DELETE FROM kept WHERE day < ?", (self._today - DAYS_KEPT,))
                self._base.execute(_TOO_MANY, (MOST_KEPT,))
        except sqlite3.Error as error:
            self._do_without(error)

    def close(self) -> None:
        """Let go of the file."""
        self._base.close()

    def _opened(self) -> sqlite3.Connection:
        try:
            make_folder(self._file.parent)
            return _connect(self._file)
        except sqlite3.OperationalError as error:  # may not be written, or another run has it
            return self._empty(str(error))
        except sqlite3.DatabaseError:  # damaged, or not ours
            return self._made_anew()
        except OSError as error:
            return self._empty(error.strerror or str(error))

    def _made_anew(self) -> sqlite3.Connection:
        aside = self._file.with_suffix(".broken")
        try:
            os.replace(self._file, aside)
            made = _connect(self._file)
        except (OSError, sqlite3.Error) as error:
            return self._empty(str(error))
        self.complaint = (
            f"was damaged or is of another program; it is now {aside.name}, and a new one is made"
        )
        return made

    def _do_without(self, error: sqlite3.Error) -> None:
        """Go on with an empty store."""
        self._base.close()
        is_busy = isinstance(error, sqlite3.OperationalError)
        self._base = self._empty(str(error)) if is_busy else self._made_anew()

    def _empty(self, why: str) -> sqlite3.Connection:
        way_out = "name another folder with --cache-dir, or use --no-cache"
        self.complaint = f"cannot be used ({why}); this run goes on without it; {way_out}"
        return _connect(":memory:")

    @property
    def name(self) -> str:
        """The file, as messages call it."""
        return self._file.as_posix()


def _connect(file: Path | str) -> sqlite3.Connection:
    """A base with our table. Raises sqlite3.DatabaseError for a file that is none, or has another table."""
    base = sqlite3.connect(file, timeout=_PATIENCE)
    try:
        base.execute(_SCHEMA)
        with closing(base.execute("SELECT key, day, text FROM kept LIMIT 1")) as rows:
            rows.fetchone()
    except sqlite3.OperationalError as error:
        base.close()
        if "no such column" in str(error):
            raise sqlite3.DatabaseError("is of another program") from error
        raise
    except sqlite3.Error:
        base.close()
        raise
    return base
