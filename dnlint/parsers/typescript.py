"""TypeScript without JSX."""

from __future__ import annotations

from collections.abc import Iterator

from dnlint.parsers.passage import Passage
from dnlint.parsers.script import script_blocks
from dnlint.parsers.script.syntax import Dialect
from dnlint.values import Block

_DIALECT = Dialect("tree_sitter_typescript", "language_typescript")


def blocks(passage: Passage) -> Iterator[Block]:
    """The copy of a script."""
    return script_blocks(passage, _DIALECT)
