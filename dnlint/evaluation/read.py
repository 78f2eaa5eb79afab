"""Finds the labelled pages of what a user names: a folder, a page, its sidecar, or a `labels.jsonl`."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from dnlint.discover import shown
from dnlint.errors import UsageError
from dnlint.evaluation.jsonl import NAME, read_jsonl
from dnlint.evaluation.labels import LabelledPage, LabelledSet
from dnlint.evaluation.sidecar import SUFFIX, read_sidecar


def read_labelled(path: Path, rules: Collection[str]) -> LabelledSet:
    """The labelled pages of a file or folder. `rules`: the ids that labels may name.

    Raises UsageError where nothing is labelled, and what the readers of the two forms raise.
    """
    pages = {page.path.resolve(): page for page in _pages(path, rules)}
    if not pages:
        raise UsageError(f"{shown(path)} holds no labels: neither page{SUFFIX} beside a page nor {NAME}")
    return LabelledSet(shown(path), tuple(sorted(pages.values(), key=lambda page: shown(page.path))))


def _pages(path: Path, rules: Collection[str]) -> Iterator[LabelledPage]:
    if path.is_dir():
        for sidecar in sorted(path.rglob("*" + SUFFIX)):
            yield read_sidecar(sidecar, rules)
        for listing in sorted(path.rglob(NAME)):
            yield from read_jsonl(listing, rules)
    elif path.suffix == ".jsonl":
        yield from read_jsonl(path, rules)
    elif path.name.endswith(SUFFIX):
        yield read_sidecar(path, rules)
    elif (sidecar := path.with_name(path.name + SUFFIX)).is_file():
        yield read_sidecar(sidecar, rules)
