"""The copy that a template's tag passes on: `{% include cta.html text="It helps." %}`, a Hugo shortcode's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dnlint.offsets import Span
from dnlint.parsers import keys
from dnlint.parsers.data import Record, Value
from dnlint.parsers.records import record_blocks
from dnlint.parsers.strings import raw_text
from dnlint.parsers.templates import tags
from dnlint.values import Block, Context

_PASSING = re.compile(r"\{%-?\s*(?:include\w*|render|component)\b|\{\{[<%]|\{\{~?>")
_PARAMETER = re.compile(
    r"(?<![\w.-])(?P<key>[A-Za-z][\w-]*)\s*[:=]\s*(?P<quote>[\"'])(?P<value>.*?)(?P=quote)", re.DOTALL
)


def parameter_blocks(text: str, context: Context, language: str) -> Iterator[Block]:
    """The copy among the parameters of each tag that shows another file or a component."""
    if not _PASSING.search(text):
        return
    for tag in tags(text):
        if opening := _PASSING.match(text, tag.start, tag.end):
            found = _PARAMETER.finditer(text, opening.end(), tag.end)
            fields: tuple[tuple[str, Value], ...] = tuple(
                (one["key"], raw_text(text, Span(*one.span("value"))))
                for one in found
                if keys.names_copy(one["key"]) or keys.names_title(one["key"])
            )
            yield from record_blocks(Record(fields), context, language)
