"""What settings come to: the rule packs a file is held against, which findings are wanted, what fails."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from dnlint.config.given import Given
from dnlint.config.globs import Globs, pattern_globs
from dnlint.config.packs import LoadPack, packs, vocabulary_of
from dnlint.config.settings import Settings
from dnlint.errors import UsageError
from dnlint.passes import RANKS, Selection, known_selectors
from dnlint.rules.schema import Rule, RulePack
from dnlint.rules.vocabulary import Vocabulary
from dnlint.values import FailLevel, Severity

_SEVERITIES: dict[str, Severity] = {severity: severity for severity in RANKS}


@dataclass(frozen=True, slots=True)
class Checks:
    """What one file is held against."""

    packs: tuple[RulePack, ...]
    selection: Selection
    fail_level: FailLevel = FailLevel.WARNING
    jurisdiction: str = "none"
    vocabulary: Vocabulary = field(default_factory=Vocabulary)  # which the packs have been given

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules of all its packs, on or off."""
        return tuple(rule for pack in self.packs for rule in pack.rules)


@dataclass(frozen=True, slots=True)
class Plan:
    """The checks for all files of the same settings, and what some of them are spared."""

    checks: Checks
    spared: tuple[tuple[Globs, tuple[str, ...]], ...]

    def for_file(self, path: str) -> Checks:
        """The checks for a file, given its absolute path."""
        more = [rule for patterns, rules in self.spared if patterns.covers(path) for rule in rules]
        if not more:
            return self.checks
        selection = self.checks.selection
        return replace(self.checks, selection=replace(selection, ignore=(*selection.ignore, *more)))


def plan(settings: Settings, load: LoadPack) -> Plan:
    """What settings come to. Raises ConfigError or UsageError for a rule, pack or word that will not do."""
    held = packs(settings, load)
    known = _Known(settings, tuple(rule.id for pack in held for rule in pack.rules))
    selection = Selection(
        select=known.rules(settings["select"]),
        ignore=known.rules(settings["ignore"]),
        min_severity=_SEVERITIES[settings.word("min-severity")],
        strict=bool(settings["strict"].value),
        doubtful=bool(settings["doubtful"].value),
        severities=tuple(
            (rule, _SEVERITIES[str(given.value)])
            for given in settings.table("severity")
            for rule in known.named(given, given.key[1])
        ),
    )
    level = FailLevel[settings.word("fail-level").upper()]
    spared = [
        (pattern_globs(given, [given.key[1]]), known.rules(given))
        for given in settings.table("per-path-ignores")
    ]
    checks = Checks(held, selection, level, settings.word("jurisdiction"), vocabulary_of(settings))
    return Plan(checks, tuple(spared))


@dataclass(frozen=True, slots=True)
class _Known:
    """The rules of the packs that hold. What is given above the choice of packs may name rules of others."""

    settings: Settings
    ids: tuple[str, ...]

    def rules(self, given: Given) -> tuple[str, ...]:
        """The rules of a list, commas split, in capitals."""
        words = given.value if isinstance(given.value, tuple) else ()
        return tuple(one for index, word in enumerate(words) for one in self.named(given, word, index))

    def named(self, given: Given, word: str, index: int | None = None) -> tuple[str, ...]:
        """The rules that a word names: a key, or the item of a list at `index`."""
        if self.settings.stands_above(given, self.settings["rulesets"]):
            return (word.upper(),)
        try:
            return known_selectors([word], self.ids)
        except UsageError as error:
            raise given.mistake(str(error), index) from error
