"""What claims compare the treatment with, and what they count."""

from __future__ import annotations

import pytest

from dnlint.parsers import parse
from dnlint.reader import Reader
from dnlint.source import decode

CASES = [
    pytest.param("Dry needling works faster than massage.", "massage", "", id="compared with massage"),
    pytest.param("Dry needling cures back pain.", "", "", id="neither"),
    pytest.param("Dry needling relieves pain within 24 hours.", "", "24 hours", id="a time"),
    pytest.param("Dry needling relieves pain within 24-48 hours.", "", "24 - 48 hours", id="a range"),
    pytest.param("Dry needling is 100% safe.", "", "100 %", id="a share"),
    pytest.param(
        "Dry needling gives instant relief to two patients.", "", "two patients", id="a number in words"
    ),
]


@pytest.mark.parametrize(("text", "comparison", "quantity"), CASES)
def test_a_claim_tells_what_it_compares_and_counts(
    reader: Reader, text: str, comparison: str, quantity: str
) -> None:
    found = reader.read(parse(decode("page.md", text.encode()))).findings
    assert found
    assert {one.claim.comparison for one in found} == {comparison}
    assert {one.claim.quantity for one in found} == {quantity}
