"""Hard-wrapped plain text: which line goes on in the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dnlint.parsers.lines import is_shouted

STOPS = (".", "!", "?", ":", "…", "”", '"', ")")
"""What a line ends in that is complete by itself."""

_NARROWEST, _WIDEST = 50, 160
_FRAGMENT = 30
"""A shorter line is an item of a list that nobody marked, not the beginning of a sentence."""


@dataclass(frozen=True, slots=True)
class Wrapping:
    """How the lines of a text were wrapped. `width` in code points, 0 where each line is a paragraph."""

    width: int

    def goes_on(self, line: str, following: str) -> bool:
        """Whether a line, with nothing blank below it, goes on in the following one."""
        if is_shouted(line) or is_shouted(following):
            return False
        return self._is_full(line, following) or _breaks_off(line, following)

    def _is_full(self, line: str, following: str) -> bool:
        """Whether the first word of the following line would not have fitted into this one."""
        length = len(line.rstrip())
        return length <= self.width < length + 1 + len(following.split(None, 1)[0])


def wrapping_of(lines: Sequence[str]) -> Wrapping:
    """How a text was wrapped, told by its lines: the longest shows the width.

    Only lines that break off in mid-sentence show that it was wrapped at all; where longer lines
    outnumber them, each line is a paragraph.
    """
    overlong = sum(len(line) > _WIDEST for line in lines)
    broken = sum(map(_breaks_off, lines, lines[1:]))
    if broken <= overlong:
        return Wrapping(0)
    return Wrapping(max(_NARROWEST, *(len(line.rstrip()) for line in lines if len(line) <= _WIDEST)))


def _breaks_off(line: str, following: str) -> bool:
    """Whether a line ends, and the next begins, in mid-sentence."""
    line = line.strip()
    return _FRAGMENT <= len(line) <= _WIDEST and following.lstrip()[:1].islower() and not line.endswith(STOPS)
