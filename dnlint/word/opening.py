"""Bytes to an opened Word file, or a word on what is wrong with them and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from docx import Document

from dnlint.errors import UnreadableSource
from dnlint.word.nodes import Node, W

if TYPE_CHECKING:
    from docx.parts.document import DocumentPart

MOST_XML = 32 * 1024 * 1024
"""Bytes of text with its markup, as in files of text."""
MOST_UNPACKED = 256 * 1024 * 1024
"""Bytes with pictures: a small file that unpacks to more is made to fill the memory."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_STRICT = b"http://purl.oclc.org/ooxml/"
_WORD, _PLAIN_WORD = b"wordprocessingml", b"wordprocessingml.document.main+xml"
_PROTECTED = "is protected by a password; save it without one"
_SAVE_AS = "save it as “Word Document (.docx)”"
_DAMAGED = f"is damaged or cut off; open it in Word and {_SAVE_AS} again, or take it from a backup"
_OTHER = f"is no Word file, whatever its name says; open it in its own program and {_SAVE_AS}"


@dataclass(frozen=True, slots=True)
class WordFile:
    """What is read of a Word file: its body, its styles, and the part that knows of all others."""

    body: Node
    styles: Node
    main: DocumentPart


def opened(path: str, data: bytes) -> WordFile:
    """An opened Word file. Raises UnreadableSource for anything else."""
    if wrong := _before_unpacking(data):
        raise UnreadableSource(path, wrong)
    try:
        main = Document(BytesIO(data)).part
        return WordFile(next(main.element.iterchildren(f"{W}body")), main.styles.element, main)
    except Exception as error:  # whatever is wrong in a file, python-docx raises what it comes upon
        raise UnreadableSource(path, _kind_of(data)) from error


def _before_unpacking(data: bytes) -> str:
    """What is wrong with a file as a ZIP archive, "" where nothing is."""
    if data.startswith(_OLE):
        return _PROTECTED if _ENCRYPTED in data else f"is a Word file of the old kind (.doc); {_SAVE_AS}"
    if not data.startswith(b"PK"):
        return _OTHER if data else "is empty; save the draft once more"
    try:
        with ZipFile(BytesIO(data)) as archive:
            return _too_large(archive) or (_DAMAGED if archive.testzip() else "")
    except RuntimeError as error:  # how zipfile asks for a password, and says what it cannot unpack
        return _DAMAGED if isinstance(error, NotImplementedError) else _PROTECTED
    except Exception:  # whatever is wrong in an archive
        return _DAMAGED


def _too_large(archive: ZipFile) -> str:
    sizes = [(entry.filename.endswith((".xml", ".rels")), entry.file_size) for entry in archive.infolist()]
    if sum(size for is_xml, size in sizes if is_xml) > MOST_XML:
        return f"holds more than {MOST_XML // 1024**2} MB of text and markup; leave it out or split it"
    if sum(size for _, size in sizes) > MOST_UNPACKED:
        return f"unpacks to more than {MOST_UNPACKED // 1024**2} MB; leave it out, or take out its pictures"
    return ""


def _kind_of(data: bytes) -> str:
    """What a ZIP archive is that cannot be read as a Word file."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            types, relations = archive.read("[Content_Types].xml"), archive.read("_rels/.rels")
    except (KeyError, BadZipFile):
        return _OTHER
    if _STRICT in relations:
        return f"is saved as “Strict Open XML Document”; {_SAVE_AS}"
    if _WORD not in types:
        return _OTHER
    return _DAMAGED if _PLAIN_WORD in types else f"is a template, or holds macros; {_SAVE_AS}"
