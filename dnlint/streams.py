"""Standard output and error: the same UTF-8 bytes everywhere, and how wide a terminal is.

It imports next to nothing, since an answer that is told again waits for nothing else.
"""

from __future__ import annotations

import os
import sys
from typing import TextIO


def terminal_width(usual: int) -> int:
    """The columns of the terminal, or what COLUMNS in the environment says; the usual ones where neither is.

    As in the standard library's shutil, which takes as long to import as a hundred pages to recall.
    """
    said = os.environ.get("COLUMNS", "")
    if said.isdecimal() and int(said):
        return int(said)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns if sys.__stdout__ else usual
    except (ValueError, OSError):  # closed, or no terminal
        return usual


def takes_colour(stream: TextIO) -> bool:
    """Whether colour is shown on a stream unless the user says otherwise: a terminal, without NO_COLOR."""
    return stream.isatty() and not os.environ.get("NO_COLOR")


def write(text: str, stream: TextIO) -> None:
    """Write to a stream: the same UTF-8 bytes everywhere, except on a terminal, which has its own encoding.

    A reader that has gone away (`| head`) is no error.
    """
    try:
        if stream.isatty():
            encoding = stream.encoding or "utf-8"
            stream.write(text.encode(encoding, "replace").decode(encoding))
        else:
            stream.flush()
            stream.buffer.write(utf8(text))
        stream.flush()
    except BrokenPipeError:
        # Python flushes at exit once more, and would complain then.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def utf8(text: str) -> bytes:
    """The text as reports are encoded; what cannot be, as a question mark."""
    return text.encode("utf-8", "replace")
