"""Vue components: the template is HTML, the script TypeScript, the i18n block data."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dnlint.offsets import Span
from dnlint.parsers import embedded
from dnlint.parsers.passage import Passage
from dnlint.parsers.prose import MASK
from dnlint.parsers.seek import Seeker
from dnlint.parsers.snippets import expression_blocks, part_blocks
from dnlint.parsers.tags import as_html
from dnlint.values import Block

_OPENING = re.compile(
    r"<!--|<(?P<name>template|script|style|i18n)\b(?P<rest>(?:[^>\"']++|\"[^\"]*\"|'[^']*')*+)>",
    re.DOTALL | re.IGNORECASE,
)
_TEMPLATE = re.compile(r"<(?P<close>/?)template\b(?:[^>\"']++|\"[^\"]*\"|'[^']*')*+>", re.IGNORECASE)
_LANG = re.compile(r"\blang=[\"']?(\w+)")
_LOCALE = re.compile(r"\blocale=[\"']?([\w-]+)")
_CODE = re.compile(
    r"\{\{(?P<text>.*?)\}\}|(?<=\s)(?:v-bind)?:(?P<name>[\w-]+)=\"(?P<bound>[^\"]*)\""
    r"|(?<=\s)v-html=\"(?P<html>[^\"]*)\"|(?<=\s)v-for=\"[^\"]*? (?:in|of) (?P<list>[^\"]*)\"",
    re.DOTALL,
)
_DATA = {"json": ".json", "json5": ".json", "yaml": ".yaml", "yml": ".yaml"}


@dataclass(frozen=True, slots=True)
class _Part:
    """One top-level block of a component: its name, what its tag says, the range of its content."""

    name: str
    attributes: str
    inner: Span

    def says(self, attribute: re.Pattern[str]) -> str:
        """The value of an attribute of its tag, "" without one."""
        found = attribute.search(self.attributes)
        return found[1] if found else ""


def blocks(passage: Passage) -> Iterator[Block]:
    """The template first, as the page it makes; then the data of scripts and of translations."""
    parts = list(_parts(passage.text))
    title = passage.context.title
    for part in parts:
        if part.name == "template":
            for block in _template(part.inner, passage):
                title = title or block.context.title
                yield block
    passage = replace(passage, context=replace(passage.context, title=title))
    for part in parts:
        if part.name == "script":
            suffix = ".tsx" if part.says(_LANG) in {"tsx", "jsx"} else ".ts"
            yield from part_blocks(suffix, passage.text, part.inner, passage)
        elif part.name == "i18n":
            suffix = _DATA.get(part.says(_LANG) or "json", ".json")
            translated = replace(passage, language=part.says(_LOCALE) or passage.language)
            yield from part_blocks(suffix, passage.text, part.inner, translated)


def _parts(text: str) -> Iterator[_Part]:
    """The top-level blocks. One that is not closed reaches to the end."""
    seeker, position = Seeker(text), 0
    while opening := _OPENING.search(text, position):
        position = opening.end()
        if not opening["name"]:
            position = seeker.end("-->", position) or position
        elif not opening["rest"].endswith("/"):
            name = opening["name"].lower()
            end, position = _end(text, name, position, seeker)
            yield _Part(name, opening["rest"], Span(opening.end(), end))


def _end(text: str, name: str, start: int, seeker: Seeker) -> tuple[int, int]:
    """Where the content of a block ends, and where its end tag does. Templates stand in templates."""
    if name != "template":
        close = seeker.find(rf"</{name}\s*>", start)
        return (close.start(), close.end()) if close else (len(text), len(text))
    depth = 1
    for tag in _TEMPLATE.finditer(text, start):
        depth += -1 if tag["close"] else not tag[0].endswith("/>")
        if not depth:
            return tag.start(), tag.end()
    return len(text), len(text)


def _template(span: Span, passage: Passage) -> Iterator[Block]:
    # Of inner templates only the content is shown, and what stands before the template is not there.
    text = MASK * span.start + _TEMPLATE.sub(
        lambda tag: MASK * len(tag[0]), passage.text[span.start : span.end]
    )
    html, offsets = as_html(text)
    context = passage.context
    for block in embedded(".html", replace(passage, text=html), offsets):
        context = replace(context, title=context.title or block.context.title)
        yield block
    for code in _CODE.finditer(passage.text, span.start, span.end):
        group = code.lastgroup or "text"
        shown = replace(passage, context=context)
        yield from expression_blocks(code[group], code.start(group), code["name"] or "", shown)
