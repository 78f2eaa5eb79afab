"""What a paragraph holds: its words as they will be read, and what hangs on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from dnlint.word.nodes import Node, W, children, value
from dnlint.word.styles import Look, Styles, changed

LINE_END = "\u2028"
"""Ends a line within a paragraph, as Shift and Enter do in Word: to others it is no end of a line."""

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_SHAPE = "{urn:schemas-microsoft-com:vml}shape"
_SIGNS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": LINE_END,
    f"{W}cr": LINE_END,
    f"{W}noBreakHyphen": "\N{NON-BREAKING HYPHEN}",
    f"{W}sym": "•",  # a picture of a font that has no letters: at the beginning it is a bullet
}
_NOTES = {f"{W}footnoteReference": "footnote", f"{W}endnoteReference": "endnote"}
_DRAWN = frozenset({f"{W}drawing", f"{W}pict", f"{W}object"})


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of a paragraph."""

    text: str
    bold: bool


@dataclass(slots=True)
class Line:
    """A paragraph. `notes` are kinds and ids, `boxes` the contents of text boxes, `pictures` descriptions."""

    words: list[Words] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    boxes: list[Node] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The words, without what hangs on them."""
        return "".join(one.text for one in self.words)

    @property
    def is_bold(self) -> bool:
        """Whether all of its words are bold."""
        seen = [one.bold for one in self.words if one.text.strip()]
        return bool(seen) and all(seen)

    def go_on(self, other: Line) -> Line:
        """The two as one paragraph."""
        return Line(
            self.words + other.words,
            self.pictures + other.pictures,
            self.boxes + other.boxes,
            self.notes + other.notes,
        )


class LineReader:
    """Reads one paragraph: what is deleted, hidden or struck out is not read, nor are the codes of fields."""

    def __init__(self, styles: Styles, look: Look) -> None:
        self._styles = styles
        self._look = look
        self._codes: list[bool] = []  # the open fields, the innermost last; whether each is still in its code
        self._line = Line()

    def read(self, paragraph: Node) -> Line:
        """The line of a paragraph."""
        for node in children(paragraph):
            if node.tag == f"{W}r":
                self._run(node)
        return self._line

    def _run(self, run: Node) -> None:
        look, style = self._look, value(run, "rPr/rStyle")
        look = changed(look.under(self._styles.look(style)) if style else look, run)
        shown = not (look.hidden or look.struck)
        for node in children(run):
            if node.tag == f"{W}fldChar":
                self._field(node.get(f"{W}fldCharType"))
            elif node.tag == f"{W}r":  # what a gloss stands above
                self._run(node)
            elif shown and not any(self._codes):
                self._content(node, bool(look.bold))

    def _field(self, mark: str | None) -> None:
        if mark == "begin":
            self._codes.append(True)
        elif mark == "separate" and self._codes:
            self._codes[-1] = False
        elif mark == "end" and self._codes:
            self._codes.pop()

    def _content(self, node: Node, bold: bool) -> None:
        if node.tag == f"{W}t":
            text = str(node.text or "").replace("\r", " ").replace("\n", " ")
            self._line.words.append(Words(text, bold))
        elif node.tag in _SIGNS:
            self._line.words.append(Words(_SIGNS[node.tag], bold))
        elif node.tag in _NOTES:
            self._line.notes.append((_NOTES[node.tag], str(node.get(f"{W}id"))))
        elif node.tag in _DRAWN:
            self._drawn(node)

    def _drawn(self, node: Node) -> None:
        for one in _parts(node):
            if one.tag == f"{W}txbxContent":
                self._line.boxes.append(one)
            elif said := one.get("descr" if one.tag == _DRAWING else "alt"):
                self._line.pictures.append(" ".join(said.split()))


def _parts(node: Node) -> Iterator[Node]:
    """The text boxes and the pictures of a drawing; what stands in a text box is read with it."""
    for child in children(node):
        if child.tag in {_DRAWING, _SHAPE}:
            yield child
        if child.tag == f"{W}txbxContent":
            yield child
        else:
            yield from _parts(child)
