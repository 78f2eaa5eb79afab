"""Which files are read: what include and exclude say, and .gitignore."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

from dnlint.config.files import folders_up
from dnlint.config.gitignore import GitIgnore, left_out
from dnlint.config.given import Given
from dnlint.config.globs import Globs, pattern_globs
from dnlint.config.settings import Configuration, Settings


class Admission:
    """Lets a path in or not, by the settings of the folder it stands in. A folder kept out is not entered."""

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._globs = cache(_globs)

    def refusal(self, path: Path, *, is_folder: bool) -> str:
        """Why a path named by the user is not read, it or a folder around it; "" where it is read."""
        here = os.path.abspath(path)
        around = [(folder, True) for folder in folders_up(os.path.dirname(here))]
        for one, a_folder in [*reversed(around), (here, is_folder)]:
            if found := self._excluding(one, self._settings(one), is_folder=a_folder):
                given, pattern = found
                return f"is left alone: it is excluded by “{pattern}” ({given.place})"
        settings = self._settings(here)
        if not is_folder and not self._is_included(here, settings):
            included = settings["include"].place
            return f"is left alone: it is not among what is included ({included})"
        return ""

    def reservation(self, path: Path, *, is_folder: bool) -> str:
        """Why a path is read only where the user names it; "" where it is read with its folder as well."""
        here = os.path.abspath(path)
        is_heeded = self._settings(here)["gitignore"].value
        if is_heeded and left_out(here, is_folder=is_folder):
            return "is left alone unless it is named: .gitignore leaves it out"
        return ""

    def inside(self, folder: Path) -> Callable[[str, bool], bool]:
        """For a folder named by the user: whether a path in it (second, if it is a folder) is let in."""
        git = GitIgnore(os.path.abspath(folder))

        @cache
        def is_open(around: str) -> bool:
            """Whether nothing is kept out of a folder: most are."""
            around = os.path.abspath(around)
            settings = self._configuration.of_folder(around)
            lists = self._globs(settings, "exclude"), self._globs(settings, "include")
            return not (any(lists) or git.patterns(around))

        def lets_in(path: str, is_folder: bool) -> bool:
            if is_open(os.path.dirname(path)):
                return True
            here = os.path.abspath(path)
            settings = self._settings(here)
            if self._excluding(here, settings, is_folder=is_folder):
                return False
            if not (is_folder or self._is_included(here, settings)):
                return False
            return not (settings["gitignore"].value and git.ignores(here, is_folder=is_folder))

        return lets_in

    def _settings(self, path: str) -> Settings:
        return self._configuration.of(path)

    def _excluding(self, path: str, settings: Settings, *, is_folder: bool) -> tuple[Given, str] | None:
        """The pattern that keeps a path itself out, and the list it stands in."""
        patterns = self._globs(settings, "exclude")
        verdict, index = patterns.match(path, is_folder=is_folder) if patterns else (None, None)
        return (settings["exclude"], settings.words("exclude")[index or 0]) if verdict else None

    def _is_included(self, path: str, settings: Settings) -> bool:
        patterns = self._globs(settings, "include")
        return patterns is None or patterns.covers(path)


def _globs(settings: Settings, name: str) -> Globs | None:
    """The patterns under a key; None where there are none. Raises ConfigError for one that is none."""
    patterns = settings.words(name)
    return pattern_globs(settings[name], patterns) if patterns else None
