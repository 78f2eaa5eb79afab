"""What a string in data is, by its key and its look."""

from __future__ import annotations

import re

from dnlint.parsers import head_keys, keys
from dnlint.parsers.key_words import words_of
from dnlint.parsers.looks import is_copy, is_identifier, is_title_word, is_token
from dnlint.parsers.names import names
from dnlint.parsers.prose import has_words
from dnlint.values import BlockKind

_TABLE = re.compile(r"(?m)^[ \t]*\|.+\|\n[ \t]*\|[\s:|-]+\|$")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_CHOICES = names("answers choices levels options scale severity values")  # of a form or a quiz
_HTML = re.compile(r"\A\s*<[a-zA-Z]|</(?:p|div|ul|h[1-6])>")


def is_html(text: str) -> bool:
    """Whether a string is a piece of a page, and no Markdown with a tag in it."""
    return bool(_HTML.search(text))


def kind_of(text: str, key: str, *, head: bool, in_table: bool, listed: bool = False) -> BlockKind | None:
    """What a string under a key is, None where it is no prose. `head`: it is told to search engines.

    `listed`: it is one of several in a list, where a capitalised word is copy as well: ["Quick", "Painless"].
    """
    if not has_words(text) or is_token(text):
        return None
    if head_keys.names_page_title(key, head):
        return "title"
    if head_keys.names_page_description(key, head):
        return "description"
    if keys.names_code(key) or keys.is_button(key, text):
        return None
    if in_table:
        return None if is_identifier(text) else "table-cell"
    if keys.names_alternative(key):
        return "attribute"
    if keys.names_copy(key):
        identifier = is_identifier(text) and keys.names_label(key)
        return None if identifier else "data"
    if listed and is_title_word(text) and _CHOICES.isdisjoint(words_of(key)[-1:]):
        return "data"
    return "data" if is_copy(text) or _TAG.search(text) or _TABLE.search(text) else None
