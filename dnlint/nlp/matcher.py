"""Finds the rule pack's terms and the cues of English among the words of a sentence.

A trie over lower-cased words. Hyphens are skipped (`long-lasting`, `long lasting`), `…` in a
term stands for up to three words, `NN` for a number or a range. Longer terms win over shorter
ones of the same owner; terms of different owners may overlap.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from dnlint.lexicon import GAP, NUMBER, Form, Surface

_HYPHENS = frozenset("-–—‑")
_NUMBER_WORDS = frozenset(
    "one two three four five six seven eight nine ten twelve twenty thirty a an few couple "
    "single first second third several".split()
)
_GAP_LIMIT = 3


@dataclass(frozen=True, slots=True)
class Mention:
    """A term found: words `first` to `last`, both included."""

    owner: str
    form: Form
    inflection: str
    first: int
    last: int

    def covers(self, other: Mention) -> bool:
        """Whether the other lies within this one."""
        return self.first <= other.first and other.last <= self.last


@dataclass(slots=True)
class _Node:
    inner: bool = True  # not the root
    next: dict[str, _Node] = field(default_factory=dict)
    ends: list[Surface] = field(default_factory=list)


class Matcher:
    """Compiled terms. Build it once for a lexicon; `find` is pure."""

    def __init__(self, surfaces: Iterable[Surface]) -> None:
        self._root = _Node(inner=False)
        for surface in surfaces:
            node = self._root
            for word in surface.words:
                if word not in _HYPHENS:
                    node = node.next.setdefault(word, _Node())
            node.ends.append(surface)

    def find(self, words: Sequence[str]) -> tuple[Mention, ...]:
        """All mentions in a sequence of lower-cased words, by place."""
        found = {mention for start in range(len(words)) for mention in self._from(words, start)}
        kept = [one for one in found if not any(_beaten(one, other) for other in found)]
        return tuple(sorted(kept, key=lambda one: (one.first, -one.last, one.owner, one.form)))

    def _from(self, words: Sequence[str], start: int) -> Iterator[Mention]:
        stack = [(self._root, start, start - 1)]
        while stack:
            node, at, last = stack.pop()
            for surface in node.ends:
                yield Mention(surface.owner, surface.form, surface.inflection, start, last)
            if at < len(words):
                stack.extend(_steps(node, words, at, last))


def _steps(node: _Node, words: Sequence[str], at: int, last: int) -> Iterator[tuple[_Node, int, int]]:
    """The ways on from `node` by the word at `at`, as (node, next word, last word matched)."""
    word = words[at]
    if word in _HYPHENS and last == at - 1 and node.inner:
        yield node, at + 1, last
    if after := node.next.get(word):
        yield after, at + 1, at
    if (after := node.next.get(NUMBER)) and _is_number(word):
        yield after, at + 1, at
        if at + 2 < len(words) and (words[at + 1] in _HYPHENS or words[at + 1] in ("to", "or")):
            if _is_number(words[at + 2]):
                yield after, at + 3, at + 2
    if after := node.next.get(GAP):
        for skipped in range(_GAP_LIMIT + 1):
            if at + skipped < len(words):
                yield after, at + skipped, at + skipped - 1


def _is_number(word: str) -> bool:
    return word[:1].isdigit() or word in _NUMBER_WORDS


def _beaten(one: Mention, other: Mention) -> bool:
    longer = other.last - other.first > one.last - one.first
    return one.owner == other.owner and longer and other.covers(one)
