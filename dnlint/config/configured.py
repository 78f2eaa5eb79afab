"""The configuration as a run needs it: which files are read, and what each of them is held against."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from dnlint.config.admission import Admission
from dnlint.config.checks import Checks, plan
from dnlint.config.packs import LoadPack, folders
from dnlint.config.settings import Configuration, Settings
from dnlint.rules.schema import RulePack
from dnlint.rules.vocabulary import Vocabulary


class Configured:
    """Says of each path what its configuration comes to. Packs are loaded and settings worked out once.

    Its methods take a path as the user writes it, there or not, and raise ConfigError or UsageError for a
    mistake in what applies to it. `load` gives it the packs.
    """

    def __init__(self, configuration: Configuration, load: LoadPack | None = None) -> None:
        self._configuration = configuration
        self.admission = Admission(configuration)
        load_once = cache(load or _load)
        self._plan = cache(lambda settings: plan(settings, load_once))
        self._plan_in = cache(lambda folder: self._plan(configuration.of_folder(os.path.abspath(folder))))
        self.checks = cache(self._checks)  # of a file, by its name

    def __reduce__(self) -> tuple[type[Configured], tuple[Configuration]]:
        """Another process works out its own; it loads packs itself."""
        return Configured, (self._configuration,)

    def with_packs(self, load: LoadPack) -> Configured:
        """The same configuration, with the packs that `load` gives."""
        return Configured(self._configuration, load)

    def settings(self, path: str | Path) -> Settings:
        """The settings of a file, or of the files in a folder."""
        return self._settings(os.path.abspath(path))

    def ruleset_folders(self, path: str | Path) -> tuple[Path, ...]:
        """Where the rule packs are that a file, or a file in a folder, is held against."""
        return folders(self.settings(path))

    def checks_around(self, path: str | Path) -> Checks:
        """What a file, or a file in a folder, is held against."""
        here = os.path.abspath(path)
        return self._plan(self._settings(here)).for_file(here)

    def _checks(self, path: str | Path) -> Checks:
        plan = self._plan_in(os.path.dirname(path))
        return plan.for_file(os.path.abspath(path)) if plan.spared else plan.checks

    def _settings(self, here: str) -> Settings:
        return self._configuration.of_folder(here if os.path.isdir(here) else os.path.dirname(here))


def _load(folder: Path, vocabulary: Vocabulary) -> RulePack:
    from dnlint.rules.load import load_pack  # imports YAML, which a run may not need

    return load_pack(folder, vocabulary=vocabulary)
