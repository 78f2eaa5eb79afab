"""MDX pages: Markdown with components, expressions in braces, imports and exports."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dnlint.offsets import MapBuilder, Span
from dnlint.parsers import embedded
from dnlint.parsers.expressions import Expression, Expressions
from dnlint.parsers.passage import Passage
from dnlint.parsers.prose import MASK
from dnlint.parsers.snippets import context_at, part_blocks
from dnlint.parsers.tags import as_html
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
    found = list(embedded(".md", replace(passage, text=html), offsets))
    starts = [block.source_span(Span(0, 1)).start for block in found]
    title = next((block.context.title for block in found if block.context.title), passage.context.title)
    page = replace(passage, text=layers.text, context=replace(passage.context, title=title))
    inside: list[Block] = []
    for statement in layers.statements:
        inside += part_blocks(".tsx", layers.text, statement, page)
    for expression in layers.expressions:
        if any(expression.span.overlaps(title) for title in titles.values()):
            continue
        at = expression.span.start + 1
        around = context_at(found, starts, at, page.context)
        inside += _expression_blocks(expression, replace(page, context=around))
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


def _expression_blocks(expression: Expression, page: Passage) -> Iterator[Block]:
    """What an expression shows, as the value of the property that it is given to."""
    builder = MapBuilder()
    name = expression.name if _NAME.fullmatch(expression.name) else "shown"
    builder.whole(f"{name} = ", Span(expression.span.start, expression.span.start))
    builder.literal(expression.code(page.text), expression.span.start + 1)
    text, offsets = builder.build()
    yield from embedded(".tsx", replace(page, text=text), offsets)


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
