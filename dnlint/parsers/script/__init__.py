"""JavaScript and TypeScript, with JSX: pages, components and data files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tree_sitter import Node

from dnlint.offsets import Span
from dnlint.parsers import blocks_of
from dnlint.parsers.data import Text
from dnlint.parsers.passage import Passage
from dnlint.parsers.records import record_blocks
from dnlint.parsers.rewriting import ABOUT
from dnlint.parsers.script.markup import Markup
from dnlint.parsers.script.own_components import component_names
from dnlint.parsers.script.page import MARK, Page
from dnlint.parsers.script.syntax import Dialect, Script, parse_script
from dnlint.parsers.script.values import Values
from dnlint.values import Block

_SMALL = 10_000


def script_blocks(passage: Passage, dialect: Dialect) -> Iterator[Block]:
    """The copy of a script: its JSX read as one page, its data where it is shown or set."""
    if _is_minified(passage.text):
        return
    script = parse_script(passage.text, dialect)
    values = Values(script, lambda node: _fragment(script, values, node))
    page = Page()
    markup = Markup(script, values, page)
    names = component_names(script)
    for node in script.outermost(0, len(passage.text)):
        at = Span(node.start_byte, node.end_byte)
        about = f' {ABOUT}="{names[node.id]}"' if node.id in names else ""
        page.tag(f"<section{about}>" if script.is_element(node) else "", at)
        markup.islands(at.start, at.end)
        page.tag("</section>" if script.is_element(node) else "", at)
    yield from _read(page, passage)


def _is_minified(text: str) -> bool:
    """Whether a text is a program made small for browsers: long lines, and hardly a space in them."""
    return len(text) > _SMALL and text.count("\n") * 400 < len(text) and text.count(" ") * 12 < len(text)


def _fragment(script: Script, values: Values, node: Node) -> Text:
    """An element within data, as HTML."""
    page = Page()
    Markup(script, values, page, marks=False).element(node)
    return Text(*page.build())


def _read(page: Page, passage: Passage) -> Iterator[Block]:
    html, offsets = page.build()
    for block in blocks_of(".html", replace(passage, text=html)):
        at = block.offsets.pieces[0].source.start
        if block.context.lead_in == MARK:
            block = replace(block, context=replace(block.context, lead_in=""))
        if at in page.shown:
            shown = page.shown[at]
            value = page.unread(shown)
            if value is not None:
                yield from record_blocks(value, block.context, block.language, shown.name)
        elif not block.offsets.stands_in(page.borrowed):
            name = page.properties.get(at)
            if name and block.kind == "paragraph":
                block = replace(block, kind="attribute", context=replace(block.context, key=name))
            yield replace(block, offsets=block.offsets.through(offsets))
