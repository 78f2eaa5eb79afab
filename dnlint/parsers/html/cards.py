"""Cards: boxes alike, each a short line above its text. The line is a title, whatever it is marked up as."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import islice

from dnlint.parsers.html.nodes import Element, Tree
from dnlint.parsers.html.roles import Roles
from dnlint.parsers.html.tables import plain_text
from dnlint.parsers.lines import is_title_line
from dnlint.parsers.names import names
from dnlint.parsers.prose import has_words

_CARDS = names("a article div li section")
_TITLES = names("a div p small span")
_LONGEST = 60
_MOST = 200
_WRAPPERS = 5


def card_titles(text: str, tree: Tree, roles: Roles) -> set[Element]:
    """The first lines of the cards of a page that have no title marked as one."""
    titled = _titled(tree.elements, roles)
    found: set[Element] = set()
    for box in (tree.root, *tree.elements):
        groups: defaultdict[tuple[str, str], list[Element]] = defaultdict(list)
        for child in islice(box.elements(), _MOST):
            if child.name in _CARDS and child.letters > 1:
                groups[_make(child, roles)].append(child)
        for cards in groups.values():
            titles = [] if len(cards) < 2 else [_title(text, card, titled) for card in cards]
            lines = [title for title in titles if title is not None]
            if lines and len(lines) == len(cards) and len({_make(line, roles) for line in lines}) == 1:
                found.update(lines)
    return found


def _titled(elements: Iterable[Element], roles: Roles) -> set[Element]:
    """The elements around headings and titles."""
    found: set[Element] = set()
    for element in elements:
        if roles.heading_level(element) or roles.is_title(element, roles.labels(element)):
            for around in element.ancestors():
                if around in found:
                    break
                found.add(around)
    return found


def _make(element: Element, roles: Roles) -> tuple[str, str]:
    """What makes boxes alike: their name and class."""
    return element.name, roles.value(element, "class")


def _title(text: str, card: Element, titled: set[Element]) -> Element | None:
    """The line above a card's text, None where it has a title already or is no such card."""
    if card in titled:
        return None
    for _ in range(_WRAPPERS):
        parts = [child for child in card.elements() if child.letters > 1]
        if card.own or not parts:
            return None
        if len(parts) > 1:
            return parts[0] if _heads(text, parts) else None
        card = parts[0]
    return None


def _heads(text: str, parts: list[Element]) -> bool:
    """Whether the first part of a card is a line, and the others are its text."""
    first, others = parts[0], parts[1:]
    if (
        first.name not in _TITLES
        or first.letters > _LONGEST
        or sum(one.letters for one in others) <= first.letters
    ):
        return False
    line = plain_text(text, first)
    return (
        has_words(line)
        and is_title_line(line)
        and not any(child.letters > 1 and child.name in _CARDS for child in first.elements())
    )
