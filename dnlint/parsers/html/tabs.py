"""The panels of tabs: each is headed by the label of its tab, which stands elsewhere on the page."""

from __future__ import annotations

import re

from dnlint.parsers.html.nodes import Element
from dnlint.parsers.html.roles import Roles
from dnlint.parsers.html.tables import plain_text

_POINTING = (
    "data-bs-target",
    "data-target",
    "aria-controls",
    "data-tab",
    "data-tab-target",
    "data-w-tab",
    "href",
)
_NAMED = ("id", "data-panel", "data-tab-content", "data-w-tab")
_PANEL = re.compile(r"tabs?[-_]?(?:pane|panel|content|body)(?![a-z])|(?<![a-z])(?:pane|panel)(?![a-z])")
_CALLED = re.compile(r"\b\w*[tT]ab\w*\([^()]*?['\"]#?([\w-]+)['\"]")
_HINT = re.compile(r"tab|pane", re.IGNORECASE)
_LONGEST = 60


def tab_labels(text: str, root: Element, roles: Roles) -> dict[Element, str]:
    """The panels of a page's tabs, with the labels of their tabs."""
    if not _HINT.search(text):
        return {}
    labels: dict[str, str] = {}
    panels: list[tuple[Element, str]] = []
    for element in root.descendants():
        if not element.attributes:
            continue
        named = next((name for key in _NAMED if (name := roles.value(element, key))), "")
        is_panel = roles.value(element, "role") == "tabpanel" or bool(_PANEL.search(roles.labels(element)))
        if named and is_panel and element.name not in {"a", "button"}:
            panels.append((element, named))
        elif 0 < element.letters <= _LONGEST and (target := _target(element, roles)):
            labels.setdefault(target, plain_text(text, element))
    return {panel: labels[name] for panel, name in panels if labels.get(name)}


def _target(element: Element, roles: Roles) -> str:
    """What an element opens, "" where it is no tab."""
    for key in _POINTING:
        value = roles.value(element, key)
        if value and (key != "href" or value.startswith("#")):
            return value.removeprefix("#")
    called = _CALLED.search(roles.value(element, "onclick"))
    return called[1] if called else ""
