"""The data that C# sets in a page: strings, objects with their fields, lists of them.

`var cards = new[] { new Card { Title = "Needling", Text = "It is calm." } };` is the same record as
in any data file. Only what is set or made is read: what is compared, logged or passed on is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dnlint.offsets import MapBuilder, Span
from dnlint.parsers.data import MAX_DEPTH, Array, Record, Text, Value
from dnlint.parsers.strings import append, doubled_text, escaped_text, raw_text
from dnlint.parsers.tuples import paired

_TOKEN = re.compile(
    r"(?P<comment>//[^\n]*|/\*.*?\*/)|\$*\"{3}(?P<raw>.*?)\"{3}|(?:\$@|@\$|@)\"(?P<whole>(?:[^\"]|\"\")*+)\""
    r"|\$?\"(?P<text>(?:[^\"\\\n]|\\.)*+)\"|'(?:[^'\\]|\\.)'|(?P<name>[A-Za-z_]\w*)"
    r"|(?P<sign>=>|[=!<>]=|\?\?|[-+*/]=|[\[\](){}<>,;=+.?:])",
    re.DOTALL,
)
_SETS = frozenset({"=", "=>", "return"})
_CLOSED = {"(": ")", "[": "]", "{": "}"}
_ENDS = frozenset({")", "]", "}", ",", ";", ""})


@dataclass(frozen=True, slots=True)
class _Token:
    """A name or sign as it stands, or a string with its way back."""

    sign: str
    text: Text | None = None


def csharp_values(text: str, span: Span) -> Iterator[tuple[str, Value]]:
    """The values that a range of C# sets, each with the name that it is given, "" for none."""
    reader = _Reader(list(_tokens(text, span)))
    while reader.peek():
        yield from reader.set_here()


def _tokens(text: str, span: Span) -> Iterator[_Token]:
    for one in _TOKEN.finditer(text, span.start, span.end):
        group = one.lastgroup or ""
        inner = Span(*one.span(group)) if group else span
        if group == "text":
            yield _Token('"', escaped_text(text, inner))
        elif group == "whole":
            yield _Token('"', doubled_text(text, inner, '"'))
        elif group == "raw":
            yield _Token('"', raw_text(text, inner))
        elif group in {"name", "sign"}:
            yield _Token(one[0])


class _Reader:
    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0

    def peek(self, ahead: int = 0) -> str:
        """A sign that follows, "" behind the last."""
        at = self._at + ahead
        return self._tokens[at].sign if 0 <= at < len(self._tokens) else ""

    def set_here(self) -> Iterator[tuple[str, Value]]:
        """Step on; if a value is set or made here, it is read."""
        sign, named = self.peek(), self.peek(-1)
        if sign not in _SETS and not (sign == "new" and named not in _SETS):
            self._at += 1
            return
        self._at += sign in _SETS
        value = self._value(0)
        if value is not None and (sign in _SETS or not isinstance(value, Text)):
            yield named if sign in _SETS and named.isidentifier() else "", value

    def _value(self, depth: int) -> Value | None:
        """A string, an object, a list; None for any other expression, which is passed over."""
        start = self._at
        found: Value | None = None
        if depth <= MAX_DEPTH and self.peek() == '"':
            found = self._string()
        elif depth <= MAX_DEPTH and self.peek() in {"new", "[", "{", "("}:
            found = self._made(depth)
        if self.peek() in _ENDS and self._at > start:
            return found
        while self.peek() not in _ENDS:
            self._pass(depth)
        return None

    def _pass(self, depth: int) -> None:
        """Pass over a sign, or all between it and the one that closes it."""
        opened = self.peek() in _CLOSED
        self._at += 1
        while opened and depth <= MAX_DEPTH and self.peek() not in {")", "]", "}", ""}:
            self._pass(depth + 1)
        if opened and self.peek():
            self._at += 1

    def _string(self) -> Text:
        builder = MapBuilder()
        while self.peek() == '"':
            text = self._tokens[self._at].text
            if text is not None:
                append(builder, text)
            self._at += 2 if self.peek(1) == "+" and self.peek(2) == '"' else 1
        return Text(*builder.build())

    def _made(self, depth: int) -> Value | None:
        """What stands behind `new`: its fields or items in braces, else what it is given."""
        given: Value | None = None
        while (sign := self.peek()) and sign not in _ENDS:
            if sign in _CLOSED:
                inner = self._items(depth)
                given = inner if inner is not None else given
            else:
                self._at += 1
        return given

    def _items(self, depth: int) -> Value | None:
        closing = _CLOSED[self.peek()]
        self._at += 1
        fields: list[tuple[str, Value]] = []
        while (sign := self.peek()) and sign != closing:
            if sign in _ENDS:
                self._at += 1
                continue
            key = self._key()
            if (value := self._value(depth + 1)) is not None:
                fields.append((key, value))
        self._at += 1
        if not fields:
            return None
        if any(key for key, _ in fields):
            return Record(tuple(fields))
        values = tuple(value for _, value in fields)
        return paired(values) if closing == ")" or len(values) == 2 else Array(values)

    def _key(self) -> str:
        """The name before a value: `Title = …`, `["needling"] = …`, `title: …`; "" where there is none."""
        if self.peek() == "[" and self.peek(1) == '"' and self.peek(2) == "]" and self.peek(3) == "=":
            text = self._tokens[self._at + 1].text
            self._at += 4
            return text.text if text is not None else ""
        if self.peek().isidentifier() and self.peek(1) in {"=", ":"}:
            self._at += 2
            return self.peek(-2)
        return ""
