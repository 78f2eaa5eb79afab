"""Where reports go: standard output or a file, as UTF-8, with colour and width as the terminal has them."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Literal, TextIO

from dnlint.errors import UsageError
from dnlint.report.style import Style

Color = Literal["auto", "always", "never"]
NARROWEST, WIDEST = 80, 100


def style_for(stream: TextIO, color: Color) -> Style:
    """The style that suits a stream. Colour on a terminal only, unless asked for; NO_COLOR is heeded."""
    width = max(NARROWEST, min(WIDEST, terminal_width(WIDEST)))
    automatic = stream.isatty() and not os.environ.get("NO_COLOR")
    return Style(width, color == "always" or (color == "auto" and automatic))


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


def write_file(text: str, path: Path) -> None:
    """Write a report to a file. Raises UsageError where that cannot be done."""
    try:
        path.write_bytes(_utf8(text))
    except OSError as error:
        raise UsageError(f"cannot write {path} ({error.strerror})") from error


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
            stream.buffer.write(_utf8(text))
        stream.flush()
    except BrokenPipeError:
        # Python flushes at exit once more, and would complain then.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "replace")
