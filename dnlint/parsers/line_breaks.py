"""Hard line breaks within a text: which part it, and which only lay it out.

A break is a cut where each line stands by itself: the items of a list that nobody marked, an address,
slogans one below the other. In mid-sentence it is layout, and as good as a space.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dnlint.parsers.lines import mark_of
from dnlint.parsers.names import names

_COMPLETE = re.compile(r"[.!?:;…|][\"”’')\]]*$")
_CONTINUED = re.compile(r"[\"“‘'(]*(?:[a-z]|\d+\s*[a-z%])")
_STOP = re.compile(r"[.!?…][\"”’')\]]*$")
_LAST = re.compile(r"(?:\w+|&)(?=\W*$)")
_OPENS = re.compile(r"\W*(\w+)")
_LAID_OUT = re.compile(
    r"(?:^|[\s:_-])(?:hidden|hide|none|block|inline|show|visible|mobile|desktop|tablet|phone|xs|sm|md|lg|xl)\b"
)
_UNFINISHED = names("a an the of and or & your our their its than without between into")
"""Words at the end of a line that goes on, whatever comes."""

_HANGING = _UNFINISHED | names(
    "is are was were be been being has have had can may might will would could should must do does did not"
    " with for to from by at as that which who on in out up off down over under about through after before"
    " within upon during it we you they i this these those his her my no more less very so such while when if"
    " because also both each every all"
)
"""Words at the end of a line that goes on where the next begins with a small letter."""

_JOINS = names(
    "and or but nor that which who whose of to for with without in on at by from as than into within through"
    " while when where because so if is are was were has have can may will"
)
"""Words at the beginning of a line that only go on with a sentence."""

_SUBJECTS = names("it this these those they we you he she i there")
_LONG = 30  # a shorter line may be an item of a list


def is_layout(classes: str) -> bool:
    """Whether the class of a break says that it is there on some screens only."""
    return bool(_LAID_OUT.search(classes))


def joined(text: str) -> str:
    """A text of the same length, with spaces for the line breaks that stand in mid-sentence."""
    if "\n" not in text:
        return text
    lines = text.split("\n")
    run, made = 0, lines[0]
    for number, line in enumerate(lines[1:], 1):
        goes_on = _goes_on(lines, run, number)
        run = run if _goes_lower(lines, number) else number
        made += (" " if goes_on else "\n") + line
    return made


def _goes_lower(lines: Sequence[str], number: int) -> bool:
    """Whether a line may go on with the one before it."""
    before, line = lines[number - 1], lines[number]
    return bool(_CONTINUED.match(line)) and not _COMPLETE.search(before) and not _is_item(line)


def _is_item(line: str) -> bool:
    return mark_of(line, dashes=True).kind != "none"


def _goes_on(lines: Sequence[str], run: int, number: int) -> bool:
    """Whether a line goes on with the sentence of those from `run` on."""
    before, line = lines[number - 1], lines[number]
    last = _LAST.search(before)
    word = last[0].lower() if last else ""
    if not _goes_lower(lines, number):
        return word in _UNFINISHED and not _COMPLETE.search(before) and not _is_item(line)
    return (
        word in _HANGING or before.endswith(",") or _first(line) in _JOINS or _is_sentence(lines, run, number)
    )


def _is_sentence(lines: Sequence[str], run: int, number: int) -> bool:
    """Whether lines in a row are one sentence, and not items that begin with small letters."""
    if _CONTINUED.match(lines[run]):
        return False
    end = number
    while end + 1 < len(lines) and _goes_lower(lines, end + 1):
        end += 1
    if _STOP.search(lines[end]):
        return True
    return len(lines[number - 1]) >= _LONG or (end == run + 1 and _first(lines[run]) in _SUBJECTS)


def _first(line: str) -> str:
    found = _OPENS.match(line)
    return found[1].lower() if found else ""
