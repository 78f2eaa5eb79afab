"""The HTML page that a script's JSX stands for, in the making."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from dnlint.offsets import MapBuilder, OffsetMap, Span
from dnlint.parsers.data import Array, Record, Text, Value
from dnlint.parsers.strings import append
from dnlint.parsers.uses import Uses, as_shown

_RUN = re.compile(r'"|[^"]+')
MARK = "x"


@dataclass(frozen=True, slots=True)
class Shown:
    """Data at a place of the page. `defined`: it is only set there, and read where it is shown, if it is."""

    name: str
    value: Value
    defined: bool


@dataclass(slots=True)
class Page:
    """HTML, and what its places stand for: the dictionaries go by offsets in it."""

    shown: dict[int, Shown] = field(default_factory=dict)
    properties: dict[int, str] = field(default_factory=dict)
    borrowed: list[Span] = field(default_factory=list)  # strings that names stand for
    _used: set[int] = field(default_factory=set)  # ids of the values that the page shows
    _read: set[int] = field(default_factory=set)  # ids of those that were read where it does
    _uses: dict[int, Uses] = field(default_factory=dict)  # by the ids of values
    _html: MapBuilder = field(default_factory=MapBuilder)

    def build(self) -> tuple[str, OffsetMap]:
        """The page, and its way back."""
        return self._html.build()

    def tag(self, html: str, source: Span) -> None:
        """Markup, or white space between it, that stands for a range of source as a whole."""
        self._html.whole(html, source)

    def text(self, text: Text) -> None:
        """Text with its own way back to the source."""
        append(self._html, text)

    def attribute(self, name: str, text: Text, source: Span) -> None:
        """An attribute with a text that is read."""
        self.tag(f' {name}="', Span(source.start, source.start))
        append(self._html, _quotable(text))
        self.tag('"', Span(source.end, source.end))

    def property(self, name: str, text: Text) -> None:
        """The text that a component is given."""
        self.properties[len(self._html)] = name
        append(self._html, text)

    def borrow(self, text: str, source: Span) -> None:
        """A string that is set elsewhere, and read there; here it is what the page says."""
        start = len(self._html)
        self._html.whole(text, source)
        self.borrowed.append(Span(start, len(self._html)))

    def use(self, value: Value, uses: Uses) -> None:
        """Note how the page shows the fields of a value."""
        self._uses.setdefault(id(value), {}).update(uses)

    def mark(self, shown: Shown, source: Span, tag: str) -> None:
        """Leave a mark where data stands."""
        if not shown.defined:
            self._used.update(_ids(shown.value))
        self.tag(f"<{tag}>", source)
        self.shown[len(self._html)] = shown
        self.tag(f"{MARK}</{tag}>", source)

    def unread(self, shown: Shown) -> Value | None:
        """What of some data is to be read at its mark: each value where a reader sees it first."""
        if shown.defined:
            return _without(shown.value, self._used)
        value = _without(shown.value, self._read)
        self._read.update(_ids(shown.value))
        return as_shown(value, self._uses.get(id(shown.value), {})) if value is not None else None


def _ids(value: Value) -> set[int]:
    found = {id(value)}
    inner: tuple[Value, ...] = ()
    if isinstance(value, Array):
        inner = value.items
    elif isinstance(value, Record):
        inner = tuple(one for _, one in value.fields)
    return found.union(*map(_ids, inner))


def _without(value: Value, used: set[int]) -> Value | None:
    """A value without the parts whose ids are in `used`."""
    if id(value) in used:
        return None
    if isinstance(value, Array):
        return Array(tuple(kept for item in value.items if (kept := _without(item, used)) is not None))
    if isinstance(value, Record):
        fields = ((key, _without(field, used)) for key, field in value.fields)
        return Record(tuple((key, kept) for key, kept in fields if kept is not None))
    return value


def _quotable(text: Text) -> Text:
    """A text that can stand between double quotes."""
    builder = MapBuilder()
    for piece in text.offsets.pieces:
        part = text.text[piece.text.start : piece.text.end]
        if not piece.literal:
            builder.whole(part.replace('"', "&quot;"), piece.source)
            continue
        for run in _RUN.finditer(part):
            source = Span(*run.span()).shift(piece.source.start)
            if run[0] == '"':
                builder.whole("&quot;", source)
            else:
                builder.literal(run[0], source.start)
    return Text(*builder.build())
