"""Writes the training and development corpora in spaCy's own format."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random

from spacy.tokens import DocBin
from spacy.vocab import Vocab

from training.augment import evaluation_sets, training_copies
from training.treebank import Sentence, read_part, to_doc

# dnlint reads sentence by sentence; the share in groups keeps the parser able to split running text.
_SHARE_IN_GROUPS = 0.6
_LONGEST_GROUP = 10


def write_corpora(treebank: Path, folder: Path, seed: int) -> tuple[Path, Path]:
    """The paths of train.spacy and dev.spacy, made from the train and dev sets of the treebanks."""
    rng = Random(seed)
    plain = read_part(treebank, "train")
    documents = _in_documents(plain, rng) + [(copy,) for copy in training_copies(plain, rng)]
    rng.shuffle(documents)
    train = _write(folder / "train.spacy", documents)
    held_out = read_part(treebank, "dev")
    short = [segment for segments in evaluation_sets(held_out, rng).values() for segment in segments]
    dev = _write(folder / "dev.spacy", [(sentence,) for sentence in held_out + short])
    return train, dev


def _in_documents(sentences: list[Sentence], rng: Random) -> list[Sequence[Sentence]]:
    """Most sentences as a document each, the others in groups of neighbours."""
    documents: list[Sequence[Sentence]] = []
    start = 0
    while start < len(sentences):
        group = rng.randint(2, _LONGEST_GROUP)
        chance = _SHARE_IN_GROUPS / (group * (1 - _SHARE_IN_GROUPS) + _SHARE_IN_GROUPS)
        size = group if rng.random() < chance else 1
        documents.append(sentences[start : start + size])
        start += size
    return documents


def _write(path: Path, documents: Sequence[Sequence[Sentence]]) -> Path:
    vocab = Vocab()
    docs = DocBin(attrs=["ORTH", "SPACY", "TAG", "POS", "MORPH", "LEMMA", "HEAD", "DEP"])
    for sentences in documents:
        docs.add(to_doc(vocab, sentences))
    docs.to_disk(path)
    return path
