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
_LAST = re.compile(r"(?:\b\w++|&)(?=\W*$)")
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
_TAIL = 40  # code points at the end of a line, in which its last word is looked for
_FAR = 12  # lines of one sentence
_LONG = 30  # a shorter line may be an item of a list


def is_layout(classes: str) -> bool:
    """Whether the class of a break says that it is there on some screens only."""
    return bool(_LAID_OUT.search(classes))


def joined(text: str) -> str:
    """A text of the same length, with spaces for the line breaks that stand in mid-sentence."""
    if "\n" not in text:
        return text
    lines = _Lines(text.split("\n"))
    run, made = 0, [lines.texts[0]]
    for number, line in enumerate(lines.texts[1:], 1):
        made += [" " if lines.go_on(run, number) else "\n", line]
        run = run if lines.lower[number] else number
    return "".join(made)


class _Lines:
    """The lines of one text. `lower`: which of them may go on with the one before it."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = texts
        self.lower = [False, *map(_goes_lower, texts, texts[1:])]

    def go_on(self, run: int, number: int) -> bool:
        """Whether a line goes on with the sentence of those from `run` on."""
        before, line = self.texts[number - 1], self.texts[number]
        last = _LAST.search(before[-_TAIL:])
        word = last[0].lower() if last else ""
        if not self.lower[number]:
            return word in _UNFINISHED and not _COMPLETE.search(before) and not _is_item(line)
        if word in _HANGING or before.endswith(",") or _first(line) in _JOINS:
            return True
        return self._is_sentence(run, number)

    def _is_sentence(self, run: int, number: int) -> bool:
        """Whether lines in a row are one sentence, and not items that begin with small letters."""
        if _CONTINUED.match(self.texts[run]):
            return False
        end = number
        while end + 1 < min(len(self.texts), number + _FAR) and self.lower[end + 1]:
            end += 1
        if _STOP.search(self.texts[end]) or len(self.texts[number - 1]) >= _LONG:
            return True
        return end == run + 1 and _first(self.texts[run]) in _SUBJECTS


def _goes_lower(before: str, line: str) -> bool:
    """Whether a line may go on with the one before it."""
    return bool(_CONTINUED.match(line)) and not _COMPLETE.search(before) and not _is_item(line)


def _is_item(line: str) -> bool:
    return mark_of(line, dashes=True).kind != "none"


def _first(line: str) -> str:
    found = _OPENS.match(line)
    return found[1].lower() if found else ""
