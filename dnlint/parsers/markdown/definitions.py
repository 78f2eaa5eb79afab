"""Definition lists: a term on a line of its own, and below it `: what it is` (kramdown, Pandoc, Goldmark)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dnlint.offsets import Span
from dnlint.parsers.rewriting import Rewrite

_LIST = re.compile(
    r"(?m)(?:\A|\n[ \t\r]*\n)(?P<term>(?![ \t\r]|[#>|:~`<{]|[-*+][ \t])[^\n]{1,100})\n(?:[ \t\r]*\n)?"
    r"(?P<definitions>:[ \t]+\S[^\n]*(?:\n(?![ \t\r]*$)[^\n]*)*)"
)
_COLON = re.compile(r"(?m)^:[ \t]+")


def definitions(text: str) -> Iterator[Rewrite]:
    """Each term as the heading of a box that holds what defines it."""
    for found in _LIST.finditer(text) if "\n:" in text else ():
        yield Rewrite(Span(*found.span("term")), ("<section>\n\n###### ", Span(*found.span("term"))))
        start = found.start("definitions")
        for colon in _COLON.finditer(text, start, found.end()):
            yield Rewrite(Span(*colon.span()), ("\n",))
        yield Rewrite(Span(found.end(), found.end()), ("\n\n</section>\n\n",))
