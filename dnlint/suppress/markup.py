"""Comments in pages: of HTML, of template languages, of Markdown, and of the settings on top of a page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tree_sitter import Node

from dnlint.offsets import Span
from dnlint.parsers.front_matter import front_matter
from dnlint.parsers.grammar import parse_with, walk
from dnlint.parsers.html.tree import comments_in
from dnlint.parsers.markdown.spans import is_html, parts
from dnlint.parsers.prose import MASK
from dnlint.parsers.seek import Seeker
from dnlint.parsers.templates import mask, tags
from dnlint.suppress.code import comments_in_code

# Handlebars, Blade and Go; Jinja; Liquid; ERB.
_TEMPLATE = re.compile(r"\{\{[-~]?\s*(?:!|--|/\*)|\{#|\{%[-~]?\s*(?:comment\b|#)|<%(?:#|--)")
_IN_LINE = re.compile(r"\\.|(?P<ticks>`++).+?(?<!`)(?P=ticks)(?!`)|(?P<comment><!--)", re.DOTALL)
_CONTAINERS = frozenset({"document", "section", "list", "list_item", "block_quote"})
_LINES = frozenset({"inline", "pipe_table_cell"})


def comments_in_html(text: str) -> Iterator[Span]:
    """Those of a page, of its front matter and of the template tags in it."""
    settings, end = _front_matter(text)
    yield from settings
    yield from template_comments(text)
    yield from comments_in(MASK * end + mask(text)[end:])


def comments_in_markdown(text: str) -> Iterator[Span]:
    """Those of a page, of its front matter and of the template tags in it; none in code."""
    settings, end = _front_matter(text)
    yield from settings
    yield from template_comments(text)
    body = "\n" * end + mask(text)[end:] + "\n"
    pending = [parse_with("tree_sitter_markdown", body)]
    while pending:
        node = pending.pop()
        for part in parts(body, node) if node.type in _CONTAINERS else ():
            if is_html(body, part[0], follows=False):
                span = Span(part[0].start_byte, part[-1].end_byte)
                yield from (one.shift(span.start) for one in comments_in(body[span.start : span.end]))
            elif part[0].type in _CONTAINERS:
                pending.append(part[0])
            else:
                yield from _in_lines(body, part[0])


def template_comments(text: str) -> Iterator[Span]:
    """The comments of template languages: `{# … #}`, `{% comment %} … {% endcomment %}`, `{{!-- … --}}` …"""
    for tag in tags(text):
        if _TEMPLATE.match(text, tag.start, tag.end):
            yield tag


def code_spans(text: str) -> Iterator[Span]:
    """What stands between back quotes in a line of Markdown, and is shown as it is."""
    yield from (span for span, kind in _tokens(text, Span(0, len(text))) if kind == "ticks")


def _front_matter(text: str) -> tuple[list[Span], int]:
    """The comments of the front matter, and where it ends: 0 where there is none."""
    found = front_matter(text)
    if found is None:
        return [], 0
    inner = found.offsets.pieces[0].source
    language = "toml" if text.lstrip("\ufeff").startswith("+++") else "yaml"
    comments = comments_in_code(text[inner.start : inner.end], language)
    return [one.shift(inner.start) for one in comments], found.end


def _in_lines(text: str, block: Node) -> Iterator[Span]:
    for node in walk(block):
        if node.type in _LINES:
            tokens = _tokens(text, Span(node.start_byte, node.end_byte))
            yield from (span for span, kind in tokens if kind == "comment")


def _tokens(text: str, within: Span) -> Iterator[tuple[Span, str | None]]:
    """Code and comments in lines of Markdown: whichever begins first hides the other."""
    seeker, position = Seeker(text), within.start
    while found := _IN_LINE.search(text, position, within.end):
        position = found.end()
        if found["comment"]:
            position = seeker.end("-->", position) or position
        if position <= within.end:
            yield Span(found.start(), position), found.lastgroup
