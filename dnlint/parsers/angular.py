"""Templates of Angular, and custom elements: what tags are given is shown, control flow is not."""

from __future__ import annotations

import re

from dnlint.offsets import OffsetMap
from dnlint.parsers.prose import MASK

_GIVEN = re.compile(
    r"<(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)+|(?:twig|flux):\w[\w:.-]*)\s[^<>]*?(?<=\s)\[?(?:\w*[tT]itle|heading|headline|text|description|question"
    r"|answer|subtitle|body|content|lead|intro|message|header|label)\]?\s*=\s*[\"']"
)
_BOUND = re.compile(r"(?<=\s)\[(?P<name>[\w-]+)\]=\"'(?P<string>[^\"'\\]*)'\"")
_UPPER = re.compile(r"<[A-Z]")
_FLOW = re.compile(
    r"(?:\}\s*)?@(?:(?:else\s+)?if|for|switch|case|defer|let)\s*\((?:[^(){}\n]|\([^()\n]*\))*\)\s*\{"
    r"|(?:\}\s*)?@(?:else|empty|default|placeholder|loading|error|defer)\s*\{"
)


def with_components(text: str) -> tuple[str, OffsetMap] | None:
    """A page whose own elements are given copy, as HTML, and the way back; None for any other page."""
    if not _GIVEN.search(text) or _UPPER.search(text):
        return None
    from dnlint.parsers.tags import as_html  # only here: what it needs of scripts needs this package

    html, offsets = as_html(_BOUND.sub(_unbound, text))
    return None if html == text else (html, offsets)  # they stand in comments and scripts only


def without_flow(text: str) -> str:
    """The text with `@if (open) {` and its like masked at equal length."""
    return _FLOW.sub(lambda flow: MASK * len(flow[0]), text) if "@" in text and "{" in text else text


def _unbound(bound: re.Match[str]) -> str:
    """What is bound to a plain string, as an attribute with that value; of the same length."""
    return f' {bound["name"]} =" {bound["string"]} "'
