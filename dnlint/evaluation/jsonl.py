"""Reads `labels.jsonl`: one label a line, `{"doc": …, "start": …, "end": …, "rule": …, "sure": true}`.

`doc` is relative to the folder of the file; `start` and `end` are half-open and count code points.
Every page in a folder that holds a labelled page counts as read whole, also where it has no label.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from pathlib import Path

from dnlint import parsers
from dnlint.discover import discover, shown
from dnlint.errors import UsageError
from dnlint.evaluation.labels import Label, LabelError, LabelledPage
from dnlint.offsets import Span
from dnlint.source import SourceFile, read_source

NAME = "labels.jsonl"


def read_jsonl(path: Path, rules: Collection[str]) -> Iterator[LabelledPage]:
    """The labelled pages. `rules`: the ids that may stand there. Raises LabelError, UnreadableSource."""
    rows = list(_rows(path))
    folders = {(path.parent / doc).resolve().parent: (path.parent / doc).parent for _, doc, _ in rows}
    pages = discover(sorted(folders.values()), parsers.SUFFIXES).candidates
    sources = {one.path.resolve(): (one.path, read_source(one.path)) for one in pages}
    labels: dict[Path, list[Label]] = {page: [] for page in sources}
    for line, doc, row in rows:
        page = (path.parent / doc).resolve()
        if page not in sources:
            raise LabelError(
                shown(path), line, f"“{doc}” is not there, or in a format that dnlint does not read"
            )
        try:
            labels[page].append(_label(row, rules, sources[page][1]))
        except ValueError as error:
            raise LabelError(shown(path), line, str(error)) from error
    for page, (named, source) in sources.items():
        yield LabelledPage(named, source, tuple(labels[page]))


def _rows(path: Path) -> Iterator[tuple[int, str, dict[str, object]]]:
    """Line number, page and fields of each label."""
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"cannot read {shown(path)} ({error})") from error
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            raise LabelError(shown(path), number, f"is not JSON: {error.msg}") from error
        if not isinstance(row, dict) or not isinstance(row.get("doc"), str):
            raise LabelError(shown(path), number, "“doc” is missing: the page that the label is on")
        yield number, row["doc"], row


def _label(row: dict[str, object], rules: Collection[str], source: SourceFile) -> Label:
    """The label of a row. Raises ValueError, saying what to mend."""
    start, end, rule, sure = row.get("start"), row.get("end"), row.get("rule"), row.get("sure", True)
    if not isinstance(start, int) or not isinstance(end, int) or not 0 <= start < end <= len(source.text):
        raise ValueError(f"“start” and “end” must be offsets within the page's {len(source.text)} characters")
    if not isinstance(rule, str) or rule not in rules:
        raise ValueError(f"“{rule}” is not a rule of the rule pack")
    if not isinstance(sure, bool):
        raise ValueError("“sure” must be true or false")
    return Label(Span(start, end), rule, sure)
