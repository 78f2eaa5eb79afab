"""Turns a trained checkpoint into the package data that dnlint ships: slimmed, measured, labelled.

``python -m training.ship CHECKPOINT TREEBANK_FOLDER`` does this step alone.
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.util import load_config

from training.card import model_card, model_license
from training.evaluate import measure
from training.treebank import read_part
from training.vocabulary import strings_to_ship

VERSION = "0.1.0"
_RUN_TIME_SECTIONS = ("nlp", "components")


def ship(checkpoint: Path, treebank: Path, output: Path) -> None:
    """Writes the slimmed model, its scores (meta.json), its card and its licence to ``output``."""
    with tempfile.TemporaryDirectory() as temporary:
        model = Path(temporary) / "model"
        _build(spacy.load(checkpoint), treebank, model)
        if output.exists():
            shutil.rmtree(output)
        shutil.copytree(model, output)


def _build(nlp: Language, treebank: Path, output: Path) -> None:
    strings = strings_to_ship(nlp, read_part(treebank, "train"))
    nlp.to_disk(output)
    _write_json(output / "vocab" / "strings.json", strings)
    _keep_run_time_sections(output / "config.cfg")
    scores = measure(spacy.load(output), treebank)
    _write_json(output / "meta.json", _meta(nlp, scores))
    (output / "LICENSE").write_text(model_license(), encoding="utf-8")
    (output / "README.md").write_text(model_card(scores, _size(output), VERSION), encoding="utf-8")


def _keep_run_time_sections(path: Path) -> None:
    """Takes the training's settings, and the paths in them, out of the model's config."""
    config = load_config(path)
    for section in set(config) - set(_RUN_TIME_SECTIONS):
        del config[section]
    config.to_disk(path)


def _meta(nlp: Language, scores: dict[str, dict[str, float]]) -> dict[str, Any]:
    return {
        **{key: nlp.meta[key] for key in ("lang", "vectors", "labels", "pipeline", "components", "disabled")},
        "name": "dnlint_en",
        "version": VERSION,
        "description": "English tagger, lemmatizer and parser for health copy, shipped with dnlint.",
        "author": "the dnlint authors",
        "license": "CC BY-SA 4.0",
        "spacy_version": ">=3.8,<3.9",
        "sources": [
            {
                "name": "Universal Dependencies English EWT",
                "url": "https://universaldependencies.org/treebanks/en_ewt/",
                "license": "CC BY-SA 4.0",
            },
            {
                "name": "GUM, genres with a free licence",
                "url": "https://gucorpling.org/gum/",
                "license": "annotations CC BY 4.0; texts CC BY, CC BY-SA or public domain",
            },
        ],
        "performance": scores,
    }


def _write_json(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, indent=1, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")


def _size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def main() -> None:
    """Ships a checkpoint that is already trained."""
    parser = argparse.ArgumentParser(prog="python -m training.ship", description=__doc__)
    parser.add_argument("checkpoint", type=Path, help="a folder that spacy.load can read")
    parser.add_argument("treebank", type=Path, help="folder of the gzipped CoNLL-U files")
    parser.add_argument("output", type=Path, help="where the model goes; what is there is replaced")
    arguments = parser.parse_args()
    ship(arguments.checkpoint, arguments.treebank, arguments.output)


if __name__ == "__main__":
    main()
