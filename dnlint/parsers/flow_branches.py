"""What Angular and Razor show in one case: `@case ('cupping') { <p>…</p> }`, `case "cupping": … break;`.

Like the branches of templates (`template_branches`), such a one becomes a box that says what it is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dnlint.offsets import OffsetMap, Span
from dnlint.parsers.choices import chosen_as, chosen_by
from dnlint.parsers.rewriting import Rewrite, rewritten
from dnlint.parsers.seek import Seeker
from dnlint.parsers.template_branches import boxed

_GIVEN = r"\s*(?P<given>\((?:[^(){}\n]|\([^()\n]*\))*\))"
_BRANCH = re.compile(rf"(?:@|\}}\s*(?:@?else\s+)?)(?P<word>if|case){_GIVEN}\s*\{{(?!\{{)")
_CASE = re.compile(r"^[ \t]*case(?P<given>\s+\"[^\"\n]*\"\s*):", re.MULTILINE)
_SIGNS = ("@if", "@case", "@switch")


def with_cases(text: str) -> tuple[str, OffsetMap] | None:
    """The page with each such branch as a box, and the way back; None for a page without."""
    found = [*_in_braces(text), *_to_break(text)] if any(sign in text for sign in _SIGNS) else []
    return rewritten(text, found) if found else None


def _in_braces(text: str) -> Iterator[Rewrite]:
    """The branches that stand between braces."""
    closed = braces(text)
    for sign in _BRANCH.finditer(text):
        chosen = chosen_as if sign["word"] == "case" else chosen_by
        name, end = chosen(text, Span(*sign.span("given"))), closed.get(sign.end() - 1, 0)
        if name is not None and end:
            yield from boxed(text, Span(sign.end(), end - 1), name)


def _to_break(text: str) -> Iterator[Rewrite]:
    """The branches of C# that go on to their `break;`."""
    seeker = Seeker(text)
    for sign in _CASE.finditer(text) if "@switch" in text else ():
        name, end = chosen_as(text, Span(*sign.span("given"))), seeker.find(r"\bbreak;", sign.end())
        if name is not None and end is not None:
            yield from boxed(text, Span(sign.end(), end.start()), name)


def braces(text: str) -> dict[int, int]:
    """Where the braces that open are closed."""
    found, opened = dict[int, int](), list[int]()
    for brace in re.finditer(r"[{}]", text):
        if brace[0] == "{":
            opened.append(brace.start())
        elif opened:
            found[opened.pop()] = brace.end()
    return found
