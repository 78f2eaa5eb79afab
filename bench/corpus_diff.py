"""What a change gained and lost: the findings of the corpus against the snapshot of them.

    python bench/corpus_diff.py [--accept]

The snapshot, corpus/findings.jsonl, has one finding a line: path, rule and text, sorted, without offsets, so
that an edit elsewhere on a page changes nothing. Exits with 1 where findings were added or removed; --accept
writes the snapshot anew.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from dnlint import parsers
from dnlint.discover import discover
from dnlint.engine import Draft, Options, check
from dnlint.errors import UsageError
from dnlint.evaluation import annotated
from dnlint.evaluation.run import input_of
from dnlint.evaluation.sidecar import SUFFIX
from dnlint.rules.load import load_pack
from dnlint.values import Finding

CORPUS = Path("corpus")
SNAPSHOT = "findings.jsonl"


@dataclass(frozen=True, slots=True, order=True)
class Row:
    """A finding as the snapshot has it. `text`: on one line."""

    path: str
    rule: str
    text: str


def current(corpus: Path) -> list[Row]:
    """The findings of the corpus as they are now. Raises UsageError where a page cannot be read."""
    pack = load_pack()
    pages: list[Path | Draft] = [
        one.path
        for one in discover([corpus], parsers.SUFFIXES).candidates
        if not one.path.name.endswith(SUFFIX) and one.path != corpus / "README.md"
    ]
    rules = [rule.id for rule in pack.rules]
    for file in sorted(corpus.rglob("*" + annotated.SUFFIX)):
        pages += [input_of(page) for page in annotated.read_annotated(file, rules)]
    result = check(pages, Options(pack))
    if result.problems:
        raise UsageError(str(result.problems[0]))
    return rows_of(result.findings)


def rows_of(findings: Iterable[Finding]) -> list[Row]:
    """The findings as rows, sorted."""
    return sorted(Row(one.path, one.rule, " ".join(one.text.split())) for one in findings)


def read(snapshot: Path) -> list[Row]:
    """The rows of a snapshot; none where there is no snapshot yet."""
    if not snapshot.exists():
        return []
    return [Row(**json.loads(line)) for line in snapshot.read_text("utf-8").splitlines()]


def write(snapshot: Path, rows: Iterable[Row]) -> None:
    """Write a snapshot."""
    lines = (json.dumps(asdict(row), ensure_ascii=False) + "\n" for row in rows)
    snapshot.write_text("".join(lines), "utf-8")


def difference(before: Iterable[Row], after: Iterable[Row]) -> list[str]:
    """`+` for findings added and `-` for those removed, by path; a claim found twice counts twice."""
    old, new = Counter(before), Counter(after)
    changes = [(row, "+") for row in (new - old).elements()] + [(row, "-") for row in (old - new).elements()]
    return [f"{sign} {row.path} {row.rule} {row.text}" for row, sign in sorted(changes)]


def main() -> None:
    """Compare, or accept, and say by the exit code how it went."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--accept", action="store_true", help="write the snapshot anew")
    is_accepted = parser.parse_args().accept
    rows = current(CORPUS)
    changes = difference(read(CORPUS / SNAPSHOT), rows)
    if is_accepted:
        write(CORPUS / SNAPSHOT, rows)
    added = sum(line.startswith("+") for line in changes)
    print(*changes, f"{added} added, {len(changes) - added} removed, {len(rows)} now.", sep="\n")
    sys.exit(1 if changes and not is_accepted else 0)


if __name__ == "__main__":
    main()
