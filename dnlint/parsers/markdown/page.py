"""The blocks of a Markdown page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tree_sitter import Node

from dnlint.offsets import OffsetMap, Piece, Span
from dnlint.parsers import embedded
from dnlint.parsers.grammar import walk
from dnlint.parsers.html.elements import INLINE
from dnlint.parsers.leadin import lead_in_of
from dnlint.parsers.lines import MARK, is_quotation, is_title_line
from dnlint.parsers.markdown.inline import Line, pieces
from dnlint.parsers.outline import MINOR, Heading, Outline, is_question
from dnlint.parsers.passage import Passage
from dnlint.parsers.prose import Prose, has_words, prose_of
from dnlint.values import Block, BlockKind, Context, Role

_NEWLINE = re.compile("\n")
_TAG = re.compile(r"\s*</?(?P<name>[A-Za-z][\w:-]*)")
_BOLD_LINE = re.compile(
    r"[ \t]*(?P<mark>\*\*|__)(?P<text>(?:(?!(?P=mark)).)+)(?P=mark)[ \t]*:?[ \t]*(?:\\?\r?\n|$)"
)
_HTML_HEADING = re.compile(r"<h([1-6])\b[^<>]*>(?:\s|<[^<>]*>)*$", re.IGNORECASE)
_TESTIMONIALS = re.compile(
    r"testimonial|review|what (?:our|my) (?:patients|clients)|success stor", re.IGNORECASE
)
_CONTAINERS = frozenset({"document", "section", "list", "list_item", "block_quote"})


@dataclass(frozen=True, slots=True)
class _Frame:
    """What holds inside a container. `item` collects the first line of the list item around it."""

    lead_in: str = ""
    item: list[str] | None = None
    quoted: bool = False


class PageReader:
    """Reads one tree. `text` is the passage with its template tags masked."""

    def __init__(self, text: str, context: Context, language: str) -> None:
        self._text = text
        self._outer = context
        self._language = language
        self._outline = Outline()
        self._last: Block | None = None

    def read(self, root: Node) -> Iterator[Block]:
        """The blocks under `root`, in reading order."""
        pending: list[tuple[list[Node], _Frame]] = [([root], _Frame())]
        while pending:
            nodes, frame = pending.pop()
            if nodes[0].type in _CONTAINERS:
                inner = self._inside(nodes[0], frame)
                pending.extend((part, inner) for part in reversed(list(_parts(self._text, nodes[0]))))
                continue
            for block in self._blocks(nodes, frame):
                self._last = block
                yield block

    def _inside(self, node: Node, frame: _Frame) -> _Frame:
        if node.type == "list":
            lead_in = frame.item[0] if frame.item else lead_in_of(self._last) if self._last else ""
            return replace(frame, lead_in=lead_in)
        if node.type == "list_item":
            return replace(frame, item=[])
        return replace(frame, quoted=True) if node.type == "block_quote" else frame

    def _blocks(self, nodes: list[Node], frame: _Frame) -> Iterator[Block]:
        node = nodes[0]
        if _is_html(self._text, node, follows=False):
            yield from self._html(Span(node.start_byte, nodes[-1].end_byte), frame)
        elif node.type in {"atx_heading", "setext_heading"}:
            yield from self._heading(node, frame)
        elif node.type in {"paragraph", "ERROR"}:
            yield from self._paragraph(node, frame)
        elif node.type == "pipe_table":
            yield from self._table(node, frame)

    def _html(self, span: Span, frame: _Frame) -> Iterator[Block]:
        """A run of HTML, read by its own parser; its headings go on to govern what follows."""
        text = self._text[span.start : span.end]
        outer = OffsetMap((Piece(Span(0, len(text)), span, True),))
        passage = Passage(text, self._context(frame, "none"), self._language)
        for block in embedded(".html", passage, outer):
            yield block
            if block.kind == "heading" and block.text:
                start = block.source_span(Span(0, 1)).start
                marked = _HTML_HEADING.search(self._text[max(span.start, start - 300) : start])
                self._govern(block, int(marked[1]) if marked else MINOR)

    def _heading(self, node: Node, frame: _Frame) -> Iterator[Block]:
        marker = next((child.type for child in node.children if "_h" in child.type), "h2")
        level = int(re.sub(r"\D", "", marker) or 2)
        line = Line(self._text)
        for block in self._read(line, list(_inline_spans(node)), frame, "heading", level):
            yield block
            self._govern(block, level)
        yield from self._images(line, frame)

    def _govern(self, block: Block, level: int) -> None:
        self._outline.enter(Heading(level, block.text, is_question(block.text), True, None))

    def _paragraph(self, node: Node, frame: _Frame) -> Iterator[Block]:
        line = Line(self._text)
        for spans in _cut(self._text, list(_inline_spans(node))):
            yield from self._line(line, spans, frame)
        yield from self._images(line, frame)

    def _line(self, line: Line, spans: list[Span], frame: _Frame) -> Iterator[Block]:
        """A paragraph, or one of the lines that its author set apart: a bold title, a typed bullet."""
        source = self._text[spans[0].start : spans[-1].end]
        bold = _BOLD_LINE.fullmatch(source)
        if bold and frame.item is None and is_title_line(bold["text"].strip()):
            for block in self._read(line, spans, frame, "heading", MINOR):
                yield block
                self._govern(block, MINOR)
            return
        mark = MARK.match(source)
        if mark and mark.end() and frame.item is None:
            spans = [Span(min(spans[0].start + mark.end(), spans[0].end), spans[0].end), *spans[1:]]
            lead_in = lead_in_of(self._last) if self._last and self._last.kind != "list-item" else None
            lead_in = self._last.context.lead_in if lead_in is None and self._last else lead_in
            yield from self._read(line, spans, replace(frame, lead_in=lead_in or "", item=[]), "list-item")
        else:
            yield from self._read(line, spans, frame, "list-item" if frame.item == [] else "paragraph")

    def _read(
        self, line: Line, spans: list[Span], frame: _Frame, kind: BlockKind, level: int = 0
    ) -> Iterator[Block]:
        """The block in some ranges of source, if there is a word in it."""
        prose = Prose()
        for span in spans:
            line.read(prose, span)
        text, offsets = prose.build()
        if not has_words(text):
            return
        if level:
            self._outline.close_level(level)
        if frame.item == []:
            frame.item.append(text)
        role = self._role(text, frame, bool(level))
        yield Block(kind, text, offsets, self._context(frame, role), self._language)

    def _images(self, line: Line, frame: _Frame) -> Iterator[Block]:
        for span in line.images:
            text, offsets = prose_of(self._text, span)
            if has_words(text):
                context = replace(self._context(frame, "none"), key="alt")
                yield Block("attribute", text, offsets, context, self._language)

    def _table(self, node: Node, frame: _Frame) -> Iterator[Block]:
        line, columns = Line(self._text), list[str]()
        for row in node.children:
            if row.type not in {"pipe_table_header", "pipe_table_row"}:
                continue
            cells = [child for child in row.children if child.type == "pipe_table_cell"]
            first = ""
            for number, cell in enumerate(cells):
                span = Span(cell.start_byte, cell.end_byte)
                blocks = list(self._read(line, [span], frame, "table-cell"))
                text = blocks[0].text if blocks else ""
                column = columns[number] if row.type == "pipe_table_row" and number < len(columns) else ""
                for block in blocks:
                    yield replace(block, context=replace(block.context, column=column, row=first))
                first = first if number else text
                if row.type == "pipe_table_header":
                    columns.append(text)
        yield from self._images(line, frame)

    def _role(self, text: str, frame: _Frame, heading: bool) -> Role:
        if heading and is_question(text):
            return "question"
        told = any(_TESTIMONIALS.search(title) for title in self._outline.path)
        if is_quotation(text) or (frame.quoted and told):
            return "testimonial"
        return "answer" if self._outline.question or self._outer.question else "none"

    def _context(self, frame: _Frame, role: Role) -> Context:
        return replace(
            self._outer,
            headings=(*self._outer.headings, *self._outline.path),
            lead_in=frame.lead_in or self._outer.lead_in,
            question="" if role == "question" else self._outline.question or self._outer.question,
            role=role,
        )


def _parts(text: str, node: Node) -> Iterator[list[Node]]:
    """A container's children; pieces of HTML with only blank lines between them are one part."""
    run: list[Node] = []
    for child in node.children:
        if _is_html(text, child, bool(run)):
            run.append(child)
            continue
        if run:
            yield run
            run = []
        yield [child]
    if run:
        yield run


def _is_html(text: str, node: Node, follows: bool) -> bool:
    """Whether a block is HTML. `follows`: HTML stands right before it.

    The grammar takes some block tags for a paragraph, and Markdown itself takes indented HTML after
    a blank line for code; on a page both are HTML nevertheless.
    """
    if node.type == "html_block":
        return True
    if node.type == "indented_code_block":
        return follows or _TAG.match(text, node.start_byte, node.end_byte) is not None
    tag = _TAG.match(text, node.start_byte, node.end_byte) if node.type == "paragraph" else None
    return tag is not None and tag["name"].lower() not in INLINE


def _inline_spans(node: Node) -> Iterator[Span]:
    """The ranges of a block's own text, without the marks of the quotes and lists around it."""
    for inline in walk(node):
        if inline.type == "inline":
            cuts = [Span(child.start_byte, child.end_byte) for child in inline.children if _is_cut(child)]
            yield from pieces(cuts, Span(inline.start_byte, inline.end_byte))


def _is_cut(node: Node) -> bool:
    return node.type == "block_continuation"


def _cut(text: str, spans: list[Span]) -> Iterator[list[Span]]:
    """The lines of a paragraph that stand apart: a bold line at its start, each typed bullet."""
    part: list[Span] = []
    for line in _source_lines(text, spans):
        marked = MARK.match(text, line.start, line.end)
        if part and marked and marked.end() > line.start:
            yield part
            part = []
        part.append(line)
        if len(part) == 1 and _BOLD_LINE.fullmatch(text, line.start, line.end):
            yield part
            part = []
    if part:
        yield part


def _source_lines(text: str, spans: list[Span]) -> Iterator[Span]:
    for span in spans:
        start = span.start
        for match in _NEWLINE.finditer(text, span.start, span.end):
            yield Span(start, match.end())
            start = match.end()
        if start < span.end:
            yield Span(start, span.end)
