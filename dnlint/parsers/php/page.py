"""The page that PHP sends: the HTML around its code, and the strings that the code echoes into it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tree_sitter import Node

from dnlint.offsets import Span
from dnlint.parsers.grammar import walk
from dnlint.parsers.names import names
from dnlint.parsers.php.strings import parts_of, strings_of
from dnlint.parsers.prose import MASK

_ECHOES = names("echo_statement print_intrinsic")
_PRINTING = names("_e esc_html_e esc_attr_e _ex printf vprintf")
_OTHERWISE = names("else_clause else_if_clause case_statement default_statement")
_SPACE = re.compile(r"\\[nrt]")
_SLOT = re.compile(r"%(?:\d+\$)?[sd]")


@dataclass(frozen=True, slots=True)
class Page:
    """What is sent, at the length of the file; `echoed` are the starts of the strings shown in it."""

    markup: str
    echoed: frozenset[int]


def page_of(text: str, root: Node) -> Page:
    """The page of a PHP file: code is masked, and the quotes and escapes of what it echoes."""
    shown = [(span, text[span.start : span.end]) for span in _outside(text, root)]
    shown += ((span, " ") for span in _otherwise(root))
    echoed = {node.start_byte: node for node in _echoed(text, root)}
    for node in echoed.values():
        shown += _visible(text, node)
    parts, position = list[str](), 0
    for span, written in sorted(shown, key=lambda one: one[0].start):
        if span.start >= position:
            parts += [MASK * (span.start - position), written]
            position = span.end
    parts.append(MASK * (len(text) - position))
    return Page("".join(parts), frozenset(echoed))


def _outside(text: str, root: Node) -> Iterator[Span]:
    """The ranges of HTML."""
    position, inside = 0, False
    for node in walk(root):
        if node.type == "php_tag" and not inside:
            yield Span(position, max(position, node.start_byte))
            inside = True
        elif node.type in {"php_end_tag", "?>"}:
            position, inside = node.end_byte, False
    if not inside:
        yield Span(position, len(text))


def _otherwise(root: Node) -> Iterator[Span]:
    """Where what is shown otherwise begins: it is a sentence of its own."""
    for node in walk(root):
        if node.type in _OTHERWISE:
            yield Span(node.start_byte, node.start_byte + 1)


def _echoed(text: str, root: Node) -> Iterator[Node]:
    """The strings that are sent where they stand."""
    for node in walk(root):
        if node.type in _ECHOES:
            yield from strings_of(text, node)
        elif node.type == "php_tag" and text.startswith("<?=", node.start_byte):
            inner = (
                node.parent if node.parent is not None and node.parent.type == "text_interpolation" else node
            )
            if inner.next_sibling is not None:
                yield from strings_of(text, inner.next_sibling)
        elif node.type == "expression_statement" and _prints(text, node):
            yield from strings_of(text, node)


def _prints(text: str, statement: Node) -> bool:
    call = statement.named_children[0] if statement.named_children else statement
    called = call.child_by_field_name("function") if call.type == "function_call_expression" else None
    return called is not None and text[called.start_byte : called.end_byte] in _PRINTING


def _visible(text: str, node: Node) -> Iterator[tuple[Span, str]]:
    for span, kind in parts_of(node):
        written = text[span.start : span.end]
        if kind == "text":
            yield span, _SLOT.sub(lambda slot: MASK * len(slot[0]), written)
        elif kind == "escape" and len(written) == 2:
            yield span, ("\n" + MASK) if _SPACE.match(written) else MASK + written[1]
