"""Parsers: one format a module, found by a file's suffix.

A format is a module here with a function `blocks(passage)`. A line in `_FORMATS` gives it its
suffixes. It is imported when the first such file is parsed, so that a run pays only for the
formats it meets. A format reads the text it is given and knows nothing of the text around it:
`embedded` hands a range of one format to another and carries the offsets back.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import PurePath

from dnlint.offsets import OffsetMap
from dnlint.parsers.filenames import holds_no_copy
from dnlint.parsers.passage import Passage
from dnlint.source import SourceFile
from dnlint.values import Block, Document

_FORMATS: dict[str, tuple[str, ...]] = {
    "text": (".txt", ".text"),
    "markdown": (".md", ".markdown"),
    "mdx": (".mdx",),
    "html": (
        *(".html", ".htm", ".xhtml", ".liquid", ".njk", ".j2", ".jinja", ".jinja2", ".hbs", ".handlebars"),
        *(".mustache", ".erb", ".ejs", ".twig", ".tmpl", ".gohtml"),
    ),
    "json": (".json", ".jsonc"),
    "javascript": (".js", ".mjs", ".cjs", ".jsx"),
    "typescript": (".ts", ".mts", ".cts"),
    "tsx": (".tsx",),
    "yaml": (".yml", ".yaml"),
    "toml": (".toml",),
    "php": (".php", ".phtml"),
    "razor": (".cshtml", ".razor"),
    "vue": (".vue",),
    "svelte": (".svelte",),
    "astro": (".astro",),
    "rst": (".rst",),
    "csv": (".csv", ".tsv"),
    "word": (".docx",),
}
_MODULES = {suffix: module for module, suffixes in _FORMATS.items() for suffix in suffixes}

SUFFIXES: frozenset[str] = frozenset(_MODULES)
"""The suffixes, in lower case, of all formats that can be read."""


def parse(source: SourceFile, suffix: str | None = None) -> Document:
    """The blocks of a file, in reading order, with offsets in code points of its text.

    `suffix` overrides that of the path. Raises KeyError for a suffix that is not in SUFFIXES;
    whatever the text is, no format raises on it. A file that by its name holds no copy has no blocks.
    """
    path = PurePath(source.path)
    if holds_no_copy(path.name):
        return Document(source.path, source.text, ())
    passage = Passage(source.text, rendering=source.rendering)
    found = tuple(blocks_of(path.suffix if suffix is None else suffix, passage))
    language = found[0].language if found else ""
    return Document(source.path, source.text, found, language)


def format_of(suffix: str) -> str:
    """The name of the format of a suffix. Raises KeyError for one that is not in SUFFIXES."""
    return _MODULES[suffix.lower()]


def blocks_of(suffix: str, passage: Passage) -> Iterator[Block]:
    """The blocks of a passage in the format of `suffix`; offsets count in the passage."""
    module = import_module(f"{__name__}.{format_of(suffix)}")
    found: Iterator[Block] = module.blocks(passage)
    return found


def embedded(suffix: str, passage: Passage, outer: OffsetMap) -> Iterator[Block]:
    """The blocks of a passage whose text is itself the text of `outer`; offsets go through it."""
    for block in blocks_of(suffix, passage):
        yield replace(block, offsets=block.offsets.through(outer))
