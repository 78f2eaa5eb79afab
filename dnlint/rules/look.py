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
_SHORTEST = 5  # letters of a word that the gate takes for a misspelt one
_PLURALS = ("s", "es")

Term = tuple[Shape, ...]
Names = tuple[tuple[Shape, tuple[Term, ...]], ...]


def may_name_subject(source: str, packs: Iterable[RulePack]) -> bool:
    """Whether a source, parsed, may name the treatment of one of the packs, misspelt or in general terms."""
    if len(source) > _LONGEST:
        return True
    traces = Traces(source)
    return any(_may_name(traces, pack) for pack in packs)


def _may_name(traces: Traces, pack: RulePack) -> bool:
    names = _names(pack)
    if names is None:
        return True
    for longest, terms in names:
        if traces.may_hold(longest) and any(all(map(traces.may_hold, term)) for term in terms):
            return True
    return any(_may_nearly_hold(traces, *pair) for pair in _pairs(pack))


@lru_cache(maxsize=16)
def _names(pack: RulePack) -> Names | None:
    """The words of each name, with those that share the longest: where that is not, none of them is.

    None where a name has other letters than those of ASCII: it may be anywhere.
    """
    terms = (*pack.subject_terms, *(term for term in pack.generic_terms if len(term) >= TELLING))
    if not all(term.isascii() and any(map(str.isalnum, term)) for term in terms):
        return None
    groups: dict[str, list[Term]] = {}
    for term in (tuple(_words(term)) for term in terms):
        groups.setdefault(term[0].word, []).append(term)
    return tuple((_any_of([term[0] for term in group]), tuple(group)) for group in groups.values())


def _any_of(shapes: list[Shape]) -> Shape:
    """What a word may look like that has one of some shapes."""
    return Shape(
        shapes[0].word,
        frozenset().union(*(one.whole for one in shapes)),
        frozenset().union(*(one.heads for one in shapes)),
        frozenset().union(*(one.tails for one in shapes)),
    )


def _words(term: str) -> Iterator[Shape]:
    """The words of a term, the longest first."""
    words = re.findall("[a-z0-9]+", plain(term))
    for number in sorted(range(len(words)), key=lambda number: -len(words[number])):
        rest = "".join(words[number + 1 :])
        yield _shape(words[number], "".join(words[:number]), tuple(rest + more for more in ("", *_PLURALS)))


_shape = lru_cache(maxsize=1024)(shape)


@lru_cache(maxsize=16)
def _pairs(pack: RulePack) -> tuple[tuple[Shape, str], ...]:
    """The first words of names of two, each with a second one, which may be misspelt."""
    pairs = sorted({tuple(term.split()) for term in pack.subject_terms if term.count(" ") == 1})
    near = ((plain(first), plain(last)) for first, last in pairs)
    return tuple((_shape(first), last) for first, last in near if _is_near(len(last), last, _SHORTEST))


def _may_nearly_hold(traces: Traces, first: Shape, last: str) -> bool:
    """Whether the first word of a name may stand there with a misspelt second one behind it."""
    if traces.may_hold_cut(first) or traces.may_open_key(first.word):
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
    return _is_near(shared, last, len(follower))


def _is_near(shared: int, last: str, length: int) -> bool:
    """Whether a word of that length, with so many letters of a name’s last word, may be that, misspelt."""
    return 200 * shared >= CLOSE_ENOUGH * (length + len(last))
