"""Reads configuration in setup.cfg: section [dnlint], and a section such as [dnlint:severity] for each table.

Lists are separated by commas or line ends, flags are true or false.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dnlint.config.keys import SETTINGS
from dnlint.config.lines import Path, Place
from dnlint.errors import ConfigError

SECTION = "dnlint"
_HEADER = re.compile(r"\[([^\]]+)\]")
_KEY = re.compile(r"([^\s=:#;\[][^=:]*?)\s*[=:]")
_COMMENTS = ("#", ";")
_FLAGS = {"true": True, "false": False}


def read_ini(name: str, text: str) -> dict[str, object] | None:
    """The values as TOML would give them; None where no section is dnlint's.

    Raises ConfigError, with the line, where it is no such file.
    """
    import configparser

    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their capitals
    try:
        parser.read_string(text, name)
    except configparser.Error as error:
        line = getattr(error, "lineno", None) or getattr(error, "errors", [(1,)])[0][0]
        raise ConfigError(name, line, "is not a file of [sections] with lines of key = value") from error
    sections = [one for one in parser.sections() if one.partition(":")[0] == SECTION]
    if not sections:
        return None
    values: dict[str, object] = {}
    for section in sections:
        table = section.partition(":")[2]
        fields = {key: _value(table or key, value) for key, value in parser.items(section)}
        values |= {table: fields} if table else fields
    return values


def _value(setting: str, text: str) -> object:
    """A text as the type that its key takes; what cannot be made so stays a text, which is an error later."""
    kind = SETTINGS[setting].kind if setting in SETTINGS else ""
    if kind == "list":
        return list(_items(text))
    return _FLAGS.get(text.lower(), text) if kind == "flag" else text


def _items(text: str) -> Iterator[str]:
    return (item.strip() for item in re.split(r"[,\n]", text) if item.strip())


def places_in_ini(text: str) -> Iterator[Place]:
    """The sections of dnlint, their keys and the items of lists, each with its line."""
    is_ours = False
    table: Path = ()
    path: Path = ()
    index = 0
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(line):
            section, _, name = header[1].partition(":")
            is_ours, table, path = section == SECTION, (name,) if name else (), ()
            if is_ours:
                yield table, number
        elif is_ours and not line.lstrip().startswith(_COMMENTS):
            key = _KEY.match(line)
            if key:
                path, index = (*table, key[1]), 0
                yield path, number
            for _ in _items(line[key.end() :] if key else line) if path else ():
                yield (*path, index), number
                index += 1
