"""Finds the rule pack's terms and the cues of English among the words of a sentence.

A trie over lower-cased words. Hyphens are skipped (`long-lasting`, `long lasting`), `…` in a
term stands for up to three words, `NN` for a number or a range, `<a|b>` for any name of these concepts,
which is why terms with names in them are looked for last. Longer terms win over shorter ones of the same
owner; terms of different owners may overlap.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from dnlint.nlp.english import word_groups
from dnlint.openings import Opening, Openings
from dnlint.terms import GAP, NUMBER, Form, Surface, Term, concepts_in

_HYPHENS = frozenset("-–—‑")
_QUOTES = frozenset("\"“”'‘’")
_GAP_LIMIT = 3
_REMEMBERED = 512  # sentences: a page's are looked through by the gate, and again once they are parsed


class Mention(NamedTuple):
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
    waiting: list[tuple[Surface, int]] = field(default_factory=list)  # what goes on from here, at which word
    next: dict[str, _Node] = field(default_factory=dict)
    named: dict[str, list[_Node]] | None = None  # behind any name of a concept
    ends: tuple[Surface, ...] = ()
    is_open: bool = False  # goes on with a gap, a number or a name as well as with words

    def grow(self) -> None:
        """Divides what waits here by its next word. A page gets to few nodes: the others never grow."""
        for surface, at in self.waiting:
            words = surface.words
            while at < len(words) and words[at] in _HYPHENS:
                at += 1
            if at == len(words):
                self.ends = (*self.ends, surface)
            else:
                behind = self.next.get(words[at]) or self._planted(words[at])
                behind.waiting.append((surface, at + 1))
        self.waiting = []

    def _planted(self, word: str) -> _Node:
        """A new node behind a word, or behind any name of the concepts that the word stands for."""
        behind = self.next[word] = _Node()
        ids = concepts_in(word)
        self.is_open = self.is_open or bool(ids) or word in (GAP, NUMBER)
        for id in ids:
            self.named = self.named or {}
            self.named.setdefault(id, []).append(behind)
        return behind


_Names = Mapping[int, Sequence[Mention]]  # by their first word


class Matcher:
    """Compiled terms. Build it once for a lexicon; `find` gives the same for the same words, always.

    Few of a rule pack's terms open as the sentences of a page do: those that open with some words are
    compiled when the words are first met. `ready` are terms that are by their openings already.
    """

    def __init__(self, terms: Iterable[Term], ready: Openings | None = None) -> None:
        self._plain, self._with_names = _Node(inner=False), _Node(inner=False)
        self._terms = [Openings.of(terms), *([ready] if ready else [])]
        self._compiled: set[Opening] = set()
        for some in self._terms:
            unlike_words = [first for first in some.at if first == NUMBER or not first[0].isalnum()]
            self._compile({(first, second) for first in unlike_words for second in some.at[first]})
        self._found = lru_cache(maxsize=_REMEMBERED)(self._find)

    def _compile(self, openings: set[Opening]) -> None:
        """Compiles the terms that open so, if it was not done."""
        for opening in openings - self._compiled:
            for term in chain.from_iterable(some.beginning(opening) for some in self._terms):
                root = self._with_names if "<" in term.text else self._plain
                root.waiting.extend((surface, 0) for surface in term.surfaces(opening[0]))
        self._compiled |= openings

    def find(self, words: Sequence[str]) -> tuple[Mention, ...]:
        """All mentions in a sequence of lower-cased words, by place."""
        return self._found(tuple(words))

    def _find(self, words: tuple[str, ...]) -> tuple[Mention, ...]:
        said = set(words)
        self._compile({opening for some in self._terms for opening in some.met(said)})
        found = set(_grown(self._plain, words, {}))
        names: dict[int, list[Mention]] = {}
        for one in found:
            names.setdefault(one.first, []).append(one)
        found.update(_grown(self._with_names, words, names))
        return tuple(sorted(_longest(found), key=lambda one: (one.first, -one.last, one.owner, one.form)))


def _grown(root: _Node, words: Sequence[str], names: _Names) -> Iterator[Mention]:
    """The mentions of the terms under `root`; `names` are the concepts mentioned."""
    root.grow()
    openings = root.next
    for start, word in enumerate(words):
        if word in openings or (NUMBER in openings and _is_number(word)) or (root.named and start in names):
            stack = [(root, start, start - 1)]
            while stack:
                node, at, last = stack.pop()
                if node.waiting:
                    node.grow()
                for surface in node.ends:
                    yield Mention(surface.owner, surface.form, surface.inflection, start, last)
                if at == len(words):
                    continue
                if after := node.next.get(words[at]):
                    stack.append((after, at + 1, at))
                if node.is_open or words[at] in _HYPHENS:
                    stack.extend(_open_steps(node, words, names, at, last))


def _open_steps(
    node: _Node, words: Sequence[str], names: _Names, at: int, last: int
) -> Iterator[tuple[_Node, int, int]]:
    """The ways on from `node` but by the word at `at` itself, as (node, next word, last word matched)."""
    word = words[at]
    if word in _HYPHENS and last == at - 1 and node.inner:
        yield node, at + 1, last
    if (after := node.next.get(NUMBER)) and _is_number(word):
        yield after, at + 1, at
        if _is_range(words[at + 1 : at + 3]):
            yield after, at + 3, at + 2
    if after := node.next.get(GAP):
        for behind in _gap_ends(words, at):
            yield after, behind, behind - 1
    if node.named:
        for one in names.get(at + 1 if word in _QUOTES else at, ()):
            for after in node.named.get(one.owner, ()):
                yield after, _behind_quote(words, one), one.last


def _gap_ends(words: Sequence[str], at: int) -> Iterator[int]:
    """Where a gap from `at` on may end; hyphens do not count ("leave *the anti-inflammatories* out").

    A denial ends it: what "does *not* flush out" flushes nothing.
    """
    skipped = 0
    for behind in range(at, len(words)):
        yield behind
        skipped += words[behind] not in _HYPHENS
        if skipped > _GAP_LIMIT or words[behind] in word_groups()["not_or_never"]:
            return


def _behind_quote(words: Sequence[str], name: Mention) -> int:
    """The word behind a name, and behind the quotation mark that closes it."""
    behind = name.last + 1
    return behind + 1 if words[behind : behind + 1] and words[behind] in _QUOTES else behind


def _is_range(behind: Sequence[str]) -> bool:
    """Whether a number goes on as a range: "24 *- 48*", "two *or three*"."""
    return len(behind) == 2 and (behind[0] in _HYPHENS or behind[0] in ("to", "or")) and _is_number(behind[1])


def _is_number(word: str) -> bool:
    return word[:1].isdigit() or word in word_groups()["numbers"]


def _longest(found: set[Mention]) -> Iterator[Mention]:
    """Those that no longer term of the same owner covers."""
    by_owner: dict[str, list[Mention]] = {}
    for one in found:
        by_owner.setdefault(one.owner, []).append(one)
    for group in by_owner.values():
        yield from uncovered(group)


def uncovered(mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions that lie within no longer one, by place."""
    reach: Mention | None = None
    for one in sorted(mentions, key=lambda one: (one.first, -one.last, one.form)):
        if reach is None or one.last > reach.last or (one.first, one.last) == (reach.first, reach.last):
            reach = one
            yield one
