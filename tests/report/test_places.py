"""Where a claim stands: lines in texts; in a Word file what a person can find there, in every output."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from dnlint.engine import RunResult
from dnlint.report import OUTPUTS
from dnlint.report.places import all_within, place, told, within
from dnlint.report.style import Style
from dnlint.source import SourceFile
from dnlint.values import Finding, Spot, Suppressed
from tests.report.runs import finding, run_of

TEXT = "Benefits\nSome say so. It speeds up healing.\nAsk us. It speeds up healing, they say.\n"
DRAFT = SourceFile("site/draft.docx", TEXT)
SENTENCE = "It speeds up healing."


def claim(spot: Spot | None) -> Finding:
    made = finding(DRAFT, "speeds up healing", "warning", "overstated", "DN205", fingerprint="same")
    return replace(made, spot=spot)


FIRST = claim(Spot("Benefits", 1, "", SENTENCE))
SECOND = claim(Spot("Benefits", 2, "", "It speeds up healing, they say."))
LINES = claim(None)


@pytest.fixture
def run() -> RunResult:
    return run_of(DRAFT, FIRST, SECOND)


@pytest.mark.parametrize(
    ("spot", "words"),
    [
        pytest.param(Spot("Benefits", 2), "under “Benefits”, paragraph 2", id="below a heading"),
        pytest.param(Spot("Benefits", 0), "heading “Benefits”", id="a heading"),
        pytest.param(Spot("", 7), "paragraph 7", id="no heading"),
        pytest.param(
            Spot("Benefits", 4, "row 2 of a table"),
            "under “Benefits”, paragraph 4, in row 2 of a table",
            id="a table",
        ),
        pytest.param(Spot("Benefits", 0, "a footnote"), "under “Benefits”, in a footnote", id="a note"),
        pytest.param(Spot("", 0, "a text box"), "in a text box", id="a text box"),
    ],
)
def test_a_place_in_words(spot: Spot, words: str) -> None:
    assert told(spot) == words


def test_a_long_heading_is_cut() -> None:
    words = told(Spot("All that needles do for runners, " * 5, 1))
    assert len(words) < 90
    assert words.startswith("under “All that needles do")


def test_several_places() -> None:
    assert place(FIRST) == "site/draft.docx, under “Benefits”, paragraph 1"
    assert place(LINES) == "site/draft.docx:2:17"
    assert place(LINES, column=False) == "site/draft.docx:2"
    assert within(LINES) == "line 2"
    assert all_within([]) == ""
    assert all_within([LINES]) == "line 2"
    assert all_within([LINES, LINES]) == "lines 2 and 2"
    assert all_within([FIRST, SECOND]) == "under “Benefits”, paragraph 1; under “Benefits”, paragraph 2"


@pytest.mark.parametrize(
    ("output", "shown"),
    [
        pytest.param("text", "site/draft.docx, under “Benefits”, paragraph 1: warning DN205", id="text"),
        pytest.param("text", "Also at        under “Benefits”, paragraph 2", id="text, the second"),
        pytest.param(
            "concise", "site/draft.docx, under “Benefits”, paragraph 1: warning DN205", id="concise"
        ),
        pytest.param("concise", f"“{SENTENCE}”", id="concise, the sentence"),
        pytest.param(
            "markdown",
            f"| site/draft.docx, under “Benefits”, paragraph 1 | “{SENTENCE}” |",
            id="markdown",
        ),
        pytest.param(
            "github",
            "::warning file=site/draft.docx,title=DN205 accelerated-healing::Under “Benefits”, paragraph 1",
            id="github",
        ),
        pytest.param("gitlab", f"Under “Benefits”, paragraph 1: “{SENTENCE}”: This says", id="gitlab"),
        pytest.param(
            "checkstyle", f"Under “Benefits”, paragraph 1: “{SENTENCE}”: This says", id="checkstyle"
        ),
        pytest.param("rdjson", f"Under “Benefits”, paragraph 1: “{SENTENCE}”: This says", id="rdjson"),
        pytest.param("sarif", f"Under “Benefits”, paragraph 1: “{SENTENCE}”: This says", id="sarif"),
        pytest.param("junit", "accelerated-healing under “Benefits”, paragraph 1", id="junit"),
    ],
)
def test_every_output_says_where_it_is_in_the_document(run: RunResult, output: str, shown: str) -> None:
    assert shown in OUTPUTS[output](run, Style())


@pytest.mark.parametrize("output", ["text", "concise", "markdown", "github", "rdjson", "junit"])
def test_no_line_misleads(run: RunResult, output: str) -> None:
    report = OUTPUTS[output](run, Style())
    assert "line" not in report
    assert "2:17" not in report


def test_the_list_of_what_is_suppressed() -> None:
    run = replace(run_of(DRAFT), suppressed=(Suppressed(FIRST, "in the baseline", "external"),))
    assert "site/draft.docx, under “Benefits”, paragraph 1: DN205" in OUTPUTS["suppressed"](run, Style())


def test_json_has_the_place_and_the_lines_of_the_text(run: RunResult) -> None:
    first = json.loads(OUTPUTS["json"](run, Style()))["findings"][0]
    assert first["place"] == {"heading": "Benefits", "paragraph": 1}
    assert first["start"] == {"line": 2, "column": 17, "offset": 25}
    assert TEXT[first["start"]["offset"] : first["end"]["offset"]] == first["text"]


@pytest.mark.parametrize(
    ("spot", "fields"),
    [
        pytest.param(None, None, id="a text"),
        pytest.param(Spot("Benefits", 0), {"heading": "Benefits"}, id="a heading"),
        pytest.param(
            Spot("", 3, "row 1 of a table"),
            {"heading": "", "paragraph": 3, "part": "row 1 of a table"},
            id="a table",
        ),
    ],
)
def test_the_fields_of_a_place(spot: Spot | None, fields: dict[str, object] | None) -> None:
    report = OUTPUTS["jsonl"](run_of(DRAFT, claim(spot)), Style())
    assert json.loads(report.splitlines()[0]).get("place") == fields
