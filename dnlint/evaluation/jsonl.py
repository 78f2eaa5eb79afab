"""Reads `labels.jsonl`: one label a line, `{"doc": …, "start": …, "end": …, "rule": …, "sure": true}`.

`doc` is relative to the folder of the file; `start` and `end` are half-open and count code points.
Every page in a folder that holds a labelled page counts as read whole, also where it has no label.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from dnlint import parsers
from dnlint.discover import discover, shown
from dnlint.errors import UsageError
from dnlint.evaluation.labels import Label, LabelError, LabelledPage
from dnlint.offsets import Span
from dnlint.source import SourceFile, read_source

NAME = "labels.jsonl"


@dataclass(frozen=True, slots=True)
class _Row:
    line: int
    page: Path
    fields: dict[str, object]


def read_jsonl(path: Path, rules: Collection[str]) -> tuple[list[LabelledPage], set[Path]]:
    """The labelled pages, and those left out because dnlint does not read their format.

    `rules`: the ids that may stand there. Raises LabelError, UsageError and UnreadableSource.
    """
    rows = list(_rows(path))
    folders = {row.page.parent.resolve(): row.page.parent for row in rows}
    found = discover(sorted(folders.values()), parsers.SUFFIXES).candidates
    sources = {one.path.resolve(): read_source(one.path) for one in found}
    labels: dict[Path, list[Label]] = {page: [] for page in sources}
    left_out = {row.page for row in rows if row.page.suffix.lower() not in parsers.SUFFIXES}
    for row in rows:
        if row.page not in left_out:
            page = row.page.resolve()
            try:
                labels[page].append(_label(row.fields, rules, sources[page]))
            except ValueError as error:
                raise LabelError(shown(path), row.line, str(error)) from error
    pages = [
        LabelledPage(one.path, sources[one.path.resolve()], tuple(labels[one.path.resolve()]))
        for one in found
    ]
    return pages, left_out


def _rows(path: Path) -> Iterator[_Row]:
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"cannot read {shown(path)} ({error})") from error
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            fields = json.loads(line)
        except json.JSONDecodeError as error:
            raise LabelError(shown(path), number, f"is not JSON: {error.msg}") from error
        if not isinstance(fields, dict) or not isinstance(fields.get("doc"), str):
            raise LabelError(shown(path), number, "“doc” is missing: the page that the label is on")
        page = path.parent / fields["doc"]
        if not page.is_file():
            raise LabelError(shown(path), number, f"“{fields['doc']}” is not there")
        yield _Row(number, page, fields)


def _label(fields: dict[str, object], rules: Collection[str], source: SourceFile) -> Label:
    """The label of a line. Raises ValueError, saying what to mend."""
    start, end, rule, sure = (
        fields.get("start"),
        fields.get("end"),
        fields.get("rule"),
        fields.get("sure", True),
    )
    if not isinstance(start, int) or not isinstance(end, int) or not 0 <= start < end <= len(source.text):
        raise ValueError(f"“start” and “end” must be offsets within the page's {len(source.text)} characters")
    if not isinstance(rule, str) or rule not in rules:
        raise ValueError(f"“{rule}” is not a rule of the rule pack")
    if not isinstance(sure, bool):
        raise ValueError("“sure” must be true or false")
    return Label(Span(start, end), rule, sure)
