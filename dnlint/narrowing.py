"""Which findings of a run are new: not known in the baseline, and on lines that have changed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from dnlint.passes import Selection
from dnlint.rules.schema import Rule
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


def looked_at(
    baseline: Baseline, paths: Iterable[str], rules: Collection[Rule], selection: Selection
) -> Callable[[Entry], bool]:
    """Whether a run that read `paths` can tell of an entry that it is still true.

    So it can of files that are gone, and of rules that are.
    """
    read = {baseline.relative(path) for path in paths}
    unread = {rule.id for rule in rules if not selection.wants(rule.id, rule.severity)}
    return lambda entry: entry.rule not in unread and (entry.path in read or not baseline.exists(entry))


def _order(finding: Finding) -> tuple[str, int, int, str]:
    return finding.path, finding.start.offset, finding.end.offset, finding.rule
