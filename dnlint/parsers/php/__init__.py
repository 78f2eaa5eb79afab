"""PHP pages, Blade templates too: HTML with holes, and the data in the code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dnlint.offsets import MapBuilder, Span
from dnlint.parsers import blade, embedded
from dnlint.parsers.data import Value
from dnlint.parsers.grammar import parse_with
from dnlint.parsers.passage import Passage
from dnlint.parsers.php.page import page_of
from dnlint.parsers.php.shown import once_named, places_of
from dnlint.parsers.php.values import values_in
from dnlint.parsers.places import Place, Placed
from dnlint.parsers.records import record_blocks
from dnlint.parsers.snippets import context_at
from dnlint.parsers.uses import Uses, as_shown
from dnlint.values import Block


def blocks(passage: Passage) -> Iterator[Block]:
    """The page as it is sent, with the strings and data it shows; then the other strings of the code."""
    root = parse_with("tree_sitter_php", passage.text, "language_php")
    page = page_of(passage.text, root)
    values = list(values_in(passage.text, root, page.echoed))
    named = once_named(values)
    markup = blade.mask(page.markup)
    placed = Placed(markup, places_of(passage.text, markup, named))
    context, found = passage.context, list[Block]()
    for block in placed.blocks(passage, lambda place, inner: _shown(named[place.name], place, inner)):
        context = replace(context, title=context.title or block.context.title)
        found.append(block)
    yield from found
    seen = {place.name for place in placed.seen}
    for name, value in values:
        if name not in seen:
            yield from record_blocks(value, context, passage.language, name)
    starts = [block.source_span(Span(0, 1)).start for block in found]
    for code in blade.code(passage.text):
        around = context_at(found, starts, code.span.start, context) if code.shown else context
        yield from _code_blocks(code.name, code.span, replace(passage, context=around))


def _shown(value: Value, place: Place, passage: Passage) -> Iterator[Block]:
    uses: Uses = dict.fromkeys(place.titles, "title")
    yield from record_blocks(as_shown(value, uses), passage.context, passage.language, place.name)


def _code_blocks(name: str, span: Span, passage: Passage) -> Iterator[Block]:
    """The strings of a piece of PHP that Blade holds: statements, or the value of what is called `name`."""
    builder = MapBuilder()
    variable = re.sub(r"\W", "_", name)
    builder.whole(f"<?php ${variable} = " if variable else "<?php ", Span(span.start, span.start))
    builder.literal(passage.text[span.start : span.end], span.start)
    builder.whole(";", Span(span.end, span.end))
    text, offsets = builder.build()
    yield from embedded(".php", replace(passage, text=text), offsets)
