"""Data that markup shows by its name is read where it stands on the page, in the context it has there.

For markup that names data from elsewhere in its file (Vue, Svelte, Astro, PHP): a mark goes in where
the data is shown; where the page, read as HTML, comes to the mark, the data is read instead of it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from dnlint.offsets import MapBuilder, OffsetMap, Span
from dnlint.parsers import embedded
from dnlint.parsers.passage import Passage
from dnlint.parsers.prose import MASK
from dnlint.parsers.tags import as_html
from dnlint.values import Block, Context

MARK = "Shown here."
_BEFORE_ITEM = re.compile(rf"<(?:ul|ol)\b[^<>]*>[\s{MASK}]*$")
_IN_BOX = re.compile(rf"<(?:p|li|dd|td|div|blockquote)\b[^<>]*>[\s{MASK}]*$")
_TITLED = (
    r"<(?:h[1-6]|dt|summary)\b[^<>]*>\s*(?:<[^<>]*>\s*)?%s|[\s:](?:title|heading|question|name|label)=%s"
)
_REACH = 3000
_SILENT = re.compile(r"<(?P<close>/?)(?P<name>nav|select|datalist)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Place:
    """Where data is shown. `code` is the range that holds it; `titles`: the keys that headings show.

    With a `length`, the mark is itself what is shown there, in the place of so much of the page.
    """

    at: int
    mark: str
    name: str
    code: Span
    titles: tuple[str, ...] = ()
    length: int = 0


Reader = Callable[[Place, Passage], Iterator[Block]]


class Placed:
    """Markup with marks in it. `seen` are the places that the page has shown, once it is read."""

    def __init__(self, markup: str, places: Iterable[Place]) -> None:
        self.seen: list[Place] = []
        self._places: dict[int, Place] = {}
        self._borrowed: list[Span] = []
        builder, position = MapBuilder(), 0
        for place in sorted(places, key=lambda one: one.at):
            if place.at >= position:
                builder.literal(markup[position : place.at], position)
                start, position = len(builder), place.at + place.length
                builder.whole(place.mark, Span(place.at, position))
                if place.length:
                    self._borrowed.append(Span(start, len(builder)))
                else:
                    self._places[start + place.mark.index(MARK)] = place
        builder.literal(markup[position:], position)
        self._text, self._offsets = builder.build()

    def blocks(self, passage: Passage, shown: Reader) -> Iterator[Block]:
        """The blocks of the page; `shown` gives those of the data at a place."""
        html, offsets = as_html(self._text)
        for block in embedded(".html", replace(passage, text=html), offsets):
            block = replace(block, context=_unmarked(block.context))
            place = self._places.get(block.offsets.pieces[0].source.start)
            if block.offsets.stands_in(self._borrowed):
                continue  # it is read where it is set
            if place is None or block.text != MARK:
                yield replace(block, offsets=block.offsets.through(self._offsets))
            elif (place.name, place.code) not in ((one.name, one.code) for one in self.seen):
                self.seen.append(place)
                yield from shown(place, replace(passage, context=block.context, language=block.language))
        self.seen += self._in_silence(html, offsets)

    def _in_silence(self, html: str, offsets: OffsetMap) -> Iterator[Place]:
        """What a menu or the options of a form show: nobody reads it as copy."""
        silent = list(_silent(html)) if self._places else []
        pieces = [piece for piece in offsets.pieces if piece.literal] if silent else []
        pieces.sort(key=lambda piece: piece.source.start)
        starts = [piece.source.start for piece in pieces]
        for at, place in self._places.items() if pieces else ():
            piece = pieces[max(0, bisect_right(starts, at) - 1)]
            shown = piece.text.start + at - piece.source.start
            if any(one.start <= shown < one.end for one in silent):
                yield place


def _silent(html: str) -> Iterator[Span]:
    """The ranges of menus and of the options of forms."""
    start = depth = 0
    for tag in _SILENT.finditer(html):
        if tag["close"]:
            depth = max(0, depth - 1)
            if not depth and start:
                yield Span(start, tag.start())
        else:
            start = start if depth else tag.end()
            depth += 1


def _unmarked(context: Context) -> Context:
    """A context in which no mark stands for a title, a heading or a lead-in."""
    if MARK not in (context.title, context.lead_in, *context.headings):
        return context
    return replace(
        context,
        title="" if context.title == MARK else context.title,
        lead_in="" if context.lead_in == MARK else context.lead_in,
        headings=tuple(one for one in context.headings if one != MARK),
    )


def mark_at(markup: str, at: int) -> str:
    """The mark for data that stands as text: an item in a list, else a paragraph."""
    before = markup[max(0, at - 300) : at]
    if _IN_BOX.search(before):
        return MARK
    return f"<li>{MARK}</li>" if _BEFORE_ITEM.search(before) else f"<p>{MARK}</p>"


def titles_after(text: str, at: int, field: str, bare: str) -> tuple[str, ...]:
    """The keys that headings behind `at` show: `field` finds one as text, `bare` one in a property."""
    found = re.compile(_TITLED % (field, bare)).finditer(text, at, at + _REACH)
    return tuple(dict.fromkeys(one[1] or one[2] for one in found))
