"""What a line of text is by its looks: an item, a question, a title, a quotation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

_EMOJI = r"(?:[\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff][\ufe0f\u200d]*)"
_SYMBOL = r"[•·◦‣⁃▪▫■□●○◆◇►▶▸▹▷➤➔→»]"
_NUMBER = r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)](?=\s)|\d{1,2}\s?[-–](?=\s)"
_ICON = re.compile(rf"\s*(?:{_SYMBOL}\s*|{_EMOJI}+\s*)+")
_ITEM = re.compile(rf"\s*(?:{_NUMBER})\s*")
_DASH = re.compile(r"\s*[-–—*+~o](?=\s)\s*")
_ASKED = re.compile(r"\s*(?:FAQ|Question|Q)[\s.]?#?\d{0,2}\s?[:.)]\s+(?=\S)")
_ANSWERED = re.compile(r"\s*(?:Answer|A)\s*\d*\s*[:.)]\s+(?=\S)")
_ORDINAL = re.compile(r"#?0\d|#?\d{1,2}[.:)]|(?:FAQ|Q)[\s.]?#?\d{0,2}[.:)]?")
_QUOTED = r"[\"“][^\"“”]{20,}[\"”]"
_NAME = r"(?!(?:An?|The)\b)[A-Z][\w.'’-]*(?:[\s,]+(?:[A-Z][\w.'’-]*|\d+|of|from|the|age|aged))*[.,]?"
_FOR = r"(?:,\s*[a-z][\w’' -]{2,40}|\s*\([^()]{2,40}\))?"  # "– Ann, *golfer*", "– Ann *(dry needling)*"
_SIGNED = re.compile(rf"[\"“‘'].{{20,}}[.!?…]?[\"”’']\s*[-–—~―]+\s*{_NAME}{_FOR}", re.DOTALL)
_FIRST_PERSON = re.compile(r"\b(?:I|I[’'](?:m|ve|d|ll)|my|me)\b")
_LONGEST_TITLE = 90
_MOST_SHOUTED = 8  # words

MarkKind = Literal["item", "question", "answer", "none"]


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands at the beginning of a line and says what the line is; `width` characters wide."""

    kind: MarkKind
    width: int


def mark_of(line: str, dashes: bool) -> Mark:
    """The mark of a line. `dashes`: a dash or a star at the beginning makes an item, as in typed lists."""
    for kind, pattern in _KINDS:
        if found := pattern.match(line):
            return Mark(kind, found.end())
    found = _DASH.match(line) if dashes else None
    return Mark("item", found.end()) if found else Mark("none", 0)


_KINDS: tuple[tuple[MarkKind, re.Pattern[str]], ...] = (
    ("question", _ASKED),
    ("answer", _ANSWERED),
    ("item", _ICON),
    ("item", _ITEM),
)


def icon_width(line: str) -> int:
    """How many characters of icon or bullet stand before a line's words."""
    found = _ICON.match(line)
    return found.end() if found else 0


def is_ordinal(text: str) -> bool:
    """Whether a text is no more than the number of what it stands before: "01", "2.", "Q", "Q3:"."""
    return _ORDINAL.fullmatch(text) is not None


def is_title_line(text: str) -> bool:
    """Whether a line that stands alone reads as a heading: short, no full stop, begins like one."""
    if not text or len(text) > _LONGEST_TITLE or "\n" in text or text.endswith((".", "!", ",", ";")):
        return False
    return not text[0].islower()


def is_shouted(text: str) -> bool:
    """Whether a line is a few words in capitals: a heading of plain text."""
    letters = sum(map(str.isalpha, text))
    return (
        letters > 2 and text.isupper() and len(text.split()) <= _MOST_SHOUTED and is_title_line(text.strip())
    )


def is_quotation(text: str) -> bool:
    """Whether a text is a quotation: signed by somebody, or somebody speaking of themselves."""
    if _SIGNED.fullmatch(text.strip()):
        return True
    return bool(re.fullmatch(_QUOTED, text.strip()) and _FIRST_PERSON.search(text))
