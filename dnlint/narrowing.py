"""Which findings of a run are new: not known in the baseline, and on lines that have changed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from dnlint.values import Finding, Suppressed

if TYPE_CHECKING:  # most runs need neither
    from dnlint.baseline import Baseline, Entry
    from dnlint.changes import Changes

Texts = Mapping[str, str]
"""The source of each file with findings, by path."""


def narrowed(
    findings: Iterable[Finding],
    suppressed: Iterable[Suppressed],
    texts: Texts,
    baseline: Baseline | None,
    changes: Changes | None,
) -> tuple[tuple[Finding, ...], tuple[Suppressed, ...]]:
    """The findings that are new and the suppressed ones, in order of their places.

    Of claims that stand more often than the baseline knows, those on unchanged lines are the known ones.
    """

    def is_changed(finding: Finding) -> bool:
        return changes is None or changes.holds(finding, texts[finding.path])

    new = sorted(findings, key=is_changed)
    known: list[Suppressed] = []
    if baseline is not None:
        new, known = baseline.split(new)
    quiet = [one for one in (*suppressed, *known) if is_changed(one.finding)]
    quiet.sort(key=lambda one: _order(one.finding))
    return tuple(sorted(filter(is_changed, new), key=_order)), tuple(quiet)


def looked_at(baseline: Baseline, left_out: Mapping[str, Collection[str]]) -> Callable[[Entry], bool]:
    """Whether a run can tell of an entry that it is still true; of a file that is gone it can.

    `left_out` are the rules that were not reported on, for each file that was read.
    """
    read = {baseline.relative(path): rules for path, rules in left_out.items()}

    def is_known(entry: Entry) -> bool:
        if entry.path in read:
            return entry.rule not in read[entry.path]
        return not baseline.exists(entry)

    return is_known


def _order(finding: Finding) -> tuple[str, int, int, str]:
    return finding.path, finding.start.offset, finding.end.offset, finding.rule
