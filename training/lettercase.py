"""The letter cases that web copy is set in: headings in title case or capitals, list items in lower case."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from training.treebank import Sentence, Token

_SMALL = {"ADP", "CCONJ", "DET", "PART", "SCONJ"}


def headline_case(sentence: Sentence, rng: Random) -> Sentence:
    """Title case; in half of the copies the small words (of, the, and) stay small, as editors differ."""
    small = _SMALL if rng.random() < 0.5 else set()
    return tuple(
        token if index and token.upos in small else _with_form(token, _capitalised(token.form), token.lemma)
        for index, token in enumerate(sentence)
    )


def sentence_case(sentence: Sentence) -> Sentence:
    """The first word capitalised, the others as they are."""
    first = sentence[0]
    return (_with_form(first, _capitalised(first.form), first.lemma), *sentence[1:])


def upper_case(sentence: Sentence) -> Sentence:
    """All capitals, the lemma too: that "REDUCES" loses its S is a rule, that it becomes "reduce" is not."""
    return tuple(_with_form(token, token.form.upper(), token.lemma.upper()) for token in sentence)


def lower_case(sentence: Sentence) -> Sentence:
    """No capitals, not even in names and their lemmas."""
    return tuple(_with_form(token, token.form.lower(), token.lemma.lower()) for token in sentence)


def _capitalised(form: str) -> str:
    return form if form.startswith(("'", "’", "n'", "n’")) else form[:1].upper() + form[1:]


def _with_form(token: Token, form: str, lemma: str) -> Token:
    kept = len(form) == len(token.form)  # "ß".upper() is two letters: leave such a word alone
    return replace(token, form=form, lemma=lemma) if kept else token
