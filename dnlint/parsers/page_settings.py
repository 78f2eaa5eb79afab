"""What a page says of itself at its top: a title, a description, and copy kept as data."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dnlint.parsers.data import Array, Record, Value, text_blocks
from dnlint.parsers.names import names
from dnlint.parsers.records import record_blocks
from dnlint.values import Block, BlockKind, Context

_DESCRIPTIONS = names(
    "description subtitle excerpt summary metadescription meta_description seodescription seo_description"
    " ogdescription og_description og:description twitter:description"
)
_PAGE_TITLES = names("title metatitle meta_title seotitle seo_title og:title ogtitle og_title")
_NOT_PROSE = re.compile(
    r"(?:^|[-_.])(?:layout|image|img|photo|icon|logo|permalink|slug|url|uri|href|link|path|src"
    r"|date|author|authors|categor(?:y|ies)|tags?|keywords?|template|type|id|class|color|colour|email"
    r"|phone|telephone|address|lang|language|locale|weight|order|draft|published|version|file|files|css|js"
    r"|breadcrumbs?|nav|navigation|thumbnail|banner|cover|background|redirect\w*|canonical|robots|menu|theme"
    r"|format|target|rel)$"
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NO_SENTENCE = re.compile(r"(?:https?:|/|\.{0,2}/|#|mailto:|tel:)\S*|\S+\.\w{2,5}|[\w-]+")


def front_matter_blocks(value: Value, outer: Context, language: str) -> Iterator[Block]:
    """The prose among a page's settings. What is nested in them is data like any other."""
    if isinstance(value, Array):
        for item in value.items:
            yield from front_matter_blocks(item, outer, language)
    elif isinstance(value, Record):
        for name, field in value.fields:
            silent = _NOT_PROSE.search(_CAMEL.sub("-", name).lower())
            if isinstance(field, Record | Array):
                yield from record_blocks(field, outer, language, name)
            elif not silent and (kind := _kind(name, field.text)):
                yield from text_blocks(field, kind, replace(outer, key=name), language)


def _kind(key: str, text: str) -> BlockKind | None:
    if key.lower() in _PAGE_TITLES:
        return "title"
    if key.lower() in _DESCRIPTIONS:
        return "description"
    return None if _NO_SENTENCE.fullmatch(text.strip()) else "data"
