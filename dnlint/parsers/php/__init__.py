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
from dnlint.parsers.php.shown import are_words, looped_at, once_named, places_of
from dnlint.parsers.php.values import values_in
from dnlint.parsers.places import Place, Placed
from dnlint.parsers.records import record_blocks
from dnlint.parsers.snippets import context_at
from dnlint.parsers.template_branches import with_branches
from dnlint.parsers.uses import Uses, as_shown
from dnlint.values import Block

_LIST = "items"
"""The key of a list that a page shows: what stands in it is copy."""


def blocks(passage: Passage) -> Iterator[Block]:
    """The page as it is sent, with the strings and data it shows; then the other strings of the code."""
    if branches := with_branches(passage.text):
        yield from embedded(".php", replace(passage, text=branches[0]), branches[1])
        return
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
    starts = [block.source_span(Span(0, 1)).start for block in found]
    for name, value in values:
        if (loop := looped_at(passage.text, value)) is not None:
            around = context_at(found, starts, loop, context)
            yield from record_blocks(value, around, passage.language, _LIST)
        elif name not in seen:
            yield from record_blocks(value, context, passage.language, name)
    for code in blade.code(passage.text):
        around = context_at(found, starts, code.span.start, context) if code.shown else context
        yield from _code_blocks(code.name, code.span, replace(passage, context=around))


def _shown(value: Value, place: Place, passage: Passage) -> Iterator[Block]:
    uses: Uses = dict.fromkeys(place.titles, "title")
    name = _LIST if are_words(value) else place.name
    yield from record_blocks(as_shown(value, uses), passage.context, passage.language, name)


def _code_blocks(name: str, span: Span, passage: Passage) -> Iterator[Block]:
    """The strings of a piece of PHP that Blade holds: statements, or the value of what is called `name`."""
    builder = MapBuilder()
    variable = re.sub(r"\W", "_", name)
    builder.whole(f"<?php ${variable} = " if variable else "<?php ", Span(span.start, span.start))
    builder.literal(passage.text[span.start : span.end], span.start)
    builder.whole(";", Span(span.end, span.end))
    text, offsets = builder.build()
    yield from embedded(".php", replace(passage, text=text), offsets)
