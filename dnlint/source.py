"""Bytes to text: reading a file, decoding it, and telling the line and column of an offset.

All offsets are code points of the decoded text; newlines are untouched and a byte order mark
is code point 0, so that a span found here is exact in any editor that reads the same file.
"""

from __future__ import annotations

import codecs
import os
import re
import stat
from bisect import bisect_right
from dataclasses import dataclass, field
from pathlib import Path

from dnlint.errors import UnreadableSource
from dnlint.file_names import is_document
from dnlint.values import Place, Rendering

LIMIT = 32 * 1024 * 1024
"""Files above this many bytes are data, not copy."""

_LINE_END = re.compile(r"\r\n|\n|\r")
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)|<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]+)""",
    re.IGNORECASE,
)
_BINARY_STARTS = {
    b"%PDF-": "a PDF",
    b"\x89PNG": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\x1f\x8b": "a gzip archive",
    b"\xd0\xcf\x11\xe0": "an office document of the old kind (.doc)",
}
_LEGACY = [*(f"cp{page}" for page in range(1250, 1259)), "shift_jis", "gb18030", "big5", "euc_kr", "koi8_r"]
"""What old sites were written in; tables of DOS and old Macs only ever match by chance."""
_BYTE_ORDER_MARKS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file as text: what every offset of dnlint counts in."""

    path: str
    text: str
    rendering: Rendering | None = None  # of a document that is no text itself: what it is read as
    _line_starts: list[int] = field(default_factory=list, init=False, repr=False, compare=False)

    @property
    def content(self) -> str:
        """All that counts of the file: where that is the same, the same is found in it."""
        return self.rendering.html if self.rendering else self.text

    def place(self, offset: int) -> Place:
        """Line and column (from 1) of an offset (from 0), in code points; past the end means the end."""
        offset = max(0, min(offset, len(self.text)))
        starts = self._line_starts
        if not starts:
            starts.extend((0, *(match.end() for match in _LINE_END.finditer(self.text))))
        line = bisect_right(starts, offset)
        return Place(line, offset - starts[line - 1] + 1, offset)


def read_source(path: Path, limit: int = LIMIT) -> SourceFile:
    """Read and decode one regular file of at most `limit` bytes.

    Raises UnreadableSource for anything else: missing, a folder, a pipe, too large, not text.
    """
    name = str(path)
    try:
        status = path.stat()
        _demand_readable(name, status, limit)
        data = _read_regular(path)
    except OSError as error:
        raise UnreadableSource(name, _explain(path, error)) from error
    return decode(name, data)


def _demand_readable(name: str, status: os.stat_result, limit: int) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise UnreadableSource(name, "is a folder; name the files in it, or check the folder as a whole")
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableSource(name, "is a pipe or a device, not a file; save its text to a file first")
    if status.st_size > limit:
        raise UnreadableSource(name, f"is larger than {limit // (1024 * 1024)} MB; leave it out or split it")


def _read_regular(path: Path) -> bytes:
    # A pipe may have taken the file's place since it was looked at: never wait for one.
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(descriptor, "rb") as file:
        return file.read()


def _explain(path: Path, error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        if path.is_symlink():
            return "is a link to a file that does not exist; mend the link or leave it out"
        return "does not exist; check the spelling of the path"
    if isinstance(error, PermissionError):
        return "may not be read; change its permissions or leave it out"
    return f"cannot be read ({error.strerror or error}); check the path"


def decode(path: str, data: bytes) -> SourceFile:
    """The text of a file's bytes. `path` is for messages, and its suffix tells documents that are no text.

    UTF-8 comes first, then a byte order mark, then the encoding that the file declares, then a
    detected one. Raises UnreadableSource where the bytes are no text.
    """
    if is_document(path):
        from dnlint.word import written_out  # slow to import, and most sites have no Word file

        return SourceFile(path, *written_out(path, data))
    for start, kind in _BINARY_STARTS.items():
        if data.startswith(start):
            raise UnreadableSource(path, f"is {kind}, not text; save its copy as .docx, text or HTML first")
    for mark, encoding in _BYTE_ORDER_MARKS.items():
        if data.startswith(mark) and not data.startswith(codecs.BOM_UTF32_LE):
            return _decoded(path, data, encoding)
    if b"\0" in data:
        raise UnreadableSource(path, "is not text (it holds zero bytes); leave it out or save it as UTF-8")
    try:
        return SourceFile(path, data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return _decoded(path, data, _legacy_encoding(path, data, error))


def _decoded(path: str, data: bytes, encoding: str) -> SourceFile:
    try:
        return SourceFile(path, data.decode(encoding))
    except UnicodeDecodeError as error:
        message = f"is not valid {encoding} (byte {error.start}); save it as UTF-8"
        raise UnreadableSource(path, message) from error


def _legacy_encoding(path: str, data: bytes, error: UnicodeDecodeError) -> str:
    declared = _DECLARED.search(data, 0, 4096)
    if declared:
        encoding = (declared[1] or declared[2]).decode("ascii")
        if _is_legacy(encoding):
            return encoding
    if _is_nearly_utf8(data, error):
        message = f"is UTF-8 but broken at byte {error.start} (cut off or damaged); save it again as UTF-8"
        raise UnreadableSource(path, message)
    detected = _detect(data)
    if detected is None:
        raise UnreadableSource(path, "is not text in any known encoding; leave it out or save it as UTF-8")
    return detected


def _is_legacy(encoding: str) -> bool:
    try:
        return codecs.lookup(encoding).name not in {"utf-8", "utf-16", "utf-16-le", "utf-16-be"}
    except LookupError:
        return False


def _is_nearly_utf8(data: bytes, error: UnicodeDecodeError) -> bool:
    """Whether the file is UTF-8 with a flaw, so that any other encoding would read it as rubbish."""
    if error.reason == "unexpected end of data" and error.end == len(data):
        return True
    text = data.decode("utf-8", "ignore")
    decoded = sum(character > "\x7f" for character in text)
    lost = len(data) - len(text.encode("utf-8"))
    return decoded > 3 * lost


def _detect(data: bytes) -> str | None:
    """The likeliest legacy encoding of a sample, None where it is no text."""
    controls = sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in data[:65536])
    if controls * 100 > len(data[:65536]):
        return None
    from charset_normalizer import from_bytes  # slow to import, and almost no file needs it

    best = from_bytes(data[:65536], steps=5, chunk_size=512, cp_isolation=_LEGACY).best()
    if best is None:
        return None
    # Copy in English has a few curly quotes and accents outside ASCII: too little to tell one
    # table of Western letters from another, and the one that browsers assume is the safe guess.
    return "cp1252" if _is_western(data) else best.encoding


def _is_western(data: bytes) -> bool:
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return False
    beyond = sum(character > "\x7f" for character in text)
    return beyond * 10 < len(text)
