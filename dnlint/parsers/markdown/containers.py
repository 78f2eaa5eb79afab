"""Containers between colons: `:::tip Title` (Docusaurus, VitePress), `::card{title="…"}` (Nuxt Content)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dnlint.offsets import Span
from dnlint.parsers import keys
from dnlint.parsers.looks import is_copy, is_token
from dnlint.parsers.prose import has_words
from dnlint.parsers.rewriting import Rewrite, ended, headed

_LINE = re.compile(
    r"(?m)^[ \t]*(?::{3,}[ \t]*(?P<container>[\w-]*)|::(?P<component>[a-z][\w-]*|(?=[ \t]*$)))"
    r"(?:\[(?P<label>[^\]\n]+)\]|[ \t]+(?P<title>[^\s{][^{}\n]*)"
    r")?[^{}\n]*(?:\{(?P<given>[^{}\n]*)\})?[^\n]*$"
    r"(?P<fields>\n[ \t]*---[ \t]*\n(?:(?![ \t]*---)[^\n]*\n){0,60}?[ \t]*---[ \t]*$)?"
)
_FIELD = re.compile(
    r"(?m)^[ \t]*(?P<dash>-[ \t]+)?(?:(?P<key>[A-Za-z][\w-]*):[ \t]+)?"
    r"(?P<quote>[\"']?)(?P<value>[^\n]*?)(?P=quote)[ \t]*$"
)
_GIVEN = re.compile(
    r"(?<![^\s{])(?P<key>[A-Za-z][\w-]*)=(?P<quote>[\"'])(?P<value>(?:(?!(?P=quote)).)+)(?P=quote)"
)
_SLOT = re.compile(
    r"(?m)^[ \t]*#(?:(?:title|heading|headline|header|question|label)[ \t]*\n[ \t]*(?P<title>[^\s#:][^\n]*)"
    r"|[a-z][\w-]*(?:\{[^{}\n]*\})?[ \t]*)$"
)
_INLINE = re.compile(r"(?<![\w:]):[a-z][\w-]*\[(?P<text>[^\]\n]+)\](?:\{[^{}\n]*\})?")
_TOP = re.compile(r"hero|head(?:er|ing)?$|banner")


def containers(text: str) -> Iterator[Rewrite]:
    """The lines that begin and end containers, with what they show."""
    if "\n::" not in text and not text.startswith("::"):
        return
    boxed: list[bool] = []
    for line in _LINE.finditer(text):
        name = line["container"] or line["component"] or ""
        if name or any(line[group] for group in ("label", "title", "given")):
            shown = list(_shown(text, line))
            title = next((value for key, value in shown if keys.names_title(key) or keys.asks(key)), None)
            boxed.append(not _TOP.search(name))
            opening = headed(Span(*line.span()), title, boxed=boxed[-1])
            yield Rewrite(opening.span, (*opening.parts, *_paragraphs(shown, title)))
        elif boxed and boxed.pop():
            yield ended(Span(*line.span()))
        else:
            yield Rewrite(Span(*line.span()), ("\n\n",))
    for slot in _SLOT.finditer(text):
        title = Span(*slot.span("title")) if slot["title"] else None
        yield headed(Span(*slot.span()), title, boxed=False)
    for inline in _INLINE.finditer(text):
        yield Rewrite(Span(*inline.span()), (Span(*inline.span("text")),))


def _shown(text: str, line: re.Match[str]) -> Iterator[tuple[str, Span]]:
    """The copy that a container is given, in its line and in YAML below it, by its keys."""
    for group in ("label", "title"):
        if line[group]:
            yield "title", Span(*line.span(group))
    given = _GIVEN.finditer(text, *line.span("given")) if line["given"] else ()
    below = _FIELD.finditer(text, *line.span("fields")) if line["fields"] else ()
    for field in (*given, *below):
        key, value = field["key"] or "", field["value"]
        if not has_words(value) or is_token(value) or keys.names_code(key) or keys.is_button(key, value):
            continue
        is_item = not key and field.groupdict().get("dash")
        if keys.names_copy(key) or keys.names_title(key) or is_item or is_copy(value):
            yield "title" if key == "summary" else key or "item", Span(*field.span("value"))


def _paragraphs(shown: list[tuple[str, Span]], title: Span | None) -> Iterator[str | Span]:
    """What is shown besides the title: titles of parts, items and paragraphs."""
    for key, value in shown:
        if value != title:
            heads = keys.names_title(key) or keys.asks(key)
            yield "\n\n##### " if heads else "\n- " if key == "item" else "\n\n"
            yield value
            yield "\n\n" if heads or key != "item" else "\n"
