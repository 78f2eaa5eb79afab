"""Times a pipeline on one core: ``python -m training.timing MODEL TREEBANK_FOLDER``.

Timings depend on the machine, so they are printed, and are neither tested nor written beside the model.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path
from time import perf_counter

os.environ.setdefault("OMP_NUM_THREADS", "1")

import spacy

from training.treebank import read_part, to_doc

_LOAD = """
import sys, time, spacy
start = time.perf_counter()
spacy.load(sys.argv[1])
print(time.perf_counter() - start)
"""


def load_seconds(model: Path, runs: int = 5) -> float:
    """The best time to load the model in a fresh process, the import of spaCy not counted."""
    command = [sys.executable, "-c", _LOAD, str(model)]
    times = [subprocess.run(command, capture_output=True, text=True, check=True).stdout for _ in range(runs)]
    return min(float(line) for line in times)


def tokens_per_second(model: Path, treebank: Path, group: int, runs: int = 3) -> float:
    """The best speed on the test sets, with ``group`` sentences in a document."""
    nlp = spacy.load(model)
    sentences = read_part(treebank, "test")
    groups = [sentences[start : start + group] for start in range(0, len(sentences), group)]
    texts = [to_doc(nlp.vocab, part).text for part in groups]
    speeds = []
    for _ in range(runs):
        start = perf_counter()
        tokens = sum(len(doc) for doc in nlp.pipe(texts, batch_size=64))
        speeds.append(tokens / (perf_counter() - start))
    return max(speeds)


def main() -> None:
    """Prints size, load time and speed."""
    parser = argparse.ArgumentParser(prog="python -m training.timing", description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("treebank", type=Path)
    arguments = parser.parse_args()
    size = sum(file.stat().st_size for file in arguments.model.rglob("*") if file.is_file())
    print(f"size: {size / 1e6:.1f} MB")
    print(f"load: {load_seconds(arguments.model):.2f} s")
    for group in (1, 10):
        speed = tokens_per_second(arguments.model, arguments.treebank, group)
        print(f"speed, {group} sentences a document: {speed:,.0f} tokens a second")


if __name__ == "__main__":
    main()
