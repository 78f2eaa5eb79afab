"""Words that only one site uses, added to the words of a rule pack before anything is read with them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dnlint.errors import VocabularyError
from dnlint.lexicon import Concept, Lexicon
from dnlint.terms import split_term

SERVICES = "services"
_MARKS = re.compile("[™®©℠\u200b-\u200d\ufeff]")  # copy has them or not; names are matched without
_HYPHENS = re.compile("[-\u2010\u2011\u2013]")  # a term is matched with a space and with a hyphen


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """More names of treatments, by the id of the rule pack's subject; other services that a site offers.

    `rivals` are treatments of other rule packs: services as well, but a pack may know them already.
    """

    names: tuple[tuple[str, tuple[str, ...]], ...] = ()
    services: tuple[str, ...] = ()
    rivals: tuple[str, ...] = ()


def extended(lexicon: Lexicon, subject: str, vocabulary: Vocabulary) -> Lexicon:
    """The lexicon with the names that are for its subject, and each service as one more treatment.

    Raises VocabularyError for a word without a letter, or that already means something else in the pack.
    """
    named = sorted(lexicon.concepts, key=lambda one: one.kind == "subject")  # what a name means before all
    known = {split_term(term): concept for concept in named for term in concept.terms}
    treatment = next(concept for concept in lexicon.concepts if concept.id == subject)
    own: list[str] = []
    others: list[Concept] = []
    for key, index, term in _terms(vocabulary, subject):
        meant = known.get(split_term(term))
        if key == SERVICES:
            if meant and meant.kind == "subject":
                raise VocabularyError(key, index, f"“{term}” is a name of {meant.name}, no other service")
            if not meant:
                known[split_term(term)] = _service(term)
                others.append(_service(term))
        elif meant and meant.kind != "subject":
            raise VocabularyError(key, index, f"“{term}” is already a name of {meant.name}")
        else:
            known[split_term(term)] = treatment
            own.append(term)
    others += [_service(term) for term in vocabulary.rivals if split_term(term) not in known]
    called = replace(treatment, terms=tuple(dict.fromkeys((*treatment.terms, *own))))
    concepts = (called if one is treatment else one for one in lexicon.concepts)
    return Lexicon((*concepts, *others), lexicon.relations)


def _service(term: str) -> Concept:
    return Concept(f"service:{term}", "treatment", term, (term,))


def _terms(vocabulary: Vocabulary, subject: str) -> Iterator[tuple[str, int, str]]:
    """The words for a pack as its terms are written, each with its key and its place there."""
    lists = [(key, names) for key, names in vocabulary.names if key == subject]
    for key, words in [*lists, (SERVICES, vocabulary.services)]:
        for index, word in enumerate(words):
            term = " ".join(_HYPHENS.sub(" ", _MARKS.sub("", word)).lower().split())
            if not any(char.isalpha() for char in term):
                raise VocabularyError(key, index, f"“{word}” is no name: it has no letters")
            yield key, index, term
