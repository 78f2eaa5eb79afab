"""The baseline: findings that a site is known to have, so that a run reports new ones only.

A finding is known by its file, its rule and the words of its claim, never by its line. The baseline is made
to be read and merged: one finding a line, sorted; `count` tells how often a claim stands in its file.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple

from dnlint.errors import UsageError
from dnlint.values import Finding, Suppressed

SCHEMA_VERSION = 1
REASON = "in the baseline"
_WAY_OUT = "mend it, or delete it and run `dnlint baseline`"


class Entry(NamedTuple):
    """A known claim. `path` is relative to the folder of the baseline, with forward slashes."""

    path: str
    rule: str
    claim: str


@dataclass(frozen=True, slots=True)
class Baseline:
    """The findings known in `file`, and how many there are of each."""

    file: Path
    counts: Mapping[Entry, int] = field(default_factory=dict)

    def split(self, findings: Iterable[Finding]) -> tuple[list[Finding], list[Suppressed]]:
        """The findings that are new, and those that are known: each claim as often as it was recorded."""
        left = Counter(self.counts)
        new: list[Finding] = []
        known: list[Suppressed] = []
        for finding in findings:
            entry = self.entry(finding)
            if left[entry] > 0:
                left[entry] -= 1
                known.append(Suppressed(finding, REASON, "external"))
            else:
                new.append(finding)
        return new, known

    def recorded(self, findings: Iterable[Finding], looked_at: Callable[[Entry], bool]) -> Baseline:
        """The baseline with the findings of today; what a run did not look at stays as it is."""
        kept = {entry: count for entry, count in self.counts.items() if not looked_at(entry)}
        return replace(self, counts={**kept, **Counter(map(self.entry, findings))})

    def entry(self, finding: Finding) -> Entry:
        """What a finding is known by."""
        return Entry(self.relative(finding.path), finding.rule, finding.words)

    def relative(self, path: str) -> str:
        """A path as the baseline writes it, the same from whichever folder it is named."""
        folder, absolute = os.path.realpath(self.file.parent), os.path.realpath(path)
        try:
            return os.path.relpath(absolute, folder).replace(os.sep, "/")
        except ValueError:  # on another drive of Windows
            return absolute.replace(os.sep, "/")

    def is_in(self, path: Path) -> bool:
        """Whether a path is that of the baseline itself."""
        return path.name == self.file.name and os.path.realpath(path) == os.path.realpath(self.file)

    def exists(self, entry: Entry) -> bool:
        """Whether the file of an entry is still there."""
        return os.path.exists(os.path.join(self.file.parent, entry.path))

    def less(self, other: Baseline) -> int:
        """How many findings are in this one and not in the other."""
        return (Counter(self.counts) - Counter(other.counts)).total()

    def render(self) -> str:
        """The text of the file: sorted, one finding a line."""
        rows = ",\n".join(
            "    " + json.dumps(_row(*one), ensure_ascii=False) for one in sorted(self.counts.items())
        )
        body = f"[\n{rows}\n  ]" if rows else "[]"
        return f'{{\n  "schema_version": {SCHEMA_VERSION},\n  "findings": {body}\n}}\n'


def load_baseline(file: Path) -> Baseline:
    """Read a baseline. Raises UsageError where it is missing or cannot be understood."""
    try:
        read = json.loads(file.read_text(encoding="utf-8-sig"))
    except FileNotFoundError as error:
        raise UsageError(f"{file}: does not exist; `dnlint baseline` writes one") from error
    except OSError as error:
        raise UsageError(f"{file}: cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{file}: is not UTF-8 text; {_WAY_OUT}") from error
    except json.JSONDecodeError as error:
        message = f"{file}:{error.lineno}: is not valid JSON, perhaps after a merge; {_WAY_OUT}"
        raise UsageError(message) from error
    if not isinstance(read, dict) or not isinstance(read.get("findings"), list):
        raise UsageError(f"{file}: is no baseline of dnlint; name another file or run `dnlint baseline`")
    if read.get("schema_version") != SCHEMA_VERSION:
        written = f"is of version {read.get('schema_version')}, this dnlint reads {SCHEMA_VERSION}"
        raise UsageError(f"{file}: {written}; run `dnlint baseline` again with this one")
    return Baseline(file, _counts(file, read["findings"]))


def _row(entry: Entry, count: int) -> dict[str, str | int]:
    return {**entry._asdict(), **({"count": count} if count > 1 else {})}


def _counts(file: Path, rows: list[Any]) -> dict[Entry, int]:
    """The entries. One that stands twice, as it can after a merge, is the same one."""
    counts: dict[Entry, int] = {}
    for number, row in enumerate(rows, 1):
        fields = row if isinstance(row, dict) else {}
        entry = Entry(fields.get("path", ""), fields.get("rule", ""), fields.get("claim", ""))
        count = fields.get("count", 1)
        if not all(isinstance(part, str) and part for part in entry) or type(count) is not int or count < 1:
            wanted = "path, rule and claim as text, and count as a number from 1"
            raise UsageError(f"{file}: finding {number} must have {wanted}; {_WAY_OUT}")
        counts[entry] = max(count, counts.get(entry, 0))
    return counts
