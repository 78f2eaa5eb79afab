"""The look before the first gate: whether a source can name the treatment once it is parsed.

It lets through whatever the gate (`gate.subject_in`) may let through, at a small part of the cost of a parse.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache, partial

from dnlint.rules.gate import CLOSE_ENOUGH, TELLING
from dnlint.rules.schema import RulePack
from dnlint.rules.traces import MARKUP, Shape, Traces, plain, shape

CUT_ANYWHERE = frozenset({".rst"})
"""Suffixes of formats in which words are cut without markup: the columns of a table in plain text."""

_LONGEST = 1_000_000  # code points: what is longer is parsed, which costs little more than the look
_PLURALS = ("s", "es")

Term = tuple[Shape, ...]


def may_name_subject(source: str, packs: Iterable[RulePack]) -> bool:
    """Whether a source, parsed, may name the treatment of one of the packs, misspelt or in general terms."""
    if len(source) > _LONGEST:
        return True
    traces = Traces(source)
    return any(_may_name(traces, pack) for pack in packs)


def _may_name(traces: Traces, pack: RulePack) -> bool:
    generic = tuple(term for term in pack.generic_terms if len(term) >= TELLING)
    if any(all(map(traces.may_hold, term)) for term in _terms((*pack.subject_terms, *generic))):
        return True
    return any(_may_nearly_hold(traces, *pair) for pair in _pairs(pack.subject_terms))


@lru_cache(maxsize=16)
def _terms(terms: tuple[str, ...]) -> tuple[Term, ...]:
    """The words of each term, the longest first: where that is not to be found the others do not matter."""
    return tuple(dict.fromkeys(tuple(_words(term)) for term in terms))


def _words(term: str) -> Iterator[Shape]:
    """The words of a term. None for one with other letters than those of ASCII: it may be anywhere."""
    words = re.findall("[a-z0-9]+", plain(term)) if term.isascii() else []
    for number in sorted(range(len(words)), key=lambda number: -len(words[number])):
        rest = "".join(words[number + 1 :])
        yield _shape(words[number], "".join(words[:number]), tuple(rest + more for more in ("", *_PLURALS)))


_shape = lru_cache(maxsize=1024)(shape)


@lru_cache(maxsize=8)
def _pairs(terms: tuple[str, ...]) -> tuple[tuple[Shape, str], ...]:
    """The first words of names of two, each with a second one, which may be misspelt."""
    pairs = sorted({tuple(term.split()) for term in terms if term.count(" ") == 1})
    return tuple((_shape(plain(first)), plain(last)) for first, last in pairs)


def _may_nearly_hold(traces: Traces, first: Shape, last: str) -> bool:
    """Whether the first word of a name may stand there with a misspelt second one behind it."""
    if not (first.word.isascii() and last.isascii()):
        return True
    if traces.may_hold_cut(first):
        return True
    return first.word in traces.text and any(
        map(partial(_may_be_near, last), _followers(first.word).finditer(traces.text))
    )


@lru_cache(maxsize=16)
def _followers(word: str) -> re.Pattern[str]:
    """What stands behind a word: the next one, or markup or a line end in its place; markup right behind."""
    return re.compile(
        rf"(?<![a-z0-9]){re.escape(word)}(?![a-z0-9])[ \t\-]*+(?:(?P<next>[a-z0-9]++)(?P<cut>\s*+{MARKUP})?"
        rf"|(?P<hidden>[^.,?=–—’‘“”…])|)"
    )


def _may_be_near(last: str, found: re.Match[str]) -> bool:
    """Whether what stands behind a first word may be the second, misspelt: `ratio` never says so of more."""
    follower = found["next"]
    if follower is None:
        return found["hidden"] is not None
    shared = (Counter(follower) & Counter(last)).total()
    if found["cut"]:  # at best, all that is missing comes behind the cut
        return (len(follower) - shared) * CLOSE_ENOUGH <= 2 * len(last) * (100 - CLOSE_ENOUGH)
    return 200 * shared >= CLOSE_ENOUGH * (len(follower) + len(last))
