"""How far a long run has come, on a terminal: one line that rewrites itself and leaves nothing behind."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from dnlint.report.excerpt import excerpt
from dnlint.streams import terminal_width

if TYPE_CHECKING:
    from dnlint.engine import Progress

PATIENCE = 1.0  # seconds before the first word: short runs stay silent
PAUSE = 0.1  # seconds between two updates
CLEAR = "\r\x1b[K"


@contextmanager
def progress_on(stream: TextIO) -> Iterator[Progress | None]:
    """What to call before each input; None where the stream is no terminal."""
    if not stream.isatty():
        yield None
        return
    line = ProgressLine(stream, terminal_width(80))
    try:
        yield line.show
    finally:
        line.clear()


class ProgressLine:
    """A line of a terminal; `clear` it before anything else is printed."""

    def __init__(self, stream: TextIO, width: int) -> None:
        self._stream = stream
        self._width = width
        self._due = time.monotonic() + PATIENCE
        self._is_shown = False

    def show(self, number: int, count: int, name: str) -> None:
        """Show the input under way, where it is time to."""
        now = time.monotonic()
        if now < self._due:
            return
        self._due = now + PAUSE
        self._is_shown = True
        told = f"reading {number} of {count}: "
        shown = excerpt(name, len(name), len(name), max(1, self._width - len(told) - 1))
        self._stream.write(f"{CLEAR}{told}{shown.before}")
        self._stream.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self._is_shown:
            self._stream.write(CLEAR)
            self._stream.flush()
