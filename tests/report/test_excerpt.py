"""The line around a claim: whole where it fits, cut at words where it does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnlint.report.excerpt import excerpt
from dnlint.report.style import columns

CASES = [
    pytest.param(
        "  It [is safe] here.\nNext", "It |is safe| here.", id="a short line, without its indentation"
    ),
    pytest.param("One.\nIt [is\n    safe] here.\nNo", "It |is safe| here.", id="a claim over two lines"),
    pytest.param("\tIt\t[is safe].", "It |is safe|.", id="tabs are spaces"),
    pytest.param("One\r\nIt [is safe].\r\nTwo", "It |is safe|.", id="lines that end as on Windows"),
    pytest.param("One\u2028It [is safe].\u2028Two", "It |is safe|.", id="lines of a paragraph of Word"),
    pytest.param("<p>[Painless]</p>", "<p>|Painless|</p>", id="markup is shown as it stands"),
    pytest.param(
        "word " * 20 + "It [is safe]. " + "word " * 20,
        "…word word It |is safe|. word word…",
        id="a long line is cut at words on both sides",
    ),
    pytest.param("x" * 90 + "[is safe]" + "y" * 90, None, id="a long line without spaces"),
    pytest.param("[" + "safe and sound " * 9 + "]", None, id="a claim longer than the line"),
    pytest.param("[]", "||", id="nothing at all"),
]


@pytest.mark.parametrize(("marked", "expected"), CASES)
def test_excerpt(marked: str, expected: str | None) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    shown = excerpt(text, start, end, 40)
    line = shown.before + shown.claim + shown.after
    assert columns(line) <= 40
    if expected is not None:
        assert f"{shown.before}|{shown.claim}|{shown.after}" == expected


def test_carets_stand_under_the_claim_also_after_wide_and_combined_letters() -> None:
    text = "日本 cafe\u0301 is safe."
    shown = excerpt(text, text.index("safe"), text.index("."), 40)
    assert shown.claim == "safe"
    assert shown.underline() == " " * 13 + "^" * 4


@given(text=st.text(max_size=300), data=st.data(), width=st.integers(10, 60))
def test_excerpt_always_fits_and_never_breaks_the_line(text: str, data: st.DataObject, width: int) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shown = excerpt(text, start, end, width)
    line = shown.before + shown.claim + shown.after
    assert columns(line) <= width
    assert len(line.splitlines()) <= 1
