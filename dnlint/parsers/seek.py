"""Searching a text for what closes something, again and again, without reading any stretch twice."""

from __future__ import annotations

import re
from functools import lru_cache


@lru_cache(maxsize=256)
def _pattern(closer: str) -> re.Pattern[str]:
    return re.compile(closer, re.IGNORECASE)


class Seeker:
    """Searches one text. Questions for the same closer come in ascending order."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[str, re.Match[str] | None] = {}

    def find(self, closer: str, start: int) -> re.Match[str] | None:
        """The first match of a regular expression from `start` on."""
        if closer in self._known:
            found = self._known[closer]
            if found is None or found.start() >= start:
                return found
        found = self._known[closer] = _pattern(closer).search(self._text, start)
        return found

    def end(self, closer: str, start: int) -> int:
        """Where that match ends, 0 if there is none."""
        found = self.find(closer, start)
        return found.end() if found else 0
