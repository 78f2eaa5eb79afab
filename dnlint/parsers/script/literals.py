"""Strings of a script: quoted, in back quotes, joined with `+`; escapes decoded, holes a space."""

from __future__ import annotations

from collections.abc import Callable

from tree_sitter import Node

from dnlint.offsets import MapBuilder, Span
from dnlint.parsers.data import Text
from dnlint.parsers.script.syntax import INNER, STRINGS, joined
from dnlint.parsers.strings import append, escaped_text, raw_text

Fill = Callable[[Node], str]
"""What an expression in the middle of a string stands for, "" where that is not known."""

_DEEPEST = 5  # templates in templates


def string_text(source: str, node: Node, fill: Fill, depth: int = 0) -> Text | None:
    """The text of a string, a template or a chain of `+` with a string in it; None for anything else.

    `depth`: of the templates that it stands in.
    """
    operands = _operands(node)
    if not any(operand.type in STRINGS for operand in operands):
        return None
    builder = MapBuilder()
    for operand in operands:
        if operand.type == "string":
            inner = Span(operand.start_byte + 1, max(operand.start_byte + 1, operand.end_byte - 1))
            append(builder, escaped_text(source, inner, indented=False))
        elif operand.type == "template_string":
            _template(builder, source, operand, fill, depth)
        else:
            builder.whole(fill(operand) or " ", Span(operand.start_byte, operand.end_byte))
    return Text(*builder.build())


def attribute_text(source: str, node: Node) -> Text:
    """The text of a quoted JSX attribute, in which a backslash is no escape."""
    return raw_text(source, Span(node.start_byte + 1, max(node.start_byte + 1, node.end_byte - 1)))


def _operands(node: Node) -> list[Node]:
    """The parts of a chain of `+` from left to right; the node itself where it is none."""
    found: list[Node] = []
    pending = [node]
    while pending:
        part = pending.pop()
        if sides := joined(part):
            pending += reversed(sides)
        elif part.type in INNER and part.named_children:
            pending.append(part.named_children[0])
        else:
            found.append(part)
    return found


def _markup_in(source: str, node: Node, fill: Fill, depth: int) -> list[Text]:
    """The HTML that an expression in a template gives: `${items.map((i) => `<li>${i}</li>`)}`."""
    found: list[Text] = []
    pending = [node]
    while pending:
        part = pending.pop()
        if part.type == "template_string":
            text = string_text(source, part, fill, depth)
            found += [text] if text is not None and "<" in text.text else []
        else:
            pending += reversed(part.named_children)
    return found


def _template(builder: MapBuilder, source: str, node: Node, fill: Fill, depth: int) -> None:
    position = node.start_byte + 1
    for hole in node.named_children:
        if hole.type == "template_substitution":
            append(builder, escaped_text(source, Span(position, hole.start_byte), indented=False))
            inner = hole.named_children[0] if hole.named_children else hole
            filled = fill(inner)
            nested = [] if filled or depth > _DEEPEST else _markup_in(source, inner, fill, depth + 1)
            if nested:
                for text in nested:
                    append(builder, text)
            else:
                builder.whole(filled or " ", Span(hole.start_byte, hole.end_byte))
            position = hole.end_byte
    end = max(position, node.end_byte - 1)
    append(builder, escaped_text(source, Span(position, end), indented=False))
