"""How far a heading reaches."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import islice

from dnlint.parsers.html.elements import SECTIONS
from dnlint.parsers.html.nodes import Element, shows_picture
from dnlint.parsers.html.roles import Roles
from dnlint.parsers.outline import MINOR

_PAGE = frozenset({"", "html", "body", "main"})
_HIGHEST_CLIMB = 40


class Scopes:
    """The headings of one page, and the containers at whose end they stop governing."""

    def __init__(self, elements: Iterable[Element], roles: Roles) -> None:
        self._roles = roles
        self._starts: list[list[int]] = [[] for _ in range(MINOR)]  # of headings up to each level
        found = [
            (level, element)
            for element in elements
            if (level := roles.heading_level(element)) and (element.letters or shows_picture(element))
        ]
        titled = any(level == 1 and not _is_logo(element) for level, element in found)
        for level, element in found:
            if level == 1 and titled and _is_logo(element):
                continue
            for reached in range(level, MINOR):
                self._starts[reached].append(element.tag.start)

    def scope(self, box: Element, level: int, letters: int) -> Element | None:
        """The container of a heading of so many letters in `box`; None for the whole page.

        It is at least the nearest one that holds something besides the heading. From there it widens
        to the enclosing section as long as no other heading of that level stands in it: a heading
        above a grid of cards governs them even from inside a box of its own.
        """
        if level == 1 and len(self._starts[1]) == 1:
            return None
        if level >= MINOR and box.letters > letters:
            return box
        scope = box
        for parent in islice(box.ancestors(), _HIGHEST_CLIMB):
            if scope is not box and (scope.name in SECTIONS or not self._is_alone(parent, level)):
                return scope
            if parent.name in _PAGE:
                return None
            if self._roles.is_call(parent):
                return parent
            if parent.letters > box.letters and not self._roles.is_heading_wrapper(parent, box):
                scope = parent
        return scope

    def _is_alone(self, element: Element, level: int) -> bool:
        """Whether an element holds no other heading up to `level`."""
        if level >= MINOR:
            return False
        starts = self._starts[level]
        return bisect_left(starts, element.end) - bisect_left(starts, element.tag.start) <= 1


def _is_logo(heading: Element) -> bool:
    """Whether a heading is all link, as the name of a site in its header is."""
    return heading.linked >= heading.letters
