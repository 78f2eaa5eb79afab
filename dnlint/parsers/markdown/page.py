"""The blocks of a Markdown page: a walk through the tree of its grammar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from tree_sitter import Node

from dnlint.offsets import OffsetMap, Piece, Span
from dnlint.parsers import embedded
from dnlint.parsers.lines import Mark, is_title_line
from dnlint.parsers.markdown.inline import Line
from dnlint.parsers.markdown.spans import BOLD_LINE, apart, inline_spans, is_html, parts
from dnlint.parsers.markdown.writer import BlockWriter, Frame
from dnlint.parsers.outline import MINOR, is_lone_question
from dnlint.parsers.passage import Passage
from dnlint.parsers.prose import MASK, Prose, has_words, prose_of
from dnlint.values import Block, BlockKind, Role

_HTML_HEADING = re.compile(r"<h([1-6])\b[^<>]*>(?:\s|<[^<>]*>)*$", re.IGNORECASE)
_BOX = re.compile(r"<(?P<close>/?)(?:details|section|article|aside)\b[^<>]*>", re.IGNORECASE)
_ENDS = re.compile(r"(?:\s*</[a-z][\w-]*\s*>)+", re.IGNORECASE)
_WIDE = 3  # the level of a heading that governs beyond its box, where it may stand alone in it
_CONTAINERS = frozenset({"document", "section", "list", "list_item", "block_quote"})


class PageReader:
    """Reads one tree. `text` is the passage with its template tags masked."""

    def __init__(self, text: str, writer: BlockWriter) -> None:
        self._text = text
        self._writer = writer
        self._boxes: list[int] = []  # the open ones, each by where its tag stands

    def read(self, root: Node) -> Iterator[Block]:
        """The blocks under `root`, in reading order."""
        pending: list[tuple[list[Node], Frame]] = [([root], Frame())]
        while pending:
            nodes, frame = pending.pop()
            if nodes[0].type in _CONTAINERS:
                pending.extend(self._parts(nodes[0], frame))
            else:
                yield from self._blocks(nodes, frame)

    def _parts(self, node: Node, frame: Frame) -> Iterator[tuple[list[Node], Frame]]:
        """What a container holds, the last first, each with what holds for it.

        Behind the only item of a list may stand the answer to its question, where its author did not indent
        it: "1. Is it safe?", then "Yes.".
        """
        inner, inside = self._inside(node, frame), list(parts(self._text, node))
        items = sum(part[0].type == "list_item" for part in inside)
        followed = frame.followed and (node.type == "list_item" or items == 1)
        for part in reversed(inside):
            yield part, inner if inner.followed is followed else replace(inner, followed=followed)
            if part[0].type != "block_continuation":
                followed = part[0].type == "paragraph"

    def _inside(self, node: Node, frame: Frame) -> Frame:
        if node.type == "list":
            return replace(frame, lead_in=frame.item[0] if frame.item else self._writer.lead_in())
        if node.type == "list_item":
            return replace(frame, item=[])
        return replace(frame, quoted=True) if node.type == "block_quote" else frame

    def _blocks(self, nodes: list[Node], frame: Frame) -> Iterator[Block]:
        node = nodes[0]
        if is_html(self._text, node, follows=False):
            yield from self._html(Span(node.start_byte, nodes[-1].end_byte), frame)
        elif node.type in {"atx_heading", "setext_heading"}:
            yield from self._heading(node, frame)
        elif node.type in {"paragraph", "ERROR"}:
            yield from self._paragraph(node, frame)
        elif node.type == "pipe_table":
            yield from self._table(node, frame)

    def _html(self, span: Span, frame: Frame) -> Iterator[Block]:
        """A run of HTML, read by its own parser; its headings go on to govern what follows."""
        if ends := _ENDS.match(self._text, span.start, span.end):
            self._pass_boxes(Span(*ends.span()))
            span = Span(ends.end(), span.end)
        text = self._text[span.start : span.end]
        outer = OffsetMap((Piece(Span(0, len(text)), span, True),))
        passage = Passage(text, self._writer.context(frame, "none"), self._writer.language)
        position = span.start
        for block in embedded(".html", passage, outer):
            yield self._writer.passed(block)
            if block.kind == "heading":
                start = block.source_span(Span(0, 1)).start
                self._pass_boxes(Span(position, max(position, start)))
                position = max(position, start)
                marked = _HTML_HEADING.search(self._text[max(span.start, start - 300) : start])
                level = int(marked[1]) if marked else MINOR
                self._writer.govern(block, level, self._boxes[-1] if self._boxes and level > _WIDE else None)
        self._pass_boxes(Span(position, max(position, span.end)))

    def _pass_boxes(self, span: Span) -> None:
        """Open and close the boxes whose tags stand in a range; at its end, a box's titles govern no more."""
        for tag in _BOX.finditer(self._text, span.start, span.end):
            if not tag["close"]:
                self._boxes.append(tag.start())
            elif self._boxes:
                box = self._boxes.pop()
                if not self._writer.ends_with_heading:
                    self._writer.leave(box)

    def _heading(self, node: Node, frame: Frame) -> Iterator[Block]:
        marker = next((child.type for child in node.children if "_h" in child.type), "h2")
        level = int(re.sub(r"\D", "", marker) or 2)
        line = Line(self._text)
        text, offsets = self._read(line, list(inline_spans(node)))
        box = self._boxes[-1] if self._boxes and level >= _WIDE else None
        if not text and MASK in self._text[node.start_byte : node.end_byte]:
            self._writer.release(level)  # only code fills it
        yield from self._writer.write(frame, "heading", text, offsets, level, box)
        yield from self._images(line, frame)

    def _paragraph(self, node: Node, frame: Frame) -> Iterator[Block]:
        line = Line(self._text)
        for spans, mark in apart(self._text, list(inline_spans(node))):
            yield from self._line(line, spans, mark, frame)
        yield from self._images(line, frame)

    def _line(self, line: Line, spans: list[Span], mark: Mark, frame: Frame) -> Iterator[Block]:
        """A paragraph, or a line that its author set apart: a bold title, a typed item or question."""
        text, offsets = self._read(line, spans)
        bold = BOLD_LINE.fullmatch(self._text, spans[0].start, spans[-1].end)
        title = frame.item is None and is_title_line(text)
        answered = frame.item is not None and frame.followed
        asks = mark.kind == "question" or ((title or bold or answered) and is_lone_question(text))
        if asks or (title and bold):
            level = MINOR if bold else MINOR + 1
            yield from self._writer.write(frame, "heading", text, offsets, level)
        elif mark.kind == "item" and frame.item is None:
            inside = replace(frame, lead_in=self._writer.lead_in(), item=[])
            yield from self._writer.write(inside, "list-item", text, offsets)
        else:
            kind: BlockKind = "list-item" if frame.item == [] else "paragraph"
            yield from self._writer.write(frame, kind, text, offsets)

    def _read(self, line: Line, spans: list[Span]) -> tuple[str, OffsetMap]:
        prose = Prose()
        for span in spans:
            line.read(prose, span)
        return prose.build()

    def _images(self, line: Line, frame: Frame) -> Iterator[Block]:
        for span in line.images:
            text, offsets = prose_of(self._text, span)
            if has_words(text):
                context = replace(self._writer.context(frame, "none"), question="", key="alt")
                yield Block("attribute", text, offsets, context, self._writer.language)

    def _table(self, node: Node, frame: Frame) -> Iterator[Block]:
        line, columns, group = Line(self._text), list[str](), tuple[str, ...]()
        for row in node.children:
            cells = [child for child in row.children if child.type == "pipe_table_cell"]
            first = ""
            group = self._group(cells) or group
            for number, cell in enumerate(cells):
                text, offsets = self._read(line, [Span(cell.start_byte, cell.end_byte)])
                column = columns[number] if number < len(columns) and row.type == "pipe_table_row" else ""
                for block in self._writer.write(frame, "table-cell", text, offsets):
                    headings = (*block.context.headings, *group)
                    context = replace(block.context, column=column, row=first, question="", headings=headings)
                    role: Role = "none" if context.role == "answer" else context.role
                    yield replace(block, context=replace(context, role=role))
                first = first if number else text
                if row.type == "pipe_table_header":
                    columns.append(text)
        yield from self._images(line, frame)

    def _group(self, cells: list[Node]) -> tuple[str, ...]:
        """The title of the rows below, where a row has nothing but a bold first cell."""
        texts = [self._text[cell.start_byte : cell.end_byte].strip() for cell in cells]
        if len(texts) < 2 or any(texts[1:]) or not BOLD_LINE.fullmatch(texts[0]):
            return ()
        return (self._read(Line(self._text), [Span(cells[0].start_byte, cells[0].end_byte)])[0],)
