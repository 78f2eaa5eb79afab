"""Makes the training copies and the held-out evaluation sets that stand for list items and headings.

Both come from the same functions; training copies are made from the train sets only, evaluation sets
from the test (or dev) sets only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from random import Random

from training.fragments import (
    bare_clauses,
    has_s_verb_as_root,
    noun_phrases,
    participle_phrases,
    short_sentences,
    subjectless_clauses,
    without_final_stop,
)
from training.lettercase import headline_case, lower_case, sentence_case, upper_case
from training.treebank import Sentence

_S_FORM = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"
_IMPERATIVE = "Mood=Imp|Person=2|VerbForm=Fin"
_SIBILANTS = ("s", "x", "z", "ch", "sh", "o")


def training_copies(sentences: list[Sentence], rng: Random) -> list[Sentence]:
    """Copies of short segments of the train sets in the cases and cuts that web copy uses."""
    copies = list(_recased(short_sentences(sentences), rng))
    copies += _clauses(sentences, rng)
    copies += _phrases(sentences, rng)
    return copies


def evaluation_sets(sentences: list[Sentence], rng: Random) -> dict[str, list[Sentence]]:
    """Held-out short segments, by the name under which their scores are kept."""
    short = short_sentences(sentences)
    subjectless = [clause for sentence in sentences for clause in subjectless_clauses(sentence)]
    return {
        "short_as_written": short,
        "short_title_case": [headline_case(sentence, rng) for sentence in short],
        "short_capitals": [upper_case(sentence) for sentence in short],
        "short_lower_case": [lower_case(sentence) for sentence in short],
        "without_subject": [sentence_case(clause) for clause in subjectless],
        "without_subject_title_case": [headline_case(clause, rng) for clause in subjectless],
    }


def with_s(form: str) -> str:
    """The third person singular of a regular verb: reduce, reduces; relax, relaxes; apply, applies."""
    lowered = form.lower()
    if lowered in ("have", "be"):
        return {"have": "has", "be": "is"}[lowered]
    if lowered.endswith("y") and lowered[-2:-1] not in "aeiou":
        return form[:-1] + "ies"
    return form + ("es" if lowered.endswith(_SIBILANTS) else "s")


def _recased(sentences: list[Sentence], rng: Random) -> Iterator[Sentence]:
    for sentence in sentences:
        copy = without_final_stop(sentence) if rng.random() < 0.5 else sentence
        yield headline_case(copy, rng)
        if rng.random() < 0.7:
            yield upper_case(copy)
        if rng.random() < 0.7:
            yield lower_case(copy)


def _clauses(sentences: list[Sentence], rng: Random) -> Iterator[Sentence]:
    """Clauses without subject: those with a full verb in -s often, those with "is" and "has" less so."""
    for sentence in sentences:
        for clause in subjectless_clauses(sentence):
            if has_s_verb_as_root(clause):
                yield sentence_case(clause)
                yield headline_case(clause, rng)
                yield _in_some_case(clause, rng)
            elif rng.random() < 0.4:
                yield _in_some_case(clause, rng)
        for clause in bare_clauses(sentence):
            chance = rng.random()
            if chance < 0.4:
                yield _in_some_case(_finite(clause, with_s, "VBZ", _S_FORM), rng)
            elif chance < 0.55:
                yield _in_some_case(_finite(clause, str, "VB", _IMPERATIVE), rng)


def _phrases(sentences: list[Sentence], rng: Random) -> Iterator[Sentence]:
    """Noun and participle phrases, so that "Benefits of Treatment" and "Reducing Pain" stay what they are."""
    for sentence in sentences:
        for phrase in noun_phrases(sentence):
            if rng.random() < 0.15:
                yield _in_some_case(phrase, rng)
        for phrase in participle_phrases(sentence):
            if rng.random() < 0.6:
                yield _in_some_case(phrase, rng)


def _finite(clause: Sentence, inflect: Callable[[str], str], xpos: str, feats: str) -> Sentence:
    verb = clause[0]
    return (replace(verb, form=inflect(verb.form), xpos=xpos, feats=feats), *clause[1:])


def _in_some_case(segment: Sentence, rng: Random) -> Sentence:
    chance = rng.random()
    if chance < 0.4:
        return sentence_case(segment)
    if chance < 0.7:
        return headline_case(segment, rng)
    return upper_case(segment) if chance < 0.85 else lower_case(segment)
