"""The English model that dnlint ships, and the only place that uses spaCy."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from dnlint.nlp.lean_spacy import (
    Doc,
    NumpyOps,
    Tokenizer,
    get_current_ops,
    registry,
    set_current_ops,
    spacy,
)
from dnlint.nlp.words import Sentence, Word

if TYPE_CHECKING:
    from spacy.language import Language

MODEL = Path(__file__).parent / "model"
_BATCH = 64  # sentences; larger batches cost memory and gain nothing


@lru_cache(maxsize=1)
def load() -> Language:
    """The shipped pipeline, loaded once in a process, without the lemmatizer: no stage asks for lemmas."""
    bare = {"nlp": {"tokenizer": {"@tokenizers": "dnlint.bare.v1"}}}
    with _products_by_numpy():
        return spacy.load(MODEL, exclude=["trainable_lemmatizer"], config=bare)


@contextmanager
def _products_by_numpy() -> Iterator[None]:
    """Models made meanwhile multiply by numpy, several times as fast as by the library they prefer."""
    usual = get_current_ops()
    set_current_ops(NumpyOps(use_blis=False))
    try:
        yield
    finally:
        set_current_ops(usual)


def _bare_tokenizer() -> Callable[[Language], Tokenizer]:
    """A tokenizer without rules: the model brings its own, and building spaCy's first takes 0.1 s."""
    return lambda nlp: Tokenizer(nlp.vocab)


registry.tokenizers("dnlint.bare.v1", func=_bare_tokenizer)


def known_word(word: str) -> bool:
    """Whether the model met the word in training: the guard against correcting ordinary words."""
    load()
    return word in _vocabulary()


@lru_cache(maxsize=1)
def _vocabulary() -> frozenset[str]:
    """The model's words as shipped; spaCy's own list grows with every text it reads."""
    return frozenset((MODEL / "vocab" / "strings.json").read_text("utf-8").split('"')[1::2])


def parse(texts: Sequence[tuple[str, int, int]]) -> list[Sentence]:
    """Parses `(text, offset, own)` triples, one sentence each.

    `offset` is where the sentence's own part starts in its block, `own` how many code points of
    `text` come before that part (the lead-in). Long inputs are handled in small batches.
    """
    nlp = load()
    docs = (_one_sentence(nlp.make_doc(text)) for text, _, _ in texts)
    parsed = nlp.pipe(docs, batch_size=_BATCH)
    return [_plain(doc, offset, own) for doc, (_, offset, own) in zip(parsed, texts, strict=True)]


def _one_sentence(doc: Doc) -> Doc:
    for token in doc[1:]:
        token.is_sent_start = False
    return doc


def _plain(doc: Doc, offset: int, own: int) -> Sentence:
    words = tuple(_words(doc, offset - own))
    first_own = next((word.index for word in words if word.start >= offset), 0) if own else 0
    return Sentence(words, first_own)


def _words(doc: Doc, shift: int) -> Iterable[Word]:
    for token in doc:
        start = token.idx + shift
        yield Word(
            index=token.i,
            text=token.text,
            lower=token.lower_.replace("’", "'"),
            start=start,
            end=start + len(token.text),
            pos=token.pos_,
            tag=token.tag_,
            dep=token.dep_,
            head=token.head.i,
        )
