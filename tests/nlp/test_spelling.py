"""Misspelt names of treatments are read as what they stand for; ordinary words are left alone."""

from __future__ import annotations

import pytest

from dnlint.nlp.pipeline import known_word, parse
from dnlint.nlp.spelling import Speller
from dnlint.rules.schema import RulePack
from dnlint.terms import split_term
from tests.conftest import Found

MENDED = {
    "a doubled letter": ("accupuncture", "acupuncture"),
    "a letter left out": ("acupunture", "acupuncture"),
    "two letters swapped": ("acupucnture", "acupuncture"),
    "a letter too many": ("dry neeedling", "dry needling"),
    "a letter left out of a known name": ("dry needing", "dry needling"),
    "a wrong letter": ("dry neadling", "dry needling"),
}

LEFT_ALONE = {
    "an ordinary word that is near": "those needing help",
    "another near one": "sitting or kneeling",
    "the first word with another treatment": "dry cupping",
    "the first word with an ordinary one": "dry feeling in the mouth",
    "a name, written right": "dry needling and acupuncture",
    "a relative of a name": "acupuncturist",
    "a short word": "dry needle",
    "a number": "1234567",
    "a word that is like no name": "pneumothorax",
}


@pytest.fixture(scope="module")
def speller(pack: RulePack) -> Speller:
    named = [one for one in pack.lexicon.concepts if one.kind in ("subject", "treatment")]
    return Speller((split_term(term) for one in named for term in one.terms), known_word)


@pytest.mark.parametrize(
    ("written", "meant"), [pytest.param(*case, id=name) for name, case in MENDED.items()]
)
def test_mended(speller: Speller, written: str, meant: str) -> None:
    assert speller.mend(written.split()) == meant.split()


@pytest.mark.parametrize("written", [pytest.param(text, id=name) for name, text in LEFT_ALONE.items()])
def test_left_alone(speller: Speller, written: str) -> None:
    assert speller.mend(written.split()) == written.split()


def test_a_word_does_not_become_ordinary_by_being_read() -> None:
    parse([("A page on akupunkchure.", 0, 0)])
    assert not known_word("akupunkchure")


@pytest.mark.parametrize(
    ("page", "rules"),
    [
        pytest.param(
            "Dry needling is a modern form of accupuncture.", ["DN101"], id="another treatment's name"
        ),
        pytest.param("Dry neeedling cures back pain.", ["DN301"], id="the treatment's name"),
        pytest.param(
            "# Dry needeling\n\nCures back pain.", ["DN301"], id="the treatment's name in the heading"
        ),
        pytest.param(
            "# Accupuncture\n\nIt cures back pain.", [], id="another treatment's name in the heading"
        ),
    ],
)
def test_pages_with_misspelt_names(found: Found, page: str, rules: list[str]) -> None:
    assert found(page) == rules
