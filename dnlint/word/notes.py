"""Footnotes and endnotes, which stand in files of their own within a Word file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.parser import parse_xml

from dnlint.word.nodes import Node, W

if TYPE_CHECKING:
    from docx.parts.document import DocumentPart

_KINDS = {"footnote": RELATIONSHIP_TYPE.FOOTNOTES, "endnote": RELATIONSHIP_TYPE.ENDNOTES}


class Notes:
    """The notes of a document, read when the first of their kind is asked for."""

    def __init__(self, main: DocumentPart) -> None:
        self._main = main
        self._found: dict[str, dict[str, Node]] = {}

    def find(self, kind: str, id: str) -> Node | None:
        """The note of a kind with that id; None where it is not there or cannot be read."""
        if kind not in self._found:
            self._found[kind] = self._read(kind)
        return self._found[kind].get(id)

    def _read(self, kind: str) -> dict[str, Node]:
        try:
            root = parse_xml(self._main.part_related_by(_KINDS[kind]).blob)
        except (KeyError, ValueError, SyntaxError):  # there is none, it is elsewhere, or its XML is broken
            return {}
        return {str(note.get(f"{W}id")): note for note in root if note.tag == f"{W}{kind}"}
