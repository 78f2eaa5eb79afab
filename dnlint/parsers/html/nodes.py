"""The nodes of a page: elements, and ranges of text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from dnlint.offsets import Span

_WORDS = re.compile(r"\w+")


@dataclass(slots=True, eq=False)
class Element:
    """One element. `children` are elements and ranges of text; `inner` is the range of its content."""

    name: str
    tag: Span
    parent: Element | None = None
    attributes: dict[str, Span] = field(default_factory=dict)
    children: list[Element | Span] = field(default_factory=list)
    end: int = 0
    letters: int = 0  # of the text in it, raw text left out
    linked: int = 0  # letters within links
    own: int = 0  # letters that stand in it directly, not in a child

    @property
    def inner(self) -> Span:
        """The range between the tags."""
        return Span(self.tag.end, max(self.tag.end, self.end))

    def ancestors(self) -> Iterator[Element]:
        """Parents, innermost first."""
        parent = self.parent
        while parent is not None:
            yield parent
            parent = parent.parent

    def elements(self) -> Iterator[Element]:
        """Child elements."""
        return (child for child in self.children if isinstance(child, Element))

    def descendants(self) -> Iterator[Element]:
        """All elements within, in order of the source."""
        pending = list(reversed(list(self.elements())))
        while pending:
            element = pending.pop()
            yield element
            pending.extend(reversed(list(element.elements())))


@dataclass(frozen=True, slots=True)
class Tree:
    """A page or fragment. `elements` are all of them, in order of the source; the root is none of them."""

    root: Element
    elements: list[Element]


def letters_in(text: str, start: int = 0, end: int | None = None) -> int:
    """Letters and digits in a range of text."""
    return sum(map(len, _WORDS.findall(text, start, len(text) if end is None else end)))


def shows_picture(element: Element) -> bool:
    """Whether a picture in an element says what it shows."""
    return any("alt" in one.attributes for one in element.descendants())
