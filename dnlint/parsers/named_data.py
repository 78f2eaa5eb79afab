"""The constants of the scripts in a page, and what is read where the page shows one of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from tree_sitter import Node

from dnlint.offsets import MapBuilder, Span
from dnlint.parsers import embedded, keys
from dnlint.parsers.expressions import Expression
from dnlint.parsers.passage import Passage
from dnlint.parsers.places import MARK, Place, mark_at, titles_after
from dnlint.parsers.prose import MASK
from dnlint.parsers.script.syntax import Dialect, Script, parse_script
from dnlint.parsers.snippets import expression_blocks, holds_words, part_blocks
from dnlint.values import Block

_DIALECT = Dialect("tree_sitter_typescript", "language_tsx")
_DATA = frozenset({"array", "object", "string", "template_string", "call_expression", "as_expression"})
_LOOP = re.compile(r"(?:\bas|\.map\(\s*\(?)\s*(?:(?P<item>\w+)|\{(?P<fields>[^{}]*)\})")
_NAMED = re.compile(r"[\w-]=$")
_VALUE = re.compile(r"\s*[\[{\"'`]")
_STRING = re.compile(
    r"\s*(?:(?:ref|\$state)\(\s*)?(?P<quote>[\"'`])(?P<text>(?:(?!(?P=quote))[^\"\\$<>{}&\n]){1,80})(?P=quote)"
    r"\s*\)?(?:\s*as const)?\s*"
)
_BOX_BEGINS = re.compile(rf"<(?:(?P<title>h[1-6]|title|dt|summary)|[a-z]\w*)\b[^<>]*>[\s{MASK}]*$")
_BOX_ENDS = re.compile(r"\s*<")
_NEAR = 300
_DATA_FUNCTION = frozenset({"method_definition", "pair"})
_NAME = re.compile(r"(?<![\w$.])[A-Za-z_$][\w$]*")

Constants = dict[str, Span]
"""The ranges of the values of names that are set once."""


def constants_of(text: str, scripts: Sequence[Span]) -> Constants:
    """The constants of the scripts in a page that can hold copy."""
    found: Constants = {}
    twice: set[str] = set()
    for script in scripts:
        part = parse_script(text[script.start : script.end], _DIALECT)
        for name, value in (*_declared(part), *_given(part)):
            twice.update({name} & found.keys())
            found[name] = Span(value.start_byte, value.end_byte).shift(script.start)
    return {name: span for name, span in found.items() if name not in twice}


def _declared(script: Script) -> Iterator[tuple[str, Node]]:
    for constant in script.constants:
        name, value = constant.child_by_field_name("name"), constant.child_by_field_name("value")
        if name is not None and value is not None and name.type == "identifier" and value.type in _DATA:
            yield script.source(name), value
            yield from _fields(script, script.source(name), value)


def _fields(script: Script, name: str, value: Node) -> Iterator[tuple[str, Node]]:
    """The strings in an object, under their names: card.title."""
    for pair in value.named_children if value.type == "object" else ():
        key, held = pair.child_by_field_name("key"), pair.child_by_field_name("value")
        if key is not None and held is not None and held.type == "string":
            yield f"{name}.{script.source(key)}", held


def _given(script: Script) -> Iterator[tuple[str, Node]]:
    """The fields of the object that a Vue component's `data()` gives to its template."""
    for island in script.islands if "data" in script.text else ():
        around = [node for node in islice(script.ancestors(island), 6) if node.type in _DATA_FUNCTION]
        if island.type == "object" and any(script.source(node).startswith("data") for node in around):
            for pair in island.named_children:
                key, value = pair.child_by_field_name("key"), pair.child_by_field_name("value")
                if key is not None and value is not None and value.type in _DATA:
                    yield script.source(key), value
            return


def named_in(code: str, constants: Constants) -> str:
    """The first constant that an expression names, "" for none."""
    return next((name for name in _NAME.findall(code) if name in constants), "")


def places_of(
    text: str, markup: str, expressions: Sequence[Expression], constants: Constants
) -> Iterator[Place]:
    """Where the expressions in braces of a page show data. `markup`: the page with its code masked."""
    for expression in expressions:
        span, code = expression.span, expression.code(text)
        at_property = bool(expression.name)
        if at_property and not _NAMED.search(markup, max(0, span.start - 60), span.start):
            continue
        name = named_in(code, constants)
        if lent := short_string(text, markup, span, constants.get(code.strip()), expression.name):
            mark = f'"{lent}"' if at_property else lent
            yield Place(span.start, mark, name, constants[name], length=len(span))
            continue
        if holds_words(code):
            name, value = expression.name, Span(span.start + 1, span.end - 1)
            if expression.holes or not _VALUE.match(code):
                continue
        elif name:
            value = constants[name]
        else:
            continue
        mark = f'"{MARK}"' if at_property else mark_at(markup, span.start)
        yield Place(span.start, mark, name, value, _titles(text, span, code))


def short_string(text: str, markup: str, at: Span, value: Span | None, attribute: str = "") -> str:
    """The string that a name stands for in a heading, as a title, in the middle of a text; "" for any other.

    What is copy by itself is read where it is shown instead.
    """
    found = _STRING.fullmatch(text, value.start, value.end) if value is not None else None
    if found is None:
        return ""
    if attribute:
        titles = keys.names_title(attribute)
    else:
        within = _BOX_BEGINS.search(markup, max(0, at.start - _NEAR), at.start)
        alone = within is not None and _BOX_ENDS.match(markup, at.end)
        titles = not alone or (within is not None and bool(within["title"]))
    return found["text"] if titles else ""


def _titles(text: str, span: Span, code: str) -> tuple[str, ...]:
    """The keys that headings show of what runs over a list: `#each services as s`, `services.map((s) =>`."""
    loop = _LOOP.search(code) or _LOOP.search(text, span.start, span.end)
    if loop is None:
        return ()
    if loop["fields"]:
        keys = "|".join(re.findall(r"\w+", loop["fields"]))
        return titles_after(text, span.start, rf"\{{\s*({keys})\s*\}}", rf"\{{\s*({keys})\s*\}}")
    field = rf"\{{\s*{loop['item']}\.(\w+)\s*\}}"
    return titles_after(text, span.start, field, field)


def read_place(place: Place, passage: Passage, text: str) -> Iterator[Block]:
    """The data that a page shows at a place."""
    code = text[place.code.start : place.code.end]
    if not place.titles:
        yield from expression_blocks(code, place.code.start, place.name, passage)
        return
    shown = "".join(f"<h3>{{it.{title}}}</h3>" for title in place.titles)
    builder = MapBuilder()
    builder.whole(f"const {place.name} = ", Span(place.code.start, place.code.start))
    builder.literal(code, place.code.start)
    end = Span(place.code.end, place.code.end)
    builder.whole(f"; const shown = <>{{{place.name}.map((it) => <div>{shown}</div>)}}</>", end)
    part, offsets = builder.build()
    yield from embedded(".tsx", replace(passage, text=part), offsets)


def rest_of(suffix: str, script: Span, passage: Passage, seen: Sequence[Place]) -> Iterator[Block]:
    """The copy of a script that the page has not shown anywhere."""
    for block in part_blocks(suffix, passage.text, script, passage):
        at = block.offsets.pieces[0].source.start
        if not any(place.code.start <= at < place.code.end for place in seen):
            yield block
