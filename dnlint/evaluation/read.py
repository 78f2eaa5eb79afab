"""Finds the labelled pages of what a user names: a folder, a page, or a file of labels."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from dnlint import parsers
from dnlint.discover import shown
from dnlint.errors import UsageError
from dnlint.evaluation import annotated
from dnlint.evaluation.jsonl import NAME, read_jsonl
from dnlint.evaluation.labels import LabelledPage, LabelledSet
from dnlint.evaluation.sidecar import SUFFIX, page_of, read_sidecar


def read_labelled(path: Path, rules: Collection[str]) -> LabelledSet:
    """The labelled pages of a file or folder. `rules`: the ids that labels may name.

    Raises UsageError where nothing is labelled, and what the readers of the two forms raise.
    """
    pages: list[LabelledPage] = []
    left_out: set[Path] = set()
    for sidecar in _sidecars(path):
        if page_of(sidecar).suffix.lower() in parsers.SUFFIXES:
            pages.append(read_sidecar(sidecar, rules))
        else:
            left_out.add(page_of(sidecar))
    for listing in _listings(path):
        listed, unread = read_jsonl(listing, rules)
        pages += listed
        left_out |= unread
    for file in _files(path, annotated.SUFFIX):
        pages += annotated.read_annotated(file, rules)
    if not pages:
        raise UsageError(
            f"{shown(path)} holds no labels: no page{SUFFIX} beside a page, no {NAME}, no *{annotated.SUFFIX}"
        )
    once = {page.name: page for page in pages}
    return LabelledSet(
        shown(path), tuple(once[name] for name in sorted(once)), tuple(sorted(map(shown, left_out)))
    )


def _sidecars(path: Path) -> list[Path]:
    if path.is_dir():
        return sorted(path.rglob("*" + SUFFIX))
    sidecar = path if path.name.endswith(SUFFIX) else path.with_name(path.name + SUFFIX)
    return [sidecar] if sidecar.is_file() else []


def _files(path: Path, suffix: str) -> list[Path]:
    if path.is_dir():
        return sorted(path.rglob("*" + suffix))
    return [path] if path.suffix == suffix else []


def _listings(path: Path) -> list[Path]:
    if path.is_dir():
        return sorted(path.rglob(NAME))
    return [path] if path.suffix == ".jsonl" else []
