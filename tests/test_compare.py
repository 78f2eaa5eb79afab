"""`dnlint compare`: what pages say against each other, what they do not, and how it is shown."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

import dnlint.compare.run
from dnlint.claims.catalogue import read_catalogue
from dnlint.compare.disputes import Dispute, read_disputes
from dnlint.compare.reading import DisputeReader
from dnlint.compare.result import ComparisonResult
from dnlint.compare.run import compare
from dnlint.engine import Draft, Options
from dnlint.errors import RulePackError
from dnlint.report.compare import COMPARE_OUTPUTS, summary
from dnlint.report.style import Style
from dnlint.rules.load import load_pack
from dnlint.rules.schema import RulePack

CUPPING = Path(__file__).parent / "packs" / "cupping"
PACK = load_pack()
WIDER = read_catalogue(PACK)[0]
DISPUTES: tuple[Dispute, ...] = read_disputes(WIDER)
DIFFER = [pytest.param(one.id, *pair, id=f"{one.id}: {pair[0]}") for one in DISPUTES for pair in one.differ]
AGREE = [pytest.param(*pair, id=f"{one.id}: {pair[0]}") for one in DISPUTES for pair in one.agree]


@pytest.fixture(autouse=True)
def one_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spares each test the making of a reader: it depends on the pack alone."""
    monkeypatch.setattr(dnlint.compare.run, "DisputeReader", reader)


@cache
def reader(pack: RulePack) -> DisputeReader:
    return DisputeReader(pack)


def run(**pages: str) -> ComparisonResult:
    """What pages about dry needling say against each other, by the names of their files."""
    drafts = [Draft(f"{name}.md", f"# Dry needling\n\n{text}\n".encode()) for name, text in pages.items()]
    return compare(drafts, Options(PACK))


def questions(result: ComparisonResult) -> list[str]:
    return [one.id for one in result.contradictions]


# --- what is a contradiction


@pytest.mark.parametrize(("dispute", "one", "other"), DIFFER)
def test_pages_that_answer_a_question_differently(dispute: str, one: str, other: str) -> None:
    assert dispute in questions(run(one=one, other=other))


@pytest.mark.parametrize(("one", "other"), AGREE)
def test_pages_that_do_not(one: str, other: str) -> None:
    assert questions(run(one=one, other=other)) == []


@pytest.mark.parametrize(
    ("page", "found"),
    [
        pytest.param("Dry needling is painless. It can be uncomfortable.", ["hurts"], id="in two sentences"),
        pytest.param("Dry needling is mostly painless, though it can be uncomfortable.", [], id="in one"),
        pytest.param("You need 2 sessions. For old injuries you need 8 sessions.", [], id="two amounts"),
    ],
)
def test_a_page_against_itself(page: str, found: list[str]) -> None:
    assert questions(run(page=page)) == found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Dry needling is painless.", "Some say that dry needling hurts.", id="others' view"),
        pytest.param("Dry needling has no side effects.", "## Side effects\n\nAsk us.", id="a title"),
        pytest.param("Dry needling is painless.", "Does dry needling hurt?", id="a question"),
        pytest.param("Dry needling is painless.", "Massage can be uncomfortable.", id="of something else"),
        pytest.param("You need 2 sessions.", "Tell us if you need more than 8 sessions.", id="open amounts"),
    ],
)
def test_what_contradicts_nothing(one: str, other: str) -> None:
    assert questions(run(one=one, other=other)) == []


def test_a_page_that_tells_a_range_agrees_with_all_within() -> None:
    pages = {"a": "You need 2 sessions. For old injuries you need 8 sessions.", "b": "You need 5 sessions."}
    assert questions(run(**pages)) == []


def test_all_pages_that_differ_from_some_other_are_shown_by_what_they_say() -> None:
    result = run(a="You need 2 sessions.", b="You need 6 to 8 sessions.", c="You need 2 sessions.")
    sides = [(side.says, [given.path for given in side.given]) for side in result.contradictions[0].sides]
    assert sides == [("2 sessions", ["a.md", "c.md"]), ("6 to 8 sessions", ["b.md"])]


def test_an_answer_is_told_once_a_sentence() -> None:
    result = run(a="Dry needling is painless.", b="It can be uncomfortable and may cause a dull ache.")
    assert [len(side.given) for side in result.contradictions[0].sides] == [1, 1]


# --- how it is shown

SITE = {
    "faq": "Is dry needling acupuncture? No. You may be sore for 24 to 48 hours.",
    "index": "Dry needling is a form of acupuncture. You may be sore for a few hours.",
}


@pytest.mark.parametrize("output", COMPARE_OUTPUTS)
def test_the_report(output: str, snapshot: SnapshotAssertion) -> None:
    assert COMPARE_OUTPUTS[output](run(**SITE), Style()) == snapshot


def test_the_text_of_each_place_is_exactly_the_source() -> None:
    result = run(**SITE)
    report = json.loads(COMPARE_OUTPUTS["json"](result, Style()))
    places = [one for each in report["contradictions"] for side in each["answers"] for one in side["places"]]
    assert places
    for one in places:
        assert one["text"] == result.texts[one["path"]][one["start"]["offset"] : one["end"]["offset"]]


def test_many_places_are_counted() -> None:
    pages = {f"p{number}": "Dry needling is painless." for number in range(6)}
    result = run(**pages, other="Dry needling can be uncomfortable.")
    assert "and 2 more places" in COMPARE_OUTPUTS["text"](result, Style())


@pytest.mark.parametrize(
    ("pages", "told"),
    [
        pytest.param(SITE, "2 contradictions in 2 of 2 files on dry needling.", id="some"),
        pytest.param(
            {"a": "Ask us."}, "Nothing in 1 of 1 file on dry needling contradicts another.", id="none"
        ),
    ],
)
def test_the_last_line(pages: dict[str, str], told: str) -> None:
    assert summary(run(**pages)) == told


def test_a_page_in_another_language_is_left_alone_with_a_note() -> None:
    page = "<html lang='de'><p>Dry Needling ist schmerzfrei und ganz ohne Nebenwirkungen.</p></html>"
    result = compare([Draft("seite.html", page.encode())], Options(PACK))
    assert [problem.path for problem in result.notes] == ["seite.html"]


# --- the data


def test_a_pack_without_disputes_finds_none() -> None:
    page = b"# Cupping\n\nCupping draws out toxins.\n"
    result = compare([Draft("page.md", page)], Options(load_pack(CUPPING)))
    assert result.contradictions == ()
    assert result.on_subject == 1


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        pytest.param("- id: x", 1, "“question:” is missing", id="a key is missing"),
        pytest.param(
            "- id: x\n  question: Q?\n  examples: {agree: [], differ: []}", 1, "give two", id="no answer"
        ),
        pytest.param(
            "- id: x\n  question: Q?\n  examples: {agree: [], differ: []}\n  answers:\n    - {says: It is}",
            5,
            "say what gives this answer",
            id="nothing gives an answer",
        ),
        pytest.param(
            "- id: x\n  question: Q?\n  examples: {agree: [], differ: []}\n  answers:\n"
            "    - {says: It is, rules: [DN999]}",
            5,
            "nothing in this pack has the id “DN999”",
            id="an unknown rule",
        ),
        pytest.param(
            "- id: x\n  question: Q?\n  examples: {agree: [], differ: []}\n  answers:\n"
            "    - {says: It is, rules: [DN101]}",
            5,
            "1 answers; a question has two",
            id="one answer",
        ),
        pytest.param(
            "- id: x\n  question: Q?\n  count: {of: [time], patterns: []}\n"
            "  examples: {agree: [], differ: [[one]]}",
            4,
            "an example is a pair",
            id="half an example",
        ),
    ],
)
def test_a_mistake_is_told_with_its_line(tmp_path: Path, text: str, line: int, told: str) -> None:
    (tmp_path / "disputes.yaml").write_text(text, "utf-8")
    with pytest.raises(RulePackError, match=told) as raised:
        read_disputes(replace(WIDER, folder=tmp_path))
    assert raised.value.problem.line == line
