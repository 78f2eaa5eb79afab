"""Cuts a block into sentences by rule, before any model is loaded.

The trigger gate needs sentences to choose from, so this comes first and knows only
punctuation. A line break in block text (`<br>`) always ends a sentence; a heading or a
list item without inner stops is one sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from dnlint.nlp.english import word_groups
from dnlint.offsets import Span

_BULLETS = "•▪●✓✔✅|·"
_EMOJI = re.compile("[\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]")
# what stands between sentences is in none
_IN_SENTENCE = re.compile(rf"[^\s{_BULLETS}{_EMOJI.pattern[1:-1]}]")
_STOP = re.compile(
    rf"(?P<stop>[.!?…]+[\"'”’)\]]*)(?=\s)|\n+|(?P<bullet>\s[{_BULLETS}]\s|\s{_EMOJI.pattern}+\s(?=[\"“]?[A-Z\d]))"
)
_LAST_WORD = re.compile(r"[^\s(\[\"“]+$")
_LOWER_START = re.compile(r"\s+[a-z,;]")
_LONGEST = 1_200  # code points; a longer "sentence" is cut at a space, to bound the parser's memory


@lru_cache(maxsize=64)  # a block is asked for as often as it has sentences
def split(text: str) -> tuple[Span, ...]:
    """The sentences of `text`, without the white space around them."""
    return tuple(piece for span in _cut(text) for piece in _bounded(text, span))


def _cut(text: str) -> Iterator[Span]:
    start = 0
    for match in _STOP.finditer(text):
        if match["stop"] and not _ends_sentence(text, match):
            continue
        if span := _trim(text, start, match.end()):
            yield span
        start = match.end()
    if span := _trim(text, start, len(text)):
        yield span


def _ends_sentence(text: str, match: re.Match[str]) -> bool:
    stop = match["stop"]
    if stop[0] in "!?":
        return not _LOWER_START.match(text, match.end())
    if stop.startswith(("..", "…")):
        return not _LOWER_START.match(text, match.end())
    last = _LAST_WORD.search(text, max(0, match.start() - 40), match.start())
    word = last.group().lower() if last else ""
    if word == "no":  # "No. 5", but not the answer "No."
        following = text[match.end() : match.end() + 2].strip()
        return not following.isdigit() and not following.islower()
    if word in word_groups()["abbreviations"] or (len(word) == 1 and word.isalpha() and word != "i"):
        return False
    return not _LOWER_START.match(text, match.end()) or len(word) > 3


def _trim(text: str, start: int, end: int) -> Span | None:
    first = _IN_SENTENCE.search(text, start, end)
    if not first:
        return None
    while not _IN_SENTENCE.match(text, end - 1):
        end -= 1
    return Span(first.start(), end)


def _bounded(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    while span.end - start > _LONGEST:
        cut = text.rfind(" ", start, start + _LONGEST)
        cut = cut if cut > start else start + _LONGEST
        if piece := _trim(text, start, cut):
            yield piece
        start = cut
    if piece := _trim(text, start, span.end):
        yield piece
