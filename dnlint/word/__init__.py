"""Word files (.docx): the text that a reader sees, and the same copy as an HTML page, which the parser reads.

Offsets count the text: one paragraph a line, cells of tables too. What is no copy is not in it: comments,
text that is deleted, hidden or struck out, codes of fields, tables of contents, headers and footers.
"""

from __future__ import annotations

from functools import lru_cache

from dnlint.values import Rendering
from dnlint.word.opening import opened
from dnlint.word.page import PageReader


@lru_cache(maxsize=16)  # a run comes back to a file: to look at it, to read it, to show it
def written_out(path: str, data: bytes) -> tuple[str, Rendering]:
    """The text of a Word file, and what it is read as. Raises UnreadableSource where it is none."""
    return PageReader(opened(path, data)).read()
