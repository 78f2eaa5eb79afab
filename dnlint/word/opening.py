"""Bytes to an opened Word file, or a word on what is wrong with them and what to do."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from docx import Document

from dnlint.errors import UnreadableSource

if TYPE_CHECKING:
    from docx.parts.document import DocumentPart

MOST_UNPACKED = 256 * 1024 * 1024
"""Bytes: a small file that unpacks to more is no draft, but made to fill the memory."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROTECTED = "EncryptedPackage".encode("utf-16-le")
_MAIN = "word/document.xml"
_STRICT = b"http://purl.oclc.org/ooxml/"
_AGAIN = "open it in Word and save it as .docx again"


def opened(path: str, data: bytes) -> DocumentPart:
    """The main part of a Word file. Raises UnreadableSource for anything else."""
    _demand_zip(path, data)
    _demand_small(path, data)
    try:
        return Document(BytesIO(data)).part
    except Exception as error:  # whatever is wrong in a file, python-docx raises what it comes upon
        raise UnreadableSource(path, _what_is_wrong(data)) from error


def _demand_zip(path: str, data: bytes) -> None:
    if data.startswith(_OLE):
        if _PROTECTED in data:
            raise UnreadableSource(path, "is protected by a password; save it without one")
        raise UnreadableSource(
            path, "is a Word file of the old kind (.doc); open it in Word and save it as .docx"
        )
    if not data:
        raise UnreadableSource(path, "is empty, so it is no Word file; save the draft once more")
    if not data.startswith(b"PK"):
        raise UnreadableSource(path, f"is no Word file, whatever its name says; {_AGAIN}")


def _demand_small(path: str, data: bytes) -> None:
    """Before anything is unpacked: no more comes out of a ZIP archive than it says itself."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except (BadZipFile, ValueError, NotImplementedError) as error:
        raise UnreadableSource(path, f"is damaged or cut off; {_AGAIN}, or take it from a backup") from error
    if unpacked > MOST_UNPACKED:
        size = MOST_UNPACKED // (1024 * 1024)
        raise UnreadableSource(
            path, f"unpacks to more than {size} MB; leave it out, or take out its pictures"
        )


def _what_is_wrong(data: bytes) -> str:
    """Why a ZIP archive could not be read as a Word file."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            if _STRICT in archive.read("_rels/.rels"):
                return "is saved as “Strict Open XML Document”; save it as “Word Document (.docx)”"
            if _MAIN in archive.namelist():
                return f"is damaged; {_AGAIN}, or take it from a backup"
    except Exception:  # no part of it can be read
        return f"is damaged; {_AGAIN}, or take it from a backup"
    return f"is a ZIP archive or another kind of office document, no Word file; {_AGAIN}"
