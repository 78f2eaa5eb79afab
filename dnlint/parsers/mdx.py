"""MDX pages: Markdown with components, expressions in braces, imports and exports."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dnlint.offsets import MapBuilder, Span
from dnlint.parsers import embedded
from dnlint.parsers.expressions import Expression, Expressions
from dnlint.parsers.mdx_lists import outdented
from dnlint.parsers.passage import Passage
from dnlint.parsers.prose import MASK
from dnlint.parsers.snippets import context_at, part_blocks
from dnlint.parsers.tags import as_html
from dnlint.parsers.tuples import in_table
from dnlint.values import Block

_FRONT_MATTER = re.compile(r"\ufeff?---[^\S\n]*\n.*?^---[^\S\n]*$", re.DOTALL | re.MULTILINE)
_CODE = re.compile(r"^(?P<fence>```+|~~~+)[^\n]*\n.*?(?:^(?P=fence)|\Z)", re.DOTALL | re.MULTILINE)
_STATEMENT = re.compile(r"^(?:import|export)\s", re.MULTILINE)
_SYNTAX = re.compile(
    r"//[^\n]*|/\*.*?\*/|'(?:[^'\\\n]|\\.)*'|\"(?:[^\"\\\n]|\\.)*\"|`(?:[^`\\]|\\.)*`|[\[({\])}\n]", re.DOTALL
)
_NAME = re.compile(r"[A-Za-z]\w*")
_CLASS_NAME = re.compile(r"(?<=\s)className(?==)")
_IN_COMPONENT = re.compile(r"^[^\S\n]*<[A-Z][^\n]*\n(?:[^\S\n]*\S[^\n]*\n)+", re.MULTILINE)
"""A component with what follows it without an empty line: Markdown reads that as HTML, MDX does not."""

_TABS = re.compile(r"<Tabs\b[^<>]*\bitems=\s*\Z")
_NEAR = 200
_TAB = re.compile(r"<(?:Tabs?\.)?Tab(?:Item)?\b")
_STRING = re.compile(r"([\"'])([^\"'\\\n]+)\1")
_INLINE = re.compile(
    r"\*\*|(?<![\w*])[*_](?=\S)|(?<=[^\s*])[*_](?![\w*])|\[(?=[^\]\n]+\]\()|(?<=\S)\]\([^()\s]*\)"
)


@dataclass(frozen=True, slots=True)
class Layers:
    """A page taken apart, at the length of the file: `text` lacks code blocks, `markup` all code."""

    text: str
    markup: str
    statements: tuple[Span, ...]
    expressions: tuple[Expression, ...]


def layers_of(source: str) -> Layers:
    """What of a page is Markdown, and what is code."""
    text = _CODE.sub(_blank, source)
    front = _FRONT_MATTER.match(text)
    start = front.end() if front else 0
    statements = tuple(_statements(text, start))
    body = text
    for statement in statements:
        body = (
            body[: statement.start] + _blanked(body[statement.start : statement.end]) + body[statement.end :]
        )
    expressions = Expressions(MASK * start + body[start:], elements=False)
    markup = body[:start] + expressions.mask()[start:]
    return Layers(text, markup, statements, tuple(expressions.found))


def blocks(passage: Passage) -> Iterator[Block]:
    """The page, with the data that its components and exports hold."""
    layers = layers_of(passage.text)
    markup = _IN_COMPONENT.sub(lambda run: _INLINE.sub(_masked, run[0]), layers.markup)
    titles = dict(_tab_titles(passage.text, markup, layers.expressions))
    html, offsets = as_html(_CLASS_NAME.sub("    class", _with(markup, passage.text, titles)), titles)
    front = _FRONT_MATTER.match(html)
    html, inner = outdented(html, front.end() if front else 0)
    found = list(embedded(".md", replace(passage, text=html), inner.through(offsets)))
    starts = [block.source_span(Span(0, 1)).start for block in found]
    title = next((block.context.title for block in found if block.context.title), passage.context.title)
    page = replace(passage, text=layers.text, context=replace(passage.context, title=title))
    inside: list[Block] = []
    for statement in layers.statements:
        inside += part_blocks(".tsx", layers.text, statement, page)
    shown = [one for one in layers.expressions if not any(map(one.span.overlaps, titles.values()))]
    for group in _groups(layers.text, shown):
        around = context_at(found, starts, group[0].span.start + 1, page.context)
        inside += _expression_blocks(group, replace(page, context=around))
    yield from sorted([*found, *inside], key=lambda block: block.source_span(Span(0, 1)).start)


def _tab_titles(text: str, markup: str, expressions: tuple[Expression, ...]) -> Iterator[tuple[int, Span]]:
    """The tags of tabs, with their labels: `<Tabs items={["One", "Two"]}><Tab>…`."""
    for expression in expressions:
        at = expression.span.start
        if expression.name == "items" and _TABS.search(markup, max(0, at - _NEAR), at):
            strings = _STRING.finditer(text, at, expression.span.end)
            labels = [Span(*one.span(2)) for one in strings]
            end = markup.find("</Tabs>", expression.span.end)
            tags = _TAB.finditer(markup, expression.span.end, end if end >= 0 else len(markup))
            yield from zip((tag.start() for tag in tags), labels, strict=False)


def _with(markup: str, text: str, titles: dict[int, Span]) -> str:
    """The markup with the titles of tabs in it, which stand in code."""
    for title in titles.values():
        markup = f"{markup[: title.start]}{text[title.start : title.end]}{markup[title.end :]}"
    return markup


def _groups(text: str, expressions: list[Expression]) -> Iterator[list[Expression]]:
    """The expressions one by one, but for the header and the rows of a table: they say what each other is."""
    found: list[list[Expression]] = []
    for one in sorted(expressions, key=lambda one: one.span.start):
        last = found[-1][-1] if found else None
        between = text[last.span.end : one.span.start] if last else ""
        if last and in_table(last.name) and in_table(one.name) and between.strip() == f"{one.name}=":
            found[-1].append(one)
        else:
            found.append([one])
    yield from found


def _expression_blocks(group: list[Expression], page: Passage) -> Iterator[Block]:
    """What expressions show, as the values of the properties that they are given to."""
    builder = MapBuilder()
    named = [one.name if _NAME.fullmatch(one.name) else "shown" for one in group]
    together = len(group) > 1
    builder.whole("shown = {" if together else f"{named[0]} = ", _at(group[0].span.start))
    for name, one in zip(named, group, strict=True):
        builder.whole(f"{name}: " if together else "", _at(one.span.start))
        builder.literal(one.code(page.text), one.span.start + 1)
        builder.whole(", " if together else "", _at(one.span.end))
    builder.whole("}" if together else "", _at(group[-1].span.end))
    text, offsets = builder.build()
    yield from embedded(".tsx", replace(page, text=text), offsets)


def _at(place: int) -> Span:
    return Span(place, place)


def _masked(found: re.Match[str]) -> str:
    return MASK * len(found[0])


def _blank(found: re.Match[str]) -> str:
    return _blanked(found[0])


def _blanked(text: str) -> str:
    """As many spaces, in as many lines."""
    return re.sub(r"[^\r\n]", " ", text)


def _statements(text: str, start: int) -> Iterator[Span]:
    """Imports and exports: from the beginning of a line to the line end at which all brackets are closed."""
    position = start
    while statement := _STATEMENT.search(text, position):
        position = _statement_end(text, statement.end())
        yield Span(statement.start(), position)


def _statement_end(text: str, start: int) -> int:
    depth = 0
    for sign in _SYNTAX.finditer(text, start):
        if sign[0] in {"[", "(", "{"}:
            depth += 1
        elif sign[0] in {"]", ")", "}"}:
            depth -= 1
        elif sign[0] == "\n" and depth <= 0 and not text[: sign.start()].rstrip().endswith(("=", "+", "=>")):
            return sign.start()
    return len(text)
