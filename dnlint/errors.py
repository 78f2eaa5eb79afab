"""What can go wrong, said in words that name the file, the line and the way out."""

from __future__ import annotations

from dataclasses import dataclass


class DnlintError(Exception):
    """Base of every error that dnlint raises on purpose; its text is meant for the user."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One input that could not be used. The run goes on with the others."""

    path: str
    message: str
    line: int | None = None

    def __str__(self) -> str:
        place = self.path if self.line is None else f"{self.path}:{self.line}"
        return f"{place}: {self.message}"


class Fault(Problem):
    """An input that dnlint itself fails at: never the user's mistake, and always told as an error."""


class UnreadableSource(DnlintError):
    """A file that is missing, binary or cannot be decoded."""

    def __init__(self, path: str, message: str) -> None:
        super().__init__(f"{path}: {message}")
        self.problem = Problem(path, message)


class RulePackError(DnlintError):
    """A mistake in a file of a rule pack, at `path`:`line`, with what to write instead."""

    def __init__(self, path: str, line: int, message: str) -> None:
        super().__init__(f"{path}:{line}: {message}")
        self.problem = Problem(path, message, line)


class ConfigError(DnlintError):
    """A mistake in a configuration file, at `path`:`line`, with what to write instead."""

    def __init__(self, path: str, line: int, message: str) -> None:
        super().__init__(f"{path}:{line}: {message}")
        self.problem = Problem(path, message, line)


class VocabularyError(DnlintError):
    """A word for a rule pack that cannot be taken: the one at `index` of those given under `key`."""

    def __init__(self, key: str, index: int, message: str) -> None:
        super().__init__(message)
        self.key = key
        self.index = index


class UsageError(DnlintError):
    """A command, option or setting that cannot be carried out as given."""
