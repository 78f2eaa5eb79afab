"""Reports in XML: elements made and written so that any parser takes them, whatever the copy holds."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, indent, tostring

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NO_CHARACTER = "\ufffd"


def element(tag: str, attributes: dict[str, str | int], *children: Element, text: str = "") -> Element:
    """An element. Characters that XML cannot hold, escaped or not, become U+FFFD."""
    made = Element(tag, {name: _allowed(str(value)) for name, value in attributes.items()})
    made.text = _allowed(text) or None
    made.extend(children)
    return made


def document(root: Element) -> str:
    """A whole document, indented, with its declaration."""
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _allowed(text: str) -> str:
    return _FORBIDDEN.sub(_NO_CHARACTER, text)
