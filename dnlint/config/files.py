"""Finds configuration files and reads them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from dnlint.config.given import Layer, Origin
from dnlint.config.ini import places_in_ini, read_ini
from dnlint.config.lines import line_of
from dnlint.config.toml import places_in_toml, read_toml
from dnlint.config.typed import layer_of
from dnlint.discover import shown
from dnlint.errors import ConfigError, UsageError

OWN = "dnlint.toml"
PYPROJECT = "pyproject.toml"
NAMES = (OWN, PYPROJECT, "setup.cfg")  # in one folder the first that speaks of dnlint counts


def folders_up(folder: str) -> Iterator[str]:
    """The folder and those above it, nearest first, up to the top of its repository or of the disk."""
    while True:
        yield folder
        above = os.path.dirname(folder)
        if above == folder or os.path.exists(os.path.join(folder, ".git")):
            return
        folder = above


def layer_in(folder: str) -> Layer | None:
    """What the configuration of one folder says; None where it has none. Raises ConfigError."""
    found = file_in(folder)
    return found[1] if found else None


def file_in(folder: str) -> tuple[str, Layer] | None:
    """The file that holds the configuration of one folder, and what it says. Raises ConfigError."""
    for name in NAMES:
        path = os.path.join(folder, name)
        if os.path.isfile(path) and (layer := _read(Path(path), folder)) is not None:
            return name, layer
    return None


def layer_from(path: Path) -> Layer:
    """What a file named by the user says; its globs are relative to the current folder.

    Raises UsageError where it says nothing of dnlint, ConfigError for a mistake in it.
    """
    layer = _read(path.absolute(), os.getcwd())
    if layer is None:
        wanted = "[tool.dnlint]" if path.suffix == ".toml" else "[dnlint]"
        raise UsageError(f"{shown(path)} holds no configuration of dnlint; it needs a section {wanted}")
    return layer


def _read(path: Path, base: str) -> Layer | None:
    name = _name(path)
    text = _text(path, name)
    if path.name in NAMES[1:] and "dnlint" not in text:  # other tools' files, broken or not, are not ours
        return None
    above: tuple[str, ...] = ()
    if path.suffix == ".toml":
        values: object = read_toml(name, text)
        above = ("tool", "dnlint") if path.name == PYPROJECT else ()
        for table in above:
            values = values.get(table) if isinstance(values, dict) else None
        places = places_in_toml
    else:
        values, places = read_ini(name, text), places_in_ini
    if values is None:
        return None
    origin = Origin(name, base, path.parent, partial(line_of, places, text, above))
    if not isinstance(values, dict):
        raise ConfigError(name, line_of(places, text, above, ()), "[tool.dnlint] is a table of keys")
    return layer_of(values, origin)


def _name(path: Path) -> str:
    """The file as messages call it: as seen from the current folder where it lies below."""
    here = os.getcwd()
    return shown(path.relative_to(here) if path.is_relative_to(here) else path)


def _text(path: Path, name: str) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ConfigError(name, 1, "is not in UTF-8; save it as UTF-8") from error
    except OSError as error:
        raise ConfigError(name, 1, f"cannot be read ({error.strerror})") from error
