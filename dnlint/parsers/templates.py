"""Template tags (Liquid, Jinja, Go, Handlebars, ERB, PHP) are masked at equal length and never read."""

from __future__ import annotations

import re

from dnlint.parsers.prose import MASK

_CLOSERS = {"{{": "}}", "{%": "%}", "{#": "#}", "<%": "%>", "<?": "?>"}
_OPENER = re.compile(r"\{\{|\{%|\{#|<%|<\?")
_LONGEST = 20_000


def mask(text: str) -> str:
    """The text with every template tag overwritten by as many mask characters."""
    parts: list[str] = []
    position = 0
    closings: dict[str, int] = {}
    for match in _OPENER.finditer(text):
        start = match.start()
        if start < position:
            continue
        end = _closing(text, match, closings)
        if end:
            parts += (text[position:start], MASK * (end - start))
            position = end
    return "".join((*parts, text[position:])) if parts else text


def _closing(text: str, opener: re.Match[str], closings: dict[str, int]) -> int:
    """Where the tag ends, 0 where it does not. `closings` spares searching the same stretch twice."""
    closer = _CLOSERS[opener[0]]
    found = closings.get(closer, 0)
    if 0 <= found < opener.end():
        found = closings[closer] = text.find(closer, opener.end())
    return found + len(closer) if 0 <= found <= opener.end() + _LONGEST else 0
