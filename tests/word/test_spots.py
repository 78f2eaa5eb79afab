"""Where a person is sent to find a claim in a Word file."""

from __future__ import annotations

import pytest

from dnlint.offsets import Span
from dnlint.parsers import parse
from dnlint.source import SourceFile
from dnlint.spots import Spots
from dnlint.values import Spot
from tests.word.making import bold, item, p, source_of, table
from tests.word.test_words import box, picture

NOTE = '<w:footnote w:id="2">{}</w:footnote>'
REFERS = '<w:r><w:footnoteReference w:id="2"/></w:r>'
A, B = p("Aims", style="Heading1"), p("Benefits", style="Heading2")


def spot_of(words: str, source: SourceFile) -> Spot | None:
    """The place of some words."""
    document = parse(source)
    block = next(one for one in document.blocks if words in one.text)
    at = block.text.index(words)
    return Spots(document, source).spot(block, block.source_span(Span(at, at + len(words))))


@pytest.mark.parametrize(
    ("body", "spot"),
    [
        pytest.param(p("Intro.") + p("THIS"), Spot("", 2), id="without a heading"),
        pytest.param(p("Intro.") + A + p("One.") + p() + p("THIS"), Spot("Aims", 2), id="below a heading"),
        pytest.param(A + p("One.") + B + p("THIS"), Spot("Benefits", 1), id="below the nearest heading"),
        pytest.param(A + p(bold("Costs")) + p("THIS"), Spot("Costs", 1), id="below a bold line"),
        pytest.param(A + p(bold("Why?")) + p("THIS"), Spot("Why?", 1), id="an answer"),
        pytest.param(A + p("One.") + p("THIS", style="Heading2"), Spot("THIS", 0), id="a heading itself"),
        pytest.param(A + item("One") + item("THIS"), Spot("Aims", 2), id="an item"),
        pytest.param(
            A + p("One.") + table(["a", "b"], ["c", "THIS"]),
            Spot("Aims", 5, "row 2 of a table"),
            id="a cell",
        ),
        pytest.param(
            A + p("One.", picture("THIS")), Spot("Aims", 1, "the alt text of a picture"), id="a picture"
        ),
        pytest.param(A + p("One.", picture("Two")) + p("THIS"), Spot("Aims", 2), id="below a picture"),
        pytest.param(A + p("One.", box(p("THIS"))), Spot("Aims", 0, "a text box"), id="a text box"),
        pytest.param(A + p("One.", box(p("Box"))) + p("THIS"), Spot("Aims", 2), id="below a text box"),
        pytest.param(
            A + p("One.", box(p("Boxed", style="Heading2"))) + p("THIS"),
            Spot("Aims", 2),
            id="below its heading",
        ),
        pytest.param(
            A + p("One.", REFERS) + p("Two.") + p(bold("Costs")) + p("Last."),
            Spot("Aims", 0, "a footnote"),
            id="a footnote",
        ),
        pytest.param(p("One.", REFERS), Spot("", 0, "a footnote"), id="a footnote without a heading"),
    ],
)
def test_heading_paragraph_and_part(body: str, spot: Spot) -> None:
    found = spot_of("THIS", source_of(body, footnotes=NOTE.format(p("THIS"))))
    assert found is not None
    assert (found.heading, found.paragraph, found.part) == (spot.heading, spot.paragraph, spot.part)


@pytest.mark.parametrize(
    ("paragraph", "sentence"),
    [
        pytest.param(p("It eases THIS."), "It eases THIS.", id="a paragraph of one"),
        pytest.param(p("One. It eases THIS. Two."), "It eases THIS.", id="one of several"),
        pytest.param(
            p("“One.” It eases THIS, at £1.50! Two"), "It eases THIS, at £1.50!", id="quotes and prices"
        ),
        pytest.param(p("One", "<w:r><w:br/></w:r>", "THIS"), "THIS", id="a line of a paragraph"),
        pytest.param(p("Before.") + p("Less THIS") + p("After."), "Less THIS", id="no full stop"),
    ],
)
def test_the_sentence_to_search_for(paragraph: str, sentence: str) -> None:
    found = spot_of("THIS", source_of(paragraph))
    assert found is not None
    assert found.sentence == sentence


def test_a_file_with_lines_needs_no_such_place() -> None:
    assert spot_of("THIS", SourceFile("page.md", "# Aims\n\nIt eases THIS.\n")) is None
