"""The command that trains the pipeline dnlint ships: ``python -m training.train TREEBANK_FOLDER``."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")  # one thread: the sums, and so the model, come out the same

from spacy.language import Language
from spacy.training.initialize import init_nlp
from spacy.training.loop import train as run_training
from spacy.util import load_config

from training.capitals import teach_contractions_in_capitals
from training.corpus import write_corpora
from training.ship import ship

HERE = Path(__file__).parent
MODEL = HERE.parent / "dnlint" / "nlp" / "model"


def train(treebank: Path, work: Path, steps: int | None) -> Path:
    """Trains in the folder ``work`` and returns the folder of the best model."""
    config = load_config(HERE / "config.cfg", interpolate=False)
    train_path, dev_path = write_corpora(treebank, work, config["system"]["seed"])
    overrides: dict[str, str | int] = {"paths.train": str(train_path), "paths.dev": str(dev_path)}
    if steps is not None:
        overrides["training.max_steps"] = steps
    nlp: Language = init_nlp(load_config(HERE / "config.cfg", overrides=overrides, interpolate=True))
    teach_contractions_in_capitals(nlp)
    run_training(nlp, work, stdout=sys.stdout, stderr=sys.stderr)
    return work / "model-best"


def main() -> None:
    """Trains, then writes the model, its scores and its card to the package."""
    parser = argparse.ArgumentParser(prog="python -m training.train", description=__doc__)
    parser.add_argument("treebank", type=Path, help="folder of the gzipped CoNLL-U files")
    parser.add_argument("--output", type=Path, default=MODEL, help="where the model goes")
    parser.add_argument("--steps", type=int, help="fewer steps, for a trial run")
    parser.add_argument("--work", type=Path, help="keep the corpora and checkpoints in this folder")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        work = arguments.work or Path(temporary)
        work.mkdir(parents=True, exist_ok=True)
        best = train(arguments.treebank, work, arguments.steps)
        ship(best, arguments.treebank, arguments.output)


if __name__ == "__main__":
    main()
