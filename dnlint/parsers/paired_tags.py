"""Parts of a page between a template's tags, headed by the title that the first is given.

`{% accordion title="…" %}…{% endaccordion %}` (Jekyll, Eleventy), `{% call faq("…") %}…{% endcall %}`
(Jinja), `{% component "card" title="…" %}…{% endcomponent %}` (Django).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dnlint.offsets import OffsetMap, Span
from dnlint.parsers.names import names
from dnlint.parsers.rewriting import Rewrite, ended, headed, rewritten

_CLOSED = re.compile(r"\{%-?\s*end_?(?P<name>\w+)[^{}%]*%\}")
_OPENED = re.compile(r"\{%-?\s*(?P<name>\w+)(?P<rest>(?:[^{}%\"']|\"[^\"\n]*\"|'[^'\n]*')*)%\}")
_NAMED = re.compile(
    r"[\s,(](?:title|question|summary|header|heading|label)\s*[=:]\s*"
    r"(?P<quote>[\"'])(?P<title>[^\"'{}\n]+)(?P=quote)"
)
_FIRST = re.compile(
    r"\s*(?:\w+\()?\s*"
    r"(?P<quote>[\"'])(?P<title>[A-Z][^\"{}\n]*?|[^\"'{}\n/]*\s[^\"'{}\n/]*)(?P=quote)"
)
_CONTROL = names(
    "for if unless case while block macro set assign with filter raw verbatim cache capture comment spaceless"
    " trans translate blocktrans blocktranslate autoescape apply schema javascript style stylesheet form"
    " embed tablerow paginate highlight sandbox switch each ifchanged language localize button link quote"
)


def with_titles(text: str) -> tuple[str, OffsetMap] | None:
    """The page with each such part as a box under its heading, and the way back; None for one without."""
    found = list(_parts(text)) if "{%" in text else []
    return rewritten(text, found) if found else None


def _parts(text: str) -> Iterator[Rewrite]:
    closed = {end["name"] for end in _CLOSED.finditer(text)} - _CONTROL
    opened = [tag for tag in _OPENED.finditer(text) if tag["name"] in closed] if closed else []
    titles = {tag.start(): _title(text, tag) for tag in opened}
    boxes = {tag["name"] for tag in opened if titles[tag.start()]}
    for tag in opened:
        if tag["name"] in boxes:
            yield headed(Span(*tag.span()), titles[tag.start()], boxed=True)
    for end in _CLOSED.finditer(text):
        if end["name"] in boxes:
            yield ended(Span(*end.span()))


def _title(text: str, tag: re.Match[str]) -> Span | None:
    """What titles a part, by name or as the first that its tag is given."""
    within = tag.span("rest")
    found = _NAMED.search(text, *within) or _FIRST.match(text, *within)
    return Span(*found.span("title")) if found else None
