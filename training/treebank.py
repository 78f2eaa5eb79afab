"""Reads the gzipped CoNLL-U treebanks and turns their sentences into spaCy documents."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from spacy.tokens import Doc
from spacy.vocab import Vocab

TREEBANKS = ("en_ewt", "en_gum-free")


@dataclass(frozen=True, slots=True)
class Token:
    """One syntactic word; ``head`` is the index of its head in the sentence, its own index for the root."""

    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int
    deprel: str
    space_after: bool


Sentence = tuple[Token, ...]


def read_treebank(folder: Path, name: str, part: str) -> list[Sentence]:
    """All sentences of one part (train, dev or test) of one treebank."""
    with gzip.open(folder / f"{name}-{part}.conllu.gz", "rt", encoding="utf-8") as stream:
        return [_read_sentence(block) for block in _blocks(stream)]


def read_part(folder: Path, part: str) -> list[Sentence]:
    """All sentences of one part of every treebank."""
    return [sentence for name in TREEBANKS for sentence in read_treebank(folder, name, part)]


def _blocks(lines: Iterable[str]) -> Iterator[list[str]]:
    block: list[str] = []
    for line in lines:
        if line.strip():
            block.append(line.rstrip("\n"))
        elif block:
            yield block
            block = []
    if block:
        yield block


def _read_sentence(lines: Sequence[str]) -> Sentence:
    text = next((line[len("# text = ") :] for line in lines if line.startswith("# text = ")), "")
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    words = [row for row in rows if row[0].isdigit()]  # leaves out word ranges (2-3) and empty nodes (8.1)
    spaces = _spaces([row[1] for row in words], text)
    return tuple(
        _read_token(row, index, space) for index, (row, space) in enumerate(zip(words, spaces, strict=True))
    )


def _read_token(row: Sequence[str], index: int, space_after: bool) -> Token:
    head = int(row[6]) - 1 if row[6] != "0" else index
    feats = "" if row[5] == "_" else row[5]
    lemma = "" if row[2] == "_" else row[2]
    return Token(row[1], lemma, row[3], row[4], feats, head, row[7], space_after)


def _spaces(forms: Sequence[str], text: str) -> list[bool]:
    """Whether a blank follows each word in the running text (so that "do" + "n't" is read as "don't")."""
    spaces, position = [], 0
    for form in forms:
        found = text.find(form, position)
        if found < 0 or text[position:found].strip():
            return [True] * len(forms)
        position = found + len(form)
        spaces.append(text[position : position + 1].isspace() or position >= len(text))
    return spaces


def to_doc(vocab: Vocab, sentences: Sequence[Sentence]) -> Doc:
    """One gold-standard document that holds the given sentences, with a blank between them."""
    tokens: list[Token] = []
    heads: list[int] = []
    spaces: list[bool] = []
    for sentence in sentences:
        heads += [len(tokens) + token.head for token in sentence]
        spaces += [token.space_after for token in sentence[:-1]] + [True]
        tokens += sentence
    return Doc(
        vocab,
        words=[token.form for token in tokens],
        spaces=spaces,
        tags=[token.xpos for token in tokens],
        pos=[token.upos for token in tokens],
        morphs=[token.feats for token in tokens],
        lemmas=[token.lemma for token in tokens],
        heads=heads,
        deps=["ROOT" if token.deprel == "root" else token.deprel for token in tokens],
    )


def in_groups(sentences: Sequence[Sentence], size: int) -> list[Sequence[Sentence]]:
    """Consecutive sentences in groups of ``size``, as ``spacy convert --n-sents`` makes them."""
    return [sentences[start : start + size] for start in range(0, len(sentences), size)]
