"""A value of the configuration, and where it was given: in a file, by an option, or by dnlint itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from dnlint.errors import ConfigError, DnlintError, UsageError

Key = tuple[str, ...]  # ("select",), or of a table ("severity", "DN402")
Value = str | bool | tuple[str, ...]
LineOf = Callable[[Sequence[str | int]], int]  # the line of a key, or of an item of its list


@dataclass(frozen=True, slots=True)
class Origin:
    """Where values come from. `name` is what messages call it: `dnlint.toml`, `--select`, `default`.

    Globs are relative to the folder `base`, folders of rule packs to `home`; both are absolute. `line_of` is
    asked only where a line must be shown: most runs need none.
    """

    name: str
    base: str = ""
    home: Path = Path()
    line_of: LineOf | None = None


@dataclass(frozen=True, slots=True)
class Given:
    """A value with its key and its origin."""

    key: Key
    value: Value
    origin: Origin

    @property
    def place(self) -> str:
        """Where it was given, with the line where there is one."""
        line_of = self.origin.line_of
        return f"{self.origin.name}:{line_of(self.key)}" if line_of else self.origin.name

    def mistake(self, message: str, index: int | None = None) -> DnlintError:
        """The error to raise for it, or for the item of its list at `index` (from 0)."""
        return mistake(self.origin, self.key if index is None else (*self.key, index), message)


Layer = Mapping[Key, Given]


def mistake(origin: Origin, key: Sequence[str | int], message: str) -> DnlintError:
    """The error to raise for what an origin gives under a key."""
    if origin.line_of:
        return ConfigError(origin.name, origin.line_of(key), message)
    return UsageError(message)
