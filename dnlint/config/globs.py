"""Patterns for paths, as in .gitignore. The library for them is imported where there are patterns."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from dnlint.config.given import Given

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


@dataclass(frozen=True, slots=True)
class Globs:
    """Patterns relative to the folder `base`. All paths are absolute."""

    base: str
    spec: GitIgnoreSpec

    def match(self, path: str, *, is_folder: bool = False) -> tuple[bool | None, int | None]:
        """Whether the patterns take a path in, take it out again (`!`), or do not speak of it (None).

        Second, the number of the pattern that decides it, from 0.
        """
        inside = below(path, self.base)
        if not inside:
            return None, None
        found = self.spec.check_file(inside + "/" if is_folder else inside)
        return found.include, found.index


def globs(patterns: Sequence[str], base: str) -> Globs:
    """The patterns, ready to match. Those that are none (a lone `!`) match nothing, as in git."""
    from pathspec import GitIgnoreSpec

    kept = [pattern if is_pattern(pattern) else "" for pattern in patterns]
    return Globs(base, GitIgnoreSpec.from_lines(kept, backend="simple"))


def pattern_globs(given: Given, patterns: Sequence[str]) -> Globs:
    """Patterns of a configuration, relative to the folder of its file. Raises ConfigError for a bad one."""
    for index, pattern in enumerate(patterns):
        if not is_pattern(pattern):
            message = f"“{pattern}” matches nothing; write it as in .gitignore, such as drafts/ or *.md"
            raise given.mistake(message, index if isinstance(given.value, tuple) else None)
    return globs(patterns, given.origin.base)


@cache
def is_pattern(pattern: str) -> bool:
    """Whether a text is a pattern that can match something."""
    from pathspec.patterns.gitignore.spec import GitIgnoreSpecPattern

    if pattern.lstrip("!").startswith(("./", "../")):
        return False
    try:
        return GitIgnoreSpecPattern(pattern).include is not None
    except (ValueError, re.error):
        return False


def below(path: str, folder: str) -> str:
    """The path as seen from a folder above it, with forward slashes; "" where it does not lie below."""
    start = folder if folder.endswith(os.sep) else folder + os.sep
    return path[len(start) :].replace(os.sep, "/") if path.startswith(start) else ""
