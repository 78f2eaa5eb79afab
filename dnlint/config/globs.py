"""Lists of patterns, as in .gitignore, and which paths they take in. All paths are absolute."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dnlint.config.given import Given
from dnlint.config.patterns import Pattern, read_pattern


@dataclass(frozen=True, slots=True)
class Globs:
    """Patterns relative to the folder `base`, each with its number from 0 in the list it comes from."""

    base: str
    patterns: tuple[tuple[int, Pattern], ...]

    def match(self, path: str, *, is_folder: bool = False) -> tuple[bool | None, int | None]:
        """Whether the patterns take the path itself in, or out again (`!`); None where none speaks of it.

        The last that speaks of it decides; second, the number of that one.
        """
        return self._match(below(path, self.base), is_folder)

    def covers(self, path: str) -> bool:
        """Whether the patterns take in a file, or the nearest folder around it that they speak of."""
        parts = below(path, self.base).split("/")
        for length in range(len(parts), 0, -1):
            verdict, _ = self._match("/".join(parts[:length]), is_folder=length < len(parts))
            if verdict is not None:
                return verdict
        return False

    def _match(self, path: str, is_folder: bool) -> tuple[bool | None, int | None]:
        for index, pattern in reversed(self.patterns) if path else ():
            if (is_folder or not pattern.folders_only) and pattern.regex.fullmatch(path):
                return not pattern.negated, index
        return None, None


def globs(lines: Iterable[str], base: str) -> Globs:
    """The patterns in lines of a .gitignore. Lines that are none are passed over, as git does."""
    read = ((index, read_pattern(line)) for index, line in enumerate(lines))
    return Globs(base, tuple((index, pattern) for index, pattern in read if pattern))


def pattern_globs(given: Given, lines: Sequence[str]) -> Globs:
    """Patterns of a configuration, relative to the folder of its file. Raises ConfigError for a bad one."""
    for index, line in enumerate(lines):
        if not read_pattern(line):
            message = f"“{line}” matches nothing; write it as in .gitignore, such as drafts/ or *.md"
            raise given.mistake(message, index if isinstance(given.value, tuple) else None)
    return globs(lines, given.origin.base)


def below(path: str, folder: str) -> str:
    """The path as seen from a folder above it, with forward slashes; "" where it does not lie below."""
    start = folder if folder.endswith(os.sep) else folder + os.sep
    return path[len(start) :].replace(os.sep, "/") if path.startswith(start) else ""
