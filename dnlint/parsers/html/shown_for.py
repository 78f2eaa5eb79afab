"""What a part of a page is only shown for, `x-show="tab === 'dn'"`, and what a click on another chooses.

In the directives of Vue, Alpine and Angular: `@click="tab = 'dn'"`, `(click)="setTab('dn')"`.
"""

from __future__ import annotations

import re

from dnlint.parsers.html.nodes import Element
from dnlint.parsers.html.roles import Roles

_CONDITIONS = ("v-if", "v-else-if", "v-show", "x-show", "x-if", "*ngif")
_CASE = "*ngswitchcase"
_CLICKS = ("@click", "@click.prevent", "v-on:click", "x-on:click", "x-on:click.prevent", "(click)")
_NAME = r"'([a-z]{2,}(?:[ _-]?[a-z]+)*)'"
_SAME_AS = re.compile(rf"(?<![=!])={{2,3}}\s*{_NAME}", re.IGNORECASE)
_ALONE = re.compile(rf"\s*{_NAME}\s*", re.IGNORECASE)
_SETS = re.compile(rf"(?<![=!<>])=\s*{_NAME}|\bset\w*\(\s*{_NAME}\s*\)", re.IGNORECASE)


def shown_for(element: Element, roles: Roles) -> str:
    """The name that something must be for an element to be shown, "" where none is asked for."""
    condition = _first(element, roles, _CONDITIONS)
    if "||" in condition:
        return ""
    found = _SAME_AS.search(condition) or _ALONE.fullmatch(roles.value(element, _CASE))
    return found[1] if found else ""


def chosen_with(element: Element, roles: Roles) -> str:
    """The name that a click on an element chooses, "" where it chooses none."""
    found = _SETS.search(_first(element, roles, _CLICKS))
    return found[1] or found[2] if found else ""


def _first(element: Element, roles: Roles, keys: tuple[str, ...]) -> str:
    return next((found for key in keys if (found := roles.value(element, key))), "")
