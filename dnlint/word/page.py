"""Reads the body of a Word file from top to bottom, and writes it as text and page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from dnlint.values import Rendering
from dnlint.word.blocks import Block, BlockReader, Paragraph, Table
from dnlint.word.lines import LINE_END, Line
from dnlint.word.nodes import Node
from dnlint.word.notes import Notes
from dnlint.word.opening import WordFile
from dnlint.word.styles import Form, Styles
from dnlint.word.writer import Writer

_LOWEST = 6  # level of a heading of a page
_LONGEST_TITLE = 90
_HEADINGS = frozenset({"title", "subtitle", "heading"})
_NOTES = {"footnote": "a footnote", "endnote": "an endnote"}
_BARE = frozenset({"plain", "more"})


class PageReader:
    """Reads one document."""

    def __init__(self, file: WordFile) -> None:
        self._body = file.body
        self._blocks = BlockReader(Styles(file.styles))
        self._notes = Notes(file.main)
        self._writer = Writer()
        self._beside: list[tuple[str, Node]] = []  # of the section: text boxes and notes, by what they are
        self._titled = False

    def read(self) -> tuple[str, Rendering]:
        """The text and the page."""
        blocks = _with_title(list(self._blocks.read(self._body)))
        self._titled = any(_is(block, "title") for block in blocks)
        for block in blocks:
            if _begins_section(block):
                self._end_section()
            self._write(block)
        self._end_section()
        return self._writer.built()

    def _end_section(self) -> None:
        """What stands beside the running text is read before the next heading: it is of this section."""
        self._writer.end_lists()
        while self._beside:
            name, node = self._beside.pop(0)
            with self._writer.part(name, counted=False), self._writer.element("aside"):
                self._write_all(self._blocks.read(node))

    def _write_all(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            self._write(block)
        self._writer.end_lists()

    def _write(self, block: Block) -> None:
        if not (_is(block, "item") or (_is(block, "more") and self._writer.in_list)):
            self._writer.end_lists()
        if isinstance(block, Table):
            self._table(block)
            return
        self._keep(block.line)
        if not block.is_empty:
            self._paragraph(block.form, block.line)

    def _keep(self, line: Line) -> None:
        """Keep what hangs on a line for the end of the section."""
        self._beside += (("a text box", box) for box in line.boxes)
        for kind, id in line.notes:
            if (note := self._notes.find(kind, id)) is not None:
                self._beside.append((_NOTES[kind], note))

    def _paragraph(self, form: Form, line: Line) -> None:
        if form.kind in _HEADINGS:
            self._writer.block(f"h{self._level(form)}", line)
        elif form.kind == "item":
            self._writer.item(form.level, line)
        else:
            self._writer.block("blockquote" if form.kind == "quote" else "p", line)

    def _level(self, form: Form) -> int:
        """The level of a heading of the page: below a title all others stand one deeper."""
        if form.kind != "heading":
            return 1 if form.kind == "title" else 2
        return min(_LOWEST, form.level + self._titled)

    def _table(self, table: Table) -> None:
        with self._writer.element("table"):
            for number, row in enumerate(table.rows, 1):
                with self._writer.part(f"row {number} of a table"), self._writer.element("tr"):
                    for cell in row:
                        name = "th" if table.headed and number == 1 else "td"
                        wide = f' colspan="{cell.width}"' if cell.width > 1 else ""
                        with self._writer.element(name, wide):
                            self._cell(cell.blocks)

    def _cell(self, blocks: tuple[Block, ...]) -> None:
        """What stands in a cell; a single paragraph without an element of its own, as pages have it."""
        filled = [block for block in blocks if not block.is_empty]
        alone = filled[0] if len(filled) == 1 else None
        if not isinstance(alone, Paragraph) or alone.form.kind not in _BARE:
            self._write_all(blocks)
            return
        for block in blocks:
            if isinstance(block, Paragraph):
                self._keep(block.line)
        self._writer.line(alone.line)


def _is(block: Block, kind: str) -> bool:
    return block.form.kind == kind


def _begins_section(block: Block) -> bool:
    """Whether a block is a heading, or a bold line that will be taken for one."""
    bold_line = isinstance(block, Paragraph) and _is(block, "plain") and _is_title_line(block.line)
    return block.form.kind in _HEADINGS or bold_line


def _with_title(blocks: list[Block]) -> list[Block]:
    """The blocks, with a bold line at the top as the title where no heading is one."""
    filled = [number for number, block in enumerate(blocks) if not block.is_empty]
    if len(filled) < 2 or any(block.form in (Form("title"), Form("heading", 1)) for block in blocks):
        return blocks
    first = blocks[filled[0]]
    if isinstance(first, Paragraph) and _is(first, "plain") and _is_title_line(first.line):
        blocks[filled[0]] = replace(first, form=Form("title"))
    return blocks


def _is_title_line(line: Line) -> bool:
    """As the parser of HTML tells it, which comes later."""
    text = line.text.strip()
    short = len(text) <= _LONGEST_TITLE and LINE_END not in text
    return line.is_bold and short and not text.endswith((".", "!", ",", ";")) and not text[0].islower()
