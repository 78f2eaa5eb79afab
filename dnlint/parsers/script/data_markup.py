"""Data within an element that is itself data, as HTML: what is read as one text can leave no mark."""

from __future__ import annotations

from dnlint.offsets import Span
from dnlint.parsers import keys
from dnlint.parsers.data import MAX_DEPTH, Array, Text, Value
from dnlint.parsers.looks import is_copy, is_token
from dnlint.parsers.prose import has_words
from dnlint.parsers.script.page import Page
from dnlint.parsers.script.properties import element_for


def write_data(page: Page, value: Value, key: str, depth: int = 0) -> None:
    """Write the copy in a value that stands under a key: titles as such, all else as paragraphs."""
    if isinstance(value, Text):
        _write(page, value, key)
    elif depth <= MAX_DEPTH and not keys.names_menu(key):
        inner = [(key, item) for item in value.items] if isinstance(value, Array) else value.fields
        for name, one in inner:
            write_data(page, one, name, depth + 1)


def _write(page: Page, text: Text, key: str) -> None:
    shown = has_words(text.text) and not is_token(text.text) and not keys.names_code(key)
    if shown and (keys.names_copy(key) or keys.names_title(key) or is_copy(text.text)):
        opening, closing = element_for(key, 0)
        start, end = text.offsets.pieces[0].source.start, text.offsets.pieces[-1].source.end
        page.tag(opening, Span(start, start))
        page.text(text)
        page.tag(closing, Span(end, end))
