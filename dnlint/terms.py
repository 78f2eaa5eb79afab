"""The written forms of a rule pack's terms.

A term is written as it stands in copy (`speed up`, `get … rid of` with `…` for up to three
words between, `within NN hours` with `NN` for a number, `<a|b>` for any name of the concepts
a and b). Verbs and nouns are written in their base form and inflected here, so that matching
needs no lemmatizer and the trigger gate and the matcher agree.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from itertools import chain
from typing import Literal, NamedTuple

from dnlint.inflection import UNINFLECTED, inflect_verb, plural

Form = Literal["verb", "noun", "adjective", "adverb", "phrase"]
GAP = "…"  # up to three words
_PLAIN = re.compile(r"(?:[a-z… ]|<[^<> ]*>)+")  # most terms: nothing to cut but spaces
NUMBER = "NN"  # a number or a range of numbers


class Surface(NamedTuple):
    """One written form of a term: its words in lower case, and what it is a form of."""

    words: tuple[str, ...]
    owner: str  # concept or relation id
    form: Form
    inflection: str  # "base", "s", "ed", "ing" or "plural"


def slot(ids: Iterable[str]) -> str:
    """How a term writes "any name of these concepts"."""
    return f"<{'|'.join(ids)}>"


def concepts_in(word: str) -> tuple[str, ...]:
    """The ids of the concepts whose names a term's word stands for; none for an ordinary word."""
    return tuple(word[1:-1].split("|")) if word[0] == "<" and word[-1] == ">" else ()


class Term(NamedTuple):
    """One term of a concept, a relation or a cue, as it stands in the rule pack."""

    owner: str
    form: Form
    text: str

    def openings(self) -> tuple[str, ...]:
        """The words that its written forms may begin with; costs far less than the forms themselves."""
        first, _, behind = self.text.partition(" ")
        if self.form == "verb":
            return _verb_openings(first)
        words = split_term(first)
        if self.form == "noun" and not behind and len(words) == 1 and not concepts_in(words[0]):
            return (words[0], *dict.fromkeys(_plurals(words[0])))
        return words[:1]

    def surfaces(self, opening: str = "") -> Iterator[Surface]:
        """Every written form, or those that begin with that word."""
        words = split_term(self.text)
        if self.form == "verb":
            first = self.text.split(maxsplit=1)[0]
            rest = words[len(split_term(first)) :]
            for inflection, head in _heads(first):
                if not opening or head[0] == opening:
                    yield Surface((*head, *rest), self.owner, self.form, inflection)
            return
        last = words[-1]
        plurals = _plurals(last) if self.form == "noun" and not concepts_in(last) else ()
        for inflection, word in (("base", last), *(("plural", one) for one in plurals)):
            written = (*words[:-1], word)
            if not opening or written[0] == opening:
                yield Surface(written, self.owner, self.form, inflection)


def words_of(terms: Collection[Term]) -> frozenset[str]:
    """Every word of every written form of some terms, without writing the forms: a pack has 400,000."""
    first = {term.text.split(maxsplit=1)[0] for term in terms if term.form == "verb"}
    last = {term.text.rsplit(maxsplit=1)[-1] for term in terms if term.form == "noun"}
    whole = set(" ".join(term.text for term in terms).split())
    spelt = (word for verb in first for _, head in _heads(verb) for word in head)
    ends = (split_term(word)[-1] for word in last if not concepts_in(word))
    several = (word for end in ends for word in _plurals(end))
    return frozenset(chain(spelt, several, *map(split_term, whole)))


@cache
def _heads(verb: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The forms of the verb that opens a term, as (inflection, words): "kick-start" changes at its end."""
    *before, last = split_term(verb)
    return tuple(
        (inflection, (*before, spelt))
        for inflection, word in inflect_verb(last)
        for spelt in ((word,) if before else _spellings(word))
    )


@cache
def _verb_openings(verb: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words[0] for _, words in _heads(verb)))


def _spellings(word: str) -> Iterator[str]:
    yield word
    if "iz" not in word:
        return
    for american, british in (("ize", "ise"), ("izing", "ising"), ("ized", "ised"), ("izes", "ises")):
        if word.endswith(american):
            yield word[: -len(american)] + british


def _plurals(noun: str) -> Iterator[str]:
    if noun in UNINFLECTED:
        return
    yield plural(noun)
    if noun.endswith("is"):  # tendinosis, diagnosis
        yield noun[:-2] + "es"


def split_term(term: str) -> tuple[str, ...]:
    """A term as the tokenizer cuts it: hyphens, apostrophes and slashes stand alone."""
    if _PLAIN.fullmatch(term):
        return tuple(term.split())
    words: list[str] = []
    for word in term.replace("’", "'").split():
        words.extend([word] if word in (GAP, NUMBER) or concepts_in(word) else _split_word(word.lower()))
    return tuple(words)


def _split_word(word: str) -> Iterator[str]:
    for ending in ("n't", "'s", "s'"):
        if word.endswith(ending) and len(word) > len(ending):
            cut = len(word) - (1 if ending == "s'" else len(ending))
            yield from _split_word(word[:cut])
            yield word[cut:]
            return
    part = ""
    for character in word:
        if character in "-/%#:(&":
            if part:
                yield part
            yield character
            part = ""
        else:
            part += character
    if part:
        yield part
