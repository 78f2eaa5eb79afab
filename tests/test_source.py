"""From bytes to text: encodings, files that are no text, and the place of an offset."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnlint.errors import UnreadableSource
from dnlint.source import SourceFile, decode, read_source
from dnlint.values import Place

COPY = "Dry needling – “no pain”, says René’s café owner. Fine needles ease tight muscles. "


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        pytest.param(b"", "", id="an empty file"),
        pytest.param("é😀\r\n".encode(), "é😀\r\n", id="UTF-8, line ends untouched"),
        pytest.param(b"\xef\xbb\xbfa", "\ufeffa", id="UTF-8 with a byte order mark, kept as a character"),
        pytest.param("\ufeffé".encode("utf-16-le"), "\ufeffé", id="UTF-16, little end first"),
        pytest.param("\ufeffé".encode("utf-16-be"), "\ufeffé", id="UTF-16, big end first"),
        pytest.param(
            b"<meta charset='iso-8859-2'><p>\xb3</p>",
            "<meta charset='iso-8859-2'><p>ł</p>",
            id="declared in HTML",
        ),
        pytest.param(
            b'<?xml version="1.0" encoding="windows-1252"?><p>\x96</p>',
            '<?xml version="1.0" encoding="windows-1252"?><p>–</p>',
            id="declared in XML",
        ),
        pytest.param(
            b"<meta charset='utf-8'><p>Ren\xe9 and the needles of the clinic</p>",
            "<meta charset='utf-8'><p>René and the needles of the clinic</p>",
            id="declared wrongly",
        ),
        pytest.param((COPY * 5).encode("cp1252"), COPY * 5, id="detected: Western Windows"),
        pytest.param(
            ("Сухие иглы помогают расслабить мышцы спины и шеи. " * 9).encode("cp1251"),
            "Сухие иглы помогают расслабить мышцы спины и шеи. " * 9,
            id="detected: Cyrillic",
        ),
    ],
)
def test_decoding(data: bytes, wanted: str) -> None:
    assert decode("a.html", data).text == wanted


@pytest.mark.parametrize(
    ("data", "told"),
    [
        pytest.param(
            "Fine needles for René’s café".encode()[:-1], "cut off", id="half a character at the end"
        ),
        pytest.param("é".encode() * 50 + b"\xff" + "é".encode() * 50, "damaged", id="a bad byte in UTF-8"),
        pytest.param(b"%PDF-1.7\n...", "PDF", id="PDF"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0", "PNG", id="PNG"),
        pytest.param(b"PK\x03\x04....", "office document", id="docx"),
        pytest.param(b"text\0text", "zero bytes", id="zero bytes"),
        pytest.param(b"\xff\xfea\x00b", "utf-16", id="half a UTF-16 unit"),
        pytest.param(bytes(range(1, 256)) * 40, "not text", id="all bytes there are"),
    ],
)
def test_what_is_no_text_is_told_with_a_way_out(data: bytes, told: str) -> None:
    with pytest.raises(UnreadableSource, match=told) as caught:
        decode("page.html", data)
    assert caught.value.problem.path == "page.html"
    assert "save" in str(caught.value) or "leave" in str(caught.value) or "export" in str(caught.value)


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with suppress(UnreadableSource):
        assert isinstance(decode("a.txt", data).text, str)


@given(st.text(max_size=200).filter(lambda text: "\0" not in text))
def test_utf8_comes_back_as_it_was(text: str) -> None:
    data = text.encode("utf-8", "ignore")
    assert decode("a.txt", data).text.encode("utf-8") == data


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes("é\r\n".encode())
    assert read_source(path) == SourceFile(str(path), "é\r\n")


def _folder(path: Path) -> None:
    path.mkdir()


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _dangling_link(path: Path) -> None:
    path.symlink_to(path.parent / "nowhere")


def _large(path: Path) -> None:
    path.write_bytes(b"a" * 2_000_001)


def _nothing(path: Path) -> None:
    assert not path.exists()


@pytest.mark.parametrize(
    ("make", "told"),
    [
        pytest.param(_folder, "is a folder", id="folder"),
        pytest.param(_pipe, "is a pipe", id="pipe"),
        pytest.param(_dangling_link, "link to a file that does not exist", id="dangling link"),
        pytest.param(_nothing, "does not exist", id="missing"),
        pytest.param(_large, "larger than 1 MB", id="too large"),
    ],
)
def test_what_is_no_file_to_read_never_hangs(tmp_path: Path, make: object, told: str) -> None:
    path = tmp_path / "page.md"
    assert callable(make)
    make(path)
    started = time.monotonic()
    with pytest.raises(UnreadableSource, match=told):
        read_source(path, limit=1024 * 1024)
    assert time.monotonic() - started < 5


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_text("a")
    path.chmod(0)
    with pytest.raises(UnreadableSource, match="may not be read"):
        read_source(path)


@pytest.mark.parametrize(
    ("text", "offset", "wanted"),
    [
        pytest.param("", 0, (1, 1), id="empty"),
        pytest.param("ab\ncd", 4, (2, 2), id="newline"),
        pytest.param("ab\r\ncd", 4, (2, 1), id="Windows line end is one"),
        pytest.param("ab\rcd", 3, (2, 1), id="old Mac line end"),
        pytest.param("a\n\rb", 3, (3, 1), id="the other way round they are two"),
        pytest.param("a\u2028b", 2, (1, 3), id="a line separator is no line end"),
        pytest.param("😀b", 1, (1, 2), id="an emoji is one character"),
        pytest.param("\ufeffa", 1, (1, 2), id="a byte order mark counts"),
        pytest.param("ab\n", 2, (1, 3), id="the line end belongs to its line"),
        pytest.param("ab\n", 3, (2, 1), id="after the last line end"),
    ],
)
def test_place(text: str, offset: int, wanted: tuple[int, int]) -> None:
    assert SourceFile("a", text).place(offset) == Place(*wanted, offset)


def test_an_offset_past_the_end_is_the_end() -> None:
    assert SourceFile("a", "ab").place(9) == Place(1, 3, 2)


@given(st.text(alphabet="ab\r\n😀"), st.data())
def test_places_go_forward_with_offsets(text: str, data: st.DataObject) -> None:
    source = SourceFile("a", text)
    first, second = sorted((data.draw(st.integers(0, len(text))), data.draw(st.integers(0, len(text)))))
    before, after = source.place(first), source.place(second)
    assert (before.line, before.column) <= (after.line, after.column)
