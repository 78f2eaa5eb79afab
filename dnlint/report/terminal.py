"""How a report looks where it goes, and the file that the user names for it."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TextIO

from dnlint.errors import UsageError
from dnlint.report.style import Style
from dnlint.streams import takes_colour, terminal_width, utf8

Color = Literal["auto", "always", "never"]
NARROWEST, WIDEST = 80, 100


def style_for(stream: TextIO, color: Color) -> Style:
    """The style that suits a stream. Colour on a terminal only, unless asked for; NO_COLOR is heeded."""
    width = max(NARROWEST, min(WIDEST, terminal_width(WIDEST)))
    return Style(width, color == "always" or (color == "auto" and takes_colour(stream)))


def write_file(text: str, path: Path) -> None:
    """Write a report to a file. Raises UsageError where that cannot be done."""
    try:
        path.write_bytes(utf8(text))
    except OSError as error:
        raise UsageError(f"cannot write {path} ({error.strerror})") from error
