"""Word files made for a case: the XML of their body as Word writes it, in a file made by python-docx."""

from __future__ import annotations

from io import BytesIO

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.parser import parse_xml

from dnlint.parsers import parse
from dnlint.source import SourceFile, decode
from dnlint.values import Document
from dnlint.word.nodes import Node

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "w16se": "http://schemas.microsoft.com/office/word/2015/wordml/symex",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "v": "urn:schemas-microsoft-com:vml",
    }.items()
)


def p(*runs: str, style: str = "", more: str = "") -> str:
    """A paragraph. Runs are XML, or plain words; `more` are further properties."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    inner = "".join(one if one.startswith("<") else r(one) for one in runs)
    return f"<w:p><w:pPr>{named}{more}</w:pPr>{inner}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run of words."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def bold(text: str) -> str:
    return r(text, "<w:b/>")


def item(text: str, level: int = 0) -> str:
    """An item of a list, as Word numbers it."""
    return p(text, more=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>')


def table(*rows: list[str], properties: str = "", first: str = "") -> str:
    """A table of words; `first`: properties of its first row."""
    made = []
    for number, row in enumerate(rows):
        cells = "".join(f"<w:tc>{one if one.startswith('<') else p(one)}</w:tc>" for one in row)
        made.append(f"<w:tr><w:trPr>{'' if number else first}</w:trPr>{cells}</w:tr>")
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{''.join(made)}</w:tbl>"


def word_file(body: str, *, footnotes: str = "", styles: str = "") -> bytes:
    """The bytes of a Word file with that body, with more styles than Word's own, with footnotes."""
    made = docx.Document()
    for node in reversed(list(_parsed("body", body))):
        made.element.body.insert(0, node)
    for node in _parsed("styles", styles):
        made.styles.element.append(node)
    if footnotes:
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
        xml = f"<w:footnotes {NAMESPACES}>{footnotes}</w:footnotes>".encode()
        part = Part(PackURI("/word/footnotes.xml"), kind, xml, made.part.package)
        made.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    return saved(made)


def saved(made: docx.document.Document) -> bytes:
    file = BytesIO()
    made.save(file)
    return file.getvalue()


def _parsed(name: str, xml: str) -> Node:
    return parse_xml(f"<w:{name} {NAMESPACES}>{xml}</w:{name}>")


def source_of(body: str, *, footnotes: str = "", styles: str = "") -> SourceFile:
    return decode("draft.docx", word_file(body, footnotes=footnotes, styles=styles))


def read(body: str, *, footnotes: str = "", styles: str = "") -> Document:
    return parse(source_of(body, footnotes=footnotes, styles=styles))
