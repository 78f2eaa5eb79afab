"""The dnlint.toml that `dnlint init` writes: every key with its meaning, all of them commented out."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from dnlint.config.keys import SETTINGS, Setting

WIDTH = 100
_HEAD = """\
# Configuration of dnlint. Take away the # before a key to use it; what is commented out is only an example.
# It holds for this folder and those in it. A dnlint.toml in one of those changes single keys for its files.
# `dnlint config PATH` shows what applies to a file, and where it comes from.
"""


def template() -> str:
    """The text of a new dnlint.toml. As it stands it changes nothing."""
    return "\n".join([_HEAD, *(line for setting in SETTINGS.values() for line in _lines(setting))])


def _lines(setting: Setting) -> Iterator[str]:
    yield from textwrap.wrap(setting.about, WIDTH, initial_indent="# ", subsequent_indent="# ")
    if setting.is_table:
        yield f"# [{setting.name}]"
    yield from (f"# {example}" for example in setting.examples)
    yield ""
