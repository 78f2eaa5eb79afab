"""Teaches a rule pack's second reader which objections of its rules careful readers share.

    python -m training.second_reader REAL… [--written LABELLED…] [--output second_reader.json]

REAL and LABELLED are files or folders of labelled copy, as `dnlint eval` reads them. Each claim that comes
near a rule, the rule's exceptions left aside, is an example: right where its place carries the rule's label,
wrong where it does not, left out where readers differ. A logistic regression weighs the clues; rare
clues are not learnt. Needs scikit-learn, which dnlint itself does not.

What was written for the rules says what they look for more often than pages do, and so counts for less.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from dnlint.evaluation.labels import LabelledPage
from dnlint.evaluation.read import read_labelled
from dnlint.evaluation.score import lies_in
from dnlint.examples import unmarked
from dnlint.one_input import parsed
from dnlint.reader import Reader
from dnlint.rules.gate import subject_in
from dnlint.rules.load import load_pack
from dnlint.rules.schema import RulePack
from dnlint.source import decode

BOUND = 0.3  # under this likelihood a finding is taken back
_MET = 5  # times: rarer clues are chance
_STRENGTH = 0.3  # of the weights: sklearn's C, chosen by holding out whole files
_WRITTEN = 0.1  # the weight of copy written for the rules …
_OWN = 1.0  # … and of their own examples
_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Example:
    """An objection: its clues, whether readers share it, and how much it counts."""

    clues: frozenset[str]
    shared: bool
    weight: float


def examples(paths: Sequence[Path], pack: RulePack, weight: float = 1.0) -> Iterator[Example]:
    """The objections of a pack's rules to labelled copy. All of one rule to one unit count as one."""
    reader = Reader(pack, second=False)
    rules = {rule.id for rule in pack.rules}
    for path in paths:
        for page in read_labelled(path, rules).pages:
            for one in _of_page(page, reader, pack):
                yield replace(one, weight=one.weight * weight)


def own_examples(pack: RulePack) -> Iterator[Example]:
    """The examples of the rules themselves, loud and quiet: what a rule was made for it may say."""
    reader = Reader(pack, second=False)
    for rule in pack.rules:
        for example in (*rule.loud, *rule.quiet):
            plain, marks = unmarked(example.text)
            document = parsed("example.md", decode("example.md", plain.encode()))
            found = [one for one in reader.near_objections(document) if one.rule.id == rule.id]
            for one in found:
                span = one.unit.block.source_span(one.claim.assertion.span)
                shared = any(lies_in(span, mark) or lies_in(mark, span) for mark in marks)
                yield Example(frozenset(one.clues), shared, _OWN / len(found))


def _of_page(page: LabelledPage, reader: Reader, pack: RulePack) -> Iterator[Example]:
    document = parsed(page.path.name if not page.part else "page.md", page.source)
    if not subject_in(document, pack):
        return
    found = list(reader.near_objections(document))
    times = Counter((one.unit.block, one.unit.span, one.rule.id) for one in found)
    for one in found:
        span = one.unit.block.source_span(one.claim.assertion.span)
        labels = [label for label in page.labels if label.rule == one.rule.id and lies_in(span, label.span)]
        if labels and not any(label.sure for label in labels):
            continue
        weight = 1 / times[one.unit.block, one.unit.span, one.rule.id]
        yield Example(frozenset(one.clues), bool(labels), weight)


def learn(known: Sequence[Example]) -> dict[str, object]:
    """What the pack keeps: the bound, the intercept and the weight of each clue."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    met = Counter(clue for one in known for clue in one.clues)
    rows = [{clue: 1 for clue in one.clues if met[clue] >= _MET} for one in known]
    vectorizer = DictVectorizer()
    model = LogisticRegression(C=_STRENGTH, max_iter=5_000)
    model.fit(
        vectorizer.fit_transform(rows),
        [one.shared for one in known],
        sample_weight=[one.weight for one in known],
    )
    weights = zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True)
    rounded = {str(clue): round(float(weight), _DIGITS) for clue, weight in weights}
    return {
        "bound": BOUND,
        "rules": sorted({clue.removeprefix("rule=") for clue in met if clue.startswith("rule=")}),
        "intercept": round(float(model.intercept_[0]), _DIGITS),
        "weights": {clue: weight for clue, weight in sorted(rounded.items()) if weight},
    }


def main() -> None:
    """Learns from the files named, and writes the weights into the rule pack."""
    pack = load_pack().core
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    options.add_argument("real", type=Path, nargs="+")
    options.add_argument("--written", type=Path, nargs="*", default=[])
    options.add_argument("--output", type=Path, default=pack.folder / "second_reader.json")
    given = options.parse_args()
    written = examples(given.written, pack, _WRITTEN)
    known = [*examples(given.real, pack), *written, *own_examples(pack)]
    learnt = learn(known)
    given.output.write_text(json.dumps(learnt, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
    wrong = sum(not one.shared for one in known)
    print(f"{len(known)} claims, {wrong} of them no finding to the readers; written to {given.output}")


if __name__ == "__main__":
    main()
