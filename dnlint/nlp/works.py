"""Titles of books, talks, films and posts that a sentence names: they are theirs and claim nothing here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.words import Word

_MARKS = frozenset({'"', "``", "''"})
_LEAST = 2  # words with a capital letter, for a title without quotation marks


def is_title_of_work(parsed: Parsed, subjects: frozenset[str], trigger: Mention) -> bool:
    """Whether a claim's words are part of a title, and the title does not name the treatment.

    "Our book, *Pain Gone for Good*, is at the desk." A sentence in which all words have capitals is a
    heading, in which no title can be told.
    """
    for first, last in _titles(parsed.sentence.words):
        if first <= trigger.first and trigger.last <= last:
            return not any(first <= one.first and one.last <= last for one in parsed.of(subjects))
    return False


def _titles(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """First and last words of the titles that follow what says that they are some."""
    groups = word_groups()
    for word in words:
        if word.lower not in groups["works"] and word.lower not in groups["authors"]:
            continue
        start = _behind(words, word.index)
        if start and (end := _end_of_title(words, start)):
            yield start, end


def _behind(words: Sequence[Word], at: int) -> int:
    """Where a title may begin: behind "our guide", "the video, called", "author of"; 0 for nowhere."""
    groups = word_groups()
    lower = [word.lower for word in words[at : at + 2]]
    if len(lower) == 2 and lower[0] in groups["authors"] and lower[1] == "of":
        return at + 2
    if lower[0] not in groups["works"] or words[at].text[:1].isupper():
        return 0
    between = groups["titled"] | {",", ":", "–", "-"}
    behind = (word.index for word in words[at + 1 :] if word.lower not in between)
    return next(behind, 0)


def _end_of_title(words: Sequence[Word], start: int) -> int:
    """The last word of the title that begins at a word; 0 where none does."""
    if start < len(words) and words[start].text in _MARKS:
        return _end_of_quotation(words, start)
    small = word_groups()["small_in_titles"]
    title = list(takewhile(lambda word: _is_capital(word) or word.lower in small, words[start:]))
    capitals = [word.index for word in title if _is_capital(word)]
    return capitals[-1] if len(capitals) >= _LEAST and capitals[0] == start else 0


def _end_of_quotation(words: Sequence[Word], start: int) -> int:
    """The closing quotation mark; 0 where a sentence is quoted, which says something and names nothing."""
    closing = next((word.index for word in words[start + 1 :] if word.text in _MARKS), 0)
    return closing if closing and words[closing - 1].text != "." else 0


def _is_capital(word: Word) -> bool:
    return word.text[:1].isupper()
