"""Text and links in Markdown, which no reader takes for anything else."""

from __future__ import annotations

import re

from dnlint.report.style import printable
from dnlint.values import Source

_MARKUP = re.compile(r"([\\`*_\[\]<>|&~$#@])")


def plain(text: str) -> str:
    """The text on one line, its characters kept from being markup, mentions, issue numbers or formulas."""
    return _MARKUP.sub(r"\\\1", printable(text))


def link(name: str, source: Source) -> str:
    """A name that leads to a source; the name alone where the source has no address."""
    address = f"https://doi.org/{source.doi}" if source.doi else source.url
    return f"[{plain(name)}](<{address}>)" if address else plain(name)
