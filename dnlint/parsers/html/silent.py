"""Elements that hold no copy where they stand: menus, buttons, what a form asks, the plus of a fold-out."""

from __future__ import annotations

from itertools import islice

from dnlint.parsers.footnotes import is_mark
from dnlint.parsers.html.elements import INLINE, NO_COPY
from dnlint.parsers.html.folds import folds_out, leads_away
from dnlint.parsers.html.frames import Frame
from dnlint.parsers.html.nodes import Element, shows_picture
from dnlint.parsers.html.roles import Roles
from dnlint.parsers.html.tables import plain_text
from dnlint.parsers.lines import is_ordinal
from dnlint.parsers.outline import is_question

_MOST = 40  # elements in a card
_WIDEST_NUMBER = 3  # letters: "Q12"


class Silence:
    """Tells of the elements of one page which are not read. `text` is the page."""

    def __init__(self, text: str, roles: Roles) -> None:
        self._text = text
        self._roles = roles

    def covers(self, frame: Frame, element: Element, labels: str, *, begins: bool) -> bool:
        """Whether an element is not read. `begins`: nothing stands before it in its title."""
        roles, name = self._roles, element.name
        if name == "nav":
            return roles.is_menu(element, labels)
        if name == "legend" and (element.parent is None or element.parent.letters == element.letters):
            return True  # it heads nothing but what is chosen
        if name in NO_COPY or name == "title" or (name == "label" and frame.form and not frame.accordion):
            return True
        if is_mark(self._text, name, element.tag, element.inner):
            return True
        is_button = roles.is_button(element, labels) and not self.is_card(frame, element)
        if is_button and not self._folds_out(frame, element, labels):
            return True
        if frame.testimonial and roles.is_speaker(element, labels):
            return True
        if (frame.level or frame.question) and self._is_ornament(element, begins):
            return True
        if name in {"ul", "ol"} and frame.aside and element.linked * 10 >= element.letters * 9:
            return True
        return roles.is_menu(element, labels) or (not frame.footer and roles.is_footer(element, labels))

    def is_card(self, frame: Frame, element: Element) -> bool:
        """Whether what can be pressed is a card, and no label: among its text is a title or a paragraph."""
        roles = self._roles
        if frame.aside or not roles.is_button(element, roles.labels(element)):
            return False
        parts = (one for one in islice(element.descendants(), _MOST) if 0 < one.letters < element.letters)
        has_parts = any(one.name == "p" or roles.heading_level(one) for one in parts)
        return has_parts and not self._folds_out(frame, element, roles.labels(element))

    def _is_ornament(self, element: Element, begins: bool) -> bool:
        """Whether an element in a title is its number, or the plus or arrow of a fold-out."""
        if element.name not in INLINE or element.letters > _WIDEST_NUMBER:
            return False
        if not element.letters:
            return not shows_picture(element)
        return begins and is_ordinal(plain_text(self._text, element))

    def _folds_out(self, frame: Frame, element: Element, labels: str) -> bool:
        """Whether a button is the visible part of a fold-out: a question or a title, not an action."""
        if frame.level:
            return True
        if leads_away(element, self._roles):
            return False
        if frame.accordion or frame.faq or frame.question:
            return True
        if frame.aside:
            return False
        return folds_out(element, labels, self._roles) or is_question(plain_text(self._text, element))
