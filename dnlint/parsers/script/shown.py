"""What the expressions between a page's elements show: other elements, strings, data by its name."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager

from tree_sitter import Node

from dnlint.offsets import Span
from dnlint.parsers import keys
from dnlint.parsers.data import Record, Text, Value
from dnlint.parsers.html.elements import HEADINGS
from dnlint.parsers.looks import is_copy, is_identifier, is_token
from dnlint.parsers.messages import as_read
from dnlint.parsers.names import names
from dnlint.parsers.script.appended import appended_with, joined_texts
from dnlint.parsers.script.assigned import set_with
from dnlint.parsers.script.bindings import name_of
from dnlint.parsers.script.branches import branch_of, branch_tags
from dnlint.parsers.script.data_markup import write_data
from dnlint.parsers.script.literals import string_text
from dnlint.parsers.script.loops import FUNCTIONS, uses_in
from dnlint.parsers.script.page import Page, Shown
from dnlint.parsers.script.syntax import INNER, Script
from dnlint.parsers.script.values import Values, is_silent_call
from dnlint.parsers.tuples import as_table, in_table, paired
from dnlint.parsers.uses import Uses

_NAMES = names("identifier member_expression")
_ITEMS = {"ul": "li", "ol": "li", "dl": "dd"}
_BOXES = {"", *names("article aside div main section")}
_DEEPEST = 100
_LONG = 5  # words: a longer string that a name stands for is read where the page shows it


class Shower(ABC):
    """Writes to a page what expressions show. Without `marks`, data is left out."""

    def __init__(self, script: Script, values: Values, page: Page, *, marks: bool = True) -> None:
        self._script = script
        self._values = values
        self._page = page
        self._marks = marks
        self._within = 0  # how many expressions stand one in the other

    @abstractmethod
    def element(self, node: Node, parent: str = "") -> None:
        """Write an element. `parent` is the HTML element around it."""

    def islands(self, start: int, end: int, parent: str = "") -> None:
        """Write what a range of the script has for a reader: elements, and data under its name."""
        for node in self._script.outermost(start, end):
            with self._branch(node, parent):
                if self._script.is_element(node):
                    self.element(node, parent)
                elif together := set_with(self._script, node) or appended_with(self._script, node):
                    self._together(together, node, parent)
                elif (name := name_of(self._script, node)) is not None:
                    self._mark(node, name, self._values.of(node), parent, defined=True)

    @contextmanager
    def _branch(self, node: Node, parent: str) -> Iterator[None]:
        """Write a box around what is only shown in one case that has a name."""
        name = branch_of(self._script, node) if parent in _BOXES else ""
        opening, closing = branch_tags(name) if name else ("", "")
        self._page.tag(opening, Span(node.start_byte, node.start_byte))
        yield
        self._page.tag(closing, Span(node.end_byte, node.end_byte))

    def _together(self, given: list[tuple[str, Node]], node: Node, parent: str) -> None:
        """Strings that are set together, as an object or a text, where the first of them stands."""
        if node.start_byte <= given[0][1].start_byte:
            read = ((name, self._values.of(one)) for name, one in given)
            fields = tuple((name, value) for name, value in read if value is not None)
            value = Record(fields) if given[0][0] else joined_texts(value for _, value in fields)
            self._mark(node, "", value, parent, defined=True)

    def expression(self, node: Node, parent: str, *, alone: bool = False) -> None:
        """Write what an expression shows. `alone`: nothing else stands in its element."""
        if self._within < _DEEPEST:
            self._within += 1
            self._expression(node, parent, alone)
            self._within -= 1

    def _expression(self, node: Node, parent: str, alone: bool) -> None:
        kind = node.type
        if self._script.is_element(node):
            with self._branch(node, parent):
                self.element(node, parent)
        elif (text := self._text_of(node)) is not None:
            self._page.text(text)
        elif kind in INNER and node.named_children:
            self.expression(node.named_children[0], parent, alone=alone)
        elif kind == "ternary_expression":
            self._choice(node.named_children[1:], parent, alone)
        elif kind == "binary_expression":
            self._choice(node.named_children[-1:], parent, alone)
        elif kind == "call_expression":
            self._call(node, parent)
        elif kind in FUNCTIONS:
            self.islands(node.start_byte, node.end_byte, parent)
        elif kind in _NAMES:
            self._named(node, parent, alone)
        elif kind in {"array", "object"}:
            self.show(node, "", parent)

    def show(self, node: Node, name: str, parent: str, uses: Uses | None = None) -> None:
        """Write a mark for data, named or set there. `name`: of the property that it is given to.

        `uses`: how the page shows the fields of the objects in it.
        """
        found = self._values.named(node)
        value = found[1] if found else self._values.of(node)
        if value is not None and not self._marks and not found:
            write_data(self._page, value, name)
        if value is not None and uses:
            self._page.use(value, uses)
        self._mark(node, name or (found[0] if found else ""), value, parent)

    def without_table(self, given: list[tuple[str, Node]]) -> list[tuple[str, Node]]:
        """What a component is given but for the header and the rows of a table, which are read together."""
        lists = [one for one in given if in_table(one[0]) and one[1].type == "array"]
        read = ((name, self._values.of(node)) for name, node in lists)
        table = as_table((name, value) for name, value in read if value is not None) if lists[1:] else None
        if table is None:
            return given
        self._mark(lists[0][1], "", table, "div")
        return [one for one in given if one not in lists]

    def _mark(
        self, node: Node, name: str, value: Value | None, parent: str, *, defined: bool = False
    ) -> None:
        if self._marks and value is not None and not _is_word(name, value):
            at = Span(node.start_byte, node.end_byte)
            self._page.mark(Shown(name, value, defined), at, _ITEMS.get(parent, "p"))

    def _text_of(self, node: Node) -> Text | None:
        text = string_text(self._script.text, node, self._values.fill)
        return text if text is None else as_read(text)

    def _choice(self, nodes: list[Node], parent: str, alone: bool) -> None:
        """Elements are shown one or the other, and all read; of strings the first, lest they run together."""
        read = False
        for node in nodes:
            text = self._text_of(node)
            if text is None:
                self.expression(node, parent, alone=alone)
            elif not read:
                self._page.text(text)
                read = True
            elif alone and is_copy(text.text):
                self.show(node, "", parent)

    def _call(self, node: Node, parent: str, uses: Uses | None = None) -> None:
        """The list that a call runs over, the elements that its functions give, the copy it is passed."""
        called, given = node.child_by_field_name("function"), node.child_by_field_name("arguments")
        if called is None or given is None or is_silent_call(self._script, node):
            return
        owner = called.child_by_field_name("object")
        if given.type == "template_string":
            if (text := self._text_of(given)) is not None:  # t`It helps.`
                self._page.text(text)
            return
        for passed in given.named_children:
            if passed.type in FUNCTIONS:
                uses = {**(uses or {}), **uses_in(self._script, passed)}
        if owner is not None and owner.type == "call_expression":
            self._call(owner, parent, uses)
        elif owner is not None:
            self.show(owner, "", parent, uses)
        if owner is None and (pair := self._pair(given)) is not None:
            self._mark(node, "", pair, parent)
            return
        for passed in given.named_children:
            if passed.type in FUNCTIONS or self._script.is_element(passed):
                self.islands(passed.start_byte, passed.end_byte, parent)
            elif (text := self._text_of(passed)) is None:
                self.show(passed, "", parent, uses)
            elif is_copy(text.text) or (parent in HEADINGS and not is_token(text.text)):
                self._page.text(text)

    def _pair(self, given: Node) -> Value | None:
        """A title and its text, passed to a function of the page: row("Needling", "It is calm.")."""
        texts = tuple(text for one in given.named_children if (text := self._text_of(one)) is not None)
        if len(texts) < 2 or len(texts) < len(given.named_children) or is_token(texts[0].text):
            return None
        found = paired(texts)
        return found if isinstance(found, Record) and not is_identifier(texts[0].text) else None

    def _named(self, node: Node, parent: str, alone: bool) -> None:
        """A string stands in the text around it; one that is copy by itself, and data, is read here."""
        found = self._values.named(node)
        if found is None:
            return
        name, value = found
        lone = alone and parent not in HEADINGS and parent != "title" and not keys.names_title(name)
        if isinstance(value, Text) and not (lone and len(value.text.split()) >= _LONG):
            self._page.borrow(self._values.fill(node), Span(node.start_byte, node.end_byte))
        else:
            self._mark(node, name, value, parent)


def _is_word(name: str, value: Value) -> bool:
    """Whether a value is one word that nothing tells to be copy: most strings of a program are."""
    return isinstance(value, Text) and not keys.names_copy(name) and len(value.text.split(maxsplit=1)) < 2
