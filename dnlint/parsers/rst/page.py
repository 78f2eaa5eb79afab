"""The blocks of a reStructuredText page: a walk through the tree of its grammar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from tree_sitter import Node

from dnlint.offsets import MapBuilder, OffsetMap, Span
from dnlint.parsers import embedded
from dnlint.parsers.grammar import parse_with
from dnlint.parsers.markdown.writer import BlockWriter, Frame
from dnlint.parsers.names import names
from dnlint.parsers.outline import MINOR
from dnlint.parsers.passage import Passage
from dnlint.parsers.prose import has_words
from dnlint.parsers.rst.inline import read_spans
from dnlint.parsers.rst.tables import Table, is_table, list_table_of, table_of
from dnlint.values import Block, BlockKind

# The grammar takes minutes for a line of stars. What is within a line is read elsewhere.
_LINES = re.compile(
    r"(?m)^(?P<mark>[ \t]*(?:(?P<sign>[^\w\s])(?P=sign){2,}[ \t]*$|:[^:\n]+:|\.\. .*|[*|])?)(?P<rest>.*)$"
)
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_INLINE = re.compile(r"[*`|]|(?<!\w)_|_(?!\w)|(?<=[ \t]):(?=\w)")
_CONTAINERS = names(
    "document bullet_list enumerated_list definition_list list_item body definition block_quote"
)
_NOTES = names(
    "note tip hint important warning caution attention danger error seealso epigraph highlights pull-quote"
)
_TITLED = names("admonition topic sidebar list-table container compound figure")
_HEADER_ROWS = re.compile(r":header-rows:[ \t]*(\d)")
_HTML = re.compile(r"\s*html\b")
_WRITTEN_OTHERWISE = names("list-table raw")
_DESCRIPTIONS = names("description summary abstract excerpt")


def parsed(text: str) -> Node:
    """The tree of a text."""
    text = _LINES.sub(lambda line: line["mark"] + _INLINE.sub("x", line["rest"]), text)
    return parse_with("tree_sitter_rst", text + "\n")


class PageReader:
    """Reads one tree."""

    def __init__(self, text: str, root: Node) -> None:
        self._text = text
        self._root = root
        self._styles: list[str] = []

    def title(self) -> str:
        """The page's title: its first heading."""
        first = next((child for child in self._root.named_children if child.type == "section"), None)
        return self._line(first)[0] if first is not None else ""

    def read(self, writer: BlockWriter) -> Iterator[Block]:
        """The blocks, in reading order."""
        pending: list[tuple[Node | None, Frame]] = [(self._root, Frame())]
        while pending:
            node, frame = pending.pop()
            if node is None:
                writer.release(MINOR + 1)  # a term governs its definition only
            elif node.type in _CONTAINERS:
                inner = _inside(node, frame, writer)
                pending += [(None, frame)] if node.type == "definition_list" else []
                pending.extend((child, inner) for child in reversed(node.named_children))
            else:
                yield from self._blocks(node, frame, writer)

    def _blocks(self, node: Node, frame: Frame, writer: BlockWriter) -> Iterator[Block]:
        if node.type == "section":
            yield from writer.write(frame, "heading", *self._line(node), self._level(node))
        elif node.type == "term":
            yield from writer.write(frame, "heading", *self._read(node), MINOR + 1)
        elif node.type in {"paragraph", "ERROR"}:
            yield from self._paragraph(node, frame, writer)
        elif node.type == "line_block":
            for line in node.named_children:
                spans = [Span(min(line.start_byte + 1, line.end_byte), line.end_byte)]
                yield from writer.write(frame, "paragraph", *read_spans(self._text, spans))
        elif node.type == "field_list":
            yield from self._fields(node, writer)
        elif node.type == "directive":
            yield from self._directive(node, frame, writer)

    def _level(self, section: Node) -> int:
        """The level of a heading: styles of lines rank in the order in which they first appear."""
        written = self._text[section.start_byte : section.end_byte].strip()
        style = ("over" if written[:1] == written[-1:] else "under") + written[-1:]
        if style not in self._styles:
            self._styles.append(style)
        return min(self._styles.index(style) + 1, MINOR - 1)

    def _line(self, node: Node) -> tuple[str, OffsetMap]:
        """The text of a heading's line."""
        title = next((child for child in node.named_children if child.type == "title"), node)
        return self._read(title)

    def _read(self, node: Node) -> tuple[str, OffsetMap]:
        """The text of a paragraph, without the literal block that it may announce."""
        inner = (child.start_byte for child in node.named_children if child.type == "literal_block")
        end = next(inner, node.end_byte)
        return read_spans(self._text, [Span(node.start_byte, end)])

    def _paragraph(self, node: Node, frame: Frame, writer: BlockWriter) -> Iterator[Block]:
        span = Span(node.start_byte, node.end_byte)
        if is_table(self._text, span):
            yield from self._table(table_of(self._text, span), frame, writer)
            return
        kind: BlockKind = "list-item" if frame.item == [] else "paragraph"
        yield from writer.write(frame, kind, *self._read(node))

    def _table(self, table: Table, frame: Frame, writer: BlockWriter) -> Iterator[Block]:
        columns: list[str] = []
        for number, row in enumerate(table.rows):
            first = ""
            for index, cell in enumerate(row):
                text, offsets = read_spans(self._text, list(cell))
                column = columns[index] if number >= table.heads and index < len(columns) else ""
                for block in writer.write(frame, "table-cell", text, offsets):
                    yield replace(block, context=replace(block.context, column=column, row=first))
                first = first if index else text
                if number < table.heads:
                    columns[index : index + 1] = [text]

    def _fields(self, node: Node, writer: BlockWriter) -> Iterator[Block]:
        """What a page says of itself: `:summary:`. Other fields are settings."""
        for field in node.named_children:
            name, body = field.named_children[:1], field.named_children[1:2]
            key = self._text[name[0].start_byte : name[0].end_byte].lower() if name else ""
            if body and (key == "title" or key in _DESCRIPTIONS):
                text, offsets = self._read(body[0])
                if has_words(text):
                    context = replace(writer.context(Frame(), "none"), key=key)
                    kind: BlockKind = "title" if key == "title" else "description"
                    yield Block(kind, text, offsets, context, writer.language)

    def _directive(self, node: Node, frame: Frame, writer: BlockWriter) -> Iterator[Block]:
        """A note's text, a figure's caption, an image's alt text; what else directives hold is skipped."""
        kind, body = node.child_by_field_name("name"), node.child_by_field_name("body")
        name = self._text[kind.start_byte : kind.end_byte] if kind is not None else ""
        if body is None:
            return
        spoken = [body] if name in _NOTES else []
        for part in body.named_children:
            if part.type == "options":
                yield from self._alt(part, frame, writer)
            elif part.type == "content" and name in _WRITTEN_OTHERWISE:
                yield from self._written_otherwise(name, body, part, frame, writer)
            elif name in _TITLED and (part.type == "content" or name != "figure"):
                spoken.append(part)
        for part in spoken:
            for block in self._inner(Span(part.start_byte, part.end_byte), frame, writer):
                yield writer.passed(block)

    def _written_otherwise(
        self, name: str, body: Node, content: Node, frame: Frame, writer: BlockWriter
    ) -> Iterator[Block]:
        """A table that is written as a list, and HTML."""
        span = Span(content.start_byte, content.end_byte)
        if name == "list-table":
            heads = _HEADER_ROWS.search(self._text, body.start_byte, span.start)
            yield from self._table(
                list_table_of(self._text, span, int(heads[1]) if heads else 0), frame, writer
            )
        elif _HTML.match(self._text, body.start_byte):
            for block in self._inner(span, frame, writer, ".html"):
                yield writer.passed(block)

    def _alt(self, options: Node, frame: Frame, writer: BlockWriter) -> Iterator[Block]:
        for field in options.named_children:
            name, body = field.named_children[:1], field.named_children[1:2]
            if body and self._text[name[0].start_byte : name[0].end_byte] == "alt":
                text, offsets = self._read(body[0])
                if has_words(text):
                    context = replace(writer.context(frame, "none"), key="alt")
                    yield Block("attribute", text, offsets, context, writer.language)

    def _inner(self, span: Span, frame: Frame, writer: BlockWriter, suffix: str = ".rst") -> Iterator[Block]:
        """A directive's content, without its indent."""
        text, builder = self._text, MapBuilder()
        indent = span.start - max(text.rfind("\n", 0, span.start), text.rfind("\r", 0, span.start)) - 1
        for line in _LINE.finditer(text, span.start, span.end):
            white = len(line[0]) - len(line[0].lstrip(" \t"))
            left_out = min(indent, white) if line.start() > span.start else 0
            builder.literal(line[0][left_out:], line.start() + left_out)
        inner, offsets = builder.build()
        yield from embedded(suffix, Passage(inner, writer.context(frame, "none"), writer.language), offsets)


def _inside(node: Node, frame: Frame, writer: BlockWriter) -> Frame:
    if node.type in {"bullet_list", "enumerated_list"}:
        return replace(frame, lead_in=frame.item[0] if frame.item else writer.lead_in())
    if node.type == "list_item" and any(child.type == "body" for child in node.named_children):
        return replace(frame, item=[])
    return replace(frame, quoted=True) if node.type == "block_quote" else frame
