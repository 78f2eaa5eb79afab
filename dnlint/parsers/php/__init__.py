"""PHP pages, Blade templates too: HTML with holes, and the data in the code."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dnlint.parsers import blade, embedded
from dnlint.parsers.grammar import parse_with
from dnlint.parsers.passage import Passage
from dnlint.parsers.php.page import page_of
from dnlint.parsers.php.values import values_in
from dnlint.parsers.records import record_blocks
from dnlint.parsers.tags import as_html
from dnlint.values import Block


def blocks(passage: Passage) -> Iterator[Block]:
    """The page as it is sent, with the strings that are echoed in it; then the other strings of the code."""
    root = parse_with("tree_sitter_php", passage.text, "language_php")
    page = page_of(passage.text, root)
    html, offsets = as_html(blade.mask(page.markup))
    context = passage.context
    for block in embedded(".html", replace(passage, text=html), offsets):
        context = replace(context, title=context.title or block.context.title)
        yield block
    for name, value in values_in(passage.text, root, page.echoed):
        yield from record_blocks(value, context, passage.language, name)
