"""Measures a pipeline: on the plain test sets, on short segments as web copy has them, on our probe list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import yaml
from spacy.language import Language
from spacy.scorer import Scorer
from spacy.tokens import Doc
from spacy.training import Example

from training.augment import evaluation_sets
from training.fragments import has_s_verb_as_root
from training.treebank import TREEBANKS, Sentence, in_groups, read_part, read_treebank, to_doc

Scores = dict[str, float]
PROBE = Path(__file__).parent / "probe.yaml"
_KEPT = (
    "token_acc",
    "tag_acc",
    "pos_acc",
    "morph_acc",
    "lemma_acc",
    "lemma_acc_any_case",
    "dep_uas",
    "dep_las",
)
_SEED = 0


@dataclass(frozen=True, slots=True)
class Probe:
    """A line of copy with the root that a reader would give it."""

    text: str
    root: str
    pos: tuple[str, ...]


def measure(nlp: Language, treebank: Path) -> dict[str, Scores]:
    """All scores of the pipeline, in shares of one, by test set."""
    sets = evaluation_sets(read_part(treebank, "test"), Random(_SEED))
    scores: dict[str, Scores] = {}
    for name in TREEBANKS:
        sentences = read_treebank(treebank, name, "test")
        scores[f"{name}-test"] = _score(nlp, in_groups(sentences, 1))
        scores[f"{name}-test_in_tens"] = _score(nlp, in_groups(sentences, 10))
        scores[f"{name}-test_as_one_sentence"] = _score(nlp, in_groups(sentences, 1), preset=True)
    for name, segments in sets.items():
        scores[name] = _score(nlp, in_groups(segments, 1))
        scores[f"{name}_as_one_sentence"] = _score(nlp, in_groups(segments, 1), preset=True)
    scores["s_verb_as_root"] = {
        name: root_pos_share(nlp, [segment for segment in sets[name] if has_s_verb_as_root(segment)])
        for name in ("without_subject", "without_subject_title_case")
    }
    scores["probe"] = {"share": round(len(probes_right(nlp)) / len(read_probes()), 4)}
    return scores


def read_as_one_sentence(nlp: Language, text: str) -> Doc:
    """The text parsed as dnlint does it: sentences are cut by rule, so the parser must not cut them again."""
    doc = _preset(nlp.make_doc(text))
    return nlp(doc)


def root_pos_share(nlp: Language, segments: Sequence[Sentence]) -> float:
    """The share of subjectless segments whose first word the pipeline reads as a verb and as the root."""
    docs = [read_as_one_sentence(nlp, to_doc(nlp.vocab, [segment]).text) for segment in segments]
    return round(sum(doc[0].pos_ == "VERB" and doc[0].dep_ == "ROOT" for doc in docs) / len(docs), 4)


def read_probes() -> list[Probe]:
    """Our own list of clinic-like lines."""
    entries = yaml.safe_load(PROBE.read_text(encoding="utf-8"))
    return [Probe(entry["text"], entry["root"], tuple(entry["pos"])) for entry in entries]


def probes_right(nlp: Language) -> list[Probe]:
    """The lines whose root and part of speech the pipeline gets right."""
    return [probe for probe in read_probes() if _is_right(probe, read_as_one_sentence(nlp, probe.text))]


def _is_right(probe: Probe, doc: Doc) -> bool:
    roots = [token for token in doc if token.head.i == token.i]
    return len(roots) == 1 and roots[0].text == probe.root and roots[0].pos_ in probe.pos


def _score(nlp: Language, documents: Sequence[Sequence[Sentence]], preset: bool = False) -> Scores:
    """What ``spacy evaluate`` computes: raw text, our tokenizer, punctuation not counted in UAS and LAS."""
    golds = [to_doc(nlp.vocab, sentences) for sentences in documents]
    blanks = [nlp.make_doc(gold.text) for gold in golds]
    if preset:
        blanks = [_preset(doc) for doc in blanks]
    examples = [Example(doc, gold) for doc, gold in zip(nlp.pipe(blanks), golds, strict=True)]
    result = {**Scorer(nlp).score(examples), "lemma_acc_any_case": _lemmas_in_any_case(examples)}
    return {key: round(float(value), 4) for key in _KEPT if (value := result.get(key)) is not None}


def _lemmas_in_any_case(examples: Sequence[Example]) -> Any:
    """The share of right lemmas if capitals do not count; dnlint lower-cases every lemma."""
    scores = Scorer.score_token_attr(examples, "lemma", getter=lambda token, _: token.lemma_.lower())
    return scores["lemma_acc"]


def _preset(doc: Doc) -> Doc:
    for token in doc[1:]:
        token.is_sent_start = False
    return doc
