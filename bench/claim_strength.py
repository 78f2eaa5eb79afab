"""Whether hedging is understood, on sentences that have nothing to do with any rule pack.

    python bench/claim_strength.py CSV

The CSV has columns `sentence` and `label`: 2 where the sentence hedges what it claims, 3 where it asserts it
(other labels are left alone). Printed is macro F1 over the two, for bare searches for hedging words and for
dnlint's modality of the main statement. Rules were written with one half of the sentences in view, chosen by
a hash of the sentence; the other half was only counted. The bar is for the whole file.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from dnlint.nlp.modality import main_modality
from dnlint.nlp.pipeline import parse
from dnlint.values import Modality

BAR = 0.96
LABELS: dict[str, Modality] = {"2": "hedged", "3": "asserted"}
THREE_WORDS = ("may", "might", "could")
WORD_LIST = (*THREE_WORDS, *"appear appears seem seems likely possibly probably perhaps potentially".split())

Judge = Callable[[Sequence[str]], list[Modality]]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A sentence, and whether its claim is hedged or asserted."""

    text: str
    modality: Modality
    is_in_view: bool  # it belongs to the half that the rules were written with


def read(path: Path) -> list[Labelled]:
    """The sentences that hedge or assert."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = [(row["sentence"], row["label"].strip()) for row in csv.DictReader(file)]
    return [
        Labelled(_cleaned(text), LABELS[label], hashlib.sha256(text.encode()).digest()[0] % 2 == 0)
        for text, label in rows
        if label in LABELS
    ]


def _cleaned(text: str) -> str:
    """The sentence without the quotes around it and the traces of its encoding."""
    return " ".join(re.sub(r"\\+xa0", " ", text).split()).strip(' "')


def word_search(words: Sequence[str]) -> Judge:
    """Hedged is what holds one of the words."""
    pattern = re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)
    return lambda texts: ["hedged" if pattern.search(text) else "asserted" for text in texts]


def by_dnlint(texts: Sequence[str]) -> list[Modality]:
    """The modality of each sentence's main statement."""
    return [main_modality(sentence) for sentence in parse([(text, 0, 0) for text in texts])]


def macro_f1(wanted: Sequence[Modality], got: Sequence[Modality]) -> float:
    """The mean of the F1 of hedged and the F1 of asserted."""
    scores = []
    for modality in LABELS.values():
        right = sum(one == other == modality for one, other in zip(wanted, got, strict=True))
        scores.append(2 * right / max(1, list(wanted).count(modality) + list(got).count(modality)))
    return sum(scores) / len(scores)


def table(rows: Sequence[Labelled], verdicts: Mapping[str, Sequence[Modality]]) -> str:
    """Macro F1 of each judge's verdicts, on all sentences and on either half."""
    halves = {
        "all": list(range(len(rows))),
        "in view": [at for at, row in enumerate(rows) if row.is_in_view],
        "held out": [at for at, row in enumerate(rows) if not row.is_in_view],
    }
    lines = [
        f"{'macro F1, hedged / asserted':32}" + "".join(f"{half:>10}" for half in halves),
        f"{'sentences':32}" + "".join(f"{len(part):10}" for part in halves.values()),
    ]
    for name, got in verdicts.items():
        scores = (
            macro_f1([rows[at].modality for at in part], [got[at] for at in part]) for part in halves.values()
        )
        lines.append(f"{name:32}" + "".join(f"{score:10.3f}" for score in scores))
    return "\n".join(lines)


def main() -> None:
    """Print the table, and with --show the sentences in view that dnlint gets wrong."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("csv", type=Path)
    parser.add_argument("--show", action="store_true", help="show what goes wrong in the half in view")
    arguments = parser.parse_args()
    rows = read(arguments.csv)
    texts = [row.text for row in rows]
    ours = by_dnlint(texts)
    words = {"may, might, could": THREE_WORDS, "the longer list of words": WORD_LIST}
    print(table(rows, {name: word_search(some)(texts) for name, some in words.items()} | {"dnlint": ours}))
    is_met = macro_f1([row.modality for row in rows], ours) >= BAR
    print(f"The bar of {BAR} on all of them is {'met' if is_met else 'missed'}.")
    if arguments.show:
        for row, got in zip(rows, ours, strict=True):
            if row.is_in_view and got != row.modality:
                print(f"  {row.modality}, taken as {got}: {row.text}")


if __name__ == "__main__":
    main()
