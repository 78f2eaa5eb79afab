"""JSX as HTML, with the way back of each character.

Which text is one block, what is a heading, a list or a question is then the business of the HTML
parser. A component becomes the element that its name tells; its visible properties stand in it.
Data that an expression shows leaves a mark at its place, to be read there as data, in the context
that the page gives it.
"""

from __future__ import annotations

import re

from tree_sitter import Node

from dnlint.offsets import Span
from dnlint.parsers.html.elements import HEADINGS, INLINE, VOID
from dnlint.parsers.names import names
from dnlint.parsers.prose import MASK
from dnlint.parsers.script.calls import call_parts
from dnlint.parsers.script.components import element_of, label_of, level_above, title_level
from dnlint.parsers.script.engines import ForEngines, Tag
from dnlint.parsers.script.loops import FUNCTIONS
from dnlint.parsers.script.own_components import OwnComponents
from dnlint.parsers.script.page import Page
from dnlint.parsers.script.properties import (
    Properties,
    element_for,
    html_attributes,
    inner_html,
    is_shown,
    is_silent,
    is_title,
    plain,
    properties_of,
    property_text,
    titles_first,
    titles_part,
    translation_of,
)
from dnlint.parsers.script.syntax import JSX, Script
from dnlint.parsers.script.values import Values
from dnlint.parsers.strings import raw_text

_SKIPPED = names("svg style noscript math canvas template textarea")
_OPTIONS = frozenset({"select", "datalist"})
_HEAD = names("head title meta")
_BEFORE_POINT = re.compile(r"\s*\n\s*(?=[.,;:!?)])")
_FLOWING = INLINE | HEADINGS.keys() | {"p", "summary", "dt"}
_EMPTY = VOID | {"td", "th"}
_DEEPEST = 150
_TEXTS = frozenset({"jsx_text", "html_character_reference"})
_CHILDREN = JSX | _TEXTS | {"jsx_expression", "ERROR"}


class Markup(ForEngines):
    """Writes the JSX of a script to a page."""

    def __init__(self, script: Script, values: Values, page: Page, *, marks: bool = True) -> None:
        super().__init__(script, values, page, marks=marks)
        self._own = OwnComponents(script)
        self._depth = 0

    def element(self, node: Node, parent: str = "") -> None:
        """Write an element. `parent` is the HTML element around it."""
        if self._depth < _DEEPEST:
            self._depth += 1
            self._element(node, parent)
            self._depth -= 1

    def _element(self, node: Node, parent: str) -> None:
        name, given, children = self._parts(node)
        if not name:
            self._children(children, parent)
            return
        given = self._own.as_shown(name, given)
        html = element_of(name, {key: plain(self._script, value) for key, value in given.items()})
        start, end = node.start_byte, Span(node.end_byte, node.end_byte)
        tag = Tag(Span(start, start + len(name) + 1), end, name, html, given)
        if html in _HEAD:
            self._for_engines(tag, children, parent)
        elif html == "script":
            self._structured_data(tag, children)
        elif html in _OPTIONS:
            self._options(tag, children)
        elif not html:
            self._children(children, parent)
        elif html not in _SKIPPED:
            self._visible(tag, children, parent)

    def _parts(self, node: Node) -> tuple[str, Properties, list[Node]]:
        """An element's name, "" for a fragment, its properties and its children."""
        if node.type == "call_expression":
            return call_parts(self._script, node)
        closed = node.type == "jsx_self_closing_element"
        opening = node if closed else node.child_by_field_name("open_tag")
        named = opening.child_by_field_name("name") if opening is not None else None
        children = [] if closed else [child for child in node.children if child.type in _CHILDREN]
        if opening is None or named is None:
            return "", {}, children
        return self._script.source(named), properties_of(self._script, opening), children

    def _visible(self, tag: Tag, children: list[Node], parent: str) -> None:
        label = label_of(tag.name)
        said = None if children else translation_of(label, tag.given)
        given = titles_first(tag.given) if label and said is None else []
        copy = [one for one in given if not is_silent(*one) and not self._told_to_engines(tag, one[0])]
        if label and not (children or copy or said is not None or "alt" in tag.given or tag.html in _EMPTY):
            return  # an icon, or a component that shows nothing of its own
        inline = label and tag.html == "div" and parent in _FLOWING and not copy
        parts = any(titles_part(name) for name, _ in copy)
        level = title_level(tag.name, children=bool(children), parts=parts)
        html = "span" if inline else tag.html
        inner = (children[0].start_byte, children[-1].end_byte) if copy and children else (0, 0)
        if (above := level_above(self._script.text, *inner)) and not 0 < level <= above:
            level, html = above, "section" if html == "div" else html
        self._open(tag, html, html_attributes(self._script, tag.given, label))
        for name, value in self.without_table(copy):
            self._property(name, value, level)
        self._set_html(tag)
        if said is not None and (text := self._text_of(said)) is not None:
            self._page.text(text)
        self._children(children, html)
        if html not in VOID:
            self._page.tag(f"</{html}>", tag.end)

    def _open(self, tag: Tag, html: str, attributes: str) -> None:
        texts = [name for name in ("alt", "title") if name in tag.given]
        if not texts:
            self._page.tag(f"<{html}{attributes}>", tag.span)
            return
        self._page.tag(f"<{html}{attributes}", tag.span)
        for name in texts:
            if name == "alt" or not label_of(tag.name):
                self._attribute(tag, name, name)
        self._page.tag(">", tag.span)

    def _property(self, name: str, value: Node, level: int) -> None:
        """What a component's property shows, as an element within it. `level`: of its title."""
        opening, closing = element_for(name, level)
        span = Span(value.start_byte, value.end_byte)
        end = Span(span.end, span.end)
        text = property_text(self._script, value, self._values.fill)
        text = text or (self._values.said(value) if is_title(name) else None)
        borrowed = self._values.fill(value) if text is None and is_title(name) else ""
        if text is not None and not is_shown(name, text.text):
            return
        if text is None and not borrowed and not self._script.is_element(value):
            if is_title(name):
                self._page.tag(f"{opening}{MASK}{closing}", span)
            if value.type in FUNCTIONS:
                self.islands(span.start, span.end, "div")
            else:
                self.show(value, name, "div")
            return
        self._page.tag(opening, span)
        if text is not None:
            self._page.property(name, text)
        elif borrowed:
            self._page.borrow(borrowed, span)
        else:
            self.element(value, "div")
        self._page.tag(closing, end)

    def _options(self, tag: Tag, children: list[Node]) -> None:
        """What a form offers for choice: no copy, and nor is the data that it names."""
        self._page.tag("<select>", tag.span)
        for value in tag.given.values():
            if value is not None:
                self.show(value, "", "select")
        self._children(children, "select")
        self._page.tag("</select>", tag.end)

    def _set_html(self, tag: Tag) -> None:
        """HTML that is set by its source."""
        value = inner_html(tag.given)
        text = self._text_of(value) if value is not None else None
        if text is not None:
            self._page.text(text)
        elif value is not None:
            self.show(value, "html", "div")

    def _children(self, children: list[Node], parent: str) -> None:
        filled = [one for one in children if one.type != "jsx_text" or self._script.source(one).strip()]
        after_element = False
        for child in children:
            if self._script.is_element(child):
                self.element(child, parent)
            elif child.type == "jsx_expression":
                if parent in HEADINGS:  # told apart from a heading that is empty
                    self._page.tag(MASK, Span(child.start_byte, child.start_byte))
                for inner in child.named_children:
                    self.expression(inner, parent, alone=len(filled) == 1)
            elif child.type == "ERROR":
                self.islands(child.start_byte, child.end_byte, parent)
            elif child.type in _TEXTS:
                self._text(child, after_element)
            else:
                self.expression(child, parent, alone=len(filled) == 1)
            after_element = child.type in JSX

    def _text(self, node: Node, after_element: bool) -> None:
        start = node.start_byte
        if after_element and (blank := _BEFORE_POINT.match(self._script.text, start, node.end_byte)):
            start = blank.end()  # a line break before a full stop is layout
        span = Span(start, node.end_byte)
        if self._script.text[span.start : span.end].isspace():
            self._page.tag(" ", span)
        else:
            self._page.text(raw_text(self._script.text, span))
