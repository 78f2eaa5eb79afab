"""What words a source may hold, told before it is parsed: markup cuts words, escapes spell them otherwise.

A parser gives what stands in the source as it stands there, or decodes entities and escapes, and it drops
markup. So a word that it gives stands in the source as a run of letters; or, where markup cuts it, its first
letters stand right before markup and its last ones right behind some. What is said here errs on one side
only: a word that may not be there is nowhere in the parsed page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

# All else may be dropped between letters: tags, quotes of joined strings, soft hyphens, emphasis.
MARKUP = r"[^\sa-z0-9.,?=–—’‘“”…\-]"
_MARKUP = re.compile(f"{MARKUP}+")
_FIRST_RUN = re.compile(r"\s*+([a-z0-9]++)")
_LAST_RUN = re.compile(r"([a-z0-9]++)\s*+\Z")
_LONGEST = 100  # code points that are looked at before markup: no name is longer
_APOSTROPHE = re.compile(r"(?<=[a-z0-9])'(?=[a-z0-9])")  # between letters it is no quote
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2})|U([0-9a-fA-F]{8}))")
_LETTER_ESCAPED = re.compile(r"\\[a-z0-9]")
_MOST_DECODED = 4  # times: entities in strings with escapes in attributes
_LIKE_LETTERS = str.maketrans({"ſ": "s", "ı": "i", "İ": "i", "\N{KELVIN SIGN}": "k"})
"""What a pattern without case takes for a letter of ASCII as well."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The runs of letters that a word may stand in: whole, and its first and last letters where it is cut."""

    word: str
    whole: frozenset[str]
    heads: frozenset[str]
    tails: frozenset[str]


def shape(word: str, left: str = "", right: tuple[str, ...] = ("",)) -> Shape:
    """The shape of a word of letters and digits in lower case.

    `left` and each of `right` are the letters that may be written together with it, as in "dryneedling".
    """
    before = [left[start:] for start in range(len(left) + 1)]
    behind = {letters[:end] for letters in right for end in range(len(letters) + 1)}
    cuts = range(1, len(word))
    return Shape(
        word,
        frozenset(one + word + other for one in before for other in behind),
        frozenset(one + word[:cut] for one in before for cut in cuts),
        frozenset(word[cut:] + other for cut in cuts for other in behind),
    )


class Traces:
    """The letters and digits of a source, and the markup between them. `text` is decoded, in lower case."""

    def __init__(self, source: str) -> None:
        self._cased = _decoded(source)  # as long as what it becomes in lower case
        text = plain(self._cased)
        if "'" in text:
            text = _APOSTROPHE.sub("’", text)
        if "\\" in text:  # `\nneedling` may be a line end and a word, or a word that begins with n
            text += "\n" + _LETTER_ESCAPED.sub(r"\\", text)
        self.text = text

    def may_hold(self, word: Shape) -> bool:
        """Whether a word of that shape may be in the parsed page."""
        return self._holds(word) or self.may_hold_cut(word)

    def _holds(self, word: Shape) -> bool:
        at = self.text.find(word.word)
        while at >= 0:
            if _run_around(self.text, at) in word.whole or self._is_in_key(at, at + len(word.word)):
                return True
            at = self.text.find(word.word, at + 1)
        return False

    def may_open_key(self, word: str) -> bool:
        """Whether another word of a key may follow this one: `dry` in `dryNeedling`."""
        return any(
            self._is_in_key(found.start(), found.end()) for found in re.finditer(re.escape(word), self.text)
        )

    def _is_in_key(self, start: int, end: int) -> bool:
        """Whether what stands there is a word of a key that is written as one: `our`, `Needling`, `Faqs`."""
        before, behind = self._cased[max(0, start - 1) : start], self._cased[end : end + 1]
        opens = self._cased[start : start + 1].isupper() or not before.isalnum()
        return opens and not behind.islower() and (before.isalnum() or behind.isalnum())

    def may_hold_cut(self, word: Shape) -> bool:
        """Whether a word of that shape may be there with markup in it."""
        return not (word.heads.isdisjoint(self._before) or word.tails.isdisjoint(self._behind))

    @cached_property
    def _between_markup(self) -> frozenset[str]:
        return frozenset(_MARKUP.split(self.text))

    @cached_property
    def _before(self) -> frozenset[str]:
        """The runs right before markup, but for white space."""
        ends = (_LAST_RUN.search(part[-_LONGEST:]) for part in self._between_markup)
        return frozenset(found[1] for found in ends if found)

    @cached_property
    def _behind(self) -> frozenset[str]:
        """The runs right behind markup, but for white space."""
        starts = map(_FIRST_RUN.match, self._between_markup)
        return frozenset(found[1] for found in starts if found)


def _run_around(text: str, at: int) -> str:
    """The run of letters and digits that a place is in, as far as it matters."""
    begun = _LAST_RUN.search(text[max(0, at - _LONGEST) : at] + "x")
    rest = _FIRST_RUN.match(text, at)
    return (begun[1][:-1] if begun else "") + (rest[1] if rest else "")


def plain(text: str) -> str:
    """A text in lower case, with the letters of ASCII for what passes for them."""
    return text.lower() if text.isascii() else text.translate(_LIKE_LETTERS).lower()


def _decoded(source: str) -> str:
    """A source with entities and numbered escapes decoded, one kind or both, in any order, and as they were.

    Which kinds are decoded depends on the format, and in which order on what is written inside what.
    """
    lines = {f"<{line}>" for line in source.splitlines() if "&" in line or "\\" in line}
    if not lines:
        return source
    from html import unescape  # brings a table of all entities

    known, fresh = lines, lines
    for _ in range(_MOST_DECODED):
        fresh = {one for line in fresh for one in (unescape(line), _ESCAPE.sub(_character, line))} - known
        known = known | fresh
    return "\n".join((source, *known - lines))


def _character(escape: re.Match[str]) -> str:
    code = int(next(filter(None, escape.groups())), 16)
    return chr(code) if code <= 0x10FFFF else "\ufffd"
