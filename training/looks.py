"""Labelled copy as the second reader learns from it: units, their traits, and what rules object to there."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from dnlint.evaluation.labels import Label, LabelledPage
from dnlint.evaluation.read import read_labelled
from dnlint.evaluation.score import lies_in
from dnlint.examples import unmarked
from dnlint.objections import Look, clues_by_rule
from dnlint.one_input import parsed
from dnlint.reader import Reader
from dnlint.rules.gate import subject_in
from dnlint.rules.schema import RulePack
from dnlint.source import decode


@dataclass(frozen=True, slots=True)
class Seen:
    """A unit: its traits, the rules that careful readers see broken there, and what rules object to.

    `doubtful` are the rules on which readers differ. `fold` tells its page from others; `weight` and
    `objection_weight` are how much it counts in either lesson.
    """

    traits: frozenset[str]
    shared: frozenset[str]
    doubtful: frozenset[str]
    near: tuple[tuple[str, frozenset[str]], ...]
    fold: int
    weight: float
    objection_weight: float


def pages(
    paths: Sequence[Path], pack: RulePack, weight: float, objection_weight: float, folds: int
) -> Iterator[Seen]:
    """The units of labelled files and folders, as `dnlint eval` reads them, that name the treatment."""
    reader = Reader(pack, gate=False, second=False)
    rules = {rule.id for rule in pack.rules}
    for path in paths:
        for page in read_labelled(path, rules).pages:
            fold = zlib.crc32(page.name.encode()) % folds
            for look, labels in _of_page(page, reader, pack):
                yield _seen(look, labels, fold, weight, objection_weight)


def examples(pack: RulePack, weight: float, objection_weight: float, folds: int) -> Iterator[Seen]:
    """The units of the rules' own examples, each labelled with its own rule alone."""
    reader = Reader(pack, gate=False, second=False)
    for rule in pack.rules:
        others = frozenset(one.id for one in pack.rules) - {rule.id}
        for example in (*rule.loud, *rule.quiet):
            plain, marks = unmarked(example.text)
            labels = [Label(mark, rule.id) for mark in marks]
            for look in reader.looks(parsed("example.md", decode("example.md", plain.encode()))):
                fold = zlib.crc32(plain.encode()) % folds
                seen = _seen(look, _at(look, labels), fold, weight, objection_weight)
                near = tuple(one for one in seen.near if one[0] == rule.id)
                yield replace(seen, doubtful=others, near=near)


def _of_page(page: LabelledPage, reader: Reader, pack: RulePack) -> Iterator[tuple[Look, Sequence[Label]]]:
    document = parsed(page.path.name if not page.part else "page.md", page.source)
    if subject_in(document, pack):
        for look in reader.looks(document):
            yield look, _at(look, page.labels)


def _at(look: Look, labels: Sequence[Label]) -> list[Label]:
    unit = look.unit.block.source_span(look.unit.span)
    return [one for one in labels if lies_in(unit, one.span) or lies_in(one.span, unit)]


def _seen(look: Look, labels: Sequence[Label], fold: int, weight: float, objection_weight: float) -> Seen:
    sure = frozenset(one.rule for one in labels if one.sure)
    doubtful = frozenset(one.rule for one in labels) - sure
    near = tuple(sorted(clues_by_rule(look.near).items()))
    return Seen(look.traits, sure, doubtful, near, fold, weight, objection_weight)
