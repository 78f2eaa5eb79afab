"""The words a rule pack looks for: concepts, relations and cues. How their terms are written: terms.py."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from dnlint.openings import Openings
from dnlint.terms import Form, Term, words_of

Category = Literal["pseudo", "negation", "debunked", "hedge", "attribution", "condition", "instruction"]
Reach = Literal["clause", "phrase", "sentence", "whole"]
Link = Literal["object", "quality", "clause", "alone", "identity", "intransitive", "answer"]


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


@dataclass(frozen=True)
class Lexicon:
    """All the words of a rule pack."""

    concepts: tuple[Concept, ...]
    relations: tuple[Relation, ...]

    def terms(self, owners: Collection[str] | None = None) -> Iterator[Term]:
        """Every term, or those of the concepts and relations with these ids; concepts first."""
        for concept in self.concepts:
            if owners is None or concept.id in owners:
                yield from (Term(concept.id, "noun", term) for term in concept.terms)
        for relation in self.relations:
            if owners is None or relation.id in owners:
                yield from (Term(relation.id, form, term) for form, term in relation.terms)

    @cached_property
    def openings(self) -> Openings:
        """Every term by the words that it may begin with; it is kept with a pack that is kept."""
        return Openings.of(self.terms())

    @cached_property
    def spelt(self) -> str:
        """Every word of every written form, once, with spaces between: in one text they are quick to keep."""
        return " ".join(sorted(words_of(tuple(self.terms()))))

    def concept(self, id: str) -> Concept | None:
        """The concept of that id, if there is one."""
        return self._by_id.get(id)

    @cached_property
    def _by_id(self) -> dict[str, Concept]:
        return {one.id: one for one in self.concepts}

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

    def written(self) -> Iterator[Term]:
        """The cue's terms, for the matcher."""
        return (Term(self.id, "phrase", term) for term in self.terms)
