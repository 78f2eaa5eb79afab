"""Rows of links: a box or list that holds nothing but links is a menu, whatever it is called."""

from __future__ import annotations

from itertools import islice

from dnlint.parsers.html.elements import INLINE
from dnlint.parsers.html.nodes import Element
from dnlint.parsers.html.tables import plain_text
from dnlint.parsers.names import names

_BOXES = names("div ul ol p section aside")
_FEWEST = 3
_MOST = 400
_LONGEST = 60  # letters


def is_row_of_links(text: str, element: Element) -> bool:
    """Whether all in a box is short labels of links, none of them a card or a sentence."""
    if element.name not in _BOXES or not element.letters or element.linked < element.letters:
        return False
    inside = list(islice(element.descendants(), _MOST))
    links = [one for one in inside if one.name == "a" and one.letters]
    return len(links) >= _FEWEST and all(_is_label(text, link) for link in links)


def _is_label(text: str, link: Element) -> bool:
    if link.letters > _LONGEST or any(one.name not in INLINE for one in link.descendants() if one.letters):
        return False
    return not plain_text(text, link).rstrip().endswith((".", "!", ":"))
