"""Alternatives within a term: what it stands for, written out."""

from __future__ import annotations

import pytest

from dnlint.rules.alternatives import written_out


@pytest.mark.parametrize(
    ("term", "terms"),
    [
        pytest.param("works at once", ["works at once"], id="none"),
        pytest.param("(a|another) name", ["a name", "another name"], id="at the start"),
        pytest.param("by (a|another) name", ["by a name", "by another name"], id="in the middle"),
        pytest.param("a new (name|coat)", ["a new name", "a new coat"], id="at the end"),
        pytest.param(
            "(a|the) new (name|coat)",
            ["a new name", "a new coat", "the new name", "the new coat"],
            id="two groups, the last changing first",
        ),
        pytest.param(
            "(a|b) (c|d) (e|f)",
            ["a c e", "a c f", "a d e", "a d f", "b c e", "b c f", "b d e", "b d f"],
            id="three groups",
        ),
        pytest.param(
            "brings (relief|a good night's sleep)",
            ["brings relief", "brings a good night's sleep"],
            id="of several words",
        ),
        pytest.param("(really|) works", ["really works", "works"], id="an empty one, at the start"),
        pytest.param("works (|at once)", ["works", "works at once"], id="an empty one, at the end"),
        pytest.param("is (not|) a cure", ["is not a cure", "is a cure"], id="an empty one, in the middle"),
        pytest.param("(a | b| c ) d", ["a d", "b d", "c d"], id="with spaces, as where a line is broken"),
        pytest.param("need(le|ling) point", ["needle point", "needling point"], id="within a word"),
        pytest.param("(<it>|<a>) and <b>", ["<it> and <b>", "<a> and <b>"], id="of names"),
        pytest.param("make (it|…) go", ["make it go", "make … go"], id="of a gap"),
        pytest.param("(a|b|a) c", ["a c", "b c", "a c"], id="one given twice, kept as in any list"),
        pytest.param("<a> ( or <b> )", ["<a> ( or <b> )"], id="no group: brackets of the copy"),
        pytest.param("(", ["("], id="no group: a bracket alone"),
        pytest.param("<a> ( also", ["<a> ( also"], id="no group: a bracket of the copy that stays open"),
        pytest.param("home | prices", ["home | prices"], id="no group: a bar alone"),
        pytest.param("( (a|b) )", ["( a )", "( b )"], id="within brackets of the copy"),
    ],
)
def test_what_a_term_stands_for(term: str, terms: list[str]) -> None:
    assert list(written_out(term)) == terms


@pytest.mark.parametrize(
    ("term", "says"),
    [
        pytest.param("by (a|another name", "“(” in “by (a|another name” is not closed", id="not closed"),
        pytest.param("by (a|b (c|d)", "“(” in “by (a|b (c|d)” is not closed", id="not closed before another"),
        pytest.param("by (a|(b|c)) name", "is not closed", id="one within another"),
        pytest.param("by a|another) name", "“)” in “by a|another) name” closes nothing", id="not opened"),
        pytest.param("(a|b)) name", "closes nothing", id="closed twice"),
        pytest.param("by () name", "“()” in “by () name” is empty", id="empty"),
        pytest.param("by (|) name", "“(|)” in “by (|) name” is empty", id="empty alternatives alone"),
        pytest.param("by (a) name", "“(a)” in “by (a) name” has one alternative only", id="one alternative"),
    ],
)
def test_what_is_no_alternative(term: str, says: str) -> None:
    with pytest.raises(ValueError, match=r"write \(") as caught:
        written_out(term)
    assert says in str(caught.value)
