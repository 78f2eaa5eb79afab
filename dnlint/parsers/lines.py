"""What a line of text is by its looks: a bullet, a title, a quotation."""

from __future__ import annotations

import re

_SYMBOL = "[•·◦‣⁃▪▫■□●○◆◇►▶➤➔→✓✔✗✘❌⭐✅☑★☆–—*+-]"
_EMOJI = "[\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]"
BULLET = re.compile(
    rf"\s*(?:{_SYMBOL}\ufe0f?(?=\s)|(?:{_EMOJI}[\ufe0f\u200d]*)+(?=\s|\w)|[•·▪●✓✔✅]\ufe0f?(?=\w)"
    r"|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)](?=\s)|\d{1,2}\s?[-–](?=\s))\s*"
)
"""The mark before an item of a list, in the ways that people type one."""

MARK = re.compile(rf"\s*(?:[•·◦▪▫●○►▶➤✓✔✅☑]\ufe0f?|(?:{_EMOJI}[\ufe0f\u200d]*)+|\d{{1,2}}\s?[-–](?=\s))\s*")
"""Those of them that Markdown does not know."""

_NAME = r"(?!(?:An?|The)\b)[A-Z][\w.'’-]*(?:[\s,]+(?:[A-Z][\w.'’-]*|\d+|of|from|the|age|aged))*[.,]?"
_QUOTATION = re.compile(rf"[\"“‘'].{{20,}}[.!?…]?[\"”’']\s*[-–—~―]+\s*{_NAME}", re.DOTALL)
_LONGEST_TITLE = 90


def is_title_line(text: str) -> bool:
    """Whether a line that stands alone reads as a heading: short, no full stop, begins like one."""
    if not text or len(text) > _LONGEST_TITLE or text.endswith((".", "!", ",", ";")):
        return False
    return not text[0].islower()


def is_quotation(text: str) -> bool:
    """Whether a text is a quotation signed by somebody."""
    return bool(_QUOTATION.fullmatch(text.strip()))
