"""Where the comments of a file are, in each format that dnlint reads.

They are found by the grammars and scanners that the parsers use, so what looks like a comment in a string, in
code shown as an example or in prose is none. Plain text, CSV and standard JSON have no comments, and those of
Word are for people.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from dnlint.offsets import Span
from dnlint.parsers import format_of
from dnlint.suppress import components, markup
from dnlint.suppress.code import comments_in_code

Find = Callable[[str], Iterator[Span]]
_CODE = ("javascript", "typescript", "tsx", "json", "yaml", "toml", "rst")
_FINDERS: dict[str, Find] = {
    **{language: partial(comments_in_code, language=language) for language in _CODE},
    "html": markup.comments_in_html,
    "markdown": markup.comments_in_markdown,
    "mdx": components.comments_in_mdx,
    "vue": components.comments_in_vue,
    "svelte": components.comments_in_svelte,
    "astro": components.comments_in_astro,
    "php": components.comments_in_php,
    "razor": components.comments_in_razor,
}
WITHOUT_COMMENTS = frozenset({"text", "csv", "word"})
"""Formats in which nothing can be suppressed: there the configuration or the baseline does it."""


def comments(text: str, suffix: str) -> list[Span]:
    """The comments of a text, markers included, from top to bottom. Raises KeyError for an unknown suffix."""
    format_name = format_of(suffix)
    if format_name in WITHOUT_COMMENTS:
        return []
    end = len(text)  # some grammars lend a last line end to a text without one
    return sorted({Span(one.start, min(one.end, end)) for one in _FINDERS[format_name](text)})
