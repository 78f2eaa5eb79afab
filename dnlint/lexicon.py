"""The words a rule pack looks for: concepts, relations, and the surface forms they take.

A term is written as it stands in copy (`speed up`, `get … rid of` with `…` for up to three
words between, `within NN hours` with `NN` for a number, `<a|b>` for any name of the concepts
a and b). Verbs and nouns are written in their base form and inflected here, so that matching
needs no lemmatizer and the trigger gate and the matcher agree.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal, NamedTuple

from dnlint.inflection import inflect_verb, plural

Form = Literal["verb", "noun", "adjective", "adverb", "phrase"]
Category = Literal["pseudo", "negation", "debunked", "hedge", "attribution", "condition", "instruction"]
Reach = Literal["clause", "phrase", "sentence", "whole"]
Link = Literal["object", "quality", "clause", "alone", "identity", "intransitive", "answer"]
GAP = "…"  # up to three words
_PLAIN = re.compile(r"[a-z ]+")  # most terms: nothing to cut but spaces
NUMBER = "NN"  # a number or a range of numbers


@dataclass(frozen=True, slots=True)
class Concept:
    """Something that copy speaks about: a treatment, a condition, an idea such as qi."""

    id: str
    kind: str
    name: str
    terms: tuple[str, ...]
    field: str = ""  # conditions: supported, unsupported or outside the treatment's field
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Relation:
    """Something that copy says of a treatment, with the words that say it.

    `link` tells how its object is found: `object` (what the verb acts on), `quality` (what the
    adjective or adverb describes), `clause` (anything in the same clause), `identity` (what the
    subject is said to be), `intransitive` (what the verb is said of), `answer` (what opens the answer where
    the relation's words stand in the question, the row or the lead-in), `alone` (no object).
    """

    id: str
    name: str
    link: Link
    terms: tuple[tuple[Form, str], ...]
    across: tuple[str, ...] = ()  # prepositions that lead to its object ("relief *from* pain")


class Surface(NamedTuple):
    """One written form of a term: its words in lower case, and what it is a form of."""

    words: tuple[str, ...]
    owner: str  # concept or relation id
    form: Form
    inflection: str  # "base", "s", "ed", "ing" or "plural"
    has_names: bool = False  # whether any name of some concepts may stand among its words


def slot(ids: Iterable[str]) -> str:
    """How a term writes "any name of these concepts"."""
    return f"<{'|'.join(ids)}>"


def concepts_in(word: str) -> tuple[str, ...]:
    """The ids of the concepts whose names a term's word stands for; none for an ordinary word."""
    return tuple(word[1:-1].split("|")) if word[0] == "<" and word[-1] == ">" else ()


def surfaces(owner: str, form: Form, term: str) -> Iterator[Surface]:
    """Every written form of one term."""
    words = split_term(term)
    plain = Surface(words, owner, form, "base", "<" in term)
    if form == "verb":
        head = split_term(term.split()[0])  # "kick-start" is inflected at its end
        for inflection, word in inflect_verb(head[-1]):
            spelt = (*head[:-1], word, *words[len(head) :])
            yield from _spellings(plain._replace(words=spelt, inflection=inflection))
        return
    yield plain
    if form == "noun" and not concepts_in(words[-1]):
        yield plain._replace(words=(*words[:-1], plural(words[-1])), inflection="plural")
        if words[-1].endswith("is"):  # tendinosis, diagnosis
            yield plain._replace(words=(*words[:-1], words[-1][:-2] + "es"), inflection="plural")


def _spellings(surface: Surface) -> Iterator[Surface]:
    yield surface
    word = surface.words[0]  # British spelling
    if "iz" not in word:
        return
    for american, british in (("ize", "ise"), ("izing", "ising"), ("ized", "ised"), ("izes", "ises")):
        if word.endswith(american):
            yield surface._replace(words=(word[: -len(american)] + british, *surface.words[1:]))


@cache
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


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All the words of a rule pack."""

    concepts: tuple[Concept, ...]
    relations: tuple[Relation, ...]

    def surfaces(self, owners: Collection[str] | None = None) -> Iterator[Surface]:
        """Every written form, or those of the concepts and relations with these ids; concepts first."""
        for concept in self.concepts:
            if owners is None or concept.id in owners:
                for term in concept.terms:
                    yield from surfaces(concept.id, "noun", term)
        for relation in self.relations:
            if owners is None or relation.id in owners:
                for form, term in relation.terms:
                    yield from surfaces(relation.id, form, term)

    def concept(self, id: str) -> Concept | None:
        """The concept of that id, if there is one."""
        return next((one for one in self.concepts if one.id == id), None)

    def of_kind(self, kinds: Iterable[str]) -> frozenset[str]:
        """Ids of the concepts of any of these kinds."""
        wanted = frozenset(kinds)
        return frozenset(one.id for one in self.concepts if one.kind in wanted)


@dataclass(frozen=True, slots=True)
class Cue:
    """One group of cue words: what they do to a claim and how far they reach."""

    id: str
    category: Category
    reach: Reach
    opening: bool
    terms: tuple[str, ...]

    def surfaces(self) -> tuple[Surface, ...]:
        """The cue's terms, for the matcher."""
        return tuple(found for term in self.terms for found in surfaces(self.id, "phrase", term))
