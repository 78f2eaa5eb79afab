"""What happens to findings between the evaluation and the report: choose, drop repeats, sort, judge."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from dnlint.errors import UsageError
from dnlint.values import FailLevel, Finding, Severity

RANKS: dict[Severity, int] = {"advice": 1, "warning": 2, "error": 3}


@dataclass(frozen=True, slots=True)
class Selection:
    """Which findings are wanted. `select` and `ignore` hold rule ids, or their beginnings such as DN3."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    min_severity: Severity = "advice"
    strict: bool = False  # advice is off unless asked for, by this or by `select`
    doubtful: bool = False  # also what the second reader would take back
    severities: tuple[tuple[str, Severity], ...] = ()  # other than the rule's own; ids or beginnings

    def severity(self, rule: str, own: Severity) -> Severity:
        """The severity of a rule's findings: as is set for the longest beginning of its id, or its own."""
        fitting = [one for one in self.severities if rule.startswith(one[0])]
        return max(fitting, key=lambda one: len(one[0]))[1] if fitting else own

    def wants(self, rule: str, severity: Severity) -> bool:
        """Whether findings of a rule of that severity are to be reported."""
        severity = self.severity(rule, severity)
        if RANKS[severity] < RANKS[self.min_severity] or rule.startswith(self.ignore):
            return False
        if self.select:
            return rule.startswith(self.select)
        return self.strict or severity != "advice"


def known_selectors(selectors: Iterable[str], rules: Collection[str]) -> tuple[str, ...]:
    """Rule ids and their beginnings, commas split, in capitals. Raises UsageError for unknown ones."""
    wanted = [one.strip().upper() for several in selectors for one in several.split(",")]
    for one in wanted:
        if not one or not any(rule.startswith(one) for rule in rules):
            raise no_such_rule(one, rules)
    return tuple(wanted)


def no_such_rule(wanted: str, known: Iterable[str]) -> UsageError:
    """The error for a rule that does not exist, with the nearest one that does."""
    import difflib  # only where something is misspelt

    words = {word.casefold(): word for word in sorted(known)}
    near = difflib.get_close_matches(wanted.casefold(), words, n=1)
    way_out = f"did you mean {words[near[0]]}?" if near else "`dnlint rules` lists them all"
    return UsageError(f"there is no rule {wanted or 'without a name'}; {way_out}")


def chosen(
    findings: Iterable[Finding], selection: Selection, giving_way: Collection[str] = ()
) -> tuple[Finding, ...]:
    """The findings wanted, each place and rule once, by path, offset and rule.

    Findings of the rules in `giving_way` are left out where another that is wanted stands on the same words.
    """
    wanted = [finding for finding in findings if selection.wants(finding.rule, finding.severity)]
    firm = [finding for finding in wanted if finding.rule not in giving_way]
    kept = [f for f in wanted if f.rule not in giving_way or not any(_overlap(f, one) for one in firm)]
    once = {(f.path, f.start.offset, f.end.offset, f.rule): f for f in kept}
    return tuple(once[key] for key in sorted(once))


def _overlap(one: Finding, other: Finding) -> bool:
    same_file = one.path == other.path
    return same_file and one.start.offset < other.end.offset and other.start.offset < one.end.offset


def counts(findings: Iterable[Finding]) -> dict[Severity, int]:
    """How many findings there are of each severity, the gravest first."""
    tally: dict[Severity, int] = {"error": 0, "warning": 0, "advice": 0}
    for finding in findings:
        tally[finding.severity] += 1
    return tally


def fails(findings: Iterable[Finding], level: FailLevel) -> bool:
    """Whether a finding stands at or above the fail level."""
    return any(RANKS[finding.severity] >= level.value for finding in findings)
