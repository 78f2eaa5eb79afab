"""JSX as HTML: the page that a script's elements stand for, with the way back of each character.

What follows is then the business of the HTML parser: which text is one block, what is a heading,
a list, a question. A component becomes the element that its name tells, its class the name; its
visible properties stand in it. Data that an expression shows is left as a mark (a one-letter
paragraph) at its place, to be read there as data, in the context that the page gives it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from tree_sitter import Node

from dnlint.offsets import MapBuilder, Span
from dnlint.parsers import keys
from dnlint.parsers.data import Array, Record, Text, Value
from dnlint.parsers.html.elements import HEADINGS, INLINE, VOID
from dnlint.parsers.names import names
from dnlint.parsers.looks import is_copy, is_identifier, is_token
from dnlint.parsers.script.components import element_of, is_head, label_of, title_level
from dnlint.parsers.script.literals import append, attribute_text, string_text
from dnlint.parsers.script.syntax import JSX, Script
from dnlint.parsers.script.values import Values

_KEPT = names("aria-expanded aria-level charset content data-bs-toggle id itemprop lang name property role type")
_SKIPPED = names("svg style noscript math canvas template textarea select")
_BEFORE_POINT = re.compile(r"\s*\n\s*(?=[.,;:!?)])")
_CLASS = re.compile(r"(?<![\w\[/(.-])(?:[a-zA-Z][a-zA-Z_-]+|h[1-6])(?![\w\[/(:.-])")
_BOLD = re.compile(r"fontWeight\W+(?:bold|[6-9]00)")
_LONG = 5  # words: from here on a string that a name stands for is read where the page shows it
_FLOWS = INLINE | HEADINGS.keys() | {"p", "li", "td", "th", "dt", "summary"}
_DEEPEST = 150
_CHOICES = frozenset({"||", "&&", "??"})
_INNER = frozenset(
    {"parenthesized_expression", "as_expression", "satisfies_expression", "non_null_expression"}
    | {"await_expression", "spread_element"}
)


@dataclass(frozen=True, slots=True)
class Shown:
    """Data at a place of the page, with the name it goes by."""

    name: str
    value: Value


@dataclass(slots=True)
class Page:
    """HTML in the making. The dictionaries go by offsets in it."""

    html: MapBuilder = field(default_factory=MapBuilder)
    shown: dict[int, Shown] = field(default_factory=dict)
    named: list[Span] = field(default_factory=list)  # strings that stand elsewhere and are read there
    properties: dict[int, str] = field(default_factory=dict)
    used: set[int] = field(default_factory=set)  # ids of values that the page shows


class Markup:
    """Writes the JSX of one script to a page."""

    def __init__(self, script: Script, values: Values, page: Page) -> None:
        self._script = script
        self._values = values
        self._page = page
        self._html = page.html
        self._depth = 0

    def element(self, node: Node, parent: str = "") -> None:
        """Write a JSX element. `parent` is the HTML element around it."""
        self._depth += 1
        if self._depth <= _DEEPEST:
            self._element(node, parent)
        self._depth -= 1

    def show(self, node: Node, name: str, value: Value, parent: str = "") -> None:
        """Leave a mark where data is shown."""
        if id(value) in self._page.used:
            return
        self._page.used.add(id(value))
        tag = {"ul": "li", "ol": "li", "dl": "dd"}.get(parent, "p")
        at = Span(node.start_byte, node.end_byte)
        self._html.whole(f"<{tag}>", at)
        self._page.shown[len(self._html)] = Shown(name, value)
        self._html.whole("x", at)
        self._html.whole(f"</{tag}>", at)

    def _element(self, node: Node, parent: str) -> None:
        opening = node if node.type == "jsx_self_closing_element" else node.child_by_field_name("open_tag")
        named = opening.child_by_field_name("name") if opening is not None else None
        children = [child for child in node.children if child is not opening and "_element" in child.type or child.type.startswith(("jsx_t", "jsx_ex", "html_", "ERROR"))] if opening is not node else []
        if opening is None or named is None:
            self.children(children, parent)
            return
        name = self._script.source(named)
        attributes = self._attributes(opening)
        tag = element_of(name, {key: self._plain(value) for key, value in attributes.items()})
        if tag == "script":
            self._script_element(node, children)
        elif tag not in _SKIPPED:
            self._tagged(node, opening, name, tag, attributes, children, parent)

    def _tagged(self, node, opening, name, tag, attributes, children, parent) -> None: ...
