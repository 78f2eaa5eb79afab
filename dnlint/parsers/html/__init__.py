"""HTML pages and fragments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dnlint.offsets import OffsetMap, Piece, Span
from dnlint.parsers import embedded
from dnlint.parsers.angular import with_components, without_flow
from dnlint.parsers.data import linked_data_blocks
from dnlint.parsers.flow_branches import with_cases
from dnlint.parsers.front_matter import front_matter
from dnlint.parsers.html.directives import data_blocks
from dnlint.parsers.html.head import head_blocks, page_title, scripts, structured_data
from dnlint.parsers.html.page import PageReader
from dnlint.parsers.html.roles import Roles
from dnlint.parsers.html.scopes import Scopes
from dnlint.parsers.html.tree import build_tree
from dnlint.parsers.html.writer import BlockWriter
from dnlint.parsers.json_data import read_json
from dnlint.parsers.paired_tags import with_titles
from dnlint.parsers.parameters import parameter_blocks
from dnlint.parsers.passage import Passage
from dnlint.parsers.prose import MASK
from dnlint.parsers.shopify import schema_blocks
from dnlint.parsers.shortcodes import as_html, has_shortcodes
from dnlint.parsers.snippets import part_blocks
from dnlint.parsers.template_branches import with_branches
from dnlint.parsers.templates import mask
from dnlint.values import Block


def blocks(passage: Passage) -> Iterator[Block]:
    """Head, body, structured data and scripts of a page, or the blocks of a fragment."""
    if has_shortcodes(passage.text):
        html, offsets = as_html(passage.text)
        yield from embedded(".html", replace(passage, text=html), offsets)
        return
    for in_parts in (with_components, with_titles, with_branches, with_cases):
        if parts := in_parts(passage.text):
            yield from embedded(".html", replace(passage, text=parts[0]), parts[1])
            return
    text = without_flow(mask(passage.text))
    if settings := front_matter(text):
        passage = settings.passage(passage)
        yield from settings.blocks(passage)
        text = MASK * settings.end + text[settings.end :]
    tree = build_tree(text)
    roles = Roles(text)
    page = next((child for child in tree.root.elements() if child.name == "html"), tree.root)
    language = roles.value(page, "lang") or roles.value(page, "xml:lang") or passage.language
    context = replace(passage.context, title=passage.context.title or page_title(text, tree.elements))
    yield from head_blocks(text, tree.elements, roles, context, language)
    has_title = any(roles.heading_level(element) == 1 for element in tree.elements)
    body = context if has_title or not settings else settings.heading(context)
    writer = BlockWriter(Scopes(tree.elements, roles), roles, body)
    found = list(PageReader(text, roles, writer).read(tree, language, context.lead_in))
    yield from found
    yield from data_blocks(text, tree.elements, found, replace(passage, context=context, language=language))
    for span in structured_data(tree.elements, roles):
        outer = OffsetMap((Piece(Span(0, len(span)), span, True),))
        for block in linked_data_blocks(read_json(text[span.start : span.end]), context, language):
            yield replace(block, offsets=block.offsets.through(outer))
    own = replace(passage, context=replace(passage.context, apart=True), language=language)
    for span in scripts(text, tree.elements, roles):
        yield from part_blocks(".js", text, span, own)
    yield from parameter_blocks(passage.text, context, language)
    yield from schema_blocks(passage.text, context, language)
