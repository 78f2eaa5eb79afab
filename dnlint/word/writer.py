"""Writes the text of a Word file, and along with it the page that it is read as."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from dnlint.offsets import MapBuilder, Span
from dnlint.values import Part, Rendering
from dnlint.word.lines import LINE_END, Line

# In a draft these are signs; in a page they would be markup, or tags of templates and shortcodes.
_MARKUP = re.compile(r'["#$%&*+<=>@\[\\\]^_`{|}~]')
_LINE_END = re.compile(f"({LINE_END})")


class Writer:
    """Takes one line after the other, in the order in which they are read."""

    def __init__(self) -> None:
        self._text: list[str] = []
        self._length = 0
        self._page = MapBuilder()
        self._parts: list[Part] = []
        self._lists: list[int] = []  # the levels of the open ones

    def built(self) -> tuple[str, Rendering]:
        """The text, and the page."""
        self.end_lists()
        page, offsets = self._page.build()
        return "".join(self._text), Rendering(page, offsets, tuple(self._parts))

    @contextmanager
    def element(self, name: str, attributes: str = "") -> Iterator[None]:
        """What is written meanwhile stands in an element."""
        self._tag(f"<{name}{attributes}>")
        yield
        self._tag(f"</{name}>")

    @contextmanager
    def part(self, name: str, *, counted: bool = True) -> Iterator[None]:
        """What is written meanwhile stands in a part of that name."""
        start = self._length
        yield
        if self._length > start:
            self._parts.append(Part(name, Span(start, self._length), counted))

    def block(self, name: str, line: Line) -> None:
        """A line in an element of its own."""
        with self.element(name):
            self.line(line)

    def item(self, level: int, line: Line) -> None:
        """A line in a list, within the lists that are open."""
        while self._lists and self._lists[-1] > level:
            self._end_list()
        if self._lists and self._lists[-1] == level:
            self._tag("</li><li>")
        else:
            self._lists.append(level)
            self._tag("<ul><li>")
        self.line(line)

    @property
    def in_list(self) -> bool:
        """Whether a list is open, so that what comes may go on with its last item."""
        return bool(self._lists)

    def end_lists(self) -> None:
        """The open lists are at their end."""
        while self._lists:
            self._end_list()

    def _end_list(self) -> None:
        self._lists.pop()
        self._tag("</li></ul>")

    def line(self, line: Line) -> None:
        """The words of a paragraph, and what its pictures are said to show, on one line of the text."""
        start = self._length
        for words in line.words:
            self._tag("<b>" if words.bold else "")
            self._words(words.text)
            self._tag("</b>" if words.bold else "")
        for said in line.pictures:
            if self._length > start:
                self._add(LINE_END)
            with self.part("the alt text of a picture"):
                self._tag('<img alt="')
                self._words(said)
                self._tag('">')
        self._add("\n")

    def _words(self, text: str) -> None:
        for number, part in enumerate(_LINE_END.split(text)):
            if number % 2:
                self._whole("<br>", part)
            else:
                self._plain(part)

    def _plain(self, text: str) -> None:
        end = 0
        for sign in _MARKUP.finditer(text):
            self._literal(text[end : sign.start()])
            self._whole(f"&#{ord(sign[0])};", sign[0])
            end = sign.end()
        self._literal(text[end:])

    def _literal(self, text: str) -> None:
        self._page.literal(text, self._length)
        self._add(text)

    def _whole(self, written: str, text: str) -> None:
        self._page.whole(written, Span(self._length, self._length + len(text)))
        self._add(text)

    def _tag(self, markup: str) -> None:
        self._page.whole(markup, Span(self._length, self._length))

    def _add(self, text: str) -> None:
        self._text.append(text)
        self._length += len(text)
