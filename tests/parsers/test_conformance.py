"""What every format owes, whatever the text: offsets that lead back, and no exception."""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dnlint.offsets import Span
from dnlint.parsers import SUFFIXES
from dnlint.values import Block, Document
from tests.parsers.reading import read
from tests.parsers.samples import FRAGMENTS, SAMPLES
from tests.patience import a_while

FORMATS = sorted({suffix for suffix, _, _ in SAMPLES})
PLAIN = [
    ".txt",
    ".md",
    ".mdx",
    ".html",
    ".php",
    ".svelte",
    ".astro",
    ".liquid",
    ".rst",
]  # what is no markup is copy
documents = st.lists(st.sampled_from(FRAGMENTS), max_size=30).map("".join)
anything = st.one_of(documents, st.text(max_size=300))


def check_map(document: Document, block: Block) -> None:
    """Pieces tile the text, go forward in the source, stay inside it, and tell the truth where literal."""
    at, source_at = 0, 0
    for piece in block.offsets.pieces:
        assert piece.text.start == at, "pieces tile the text"
        assert piece.source.start >= source_at, "pieces never go back in the source"
        assert piece.source.end <= len(document.source), "pieces stay inside the source"
        at, source_at = piece.text.end, piece.source.end
        if piece.literal:
            written = document.source[piece.source.start : piece.source.end]
            assert written == block.text[piece.text.start : piece.text.end], "literal means the same"
    assert at == len(block.text), "pieces cover the whole text"


def check_text(block: Block) -> None:
    """White space is settled, and there is a word to read, or a rate ("100 %")."""
    assert block.text == block.text.strip()
    assert "  " not in block.text
    assert " \n" not in block.text
    assert "\n " not in block.text
    is_rate = "%" in block.text and any(character.isdigit() for character in block.text)
    assert is_rate or any(character.isalpha() for character in block.text)


@pytest.mark.parametrize(("suffix", "text"), [pytest.param(s, t, id=f"{n}{s}") for s, n, t in SAMPLES])
def test_a_sample_keeps_the_contract(suffix: str, text: str) -> None:
    document = read(suffix, text)
    assert document.blocks
    for block in document.blocks:
        check_map(document, block)
        check_text(block)


@pytest.mark.parametrize("suffix", FORMATS)
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(text=anything)
def test_any_text_keeps_the_contract(suffix: str, text: str) -> None:
    document = read(suffix, text)
    for block in document.blocks:
        check_map(document, block)
        check_text(block)


@pytest.mark.parametrize("suffix", FORMATS)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(text=documents, data=st.data())
def test_any_range_leads_back_into_the_source(suffix: str, text: str, data: st.DataObject) -> None:
    document = read(suffix, text)
    for block in document.blocks[:5]:
        ends = st.integers(0, len(block.text))
        start, end = sorted((data.draw(ends), data.draw(ends)))
        outer = block.source_span(Span(start, end))
        assert 0 <= outer.start <= outer.end <= len(document.source)
        inner_start, inner_end = sorted(
            (data.draw(st.integers(start, end)), data.draw(st.integers(start, end)))
        )
        inner = block.source_span(Span(inner_start, inner_end))
        if inner_start < inner_end:
            assert outer.start <= inner.start, "a part lies in the whole"
            assert inner.end <= outer.end, "a part lies in the whole"


@pytest.mark.parametrize(("suffix", "text"), [pytest.param(s, t, id=f"{n}{s}") for s, n, t in SAMPLES])
def test_reading_twice_gives_the_same(suffix: str, text: str) -> None:
    assert read(suffix, text) == read(suffix, text)


@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
def test_an_empty_file_has_no_blocks(suffix: str) -> None:
    assert read(suffix, "").blocks == ()


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize(
    "text",
    [
        pytest.param("<div>" * 5_000 + "Needles help.", id="5,000 nested divs"),
        pytest.param("<div>" * 50_000 + "Needles help.", id="50,000 nested divs"),
        pytest.param("<b>" * 50_000 + "</i>" * 50_000 + "Needles help.", id="inline tags that never close"),
        pytest.param("<ul><li>a " * 20_000, id="lists in lists"),
        pytest.param("<div><h2>Pain</h2>" * 10_000, id="headings in boxes in boxes"),
        pytest.param("<script>" * 50_000 + "Needles help.", id="scripts that never close"),
        pytest.param("<a b=\"><b '" * 50_000, id="quotes that never close"),
        pytest.param("{{" * 200_000 + " Needles help.", id="template tags that never close"),
        pytest.param("> " * 20_000 + "Needles help.", id="quotes in quotes"),
        pytest.param("*a " * 100_000, id="stars that open nothing"),
        pytest.param("[" * 100_000 + "Needles help.", id="brackets that never close"),
        pytest.param("- a\n" * 30_000, id="a long list"),
        pytest.param("---\n" + "a: [" * 5_000 + "\n---\n", id="settings that never close"),
        pytest.param("{" * 100_000 + "}" * 3 + " Needles help.", id="braces that never close"),
        pytest.param("{a.map(b => <li>" * 3_000 + "Needles help.", id="elements in expressions in elements"),
        pytest.param("<?php echo ['a' => [" * 10_000, id="arrays that never close"),
        pytest.param("{% comment %}<template>" * 10_000, id="comments of templates that never close"),
        pytest.param("`a _`a :a: |a " * 10_000, id="roles that never close"),
        pytest.param('"a, ' * 50_000, id="cells that never close"),
        pytest.param("\0" * 100_000 + "Needles help.", id="zero characters"),
        pytest.param("\ud800 half a pair", id="half a surrogate pair"),
    ],
)
def test_hostile_input_is_read_in_seconds(suffix: str, text: str) -> None:
    started = time.process_time()
    read(suffix, text)
    spent = time.process_time() - started
    assert spent < 100 * a_while()  # what grows with the square of its length takes minutes


@pytest.mark.parametrize("suffix", PLAIN)
def test_one_line_of_ten_megabytes_is_read_in_seconds(suffix: str) -> None:
    started = time.process_time()
    document = read(suffix, "Dry needling helps. " * 500_000)
    assert [len(block.text) for block in document.blocks] == [9_999_999]
    assert time.process_time() - started < 100 * a_while()
