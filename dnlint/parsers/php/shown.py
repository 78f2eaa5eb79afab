"""Where a PHP page shows the data that its code has set: in loops, and echoed by its name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from dnlint.offsets import Span
from dnlint.parsers.data import Array, Text, Value
from dnlint.parsers.places import MARK, Place, mark_at, titles_after
from dnlint.parsers.prose import MASK

_LOOP = re.compile(r"\bforeach\s*\(\s*\$(?P<name>\w+)\s+as\s+(?:\$\w+\s*=>\s*)?\$(?P<item>\w+)")
_ECHO = r"<\?(?:=|php\s+echo)\s*[\w\s(]*"
_ECHOED = re.compile(rf"{_ECHO}\$(?P<name>\w+)[\s)]*;?\s*\?>")
_INLINE = re.compile(r"\bforeach\s*\(\s*(?:\[|array\s*\()[^;{}?<>]*[\"']")
_WORD = re.compile(r"[A-Z][^\W\d_]+")
_NEVER = "((?!))"
_TO_ITS_END = re.compile(rf"[\s{MASK}]*(?:</|\Z)")


def looped_at(text: str, value: Value) -> int | None:
    """Where a loop stands that shows a list written in its head: `foreach (['Quick', 'Calm'] as $one)`."""
    first = value
    while not isinstance(first, Text):
        inner = first.items if isinstance(first, Array) else tuple(one for _, one in first.fields)
        if not inner:
            return None
        first = inner[0]
    start = first.offsets.to_source(Span(0, 0)).start
    loop = text.rfind("foreach", 0, start)
    return loop if loop >= 0 and _INLINE.fullmatch(text, loop, start) else None


def are_words(value: Value) -> bool:
    """Whether a value is a list of single words, which are copy only because a page shows them."""
    items = value.items if isinstance(value, Array) else ()
    return bool(items) and all(isinstance(one, Text) and _WORD.fullmatch(one.text) for one in items)


def once_named(values: list[tuple[str, Value]]) -> dict[str, Value]:
    """The values whose names are set once."""
    times = Counter(name for name, _ in values)
    return {name: value for name, value in values if name and times[name] == 1}


def places_of(text: str, markup: str, named: Mapping[str, Value]) -> Iterator[Place]:
    """Where the page shows what is named. `markup`: the page with its code masked."""
    for loop in _LOOP.finditer(text) if named else ():
        if loop["name"] in named:
            field = rf"{_ECHO}\${loop['item']}(?:\[[\"']|->)(\w+)"
            titles = titles_after(text, loop.end(), field, _NEVER)
            yield Place(loop.start(), mark_at(markup, loop.start()), loop["name"], Span(0, 0), titles)
    for echo in _ECHOED.finditer(text) if named else ():
        if echo["name"] in named and _is_alone(markup, echo.start()):
            yield Place(echo.start(), MARK, echo["name"], Span(0, 0))


def _is_alone(markup: str, at: int) -> bool:
    """Whether what is echoed fills its element: "<p><?= $town ?>, call us</p>" says more."""
    return mark_at(markup, at) == MARK and bool(_TO_ITS_END.match(markup, at))
