"""Rows: several short boxes alike, which are the items of a list that is not marked up as one."""

from __future__ import annotations

from itertools import islice

from dnlint.parsers.html.elements import INLINE
from dnlint.parsers.html.nodes import Element
from dnlint.parsers.html.roles import Roles

_LONGEST = 100  # letters
_MANY = 60
_WRAPPERS = 6
_BOXES = frozenset({"div", "span", "p", "a"})
_NO_LISTS = frozenset({"", "html", "body", "main", "article", "p", "li", "td", "th", "blockquote"})


class Rows:
    """Tells of the elements of one page which are rows."""

    def __init__(self, roles: Roles) -> None:
        self._roles = roles
        self._by_parent: dict[Element, bool] = {}

    def has(self, element: Element) -> bool:
        """Whether it is one of several short boxes alike."""
        parent = element.parent
        if parent is None or element.name not in _BOXES or parent.name in _NO_LISTS:
            return False
        if not _is_short_line(element):
            return False
        if parent not in self._by_parent:
            self._by_parent[parent] = self._are_alike(parent)
        return self._by_parent[parent]

    def _are_alike(self, parent: Element) -> bool:
        first, *others = islice((child for child in parent.elements() if child.letters), _MANY)
        look = self._roles.value(first, "class")
        return len(others) >= 2 and all(
            child.name == first.name and self._roles.value(child, "class") == look and _is_short_line(child)
            for child in (first, *others)
        )


def _is_short_line(element: Element) -> bool:
    """A few words in one box, whatever it is wrapped in."""
    if not 0 < element.letters <= _LONGEST:
        return False
    for _ in range(_WRAPPERS):
        lettered = [child for child in element.elements() if child.letters]
        if len(lettered) != 1 or lettered[0].letters < element.letters:
            return all(child.name in INLINE for child in lettered)
        element = lettered[0]
    return False
