"""What applies to a path: each value of the configuration as a line of TOML, with the place it comes from."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from dnlint.report.style import Style, counted, printable

if TYPE_CHECKING:  # what it shows, not what it needs to run
    from dnlint.config.checks import Checks
    from dnlint.config.given import Key, Value
    from dnlint.config.settings import Settings

_BARE = re.compile(r"[\w-]+", re.ASCII)
_MARGIN = 2


def render(path: str, settings: Settings, checks: Checks, why_not: str, style: Style) -> str:
    """The settings for a path and which rules they leave on; first why the path is not read, if so."""
    head = [*style.wrap(_files(path, settings), 0), ""]
    if why_not:
        head = [*style.wrap(f"{path} {why_not}.", 0), *head]
    rows = [(f"{_name(given.key)} = {_toml(given.value)}", given.place) for given in settings]
    width = max(len(value) for value, _ in rows if len(value) <= style.width // 2) + _MARGIN
    lines = [f"{printable(value):<{width}}{style.paint('# ' + place, 'dim')}" for value, place in rows]
    rules = [line for text in _rules(checks) for line in style.wrap(text, 0)]
    return "\n".join([*head, *lines, "", *rules]) + "\n"


def _files(path: str, settings: Settings) -> str:
    files = ", then ".join(settings.files)
    return f"Configuration of {path}: {files or 'no file, only what dnlint does by itself'}."


def _rules(checks: Checks) -> Iterator[str]:
    wants = checks.selection.wants
    off = [rule.id for rule in checks.rules if not wants(rule.id, rule.severity)]
    yield f"{len(checks.rules) - len(off)} of {counted(len(checks.rules), 'rule')} are on."
    if off:
        yield f"Off: {', '.join(off)}."


def _name(key: Key) -> str:
    return ".".join(part if _BARE.fullmatch(part) else json.dumps(part, ensure_ascii=False) for part in key)


def _toml(value: Value) -> str:
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return json.dumps(value, ensure_ascii=False)
