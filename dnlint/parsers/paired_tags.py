"""Parts of a page between a template's tags, headed by the title that the first is given.

`{% accordion title="…" %}…{% endaccordion %}` (Jekyll, Eleventy), `{% call faq("…") %}…{% endcall %}`
(Jinja), `{% component "card" title="…" %}…{% endcomponent %}` (Django), `{% embed "card" with { title:
"…" } %}…{% endembed %}` (Twig), `{{#> card title="…"}}…{{/card}}` (Handlebars).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dnlint.offsets import OffsetMap, Span
from dnlint.parsers.names import names
from dnlint.parsers.rewriting import Rewrite, ended, headed, rewritten

_GIVEN = r"[^{}%\"']|\"[^\"\n]*\"|'[^'\n]*'"
_REST = rf"(?P<rest>(?:{_GIVEN})*)"
_DIALECTS = (
    (
        re.compile(rf"\{{%-?\s*(?P<name>\w+)(?P<rest>(?:{_GIVEN}|\{{(?:{_GIVEN})*\}})*)%\}}"),
        re.compile(r"\{%-?\s*end_?(?P<name>\w+)[^{}%]*%\}"),
    ),
    (
        re.compile(rf"\{{\{{~?#>?\s*(?P<name>[\w./-]+){_REST}\}}\}}"),
        re.compile(r"\{\{~?/\s*(?P<name>[\w./-]+)\s*~?\}\}"),
    ),
)
"""How a part is opened and closed."""

_NAMED = re.compile(
    r"[\s,({](?:title|question|summary|header|heading|label)\s*[=:]\s*"
    r"(?P<quote>[\"'])(?P<title>[^\"'{}\n]+)(?P=quote)"
)
_FIRST = re.compile(
    r"\s*(?:\w+\()?\s*"
    r"(?P<quote>[\"'])(?P<title>[A-Z][^\"{}\n]*?|[^\"'{}\n/]*\s[^\"'{}\n/]*)(?P=quote)"
)
_CONTROL = names(
    "for if unless case while block macro set assign with filter raw verbatim cache capture comment spaceless"
    " trans translate blocktrans blocktranslate autoescape apply schema javascript style stylesheet form"
    " tablerow paginate highlight sandbox switch each ifchanged language localize button link quote"
)


def with_titles(text: str) -> tuple[str, OffsetMap] | None:
    """The page with each such part as a box under its heading, and the way back; None for one without."""
    found = list(_parts(text)) if "{%" in text or "{{" in text else []
    return rewritten(text, found) if found else None


def _parts(text: str) -> Iterator[Rewrite]:
    for opening, closing in _DIALECTS:
        ends = list(closing.finditer(text))
        closed = {end["name"] for end in ends} - _CONTROL
        opened = [tag for tag in opening.finditer(text) if tag["name"] in closed] if closed else []
        titles = {tag.start(): _title(text, tag) for tag in opened}
        boxes = {tag["name"] for tag in opened if titles[tag.start()]}
        yield from (
            headed(Span(*tag.span()), titles[tag.start()], boxed=True)
            for tag in opened
            if tag["name"] in boxes
        )
        yield from (ended(Span(*end.span())) for end in ends if end["name"] in boxes)


def _title(text: str, tag: re.Match[str]) -> Span | None:
    """What titles a part, by name or as the first that its tag is given."""
    within = tag.span("rest")
    found = _NAMED.search(text, *within) or _FIRST.match(text, *within)
    return Span(*found.span("title")) if found else None
