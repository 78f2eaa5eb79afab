"""JSX as HTML, with the way back of each character.

Which text is one block, what is a heading, a list or a question is then the business of the HTML
parser. A component becomes the element that its name tells; its visible properties stand in it.
Data that an expression shows leaves a mark at its place, to be read there as data, in the context
that the page gives it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tree_sitter import Node

from dnlint.offsets import Span
from dnlint.parsers import keys
from dnlint.parsers.data import Text, Value
from dnlint.parsers.html.elements import HEADINGS, INLINE, VOID
from dnlint.parsers.looks import is_copy
from dnlint.parsers.names import names
from dnlint.parsers.script.bindings import name_of
from dnlint.parsers.script.components import element_of, is_head, label_of, title_level
from dnlint.parsers.script.literals import string_text
from dnlint.parsers.script.page import Page, Shown
from dnlint.parsers.script.properties import (
    Properties,
    html_attributes,
    is_shown,
    is_silent,
    is_title,
    plain,
    properties_of,
    property_text,
    titles_first,
)
from dnlint.parsers.script.syntax import JSX, Script
from dnlint.parsers.script.values import INNER, Values, is_silent_call
from dnlint.parsers.strings import raw_text

_SKIPPED = names("svg style noscript math canvas template textarea select")
_BEFORE_POINT = re.compile(r"\s*\n\s*(?=[.,;:!?)])")
_LONG = 5  # words: a longer string that a name stands for is read where the page shows it
_FLOWING = INLINE | HEADINGS.keys() | {"p", "summary", "dt"}
_DEEPEST = 150
_FUNCTIONS = frozenset({"arrow_function", "function_expression", "function"})
_NAMES = frozenset({"identifier", "member_expression"})
_CHILDREN = JSX | {"jsx_text", "jsx_expression", "html_character_reference", "ERROR"}


@dataclass(frozen=True, slots=True)
class _Tag:
    """An opening tag: its name, the HTML element that it becomes, its properties."""

    span: Span  # of the angle bracket and the name
    name: str
    html: str
    given: Properties


class Markup:
    """Writes the JSX of a script to a page. Without `marks`, data that the page shows is left out."""

    def __init__(self, script: Script, values: Values, page: Page, marks: bool = True) -> None:
        self._script = script
        self._values = values
        self._page = page
        self._marks = marks
        self._depth = 0

    def islands(self, start: int, end: int, parent: str = "") -> None:
        """Write what a range of the script has for a reader: elements, and data with the name it is set to."""
        for node in self._script.outermost(start, end):
            if node.type in JSX:
                self.element(node, parent)
            elif (name := name_of(self._script, node)) is not None:
                self._show(node, name, parent, defined=True)

    def element(self, node: Node, parent: str = "") -> None:
        """Write an element. `parent` is the HTML element around it."""
        if self._depth < _DEEPEST:
            self._depth += 1
            self._element(node, parent)
            self._depth -= 1

    def _element(self, node: Node, parent: str) -> None:
        closed = node.type == "jsx_self_closing_element"
        opening = node if closed else node.child_by_field_name("open_tag")
        named = opening.child_by_field_name("name") if opening is not None else None
        children = [] if closed else [child for child in node.children if child.type in _CHILDREN]
        if opening is None or named is None:
            self._children(children, parent)
            return
        name, given = self._script.source(named), properties_of(self._script, opening)
        html = element_of(name, {key: plain(self._script, value) for key, value in given.items()})
        start = opening.start_byte
        tag = _Tag(Span(start, start + len(name) + 1), name, html, given)
        if html in {"head", "title", "meta"}:
            self._head(tag, children, parent)
        elif html == "script":
            self._script_tag(tag, children)
        elif not html:
            self._children(children, parent)
        elif html not in _SKIPPED:
            self._visible(tag, children, parent)

    def _visible(self, tag: _Tag, children: list[Node], parent: str) -> None:
        label = label_of(tag.name)
        copy = [] if not label else [one for one in titles_first(tag.given) if not is_silent(one[0])]
        if label and is_head(tag.name):
            copy = self._told_to_engines(tag, copy)
        if label and not children and not copy and tag.html not in VOID:
            return  # an icon, or a component that shows nothing of its own
        inline = label and tag.html == "div" and parent in _FLOWING and not copy
        html = "span" if inline else tag.html
        self._open(tag, html, html_attributes(self._script, tag.given, label))
        if copy:
            level = title_level(tag.name, bool(children))
            for name, value in copy:
                self._property(name, value, level)
        self._inner_html(tag, html)
        self._children(children, html)
        if html not in VOID:
            self._page.tag(f"</{html}>", tag.span)

    def _open(self, tag: _Tag, html: str, attributes: str) -> None:
        texts = [name for name in ("alt", "title") if name in tag.given]
        if not texts:
            self._page.tag(f"<{html}{attributes}>", tag.span)
            return
        self._page.tag(f"<{html}{attributes}", tag.span)
        for name in texts:
            if name == "alt" or not label_of(tag.name):
                self._attribute(tag, name, name)
        self._page.tag(">", tag.span)

    def _attribute(self, tag: _Tag, name: str, html_name: str) -> None:
        value = tag.given.get(name)
        text = property_text(self._script, value) if value is not None else None
        if text is not None and value is not None:
            self._page.attribute(html_name, text, Span(value.start_byte, value.end_byte))

    def _property(self, name: str, value: Node, level: int) -> None:
        """What a component's property shows, as an element within it."""
        opening, closing = _element_for(name, level)
        span = Span(value.start_byte, value.end_byte)
        text = property_text(self._script, value)
        if text is not None:
            if not is_shown(name, text.text):
                return
            self._page.tag(opening, span)
            if opening == "<p>":
                self._page.properties[len(self._page.html)] = name
            self._page.text(text)
            self._page.tag(closing, span)
        elif value.type in JSX:
            self._page.tag(opening, span)
            self.element(value, "div")
            self._page.tag(closing, span)
        elif value.type in _FUNCTIONS:
            self.islands(value.start_byte, value.end_byte, "div")
        elif is_title(name) and (borrowed := self._values.fill(value)):
            self._page.tag(opening, span)
            self._page.borrow(borrowed, span)
            self._page.tag(closing, span)
        else:
            self._show(value, name, "div")

    def _head(self, tag: _Tag, children: list[Node], parent: str) -> None:
        """A title or description for search engines, or an element that holds them."""
        outside = parent != "head"
        self._page.tag("<head>" if outside else "", tag.span)
        if tag.html == "head":
            self._children(children, "head")
        else:
            self._page.tag(f"<{tag.html}{html_attributes(self._script, tag.given, '')}", tag.span)
            self._attribute(tag, "content", "content")
            self._page.tag(">", tag.span)
            self._children(children, tag.html)
            self._page.tag("</title>" if tag.html == "title" else "", tag.span)
        self._page.tag("</head>" if outside else "", tag.span)

    def _told_to_engines(self, tag: _Tag, copy: list[tuple[str, Node]]) -> list[tuple[str, Node]]:
        """Write the title and description given to a component for search engines; the other properties."""
        for name in ("title", "description"):
            if name in tag.given:
                self._page.tag("<head><meta", tag.span)
                kind = "og:title" if name == "title" else name
                self._page.tag(f' name="{kind}"', tag.span)
                self._attribute(tag, name, "content")
                self._page.tag("></head>", tag.span)
        return [one for one in copy if one[0] not in {"title", "description"}]

    def _script_tag(self, tag: _Tag, children: list[Node]) -> None:
        """Structured data; any other script is no copy."""
        if "ld+json" not in plain(self._script, tag.given.get("type")):
            return
        self._inner_html(tag, "script")
        for child in children:
            for data in child.named_children if child.type == "jsx_expression" else ():
                self._show(data, "", "div")

    def _inner_html(self, tag: _Tag, parent: str) -> None:
        """HTML, or data, that is set by its source: dangerouslySetInnerHTML={{ __html: … }}."""
        given = tag.given.get("dangerouslySetInnerHTML") or tag.given.get("innerHTML")
        pair = next((one for one in given.named_children if one.type == "pair"), None) if given is not None else None
        value = pair.child_by_field_name("value") if pair is not None else None
        if value is None:
            return
        text = string_text(self._script.text, value, self._values.fill)
        if text is None:
            self._show(value, "html", "div")
        elif parent == "script":
            self._page.tag('<script type="application/ld+json">', tag.span)
            self._page.text(text)
            self._page.tag("</script>", tag.span)
        else:
            self._page.text(text)

    def _children(self, children: list[Node], parent: str) -> None:
        alone = sum(1 for child in children if child.type != "jsx_text" or self._script.source(child).strip()) == 1
        after_element = False
        for child in children:
            if child.type in JSX:
                self.element(child, parent)
            elif child.type == "jsx_expression":
                for inner in child.named_children:
                    self._expression(inner, parent, alone)
            elif child.type == "ERROR":
                self.islands(child.start_byte, child.end_byte, parent)
            else:
                self._text(child, after_element)
            after_element = child.type in JSX

    def _text(self, node: Node, after_element: bool) -> None:
        start = node.start_byte
        if after_element and (blank := _BEFORE_POINT.match(self._script.text, start, node.end_byte)):
            start = blank.end()
        self._page.text(raw_text(self._script.text, Span(start, node.end_byte)))

    def _expression(self, node: Node, parent: str, alone: bool) -> None:
        """What an expression in braces shows."""
        kind = node.type
        if kind in JSX:
            self.element(node, parent)
        elif (text := string_text(self._script.text, node, self._values.fill)) is not None:
            self._page.text(text)
        elif kind in INNER:
            self._expression(node.named_children[0], parent, alone)
        elif kind == "ternary_expression":
            self._choice(node.named_children[1:], parent, alone)
        elif kind == "binary_expression":
            self._choice(node.named_children[-1:], parent, alone)
        elif kind == "call_expression":
            self._call(node, parent)
        elif kind in _FUNCTIONS:
            self.islands(node.start_byte, node.end_byte, parent)
        elif kind in _NAMES:
            self._named(node, parent, alone)
        elif kind in {"array", "object"}:
            self._show(node, "", parent)

    def _choice(self, nodes: list[Node], parent: str, alone: bool) -> None:
        """Elements are shown one or the other, and all read; of strings the first, lest they run together."""
        read = False
        for node in nodes:
            text = string_text(self._script.text, node, self._values.fill)
            if text is None:
                self._expression(node, parent, alone)
            elif not read:
                self._page.text(text)
                read = True
            elif alone and is_copy(text.text):
                self._show(node, "", parent)

    def _call(self, node: Node, parent: str) -> None:
        """What a call shows: the list it runs over, the elements its functions give, the copy it is passed."""
        called, given = node.child_by_field_name("function"), node.child_by_field_name("arguments")
        if called is None or given is None or is_silent_call(self._script, node):
            return
        owner = called.child_by_field_name("object")
        if owner is not None and owner.type == "call_expression":
            self._call(owner, parent)
        elif owner is not None:
            self._show(owner, "", parent)
        for passed in given.named_children:
            if passed.type in _FUNCTIONS or passed.type in JSX:
                self.islands(passed.start_byte, passed.end_byte, parent)
            elif (text := string_text(self._script.text, passed, self._values.fill)) is None:
                self._show(passed, "", parent)
            elif is_copy(text.text):
                self._page.text(text)

    def _named(self, node: Node, parent: str, alone: bool) -> None:
        found = self._values.named(node)
        if found is None:
            return
        value = found[1]
        lone = alone and parent not in HEADINGS and parent != "title"
        if isinstance(value, Text) and not (lone and len(value.text.split()) >= _LONG):
            self._page.borrow(self._values.fill(node), Span(node.start_byte, node.end_byte))
        else:
            self._show(node, found[0], parent)

    def _show(self, node: Node, name: str, parent: str, defined: bool = False) -> None:
        """Leave a mark for the data that an expression gives."""
        if not self._marks:
            return
        found = self._values.named(node) if not defined else None
        value = found[1] if found else self._values.of(node)
        if value is not None and not _is_word(name, value):
            name = name or (found[0] if found else "")
            tag = {"ul": "li", "ol": "li", "dl": "dd"}.get(parent, "p")
            self._page.mark(Shown(name, value, defined), Span(node.start_byte, node.end_byte), tag)


def _is_word(name: str, value: Value) -> bool:
    """Whether a value is one word that nothing tells to be copy: most strings of a program are."""
    return isinstance(value, Text) and not keys.names_copy(name) and len(value.text.split(maxsplit=1)) < 2


def _element_for(name: str, level: int) -> tuple[str, str]:
    """The tags that stand around the text of a property."""
    if is_title(name):
        return (f"<h{level}>", f"</h{level}>") if level else ('<div class="title">', "</div>")
    if keys.asks(name):
        return '<div class="question">', "</div>"
    if keys.names_testimonials(name):
        return "<blockquote>", "</blockquote>"
    return "<p>", "</p>"
