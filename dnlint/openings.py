"""Terms by the words that they may begin with, folded into few strings.

A rule pack has more than a hundred thousand terms, and a page asks for those that open as its sentences do.
Folded they are quick to keep and to take up again; only what a sentence asks for is unfolded.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from dnlint.terms import Form, Term

_BETWEEN = "\0"  # stands in no term: YAML knows no such character
_ANY = ""  # as a second word: whatever follows the first

Opening = tuple[str, str]  # the first word of a term's written forms, and the second or _ANY


@dataclass(frozen=True)
class Openings:
    """Some terms. Build them with `of`; `only` leaves out those of other owners than wanted."""

    groups: tuple[tuple[Form, str], ...]  # a form, and the terms of that form: owner, text, owner, text …
    at: Mapping[str, Mapping[str, tuple[int, ...]]]  # which groups, by first word and second
    owners: Container[str] | None = None

    @classmethod
    def of(cls, terms: Iterable[Term]) -> Openings:
        """The terms, in groups that open alike."""
        alike: dict[tuple[str, str, Form, bool], list[Term]] = {}
        for term in terms:
            first, _, behind = term.text.partition(" ")
            alike.setdefault((first, _second(term), term.form, not behind), []).append(term)
        at: dict[str, dict[str, tuple[int, ...]]] = {}
        for index, ((_, second, _, _), group) in enumerate(alike.items()):
            for opening in group[0].openings():
                seconds = at.setdefault(opening, {})
                seconds[second] = (*seconds.get(second, ()), index)
        return cls(tuple((group[0].form, _folded(group)) for group in alike.values()), at)

    def only(self, owners: Container[str]) -> Openings:
        """The terms of these owners."""
        return replace(self, owners=owners)

    def met(self, words: Collection[str]) -> Iterator[Opening]:
        """The openings that words of one sentence can make, whatever their order."""
        for first in words:
            if seconds := self.at.get(first):
                yield from ((first, second) for second in words if second in seconds)
                if _ANY in seconds:
                    yield first, _ANY

    def beginning(self, opening: Opening) -> Iterator[Term]:
        """The terms with a written form that opens so."""
        first, second = opening
        for index in self.at.get(first, {}).get(second, ()):
            form, folded = self.groups[index]
            parts = iter(folded.split(_BETWEEN))
            for owner, text in zip(parts, parts, strict=True):
                if self.owners is None or owner in self.owners:
                    yield Term(owner, form, text)


def _second(term: Term) -> str:
    """The second word of all its written forms, where there is one plain word: no gap, number or name."""
    first, _, behind = term.text.partition(" ")
    second, _, last = behind.partition(" ")
    is_inflected = term.form == "noun" and not last
    is_plain = all(word.isalpha() and word.islower() for word in (first, second))
    return second if is_plain and not is_inflected else _ANY


def _folded(group: list[Term]) -> str:
    return _BETWEEN.join(part for term in group for part in (term.owner, term.text))
