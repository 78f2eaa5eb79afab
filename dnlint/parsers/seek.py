"""Searching a text for what closes something, again and again, without reading a stretch each time."""

from __future__ import annotations

import re
from functools import lru_cache


@lru_cache(maxsize=256)
def _pattern(closer: str) -> re.Pattern[str]:
    return re.compile(closer, re.IGNORECASE)


# Quotes count only after "=": a stray quote in a tag must not swallow the page.
_TAG_REST = re.compile(r"""(?:[^>"'=]++|=\s*(?:"[^"]*"|'[^']*')?|["'])*+>""")
_PLAIN_REST = re.compile("[^>]*>")


class TagEnds:
    """Finds where the tags of one text end."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._last = text.rfind(">")
        self._rest = _TAG_REST

    def end(self, start: int) -> int:
        """Where a tag ends whose name ends at `start`, 0 if it does not."""
        if start > self._last:
            return 0
        found = self._rest.match(self._text, start)
        if found is None:
            # An unclosed quote: from here on no quote is trusted, or each tag would read to the end.
            self._rest = _PLAIN_REST
            found = self._rest.match(self._text, start)
        return found.end() if found else 0


class Seeker:
    """Searches one text for closers, regular expressions in which case does not count."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[str, tuple[int, re.Match[str] | None]] = {}

    def find(self, closer: str, start: int) -> re.Match[str] | None:
        """The first match from `start` on."""
        since, found = self._known.get(closer, (len(self._text) + 1, None))
        if start < since or (found is not None and found.start() < start):
            found = _pattern(closer).search(self._text, start)
            self._known[closer] = start, found
        return found

    def end(self, closer: str, start: int) -> int:
        """Where that match ends, 0 if there is none."""
        found = self.find(closer, start)
        return found.end() if found else 0
