"""Eyebrows: the short lines right above headings that say which service these are about."""

from __future__ import annotations

import re
from itertools import islice

from dnlint.parsers.html.nodes import Element
from dnlint.parsers.html.roles import Roles
from dnlint.parsers.lines import is_title_line

_NAMED = re.compile(
    r"(?<![a-z])(?:eyebrow|kicker|overline|pre-?(?:title|heading|header)|sur-?title|super-?title|top-?line"
    r"|label|tag|badge|category|chip|pill|uppercase)(?![a-z])"
)
_LONGEST = 5  # words
_WRAPPERS = 3


def is_label(text: str) -> bool:
    """Whether a text is short enough to be an eyebrow."""
    return is_title_line(text) and len(text.split()) <= _LONGEST


def stands_over(line: Element, heading: Element, roles: Roles) -> bool:
    """Whether a line stands right above a heading: on top of the box of both, or by its class an eyebrow.

    What comes last of the text before may be as short.
    """
    named = bool(_NAMED.search(roles.labels(line)))
    for parent in islice(line.ancestors(), _WRAPPERS):
        if parent.letters > line.letters:
            return _precedes(line, heading, parent, named=named)
        line = parent
        named = named or bool(_NAMED.search(roles.labels(line)))
    return False


def _precedes(line: Element, heading: Element, box: Element, *, named: bool) -> bool:
    around = {heading, *islice(heading.ancestors(), _WRAPPERS)}
    filled = [child for child in box.elements() if child.letters]
    at = filled.index(line)
    return (named or at == 0) and not box.own and at + 1 < len(filled) and filled[at + 1] in around
