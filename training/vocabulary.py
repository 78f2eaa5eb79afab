"""Chooses the strings that the shipped model carries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from spacy.language import Language

from training.treebank import Sentence

_LABELLED = ("tagger", "morphologizer", "parser")


def strings_to_ship(nlp: Language, sentences: Iterable[Sentence]) -> list[str]:
    """Labels, what the lemmatizer's edit trees write, and the known words, in alphabetical order."""
    return sorted({*_labels(nlp), *_edits(nlp), *known_words(sentences)})


def known_words(sentences: Iterable[Sentence]) -> set[str]:
    """The words of the treebanks, in lower case, without those that are marked as a typing error.

    dnlint must not take an ordinary word for a misspelt name of a treatment, and asks the model's
    string list whether it knows the word.
    """
    return {
        token.form.lower()
        for sentence in sentences
        for token in sentence
        if token.form.isalpha() and "Typo=Yes" not in token.feats
    }


def _labels(nlp: Language) -> Iterator[str]:
    for name in _LABELLED:
        component: Any = nlp.get_pipe(name)
        yield from component.labels


def _edits(nlp: Language) -> Iterator[str]:
    lemmatizer: Any = nlp.get_pipe("trainable_lemmatizer")
    for tree in lemmatizer.label_data["trees"]:
        yield from (tree[side] for side in ("orig", "subst") if tree.get(side))
