"""Strings of PHP: quoted, heredoc, joined with dots; what stands in them of text, escapes and variables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from tree_sitter import Node

from dnlint.offsets import MapBuilder, Span
from dnlint.parsers.data import Text
from dnlint.parsers.names import names
from dnlint.parsers.strings import escaped_text

STRINGS = names("string encapsed_string heredoc nowdoc")

_TEXTS = names("string_content nowdoc_string")
_BODIES = names("heredoc_body nowdoc_body")
_PASSING = names(
    "__ _ _x gettext esc_html__ esc_attr__ esc_html_x esc_attr_x esc_html esc_attr wp_kses_post wp_kses nl2br"
    " htmlspecialchars htmlentities sprintf trans lang t e ucfirst trim wpautop do_shortcode"
    " _e esc_html_e esc_attr_e _ex printf vprintf"
)
_WRAPPERS = names(
    "parenthesized_expression expression_statement sequence_expression argument echo_statement"
    " print_intrinsic"
)

Part = tuple[Span, Literal["text", "escape", "hole"]]


def parts_of(node: Node) -> Iterator[Part]:
    """What stands between the quotes of a string."""
    body = next((child for child in node.children if child.type in _BODIES), node)
    quoted = body is node and node.child_count > 1
    position = body.children[0].end_byte if quoted else body.start_byte
    end = body.children[-1].start_byte if quoted else body.end_byte
    for child in body.children[1:-1] if quoted else body.children:
        if child.type not in _TEXTS:
            yield Span(position, child.start_byte), "text"
            yield Span(child.start_byte, child.end_byte), "escape" if "escape" in child.type else "hole"
            position = child.end_byte
    yield Span(position, max(position, end)), "text"


def strings_of(text: str, node: Node) -> Iterator[Node]:
    """The strings, in order, that an expression joins or passes on; what else it joins leaves holes."""
    pending = [node]
    while pending:
        part = pending.pop()
        if part.type in STRINGS:
            yield part
        elif part.type in _WRAPPERS or _joins(part):
            pending.extend(reversed(part.named_children))
        elif part.type == "function_call_expression":
            pending.extend(_passed(text, part))


def _joins(node: Node) -> bool:
    operator = node.child_by_field_name("operator")
    return node.type == "binary_expression" and operator is not None and operator.type == "."


def _passed(text: str, call: Node) -> list[Node]:
    """The argument that a call gives back as it is, or nearly."""
    called, given = call.child_by_field_name("function"), call.child_by_field_name("arguments")
    if called is None or given is None or text[called.start_byte : called.end_byte] not in _PASSING:
        return []
    return given.named_children[:1]


def joined_text(source: str, strings: list[Node]) -> Text:
    """The strings as one text; a space stands between them, and for a variable."""
    builder = MapBuilder()
    for number, node in enumerate(strings):
        if number and node.start_byte > strings[number - 1].end_byte + 3:
            builder.whole(" ", Span(strings[number - 1].end_byte, node.start_byte))
        for span, kind in parts_of(node):
            _append(builder, source, span, kind)
    return Text(*builder.build())


def _append(builder: MapBuilder, source: str, span: Span, kind: str) -> None:
    if kind == "text":
        builder.literal(source[span.start : span.end], span.start)
    elif kind == "escape":
        builder.whole(escaped_text(source, span).text, span)
    else:
        builder.whole(" ", span)
