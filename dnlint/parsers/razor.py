"""Razor pages (ASP.NET): HTML with C# in it, which is masked at equal length.

What code shows as it stands, `@Html.Raw("…")`, `@Localizer["…"]`, is read, what a page is called, and
the data that it sets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dnlint.offsets import Span
from dnlint.parsers import blocks_of, embedded
from dnlint.parsers.csharp import csharp_values
from dnlint.parsers.data import Record, Text, Value
from dnlint.parsers.flow_branches import braces, with_cases
from dnlint.parsers.page_settings import front_matter_blocks
from dnlint.parsers.passage import Passage
from dnlint.parsers.prose import MASK
from dnlint.parsers.records import record_blocks
from dnlint.parsers.seek import Seeker
from dnlint.parsers.strings import escaped_text
from dnlint.values import Block

_SIGN = re.compile(
    r"(?P<comment>@\*)|(?P<at>@@)|(?<![\w@.])@(?:"
    r"(?P<line>(?:page|model|using(?!\s*\()|inject|inherits|namespace|layout|implements|attribute|typeparam"
    r"|rendermode|addTagHelper|removeTagHelper|tagHelperPrefix)\b[^\n]*)"
    r"|(?P<code>(?:(?:code|functions)\s*)?\{)"
    r"|(?P<block>(?:if|foreach|for|while|switch|using|lock|try|do)\b|section\s+\w+)"
    r"|(?P<value>(?:await\s+)?[A-Za-z_]\w*|(?=\()))"
)
_SHOWN = re.compile(
    r'@(?:Html\.Raw|\w*[Ll]ocalizer|[LT])?[(\[]\s*(?:[^"\n]*\?\??\s*)?'
    r'"(?P<text>[^"\\]*[^\W\d_]\s[^"\\]*)"\s*(?::\s*"[^"\n]*"\s*)?[)\]]'
)
_MEMBER = re.compile(r"[?!]?\.\w+")
_BRACKET = re.compile(r'"(?:[^"\\\n]|\\.)*+"|[()\[\]]')
_GOES_ON = re.compile(r"\s*(?:else(?:\s+if)?|catch|finally|while)\b")
_OPENS = re.compile(r"\s*\{")
_STATEMENT = re.compile(
    r"^[ \t]*(?:(?:(?:var|return|break|continue|await)\b|[\w.\[\]\"]+\s*(?:[-+*]?=|\+\+|--|\()"
    r"|[\w.<>\[\],?]+\s+\w+\s*=)[^\n]*;|(?:case\b[^\n]*|default):)[ \t]*\r?$",
    re.MULTILINE,
)
_SETTING = re.compile(r'\bView(?:Data\["(\w+)"\]|Bag\.(\w+))\s*=\s*"((?:[^"\\\n]|\\.)*+)"')
_LONGEST = 20_000


def blocks(passage: Passage) -> Iterator[Block]:
    """What a page says of itself in its code, then the page without its code."""
    if cases := with_cases(passage.text):
        yield from embedded(".cshtml", replace(passage, text=cases[0]), cases[1])
        return
    settings = _settings(passage.text)
    context = replace(passage.context, title=passage.context.title or settings.first("title"))
    yield from front_matter_blocks(settings, context, passage.language)
    for name, value in _data(passage.text):
        yield from record_blocks(value, context, passage.language, name)
    yield from blocks_of(".html", replace(passage, text=mask(passage.text), context=context))


def mask(text: str) -> str:
    """The text with its code overwritten by as many mask characters."""
    parts, position = list[str](), 0
    for span, shown in sorted(_hidden(text), key=lambda one: one[0].start):
        start = max(position, span.start)
        if start < span.end:
            inner = Span(max(shown.start, start), max(shown.end, start))
            parts += [text[position:start], MASK * (inner.start - start), text[inner.start : inner.end]]
            parts.append(MASK * (span.end - inner.end))
            position = span.end
    return "".join((*parts, text[position:])) if parts else text


def comments(text: str) -> Iterator[Span]:
    """Razor's own comments: `@* … *@`."""
    seeker = Seeker(text)
    for sign in _SIGN.finditer(text):
        if sign["comment"] and (end := seeker.end(r"\*@", sign.end())):
            yield Span(sign.start(), end)


def _data(text: str) -> Iterator[tuple[str, Value]]:
    """What the code of a page sets, its settings left out."""
    closed, end = braces(text), 0
    for sign in _SIGN.finditer(text):
        if sign["code"] and sign.start() >= end and (end := closed.get(sign.end() - 1, 0)):
            known = {one.start(3) for one in _SETTING.finditer(text, sign.end(), end)}
            for name, value in csharp_values(text, Span(sign.end(), end - 1)):
                if not isinstance(value, Text) or value.offsets.to_source(Span(0, 0)).start not in known:
                    yield name, value


def _settings(text: str) -> Record:
    fields = ((one[1] or one[2], escaped_text(text, Span(*one.span(3)))) for one in _SETTING.finditer(text))
    return Record(tuple(fields))


def _hidden(text: str) -> Iterator[tuple[Span, Span]]:
    """The ranges of code, each with what is shown of it."""
    position, covered, closed, seeker = 0, 0, braces(text), Seeker(text)
    for sign in _SIGN.finditer(text):
        start, end = sign.span()
        if start < position:
            continue
        shown = Span(end, end)
        if sign["comment"]:
            end = seeker.end(r"\*@", end) or end
        elif sign["at"]:
            shown = Span(end - 1, end)
        elif sign["code"]:
            end = closed.get(end - 1, end)
        elif sign["block"]:
            block = _block(text, end, closed)
            end = block[0].end if block else end
            yield from ((span, Span(span.end, span.end)) for span in block[1:])
            if block and block[-1].end > covered:  # else it stands in a block whose code is known
                covered = block[-1].end
                yield from _statements(text, Span(end, covered))
        elif sign["value"] is not None:
            end = _value_end(text, end)
            said = _SHOWN.fullmatch(text, start, end)
            shown = Span(*said.span("text")) if said else shown
        yield Span(start, end), Span(min(shown.start, end), min(shown.end, end))
        position = end


def _block(text: str, end: int, ends: dict[int, int]) -> list[Span]:
    """What opens a block behind its first word, what goes on with it (`} else {`), what closes it."""
    found, start = list[Span](), end
    while opened := _OPENS.match(text, _arguments_end(text, end)):
        found.append(Span(start, opened.end()))
        closed = ends.get(opened.end() - 1, 0)
        following = _GOES_ON.match(text, closed) if closed else None
        if not closed:
            break
        if following is None or not _OPENS.match(text, _arguments_end(text, following.end())):
            found.append(Span(closed - 1, closed))
            break
        start, end = closed - 1, following.end()
    return found


def _statements(text: str, within: Span) -> Iterator[tuple[Span, Span]]:
    for line in _STATEMENT.finditer(text, within.start, within.end):
        yield Span(*line.span()), Span(line.end(), line.end())


def _value_end(text: str, end: int) -> int:
    """Where an expression ends whose first name ends at `end`."""
    while True:
        member = _MEMBER.match(text, end)
        after = member.end() if member else _closed(text, end)
        if after <= end:
            return end
        end = after


def _arguments_end(text: str, start: int) -> int:
    """Where what a statement is given ends: the same place, if it is given nothing."""
    at = start + len(text[start : start + 50]) - len(text[start : start + 50].lstrip())
    return max(_closed(text, at), start)


def _closed(text: str, start: int) -> int:
    """Where the bracket at `start` closes; the same place, where none opens there or it is not closed."""
    if text[start : start + 1] not in {"(", "["}:
        return start
    depth = 0
    for sign in _BRACKET.finditer(text, start, start + _LONGEST):
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(sign[0], 0)
        if not depth:
            return sign.end()
    return start
