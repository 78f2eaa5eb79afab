"""How the tests of the parsers read a text: one call, and the columns that a case is about."""

from __future__ import annotations

from dnlint.offsets import Span
from dnlint.parsers import parse
from dnlint.source import SourceFile
from dnlint.values import Block, Document


def read(suffix: str, text: str) -> Document:
    return parse(SourceFile("page" + suffix, text))


def kinds(document: Document) -> list[tuple[str, str]]:
    """Kind and text of each block."""
    return [(block.kind, block.text) for block in document.blocks]


def texts(document: Document) -> list[str]:
    return [block.text for block in document.blocks]


def the_block(document: Document, beginning: str) -> Block:
    """The only block whose text begins so."""
    found = [block for block in document.blocks if block.text.startswith(beginning)]
    assert len(found) == 1, f"{len(found)} blocks begin with {beginning!r}: {texts(document)}"
    return found[0]


def source_of(document: Document, block: Block, words: str) -> str:
    """The source behind some words of a block."""
    start = block.text.index(words)
    span = block.source_span(Span(start, start + len(words)))
    return document.source[span.start : span.end]
