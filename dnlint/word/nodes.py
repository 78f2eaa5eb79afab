"""The XML of Word files: names of elements, and what is looked up in them again and again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from docx.oxml.xmlchemy import BaseOxmlElement

Node: TypeAlias = BaseOxmlElement

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_ALTERNATIVES = f"{_COMPATIBILITY}AlternateContent"
_SIGNS_ONLY = ("w16se",)
_LONGEST = 9  # digits
_OFF = ("0", "false", "off")
_HOLDERS = "customXml smartTag ins moveTo hyperlink fldSimple bdo dir ruby rubyBase"
_LOOKED_THROUGH = frozenset(f"{W}{name}" for name in _HOLDERS.split())


def value(node: Node | None, path: str, name: str = "val") -> str | None:
    """An attribute of the element at a path of names, None where one of them is not there."""
    found = None if node is None else node.find("/".join(f"{W}{part}" for part in path.split("/")))
    said = None if found is None else found.get(f"{W}{name}")
    return None if said is None else str(said)


def has(node: Node | None, path: str) -> bool:
    """Whether there is an element at a path of names."""
    return node is not None and node.find("/".join(f"{W}{part}" for part in path.split("/"))) is not None


def switch(properties: Node | None, name: str) -> bool | None:
    """Whether a property is on or off, None where nothing is said of it."""
    if not has(properties, name):
        return None
    return value(properties, name) not in _OFF


def number(said: str | None) -> int | None:
    """A number as it is written, None where it is none."""
    return int(said) if said is not None and said.isdecimal() and len(said) < _LONGEST else None


def children(node: Node) -> Iterator[Node]:
    """The children of an element, through what only holds them together: content controls, insertions, links.

    What is written in two ways, for new and for old versions of Word, is read once. A content control that
    nobody has filled in, and a table of contents, are left out.
    """
    for child in node:
        if child.tag == f"{W}sdt":
            yield from () if _is_no_copy(child) else _inside(child.find(f"{W}sdtContent"))
        elif child.tag in _LOOKED_THROUGH:
            yield from children(child)
        elif child.tag == _ALTERNATIVES:
            yield from _inside(_alternative(child))
        elif isinstance(child.tag, str):  # no comment of XML
            yield child


def _inside(node: Node | None) -> Iterator[Node]:
    return iter(()) if node is None else children(node)


def _alternative(node: Node) -> Node | None:
    """The way of writing that new versions of Word read; but emoji, which are text to old ones only."""
    ways = [way for way in node if way.get("Requires") not in _SIGNS_ONLY]
    return ways[0] if ways else None


def _is_no_copy(control: Node) -> bool:
    contents = value(control, "sdtPr/docPartObj/docPartGallery") == "Table of Contents"
    return contents or bool(switch(control.find(f"{W}sdtPr"), "showingPlcHdr"))
