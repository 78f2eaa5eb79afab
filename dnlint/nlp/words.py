"""A parsed sentence as plain values: words with their part of speech and head."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dnlint.offsets import Span


@dataclass(frozen=True, slots=True)
class Word:
    """One token. `start` and `end` are code points of the block's text; `head` is an index."""

    index: int
    text: str
    lower: str
    start: int
    end: int
    pos: str
    tag: str
    dep: str
    head: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, or a list item read together with the line that governs it.

    Words before `own` come from the lead-in; their offsets mean nothing in the block.
    """

    words: tuple[Word, ...]
    own: int = 0

    def span(self, first: int, last: int) -> Span:
        """The block range of words `first` to `last` (both included), cut to the block's own words.

        What the tokenizer takes apart ("do" and "n't") a reader sees as one word: it is not cut.
        """
        first = max(first, self.own)
        last = max(first, last)
        while first > self.own and (self._are_one(first - 1) or self._is_short_form(first)):
            first -= 1
        while last + 1 < len(self.words) and self._are_one(last):
            last += 1
        return Span(self.words[first].start, self.words[last].end)

    def _are_one(self, index: int) -> bool:
        """Whether a word and the next are written as one: "is" and "n't", "can" and "not"."""
        word, following = self.words[index], self.words[index + 1]
        return word.end == following.start and word.text[-1:].isalpha() and following.lower in ("n't", "not")

    def _is_short_form(self, index: int) -> bool:
        """Whether a word is what is left of a verb behind another word: "it" and "'s"."""
        word, before = self.words[index], self.words[index - 1]
        return word.start == before.end and word.text[:1] in ("'", "’") and word.text[1:].isalpha()

    def children(self, index: int) -> tuple[Word, ...]:
        """The words that depend on the word at `index`."""
        return tuple(word for word in self.words if word.head == index and word.index != index)

    @property
    def is_question(self) -> bool:
        """Whether the sentence ends with a question mark (closing quotes and brackets aside)."""
        ending = [word.text for word in self.words[-3:] if word.text not in "\"'”’)]*"]
        return bool(ending) and ending[-1].endswith("?")


def out_of_brackets(words: Sequence[Word]) -> Iterator[Word]:
    """The words without what brackets put in: "dry needling *(IMS)* is …"."""
    closing = [word.index for word in words if word.text == ")"]
    resumes = -1
    for word in words:
        if word.text == "(":
            resumes = next((at for at in closing if at > word.index), resumes)
        if word.index > resumes:
            yield word
