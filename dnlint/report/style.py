"""How reports for people are laid out: width, colour, wrapped fields, and text made safe for a terminal."""

from __future__ import annotations

import textwrap
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from dnlint.values import Severity

Colour = Literal["bold", "dim", "red", "yellow", "blue", "green", "underline"]
_CODES: dict[Colour, str] = {
    "bold": "1",
    "dim": "2",
    "underline": "4",
    "red": "31",
    "green": "32",
    "yellow": "33",
    "blue": "34",
}
SEVERITY_COLOURS: dict[Severity, Colour] = {"error": "red", "warning": "yellow", "advice": "blue"}
LABEL_WIDTH = 15


@dataclass(frozen=True, slots=True)
class Style:
    """The width in columns, and whether colour may be used."""

    width: int = 100
    color: bool = False

    def paint(self, text: str, *colours: Colour) -> str:
        """The text in colour, or as it is."""
        if not (self.color and text):
            return text
        return f"\x1b[{';'.join(_CODES[colour] for colour in colours)}m{text}\x1b[0m"

    def field(self, label: str, text: str, indent: int) -> list[str]:
        """Lines of `label  text`, wrapped; later lines hang under the text. None where there is no text."""
        margin = " " * (indent + LABEL_WIDTH)
        lines = self.wrap(text, len(margin))
        if lines:
            lines[0] = (
                " " * indent + self.paint(label, "dim") + " " * (LABEL_WIDTH - len(label)) + lines[0].lstrip()
            )
        return lines

    def wrap(self, text: str, indent: int) -> list[str]:
        """The text in lines of the style's width, each indented; addresses stay whole."""
        return list(_wrapped(text, self.width, " " * indent))


@lru_cache(maxsize=1024)  # the same few messages stand in a long report again and again
def _wrapped(text: str, width: int, margin: str) -> tuple[str, ...]:
    lines = textwrap.wrap(
        printable(text),
        width,
        initial_indent=margin,
        subsequent_indent=margin,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return tuple(lines)


def printable(text: str) -> str:
    """The text on one line, without characters that would move the cursor or hide others."""
    if text.isascii() and text.isprintable():  # nearly all
        return " ".join(text.split())
    kept = (char for char in " ".join(text.split()) if unicodedata.category(char) not in {"Cc", "Cf", "Cs"})
    return "".join(kept)


def columns(text: str) -> int:
    """How many terminal columns a text takes: wide characters two, combining marks none."""
    if text.isascii() and text.isprintable():
        return len(text)
    return sum(_columns(char) for char in text)


@lru_cache(maxsize=1024)  # a text's few dashes and quotation marks
def _columns(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1


def counted(number: int, noun: str, plural: str = "") -> str:
    """`1 file`, `2 files`; `plural` where an s at the end is not enough."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def listed(items: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return " and ".join([", ".join(items[:-1]), items[-1]] if len(items) > 1 else items)
