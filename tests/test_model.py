"""The shipped English model: it loads, is small, names its sources, and reads clinic copy as recorded."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import spacy
import yaml
from spacy.language import Language
from spacy.tokens import Doc

ROOT = Path(__file__).parent.parent
MODEL = ROOT / "dnlint" / "nlp" / "model"
PROBE: list[dict[str, Any]] = yaml.safe_load((ROOT / "training" / "probe.yaml").read_text("utf-8"))

UAS_LAS_BARS = {"en_ewt-test": (0.829, 0.793), "en_gum-free-test": (0.851, 0.814)}
UAS_BARS = {
    "short_title_case": 0.85,
    "short_capitals": 0.83,
    "short_lower_case": 0.84,
    "without_subject": 0.86,
    "without_subject_title_case": 0.86,
}
CLINIC_LIST_ITEMS = [
    "Speeds up healing",
    "Resets the muscle",
    "Improves range of motion",
    "Reduces Inflammation",
    "Releases endorphins",
    "RELIEVES PAIN",
]


@lru_cache(maxsize=1)
def model() -> Language:
    return spacy.load(MODEL)


def meta() -> dict[str, Any]:
    value: dict[str, Any] = json.loads((MODEL / "meta.json").read_text(encoding="utf-8"))
    return value


def parsed(text: str) -> Doc:
    doc = model().make_doc(text)
    for token in doc[1:]:
        token.is_sent_start = False
    return model()(doc)


def is_right(entry: dict[str, Any]) -> bool:
    roots = [token for token in parsed(entry["text"]) if token.head.i == token.i]
    return [token.text for token in roots] == [entry["root"]] and roots[0].pos_ in entry["pos"]


def test_it_has_the_components_that_dnlint_reads() -> None:
    assert model().pipe_names == ["tok2vec", "tagger", "morphologizer", "trainable_lemmatizer", "parser"]


@pytest.mark.parametrize("text", CLINIC_LIST_ITEMS)
def test_a_list_item_without_subject_has_a_verb_as_root(text: str) -> None:
    doc = parsed(text)
    assert (doc[0].pos_, doc[0].tag_, doc[0].dep_) == ("VERB", "VBZ", "ROOT")


def test_a_sentence_is_tagged_lemmatized_and_parsed() -> None:
    doc = parsed("The needle releases the tight muscles.")
    assert [token.lemma_ for token in doc] == ["the", "needle", "release", "the", "tight", "muscle", "."]
    assert [token.pos_ for token in doc] == ["DET", "NOUN", "VERB", "DET", "ADJ", "NOUN", "PUNCT"]
    assert [token.dep_ for token in doc] == ["det", "nsubj", "ROOT", "det", "amod", "obj", "punct"]


def test_contractions_in_capitals_are_split() -> None:
    assert [token.text for token in parsed("DON'T WAIT")] == ["DO", "N'T", "WAIT"]


def test_the_probe_list_is_right_at_the_recorded_rate() -> None:
    right = sum(is_right(entry) for entry in PROBE)
    assert right / len(PROBE) == pytest.approx(meta()["performance"]["probe"]["share"], abs=0.03)


@pytest.mark.parametrize(("name", "bars"), UAS_LAS_BARS.items())
def test_the_recorded_scores_on_running_text_hold_the_bars(name: str, bars: tuple[float, float]) -> None:
    scores = meta()["performance"][name]
    assert scores["dep_uas"] >= bars[0]
    assert scores["dep_las"] >= bars[1]


@pytest.mark.parametrize(("name", "bar"), UAS_BARS.items())
def test_the_recorded_scores_on_short_segments_hold_the_bars(name: str, bar: float) -> None:
    assert meta()["performance"][name]["dep_uas"] >= bar


def test_subjectless_verbs_are_read_as_verbs_at_the_recorded_rate() -> None:
    assert all(share >= 0.93 for share in meta()["performance"]["s_verb_as_root"].values())


def test_the_model_is_small() -> None:
    assert sum(file.stat().st_size for file in MODEL.rglob("*") if file.is_file()) <= 11_000_000


def test_licence_and_sources_are_named() -> None:
    assert (meta()["name"], meta()["license"], meta()["spacy_version"]) == (
        "dnlint_en",
        "CC BY-SA 4.0",
        ">=3.8,<3.9",
    )
    for text in (MODEL / "LICENSE", MODEL / "README.md"):
        words = text.read_text(encoding="utf-8")
        assert all(name in words for name in ("CC BY-SA 4.0", "CC BY 4.0", "GUM", "EWT"))


def test_no_sentence_of_the_treebanks_and_no_path_is_in_the_model() -> None:
    strings = json.loads((MODEL / "vocab" / "strings.json").read_text(encoding="utf-8"))
    assert not [string for string in strings if " " in string]
    config = (MODEL / "config.cfg").read_text(encoding="utf-8")
    assert not re.search(r"^\[(corpora|paths)", config, re.MULTILINE)
