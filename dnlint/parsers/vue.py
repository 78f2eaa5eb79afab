"""Vue components: the template is HTML, the script TypeScript, the i18n block data."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dnlint.offsets import Span
from dnlint.parsers.html.directives import STRING
from dnlint.parsers.named_data import (
    Constants,
    constants_of,
    named_in,
    read_place,
    rest_of,
    short_string,
)
from dnlint.parsers.passage import Passage
from dnlint.parsers.places import MARK, Place, Placed, mark_at, titles_after
from dnlint.parsers.prose import MASK
from dnlint.parsers.seek import Seeker, TagEnds
from dnlint.parsers.snippets import expression_blocks, part_blocks
from dnlint.parsers.templates import without_choices
from dnlint.values import Block

_OPENING = re.compile(r"<!--|<(?P<name>template|script|style|i18n)\b", re.IGNORECASE)
_TEMPLATE = re.compile(r"<(?P<close>/?)template\b", re.IGNORECASE)
_LANG = re.compile(r"\blang=[\"']?(\w+)")
_LOCALE = re.compile(r"\blocale=[\"']?([\w-]+)")
_CODE = re.compile(
    r"\{\{(?P<text>.*?)\}\}|(?<=\s)(?:v-bind)?:(?P<name>[\w-]+)=\"(?P<bound>[^\"]*)\""
    r"|(?<=\s)v-html=\"(?P<html>[^\"]*)\"|(?<=\s)v-for=\"(?P<item>[^\"]*?) (?:in|of) (?P<list>[^\"]*)\"",
    re.DOTALL,
)
_BOUND_STRING = re.compile(
    r"(?<=\s)(?:v-bind)?:(?P<name>[\w-]+)=\"(?P<quote>['`])(?P<string>[^\"'`\\]*)(?P=quote)\""
)
_HOLE = re.compile(r"\$\{[^{}]*\}")
_OWN = re.compile(r"\s*[\[{]")
_WORD = re.compile(r"\w+")
_LONE = re.compile(r"\s*[\w$.]+\s*")
_NO_HTML = frozenset({"pug", "jade"})
_DATA = {"json": ".json", "json5": ".json", "yaml": ".yaml", "yml": ".yaml"}


@dataclass(frozen=True, slots=True)
class Part:
    """One top-level block of a component: its name, what its tag says, the range of its content."""

    name: str
    attributes: str
    inner: Span

    def says(self, attribute: re.Pattern[str]) -> str:
        """The value of an attribute of its tag, "" without one."""
        found = attribute.search(self.attributes)
        return found[1] if found else ""

    @property
    def suffix(self) -> str:
        """The suffix of the format that it is written in."""
        language = self.says(_LANG)
        if self.name == "script":
            return ".tsx" if language in {"tsx", "jsx"} else ".ts"
        return _DATA.get(language or "json", ".json") if self.name == "i18n" else ".html"


def blocks(passage: Passage) -> Iterator[Block]:
    """The template first, as the page it makes, with the data it shows; then what else scripts hold."""
    parts = list(parts_of(passage.text))
    constants = constants_of(passage.text, [part.inner for part in parts if part.name == "script"])
    title = passage.context.title
    seen: list[Place] = []
    for part in parts:
        if part.name == "template" and part.says(_LANG) not in _NO_HTML:
            for block in _template(part.inner, passage, constants, seen):
                title = title or block.context.title
                yield block
    passage = replace(passage, context=replace(passage.context, title=title))
    for part in parts:
        if part.name == "script":
            yield from rest_of(part.suffix, part.inner, passage, seen)
        elif part.name == "i18n":
            translated = replace(passage, language=part.says(_LOCALE) or passage.language)
            yield from part_blocks(part.suffix, passage.text, part.inner, translated)


def parts_of(text: str) -> Iterator[Part]:
    """The top-level blocks. One that is not closed reaches to the end."""
    seeker, ends, position = Seeker(text), TagEnds(text), 0
    while opening := _OPENING.search(text, position):
        position = opening.end()
        if not opening["name"]:
            position = seeker.end("-->", position) or position
        elif start := ends.end(position):
            attributes, position = text[position : start - 1], start
            if not attributes.endswith("/"):
                name = opening["name"].lower()
                inner = _inner(text, name, start, seeker, ends)
                position = seeker.end(rf"</{name}\s*>", inner.end) or len(text)
                yield Part(name, attributes, inner)


def _inner(text: str, name: str, start: int, seeker: Seeker, ends: TagEnds) -> Span:
    """The content of a block. Templates stand in templates."""
    if name == "template":
        tags = _template_tags(text, start, ends)
        depth = 1
        for tag in tags:
            depth += -1 if text.startswith("</", tag.start) else not text.startswith("/>", tag.end - 2)
            if not depth:
                return Span(start, tag.start)
        return Span(start, len(text))
    close = seeker.find(rf"</{name}\s*>", start)
    return Span(start, close.start() if close else len(text))


def _template_tags(text: str, start: int, ends: TagEnds) -> Iterator[Span]:
    for tag in _TEMPLATE.finditer(text, start):
        if end := ends.end(tag.end()):
            yield Span(tag.start(), end)


def _template(span: Span, passage: Passage, constants: Constants, seen: list[Place]) -> Iterator[Block]:
    text = _BOUND_STRING.sub(_unbound, passage.text)
    markup = without_choices(_without_templates(text, span))
    placed = Placed(markup, _places(text, markup, span, constants))
    context = passage.context
    for block in placed.blocks(passage, lambda place, inner: read_place(place, inner, text)):
        context = replace(context, title=context.title or block.context.title)
        yield block
    seen += placed.seen
    for code in _CODE.finditer(text, span.start, span.end):
        group = code.lastgroup or "text"
        shown = replace(passage, context=context)
        if group == "html" and STRING.fullmatch(code[group]):
            continue  # read as the content of its element
        if not any(place.code.start == code.start(group) for place in seen):
            yield from expression_blocks(code[group], code.start(group), code["name"] or "", shown)


def _unbound(bound: re.Match[str]) -> str:
    """An attribute that is bound to a plain string, as one with that value; of the same length."""
    string = _HOLE.sub(lambda hole: MASK * len(hole[0]), bound["string"])
    return f'{" " * (bound.start("name") - bound.start())}{bound["name"]}=" {string} "'


def _places(text: str, markup: str, span: Span, constants: Constants) -> Iterator[Place]:
    """Where a template shows data: in loops, in the properties of components, as text."""
    for code in _CODE.finditer(text, span.start, span.end):
        group = code.lastgroup or "text"
        name = named_in(code[group], constants)
        lone = constants.get(code[group].strip()) if group in {"bound", "text"} else None
        if lent := short_string(text, markup, Span(*code.span()), lone, code["name"] or ""):
            mark = f'{code["name"]}="{lent}"' if code["name"] else lent
            yield Place(code.start(), mark, name, constants[name], length=len(code[0]))
        elif group == "bound":
            own = _OWN.match(code[group])
            name = name if _LONE.fullmatch(code[group]) else ""
            if own or name:
                value = Span(*code.span(group)) if own else constants[name]
                yield Place(code.start(), f'{code["name"]}="{MARK}" ', name or code["name"], value)
        elif name and group == "list":
            at = text.rfind("<", span.start, code.start())
            mark = f"<li>{MARK}</li>" if text.startswith("<li", at) else mark_at(markup, at)
            yield Place(at, mark, name, constants[name], _titles(text, code))
        elif name and _LONE.fullmatch(code[group]) and (mark := mark_at(markup, code.start())) == MARK:
            yield Place(code.start(), mark, name, constants[name])


def _titles(text: str, loop: re.Match[str]) -> tuple[str, ...]:
    """The keys that headings show of what a loop runs over: `s in services`, `{ name, text } of services`."""
    names = _WORD.findall(loop["item"])
    if not names:
        return ()
    field = f"({'|'.join(names)})" if "{" in loop["item"] else rf"{names[0]}\.(\w+)"
    return titles_after(text, loop.end(), rf"\{{\{{\s*{field}\s*\}}\}}", rf'"{field}"')


def _without_templates(text: str, span: Span) -> str:
    """The text up to the end of a range, all masked before it, and in it the tags of inner templates."""
    inner = text[: span.end]
    parts, position = [MASK * span.start], span.start
    for tag in _template_tags(inner, span.start, TagEnds(inner)):
        if tag.start >= position:
            parts += [inner[position : tag.start], MASK * len(tag)]
            position = tag.end
    return "".join((*parts, inner[position:]))
