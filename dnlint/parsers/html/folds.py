"""Fold-outs: which buttons and labels show a title that opens what follows it, and are no actions."""

from __future__ import annotations

import re

from dnlint.parsers.html.nodes import Element
from dnlint.parsers.html.roles import Roles

_NAMED = re.compile(r"accordion|collaps(?:e|ible)(?![a-z])")
_HIDDEN = re.compile(r"(?<![\w:-])(?:hidden|hide|is-hidden|collapsed?|d-none|h-0|max-h-0)(?![\w-])")
_WIDE = re.compile(r"(?<!\w)(?:sm|md|lg|xl|2xl):(?:block|flex|grid|inline|table)")
_UNSEEN = re.compile(r"display\s*:\s*none|(?:max-)?height\s*:\s*0", re.IGNORECASE)
_MANY = 400
_OPENED = ("hidden", "x-show", "x-collapse")


def folds_out(element: Element, labels: str, roles: Roles) -> bool:
    """Whether a button is the visible part of a fold-out, by its attributes or what comes after it."""
    if roles.is_toggle(element) or roles.is_question(element, labels) or _NAMED.search(labels):
        return True
    following = _following(element)
    return following is not None and _is_hidden(following, roles)


def leads_away(element: Element, roles: Roles) -> bool:
    """Whether an element is a link to elsewhere: below answers it is a call to act, and opens none."""
    target = roles.value(element, "href").strip()
    return element.name == "a" and bool(target) and not target.startswith(("#", "javascript:"))


def is_fold_label(element: Element, roles: Roles) -> bool:
    """Whether a label opens what follows it: it belongs to a checkbox right before it that nobody sees."""
    beside = _beside(element) if element.name == "label" else []
    at = beside.index(element) if beside else 0
    if not at or roles.value(beside[at - 1], "type").lower() not in {"checkbox", "radio"}:
        return False
    following = _following(element)
    return following is not None and following.name not in {"label", "input"}


def _following(element: Element) -> Element | None:
    """The next element beside it that holds text."""
    beside = _beside(element)
    after = beside[beside.index(element) + 1 :] if beside else []
    return next((other for other in after if other.letters), None)


def _beside(element: Element) -> list[Element]:
    """The elements in the same box, itself among them; none where there are too many to look through."""
    if element.parent is None or len(element.parent.children) > _MANY:
        return []
    return list(element.parent.elements())


def _is_hidden(element: Element, roles: Roles) -> bool:
    """Whether an element is hidden until something opens it, on screens of any width."""
    classes = roles.value(element, "class")
    if any(name in element.attributes for name in _OPENED) or _UNSEEN.search(roles.value(element, "style")):
        return True
    return bool(_HIDDEN.search(classes)) and not _WIDE.search(classes)
