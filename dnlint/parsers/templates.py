"""Template tags (Liquid, Jinja, Go, Handlebars, ERB, PHP) are masked at equal length and never read.

But for a text that a tag only passes on to be translated, `{{ __('…') }}`, or shows where nothing else is
given, `{{ page.lead | default: '…' }}`: that is shown as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dnlint.offsets import Span
from dnlint.parsers.prose import MASK
from dnlint.parsers.seek import Seeker

_CLOSERS = {
    **{"{{": "}}", "{{{": "}}}", "{{!--": "--}}", "{{/*": "*/}}", "{%": "%}", "{#": "#}"},
    **{"<%": "%>", "<?": "?>"},
}
_OPENER = re.compile(
    r"\{%-?\s*(?P<skipped>comment|schema|javascript|style|stylesheet|doc)\b"
    r"|\{\{!--|\{\{/\*|\{\{\{|\{\{|\{%|\{#|<%|<\?"
)
_LONGEST = 20_000
_SHOWN = ("shown", "told", "said")
_TRANSLATED = re.compile(
    r"\{\{-?\s*(?:(?:__|_|_t|gettext|trans|e)\(\s*)?(?P<one>[\"'])(?P<shown>[^\"'\\]*+(?:(?!(?P=one))[\"'][^\"'\\]*+)*+)(?P=one)"
    r"|\{%-?\s*trans(?:late)?\s+(?P<two>[\"'])(?P<told>[^\"'\\]*+(?:(?!(?P=two))[\"'][^\"'\\]*+)*+)(?P=two)"
    r"|<%=\s*(?:t|_|gettext)?\(?\s*(?P<three>[\"'])(?P<said>[^\"'\\#]*+(?:(?!(?P=three))[\"'][^\"'\\#]*+)*+)(?P=three)"
)
_DEFAULT = re.compile(
    r"(?:\{\{-?|<%[-=])(?!\s*(?:(?:if|with|range)\b|\$\w+\s*:?=))[^\"'{}]*(?:[\"'][\w.-]*[\"'][^\"'{}]*)?(?<![\w.-])(?:default\b[\s:(,]*|\?[?:]?\s*|\|\|\s*|or\s+)"
    r"(?P<one>[\"'])(?P<shown>[^\"'\\]*+(?:(?!(?P=one))[\"'][^\"'\\]*+)*+)(?P=one)"
)
_OTHERWISE = re.compile(
    r"(?:\{\{[-~]?|\{%-?|<%-?|<\?(?:php)?)\s*\}?\s*(?:else|elif|elsif|elseif|case|when|or)\b|\{\{\^"
)
_WORD = re.compile(r"[A-Z][a-z]{2,}\??")  # a word for people, and no key
_WORDS = re.compile(r"[^\W\d_]\s+[^\W\d_]")


def mask(text: str) -> str:
    """The text with every template tag overwritten by as many mask characters."""
    parts: list[str] = []
    position = 0
    for tag in tags(text):
        parts += (text[position : tag.start], _masked(text, tag.start, tag.end))
        position = tag.end
    return "".join((*parts, text[position:])) if parts else text


def without_choices(text: str) -> str:
    """The text with every tag that chooses between texts overwritten, where its code is read elsewhere."""
    parts, position = list[str](), 0
    for tag in tags(text):
        if _DEFAULT.match(text, tag.start, tag.end):
            parts += (text[position : tag.start], MASK * len(tag))
            position = tag.end
    return "".join((*parts, text[position:])) if parts else text


def tags(text: str) -> Iterator[Span]:
    """The template tags of a text, from left to right; what a comment's tags enclose belongs to them."""
    position = 0
    seeker = Seeker(text)
    for match in _OPENER.finditer(text):
        start = match.start()
        if start < position:
            continue
        end = _closing(match, seeker)
        if start < end <= match.end() + _LONGEST:
            yield Span(start, end)
            position = end


def _closing(opener: re.Match[str], seeker: Seeker) -> int:
    """Where the tag ends, or what it opens and nobody sees; 0 where it does not."""
    name = opener["skipped"]
    end = seeker.end(rf"\{{%-?\s*end{name}\s*-?%\}}", opener.end()) if name else 0
    return end or seeker.end(re.escape(_CLOSERS["{%" if name else opener[0]]), opener.end())


def _masked(text: str, start: int, end: int) -> str:
    """A tag with all of it masked, but for a text of several words that it only passes on."""
    passes, shown = _passed(text, start, end)
    if passes is None:
        # What is shown otherwise begins a sentence of its own.
        return MASK * (end - start - 1) + (" " if _OTHERWISE.match(text, start, end) else MASK)
    return MASK * (passes.start(shown) - start) + passes[shown] + MASK * (end - passes.end(shown))


def _passed(text: str, start: int, end: int) -> tuple[re.Match[str] | None, str]:
    """What a tag only passes on, for a key to be translated what stands where no translation is."""
    for pattern in (_TRANSLATED, _DEFAULT):
        passes = pattern.match(text, start, end)
        shown = next((name for name in _SHOWN if passes.groupdict().get(name)), "") if passes else ""
        if passes and shown and (_WORDS.search(passes[shown]) or _WORD.fullmatch(passes[shown])):
            return passes, shown
    return None, ""
