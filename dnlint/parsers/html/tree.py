"""A tolerant tree of HTML, with offsets, for pages as they are found.

Not tree-sitter-html: that grammar turns a bare `&` or a stray `<` into an ERROR that swallows
prose, and half of real pages have one. This reader follows the HTML standard where copy depends
on it (implied end tags, misnested inline tags, raw text), reads everything else as text, never
fails, never recurses, and takes time in proportion to the file.
"""

from __future__ import annotations

import re

from dnlint.offsets import Span
from dnlint.parsers.html.elements import (
    BARRIERS,
    CELLS,
    ENDED_BY,
    HEAD_ONLY,
    HEADINGS,
    INLINE,
    RAW,
    SEAMLESS,
    TABLE_BARRIER,
    VOID,
)
from dnlint.parsers.html.nodes import Element, Tree, letters_in

# Quotes count only after "=": a stray quote in a tag must not swallow the page.
_TAG = re.compile(
    r"""<(?P<close>/?)(?P<name>[A-Za-z][\w:.-]*)(?P<rest>(?:[^>"'=]++|=\s*(?:"[^"]*"|'[^']*')?|["'])*+)>"""
)
_PLAIN_TAG = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z][\w:.-]*)(?P<rest>[^>]*)>")
_MARKUP = re.compile(r"<(?=[A-Za-z/!])")
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
_THROUGH_CELLS = CELLS | TABLE_BARRIER | ENDED_BY.keys() | {"body", "html"}
_PHRASES = SEAMLESS | VOID | RAW | {"audio", "button"}


def build_tree(text: str) -> Tree:
    """The tree of a page or fragment; the root has no name."""
    builder = _Builder(text)
    return Tree(builder.build(), builder.elements)


def comments_in(text: str) -> list[Span]:
    """The comments of a page or fragment; what only looks like one in raw text or in a tag is none."""
    builder = _Builder(text)
    builder.build()
    return builder.comments


class _Builder:
    """The stack of open elements. `_open` finds one by name without searching the stack."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._root = Element("", Span(0, 0))
        self.elements: list[Element] = []
        self._stack = [self._root]
        self._open: dict[str, list[int]] = {}
        self._tag = _TAG
        self._blocks = [0]  # depths of open elements that are not inline
        self._seen: dict[str, int] = {}
        self.comments: list[Span] = []

    def build(self) -> Element:
        text, position, start = self._text, 0, 0
        last = text.rfind(">")
        while found := _MARKUP.search(text, position):
            if found.start() > last and not text.startswith("<!--", found.start()):
                break
            end = self._markup(found.start(), start)
            position = end or found.end()
            start = end or start
        self._add_text(start, len(text))
        self._close_to(1, len(text))
        self._root.end = len(text)
        return self._root

    def _markup(self, at: int, text_start: int) -> int:
        """Read the tag or comment at `at`; where it ends, 0 if it is plain text after all."""
        text = self._text
        if text.startswith("<!", at):
            self._add_text(text_start, at)
            if text.startswith("<!--", at):
                end = self._find("-->", at + 4) or len(text)
                self.comments.append(Span(at, end))
                return end
            return self._find(">", at + 2)
        tag = self._tag.match(text, at)
        if tag is None:
            # An unclosed quote: from here on no quote is trusted, or each tag would read to the end.
            tag = _PLAIN_TAG.match(text, at)
            if tag is None:
                return 0
            self._tag = _PLAIN_TAG
        self._add_text(text_start, at)
        name = tag["name"].lower()
        if tag["close"]:
            self._end_tag(name, at)
            return tag.end()
        return self._start_tag(name, tag)

    def _find(self, closer: str, start: int) -> int:
        found = self._seen.get(closer, 0)
        if 0 <= found < start:
            found = self._seen[closer] = self._text.find(closer, start)
        return found + len(closer) if found >= 0 else 0

    def _add_text(self, start: int, end: int) -> None:
        if start < end:
            top = self._stack[-1]
            top.children.append(Span(start, end))
            letters = letters_in(self._text, start, end)
            top.letters += letters
            top.own += letters

    def _start_tag(self, name: str, tag: re.Match[str]) -> int:
        self._imply_ends(name, tag.start())
        element = Element(name, Span(*tag.span()), self._stack[-1], _attributes(tag), end=tag.end())
        self._stack[-1].children.append(element)
        self.elements.append(element)
        if name in VOID or (tag["rest"].endswith("/") and not tag["rest"].endswith("=/")):
            return tag.end()
        if name in RAW:
            return self._skip_raw(element)
        self._push(element)
        return tag.end()

    def _skip_raw(self, element: Element) -> int:
        """Past raw text. Without an end tag the element is empty, lest it swallow the page."""
        start = element.tag.end
        if self._seen.get(element.name) == -1:
            return start
        close = re.compile(rf"</{element.name}[^>]*>", re.IGNORECASE).search(self._text, start)
        if close is None:
            self._seen[element.name] = -1
            return start
        element.end = close.start()
        return close.end()

    def _push(self, element: Element) -> None:
        depth = len(self._stack)
        self._stack.append(element)
        self._open.setdefault(element.name, []).append(depth)
        if element.name not in SEAMLESS:
            self._blocks.append(depth)

    def _close_to(self, depth: int, end: int) -> None:
        """Close all open elements from `depth` of the stack on."""
        while len(self._stack) > depth:
            element = self._stack.pop()
            self._open[element.name].pop()
            if self._blocks[-1] == len(self._stack):
                self._blocks.pop()
            element.end = end
            if element.parent is not None:
                element.parent.letters += element.letters
                element.parent.linked += element.letters if element.name == "a" else element.linked

    def _depth(self, names: frozenset[str] | set[str]) -> int:
        """Depth of the innermost open element with one of the names, 0 if none is open."""
        return max((self._open[name][-1] for name in names if self._open.get(name)), default=0)

    def _imply_ends(self, name: str, at: int) -> None:
        if self._open.get("head") and name not in HEAD_ONLY:
            self._close_to(self._open["head"][-1], at)
        if name in ENDED_BY:
            barrier = self._depth(BARRIERS.get(name, TABLE_BARRIER))
            inside = [d for n in ENDED_BY[name] for d in self._open.get(n, [])[-3:] if d > barrier]
            if inside:
                self._close_to(min(inside), at)
        elif name in HEADINGS and self._stack[-1].name in HEADINGS:
            self._close_to(len(self._stack) - 1, at)
        if not (name in _PHRASES or "-" in name) or name == "hr":
            paragraph = self._depth({"p"})
            if paragraph and paragraph == self._blocks[-1]:
                self._close_to(paragraph, at)

    def _end_tag(self, name: str, at: int) -> None:
        """Close an element; an inline one only within its block, any but a table's only within its cell."""
        depth = self._depth({name})
        if name in INLINE:
            barrier = self._blocks[-1]
        elif name in _THROUGH_CELLS:
            barrier = 0
        else:
            barrier = self._depth(CELLS)
        if depth > barrier:
            self._close_to(depth, at)


def _attributes(tag: re.Match[str]) -> dict[str, Span]:
    """Names in lower case, with the ranges of their values; the first of a name counts."""
    found: dict[str, Span] = {}
    for match in _ATTRIBUTE.finditer(tag.string, tag.start("rest"), tag.end("rest")):
        start, end = match.span(match.lastindex if match.lastindex and match.lastindex > 1 else 0)
        value = Span(start, end) if match.lastindex and match.lastindex > 1 else Span(end, end)
        found.setdefault(match[1].lower(), value)
    return found
