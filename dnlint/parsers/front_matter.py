"""The settings at the top of a page (Jekyll, Hugo, 11ty …): YAML between dashes, TOML between plus signs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dnlint.offsets import OffsetMap, Piece, Span
from dnlint.parsers.data import Array, Record, Value
from dnlint.parsers.page_settings import front_matter_blocks
from dnlint.parsers.passage import Passage
from dnlint.parsers.toml_data import read_toml
from dnlint.parsers.yaml_data import read_yaml
from dnlint.values import Block, Context

_END = r"[^\S\r\n]*(?:\r\n|\r|\n)"
_FENCED = re.compile(
    rf"\ufeff?(?P<fence>---|\+\+\+){_END}(?P<inner>(?:[^\r\n]*(?:\r\n|\r|\n))*?)(?P=fence)(?:{_END}|[^\S\r\n]*\Z)"
)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Settings, the way back of their offsets, and where they end in the text."""

    settings: Value
    offsets: OffsetMap
    end: int

    def first(self, *keys: str) -> str:
        """The first string that stands under one of the keys at the top, "" if there is none."""
        items = self.settings.items if isinstance(self.settings, Array) else (self.settings,)
        return next((item.first(*keys) for item in items if isinstance(item, Record)), "")

    def passage(self, passage: Passage) -> Passage:
        """What the settings say of the page itself: its language, and its title if it has none yet."""
        context = passage.context
        context = replace(context, title=context.title or self.first("title"))
        return replace(passage, context=context, language=self.first("lang", "language") or passage.language)

    def heading(self, context: Context) -> Context:
        """The context of a body without a first heading: the layout that shows it puts the title there."""
        title = self.first("title")
        return replace(context, headings=(*context.headings, title)) if title else context

    def blocks(self, passage: Passage, *, heads: bool = False) -> Iterator[Block]:
        """The prose among the settings. `heads`: the layout shows the title as the heading of the page."""
        for block in front_matter_blocks(self.settings, passage.context, passage.language):
            placed = replace(block, offsets=block.offsets.through(self.offsets))
            yield placed
            if heads and block.kind == "title" and block.context.key == "title":
                yield replace(placed, kind="heading")


def front_matter(text: str) -> FrontMatter | None:
    """The settings with which a text begins, None if it begins otherwise."""
    fenced = _FENCED.match(text)
    if fenced is None:
        return None
    read = read_toml if fenced["fence"] == "+++" else read_yaml
    span = Span(*fenced.span("inner"))
    offsets = OffsetMap((Piece(Span(0, len(span)), span, True),))
    return FrontMatter(read(fenced["inner"]), offsets, fenced.end())
