"""The settings of a file: of each key the nearest that is given, from dnlint's own up to the command line.

Lists are not joined, and a key inside a table is a key of its own.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dnlint.config.files import folders_up, layer_from, layer_in
from dnlint.config.given import Given, Layer, Origin
from dnlint.config.keys import SETTINGS

_DEFAULT = Origin("default")
_DEFAULTS: Layer = {
    (one.name,): Given((one.name,), one.default, _DEFAULT) for one in SETTINGS.values() if not one.is_table
}


@dataclass(frozen=True, slots=True, eq=False)
class Settings:
    """What is given, by layers, the nearest last."""

    layers: tuple[Layer, ...]

    def __iter__(self) -> Iterator[Given]:
        """All that holds, in the order of the keys."""
        names = list(SETTINGS)
        merged = {key: given for layer in self.layers for key, given in layer.items()}
        yield from sorted(merged.values(), key=lambda given: (names.index(given.key[0]), given.key))

    def __getitem__(self, name: str) -> Given:
        """The value of a key that is no table."""
        return next(layer[(name,)] for layer in reversed(self.layers) if (name,) in layer)

    def words(self, name: str) -> tuple[str, ...]:
        """The value of a key that takes a list."""
        value = self[name].value
        return value if isinstance(value, tuple) else ()

    def word(self, name: str) -> str:
        """The value of a key that takes one word."""
        return str(self[name].value)

    def table(self, name: str) -> tuple[Given, ...]:
        """The values inside a table."""
        return tuple(given for given in self if given.key[0] == name and len(given.key) > 1)

    @property
    def files(self) -> tuple[str, ...]:
        """The configuration files that say something, nearest first."""
        origins = [given.origin for layer in reversed(self.layers) for given in layer.values()]
        return tuple(dict.fromkeys(origin.name for origin in origins if origin.line_of))

    def stands_above(self, one: Given, other: Given) -> bool:
        """Whether a value comes from farther away than another, so that it cannot know of it."""
        return self._distance(one) > self._distance(other)

    def _distance(self, given: Given) -> int:
        return next(n for n, layer in enumerate(reversed(self.layers)) if layer.get(given.key) is given)


class Configuration:
    """The configuration around the files of a run, each configuration file read once.

    `options` are what the command line gives, `file` the one file to take instead of those found upwards;
    without `is_read` there is none. Reading raises ConfigError.
    """

    def __init__(
        self, options: Layer | None = None, file: Path | None = None, *, is_read: bool = True
    ) -> None:
        self._given = (options, file, is_read)
        self._options = options or {}
        self._named = layer_from(file) if file else None
        self._is_read = is_read
        self._layer_in = cache(layer_in)
        self._made: dict[tuple[int, ...], Settings] = {}
        self.of_folder = cache(self._of_folder)

    def __reduce__(self) -> tuple[Callable[..., Configuration], tuple[object, ...]]:
        """Another process reads the files itself."""
        return _configuration, self._given

    def of(self, path: str) -> Settings:
        """The settings of a file: those of its folder. `path` is absolute."""
        return self.of_folder(os.path.dirname(path))

    def _of_folder(self, folder: str) -> Settings:
        """The settings of all files right in a folder, given as an absolute path."""
        layers = (_DEFAULTS, *self._found(folder), self._options)
        key = tuple(map(id, layers))  # the same for all folders that the same files govern
        return self._made.setdefault(key, Settings(layers))

    def _found(self, folder: str) -> list[Layer]:
        """The layers of files, the nearest last."""
        if self._named is not None:
            return [self._named]
        found = (self._layer_in(one) for one in folders_up(folder)) if self._is_read else ()
        return [layer for layer in found if layer is not None][::-1]


def _configuration(options: Layer | None, file: Path | None, is_read: bool) -> Configuration:
    return Configuration(options, file, is_read=is_read)
