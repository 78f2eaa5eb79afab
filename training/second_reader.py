"""Teaches a rule pack's second reader which objections of its rules careful readers share.

    python -m training.second_reader REAL… [--written LABELLED…] [--output second_reader.json]

REAL and LABELLED are files or folders of labelled copy, as `dnlint eval` reads them. There are two lessons,
both logistic regressions. The first learns, rule by rule, which traits of a unit (its words and pairs of
words, where it stands) go with a label. The second weighs the clues of an objection, and what the traits tell
of pages that the first lesson was not given. Rare traits and clues are not learnt, small weights not kept.
`--clues-only` takes the first lesson as it was learnt before, and so wants copy that it was not given.
Needs scikit-learn, which dnlint itself does not.

What was written for the rules says what they look for more often than pages do, and so counts for less.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from dnlint.rules.load import load_pack
from dnlint.rules.schema import RulePack
from dnlint.second_reader import weigh
from training.looks import Seen, examples, pages

BOUND = 0.3  # under this likelihood a finding is taken back
_FOLDS = 4
_MET = 3  # times: a trait met less often is chance …
_CLUE_MET = 5  # … and a clue
_LABELS = 8  # of a rule: with fewer its traits are not learnt
_STRENGTH = 1.0  # of the traits' weights: sklearn's C …
_CLUE_STRENGTH = 0.1  # … and of the clues'
_KEPT = 0.2  # smaller weights of traits are dropped
_WRITTEN = (0.3, 0.1)  # the weights of copy written for the rules in the two lessons …
_OWN = (0.3, 1.0)  # … and of their own examples
_DIGITS = 3

Weights = dict[str, dict[str, float]]


def known(real: Sequence[Path], written: Sequence[Path], pack: RulePack) -> list[Seen]:
    """All that is learnt from."""
    return [
        *pages(real, pack, 1.0, 1.0, _FOLDS),
        *pages(written, pack, *_WRITTEN, _FOLDS),
        *examples(pack, *_OWN, _FOLDS),
    ]


def learn_traits(seen: Sequence[Seen]) -> Weights:
    """The first lesson: by rule, how much each trait speaks for its label."""
    from sklearn.feature_extraction import DictVectorizer

    met = Counter(trait for one in seen for trait in one.traits)
    vectorizer = DictVectorizer()
    table = vectorizer.fit_transform({trait: 1 for trait in one.traits if met[trait] >= _MET} for one in seen)
    names = vectorizer.get_feature_names_out()
    labels = Counter(rule for one in seen for rule in one.shared)
    rules = sorted(rule for rule, times in labels.items() if times >= _LABELS)
    with ThreadPoolExecutor() as pool:
        found = pool.map(lambda rule: _of_rule(rule, seen, table), rules)
        return {rule: _kept(zip(names, one, strict=True)) for rule, one in zip(rules, found, strict=True)}


def _of_rule(rule: str, seen: Sequence[Seen], table: Any) -> Any:
    """The weight of each column for one rule; its traits hold one that all units have, for the intercept."""
    from sklearn.linear_model import LogisticRegression

    rows = [at for at, one in enumerate(seen) if rule not in one.doubtful]
    model = LogisticRegression(C=_STRENGTH, max_iter=300, solver="liblinear", fit_intercept=False)
    model.fit(
        table[rows],
        [rule in seen[at].shared for at in rows],
        sample_weight=[seen[at].weight for at in rows],
    )
    return model.coef_[0]


def _kept(weights: Iterable[tuple[str, float]]) -> dict[str, float]:
    return {str(name): round(float(weight), _DIGITS) for name, weight in weights if abs(weight) >= _KEPT}


def learn_clues(seen: Sequence[Seen], unseen: Sequence[Weights]) -> dict[str, Any]:
    """The second lesson: the weights of clues. `unseen`: by fold, the traits' weights learnt without it."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    near = [(one, rule, clues) for one in seen for rule, clues in one.near if rule not in one.doubtful]
    met = Counter(clue for _, _, clues in near for clue in clues)
    rows = [
        {clue: 1.0 for clue in clues if met[clue] >= _CLUE_MET}
        | {"told=": weigh(unseen[one.fold].get(rule, {}), one.traits)}
        for one, rule, clues in near
    ]
    vectorizer = DictVectorizer()
    model = LogisticRegression(C=_CLUE_STRENGTH, max_iter=5_000)
    model.fit(
        vectorizer.fit_transform(rows),
        [rule in one.shared for one, rule, _ in near],
        sample_weight=[one.objection_weight for one, _, _ in near],
    )
    pairs = zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True)
    weights = {str(clue): round(float(weight), _DIGITS) for clue, weight in pairs}
    return {
        "bound": BOUND,
        "rules": sorted({rule for _, rule, _ in near}),
        "intercept": round(float(model.intercept_[0]), _DIGITS),
        "told": weights.pop("told="),
        "weights": {clue: weight for clue, weight in sorted(weights.items()) if weight},
    }


def main() -> None:
    """Learns from the files named, and writes the weights into the rule pack."""
    pack = load_pack().core
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    options.add_argument("real", type=Path, nargs="+")
    options.add_argument("--written", type=Path, nargs="*", default=[])
    options.add_argument("--clues-only", action="store_true", help="learn the second lesson, keep the first")
    options.add_argument("--output", type=Path, default=pack.folder / "second_reader.json")
    given = options.parse_args()
    seen = known(given.real, given.written, pack)
    if given.clues_only:
        traits = json.loads((pack.folder / "second_reader.json").read_text(encoding="utf-8"))["traits"]
        unseen = [traits] * _FOLDS
    else:
        unseen = [learn_traits([one for one in seen if one.fold != fold]) for fold in range(_FOLDS)]
        traits = learn_traits(seen)
    learnt = learn_clues(seen, unseen) | {"traits": traits}
    given.output.write_text(json.dumps(learnt, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    objections = sum(len(one.near) for one in seen)
    print(f"{len(seen)} units with {objections} objections; written to {given.output}")


if __name__ == "__main__":
    main()
