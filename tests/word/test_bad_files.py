"""Files that are named .docx and cannot be read: each with a way out, and none takes for ever."""

from __future__ import annotations

import time
from contextlib import suppress
from io import BytesIO
from itertools import pairwise
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dnlint.errors import UnreadableSource
from dnlint.parsers import parse
from dnlint.source import decode
from dnlint.word import opening
from tests.patience import a_while
from tests.word.making import item, p, table, word_file

GOOD = word_file(p("Dry needling", style="Heading1") + item("Less pain") + table(["Aim", "Relief"]))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def zipped(**entries: bytes) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return file.getvalue()


def altered(name: str, old: bytes, new: bytes) -> bytes:
    """The good file with other bytes in one of its parts."""
    with ZipFile(BytesIO(GOOD)) as archive:
        entries = {one: archive.read(one) for one in archive.namelist()}
    assert old in entries[name]
    return zipped(**{**entries, name: entries[name].replace(old, new)})


def flipped(data: bytes) -> bytes:
    middle = data.index(b"word/document.xml") + 200
    return data[:middle] + bytes(byte ^ 255 for byte in data[middle : middle + 50]) + data[middle + 50 :]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        pytest.param(OLE + "EncryptedPackage".encode("utf-16-le"), "password; save it", id="with a password"),
        pytest.param(OLE, "old kind", id="a .doc"),
        pytest.param(b"", "empty; save", id="empty"),
        pytest.param(b"Dry needling helps.", "no Word file", id="text"),
        pytest.param(b"<html><p>Needles</p></html>", "no Word file", id="HTML"),
        pytest.param(GOOD[: len(GOOD) // 2], "cut off", id="half of it"),
        pytest.param(flipped(GOOD), "damaged", id="damaged in the middle"),
        pytest.param(b"PK\x03\x04....", "damaged", id="the beginning of an archive"),
        pytest.param(zipped(**{"notes.txt": b"needles"}), "no Word file", id="an archive of other files"),
        pytest.param(
            altered("[Content_Types].xml", b"wordprocessingml", b"spreadsheetml"), "no Word", id="a workbook"
        ),
        pytest.param(
            altered("[Content_Types].xml", TYPES.encode(), b"application/vnd.ms-word.template.macroEnabled"),
            "macros",
            id="with macros",
        ),
        pytest.param(
            altered(
                "_rels/.rels",
                b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
                b"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
            ),
            "Strict",
            id="strict",
        ),
        pytest.param(altered("word/document.xml", b"<w:body>", b"<w:bo"), "damaged", id="broken XML"),
        pytest.param(altered("word/document.xml", b"w:body", b"w:other"), "damaged", id="no body"),
    ],
)
def test_a_bad_file_is_told_with_a_way_out(data: bytes, told: str) -> None:
    with pytest.raises(UnreadableSource, match=told) as caught:
        decode("site/draft.docx", data)
    assert str(caught.value).startswith("site/draft.docx: is ")
    assert "save" in str(caught.value)


@pytest.mark.parametrize(("limit", "told"), [("MOST_XML", "split"), ("MOST_UNPACKED", "pictures")])
def test_a_file_that_unpacks_to_too_much_is_left(
    limit: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, limit, 20_000)
    with pytest.raises(UnreadableSource, match=told):
        decode("draft.docx", GOOD)


def test_an_archive_that_lies_about_its_size_is_not_unpacked() -> None:
    size = 300 * 1024 * 1024
    lying = zipped(**{"word/document.xml": b"\0" * size})
    lying = lying.replace(size.to_bytes(4, "little"), (900).to_bytes(4, "little"))
    with pytest.raises(UnreadableSource, match="damaged"):
        decode("draft.docx", lying)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(b"&nine;", id="in the text"),
        pytest.param(b'</w:t><w:t attribute="&nine;">', id="in an attribute"),
    ],
)
def test_entities_are_not_multiplied(text: bytes) -> None:
    names = [b"zero", *(f"n{number}".encode() for number in range(1, 9)), b"nine"]
    pairs = pairwise(names)
    rest = b"".join(b'<!ENTITY %s "%s">' % (one, (b"&%s;" % before) * 10) for before, one in pairs)
    declared = b'<!DOCTYPE x [<!ENTITY zero "needles">' + rest + b"]><w:document "
    with ZipFile(BytesIO(altered("word/document.xml", b"<w:document ", declared))) as archive:
        entries = {one: archive.read(one) for one in archive.namelist()}
    xml = entries["word/document.xml"].replace(b"Less pain", text)
    started = time.process_time()
    with suppress(UnreadableSource):
        assert len(decode("draft.docx", zipped(**{**entries, "word/document.xml": xml})).text) < 1000
    assert time.process_time() - started < 10 * a_while()


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            "<w:tbl><w:tr><w:tc>" * 60 + p("x") + "</w:tc></w:tr></w:tbl>" * 60, id="tables in tables"
        ),
        pytest.param("<w:sdt><w:sdtContent>" * 110 + p("x") + "</w:sdtContent></w:sdt>" * 110, id="controls"),
        pytest.param(
            "<w:p><w:r><w:pict><w:txbxContent>" * 55 + p("x") + "</w:txbxContent></w:pict></w:r></w:p>" * 55,
            id="text boxes in text boxes",
        ),
        pytest.param(
            "".join(
                p("x", more=f'<w:numPr><w:ilvl w:val="{n}"/><w:numId w:val="1"/></w:numPr>')
                for n in range(3000)
            ),
            id="3,000 lists in lists",
        ),
        pytest.param(p("Needles help. " * 100_000), id="a paragraph of a megabyte"),
        pytest.param(p("Needles help.") * 20_000, id="20,000 paragraphs"),
    ],
)
def test_hostile_bodies_are_read_in_seconds(body: str) -> None:
    started = time.process_time()
    assert parse(decode("draft.docx", word_file(body))).blocks
    assert time.process_time() - started < 40 * a_while()


@settings(max_examples=100)
@given(at=st.integers(0, len(GOOD) - 1), more=st.binary(max_size=20))
def test_any_damage_is_read_or_told(at: int, more: bytes) -> None:
    with suppress(UnreadableSource):
        parse(decode("draft.docx", GOOD[:at] + more + GOOD[at + len(more) :]))


XML = st.recursive(
    st.sampled_from(
        ["<w:t>needles </w:t>", "<w:br/>", "<w:tab/>", "<w:pPr/>", '<w:numId w:val="x"/>', "words"]
    ),
    lambda inner: st.tuples(
        st.sampled_from(
            "p r pPr rPr tbl tr tc tcPr sdt sdtPr sdtContent ins del hyperlink numPr pict txbxContent".split()
        ),
        st.lists(inner, max_size=4).map("".join),
    ).map(lambda made: f"<w:{made[0]}>{made[1]}</w:{made[0]}>"),
    max_leaves=25,
)


@settings(max_examples=100)
@given(XML)
def test_any_order_of_elements_is_read(body: str) -> None:
    parse(decode("draft.docx", word_file(f"<w:p>{body}</w:p>{body}")))
