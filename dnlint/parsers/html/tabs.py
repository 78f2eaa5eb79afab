"""The panels of tabs: each is headed by the label of its tab, which stands elsewhere on the page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice

from dnlint.parsers.html.nodes import Element
from dnlint.parsers.html.roles import Roles
from dnlint.parsers.html.shown_for import chosen_with, shown_for
from dnlint.parsers.html.tables import plain_text

_POINTING = (
    *("data-bs-target", "data-target", "aria-controls", "data-tab", "data-tab-target", "data-w-tab"),
    *("href", "for"),
)
_NAMED = ("id", "data-panel", "data-tab-content", "data-content", "data-w-tab")
_PANEL = re.compile(r"tabs?[-_]?(?:pane|panel|content|body)(?![a-z])|(?<![a-z])(?:pane|panel)(?![a-z])")
_STRIP = re.compile(r"(?<![a-z])tabs?(?![a-z])|(?<![a-z])tab(?:list|links|buttons|menu|nav)(?![a-z])")
_AFFIX = re.compile(r"^(?:tabs?|panels?|panes?|content)[-_]|[-_](?:tabs?|panels?|panes?|content)$")
_CALLED = re.compile(r"\b\w*[tT]ab\w*\([^()]*?['\"]#?([\w-]+)['\"]")
_LABELS = frozenset({"a", "button", "label"})
_COPY = frozenset({"p", "ul", "ol"})
_HINT = re.compile(r"tab|pane|(?:x|v|v-else)-(?:if|show)|\*ng", re.IGNORECASE)
_LONGEST = 60
_MOST = 10
_NEAR = 3


@dataclass(slots=True)
class _Strip:
    """A row of labels, and the panels that come after it and before the next one."""

    element: Element
    labels: list[Element]
    panels: list[Element] = field(default_factory=list)


def tab_labels(text: str, elements: Iterable[Element], roles: Roles) -> dict[Element, str]:
    """The panels of a page's tabs, with the labels of their tabs."""
    if not _HINT.search(text):
        return {}
    marked = [element for element in elements if element.attributes]
    found = _by_name(text, marked, roles)
    for strip in _strips(marked, roles):
        if len(strip.panels) == len(strip.labels) and found.keys().isdisjoint(strip.panels):
            found.update(zip(strip.panels, (plain_text(text, one) for one in strip.labels), strict=True))
    return found


def _by_name(text: str, marked: list[Element], roles: Roles) -> dict[Element, str]:
    """The panels that their tabs name, whole or but for what says that they are panels."""
    labels: dict[str, str] = {}
    tabs: set[str] = set()  # what those in a row of tabs open; no class needs to call it a panel
    named: list[tuple[Element, str]] = []
    for element in marked:
        name = next((name for key in _NAMED if (name := roles.value(element, key))), "")
        if element.name not in _LABELS and (case := shown_for(element, roles)):
            named.append((element, case))
        elif name and (_is_panel(element, roles) or (name in tabs and element.name not in _LABELS)):
            named.append((element, name))
        elif 0 < element.letters <= _LONGEST and (target := _target(element, roles)):
            labels.setdefault(target, plain_text(text, element))
            labels.setdefault(_core(target), labels[target])
            tabs.update({target} if _stands_in_strip(element, roles) else ())
    return {one: label for one, name in named if (label := labels.get(name) or labels.get(_core(name)))}


def _strips(marked: list[Element], roles: Roles) -> list[_Strip]:
    """The rows of labels, each with its panels in their order."""
    strips: list[_Strip] = []
    for element in marked:
        if _is_panel(element, roles):
            _follow(strips, element)
        elif strip := _strip(element, roles):
            strips.append(strip)
    return strips


def _is_panel(element: Element, roles: Roles) -> bool:
    """What a tab opens, by its role or class."""
    if element.name in _LABELS:
        return False
    return roles.value(element, "role") == "tabpanel" or bool(_PANEL.search(roles.labels(element)))


def _strip(element: Element, roles: Roles) -> _Strip | None:
    """A row of tabs' labels, by its role or class: a few short elements alike."""
    if roles.value(element, "role") != "tablist" and not _STRIP.search(roles.labels(element)):
        return None
    labels = [child for child in islice(element.elements(), _MOST + 1) if child.letters]
    alike = {child.name for child in labels}
    if not 1 < len(labels) <= _MOST or len(alike) > 1 or any(child.letters > _LONGEST for child in labels):
        return None
    inside = islice(element.descendants(), _MOST * _NEAR)
    copy = _COPY if alike.isdisjoint(_LABELS) else frozenset[str]()
    holds_copy = any(one.name in copy or _is_panel(one, roles) for one in inside)
    return None if holds_copy else _Strip(element, labels)


def _follow(strips: list[_Strip], panel: Element) -> None:
    """Count a panel to the last strip, if it comes after it and is no part of another panel."""
    if strips and panel.tag.start >= strips[-1].element.end:
        panels = strips[-1].panels
        if not panels or panel.tag.start >= panels[-1].end:
            panels.append(panel)


def _stands_in_strip(element: Element, roles: Roles) -> bool:
    """Whether an element is one of a row of tabs, by the class of what is around it."""
    around = islice(element.ancestors(), _NEAR)
    return any(roles.value(one, "role") == "tablist" or _STRIP.search(roles.labels(one)) for one in around)


def _target(element: Element, roles: Roles) -> str:
    """What an element opens, "" where it is no tab."""
    if chosen := chosen_with(element, roles):
        return chosen
    for key in _POINTING:
        value = roles.value(element, key)
        if value and (key != "href" or value.startswith("#")):
            return value.removeprefix("#")
    called = _CALLED.search(roles.value(element, "onclick"))
    return called[1] if called else ""


def _core(name: str) -> str:
    """A name without what only says that it is a panel's or a tab's: tab-needling, needling-content."""
    return _AFFIX.sub("", name)
