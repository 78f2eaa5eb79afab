"""SARIF: valid by the official schema whatever the copy holds, and exact about places."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnlint.engine import RunResult
from dnlint.errors import Problem
from dnlint.report import sarif
from dnlint.report.sarif_rules import rule_fields
from dnlint.report.style import Style
from dnlint.rules.load import load_pack
from tests.report.runs import PACK, run_with

SCHEMA = Path(__file__).parent / "sarif_schema/sarif-schema-2.1.0.json"
VALIDATOR = jsonschema.Draft7Validator(
    json.loads(SCHEMA.read_text(encoding="utf-8")), format_checker=jsonschema.FormatChecker()
)


@dataclass(frozen=True, slots=True)
class Suppressed:
    kind: Literal["inSource", "external"]
    reason: str


def log_of(result: RunResult) -> Any:
    """The only run of a valid log."""
    log = json.loads(sarif.render(result, Style()))
    VALIDATOR.validate(log)
    (run,) = log["runs"]
    return run


def test_the_schema_is_at_work() -> None:
    log = {"version": "2.1.0", "runs": [{"results": []}]}
    assert [error.message for error in VALIDATOR.iter_errors(log)] == ["'tool' is a required property"]


def test_runs_with_and_without_findings_are_valid(result: RunResult, quiet: RunResult) -> None:
    written = [one["suppressions"] for one in log_of(result)["results"]]
    assert [bool(one) for one in written] == [False] * len(result.findings) + [True] * len(result.suppressed)
    assert log_of(quiet)["results"] == []


@given(
    before=st.text(st.characters(codec="utf-8"), max_size=30),
    claim=st.text(st.characters(codec="utf-8"), min_size=1, max_size=30),
    path=st.text(st.characters(codec="utf-8"), min_size=1, max_size=30),
)
def test_any_text_and_any_path_are_valid_and_the_region_holds_the_claim(
    before: str, claim: str, path: str
) -> None:
    text = before.replace(claim, "") + claim + " and so on.\n"
    (result,) = log_of(run_with(text, claim, path))["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert region["snippet"]["text"] == claim
    if claim.startswith("\ufeff"):
        return
    assert cut(text, region) == claim


def cut(text: str, region: dict[str, int]) -> str:
    """What a reader that counts as SARIF says finds in a region."""
    text = text.removeprefix("\ufeff")
    starts = [0]
    for index, char in enumerate(text):
        if char == "\n" or (char == "\r" and text[index + 1 : index + 2] != "\n"):
            starts.append(index + 1)

    def offset(line: int, column: int) -> int:
        units = text[starts[line - 1] :].encode("utf-16-le")[: 2 * (column - 1)]
        return starts[line - 1] + len(units.decode("utf-16-le"))

    start = offset(region["startLine"], region["startColumn"])
    return text[start : offset(region["endLine"], region["endColumn"])]


@pytest.mark.parametrize(
    ("path", "artifact"),
    [
        pytest.param("a/b.md", {"uri": "a/b.md", "uriBaseId": "%SRCROOT%"}, id="under the root"),
        pytest.param(
            "über uns/100%.md",
            {"uri": "%C3%BCber%20uns/100%25.md", "uriBaseId": "%SRCROOT%"},
            id="letters that an address must escape",
        ),
        pytest.param("a:b.md", {"uri": "a%3Ab.md", "uriBaseId": "%SRCROOT%"}, id="no scheme by accident"),
        pytest.param("/srv/my site/a.md", {"uri": "file:///srv/my%20site/a.md"}, id="absolute"),
        pytest.param("C:/site/a.md", {"uri": "file:///C:/site/a.md"}, id="absolute on Windows"),
    ],
)
def test_where_a_file_is(path: str, artifact: dict[str, str]) -> None:
    (result,) = log_of(run_with("It heals.", "heals", path))["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == artifact


def test_a_result_names_its_rule_and_its_level(result: RunResult) -> None:
    run = log_of(result)
    rules = run["tool"]["driver"]["rules"]
    levels = {"DN205": "warning", "DN401": "error"}
    for one in run["results"]:
        assert rules[one["ruleIndex"]]["id"] == one["ruleId"]
        assert one["level"] == levels[one["ruleId"]]


def test_a_claim_keeps_its_fingerprint_under_a_name_of_our_own(result: RunResult) -> None:
    found = [one["partialFingerprints"] for one in log_of(result)["results"]]
    findings = (*result.findings, *(one.finding for one in result.suppressed))
    assert found == [{"dnlintClaim/v1": finding.fingerprint} for finding in findings]


@pytest.mark.parametrize(
    ("suppression", "written"),
    [
        pytest.param(None, [], id="it counts"),
        pytest.param(
            Suppressed("inSource", "quotes a patient"),
            [{"kind": "inSource", "justification": "quotes a patient"}],
            id="by a comment with a reason",
        ),
        pytest.param(
            Suppressed("external", ""), [{"kind": "external"}], id="by a baseline, without a reason"
        ),
    ],
)
def test_suppressions(suppression: Suppressed | None, written: list[dict[str, str]]) -> None:
    run = run_with("It heals.", "heals")
    (finding,) = run.findings
    made = sarif._result(finding, run.texts[finding.path], 0, suppression)
    assert made["suppressions"] == written
    log = json.loads(sarif.render(run, Style()))
    log["runs"][0]["results"] = [made]
    VALIDATOR.validate(log)


def test_what_could_not_be_read_is_told_with_the_run(result: RunResult) -> None:
    (invocation,) = log_of(result)["invocations"]
    assert invocation["executionSuccessful"] is False
    told = [(one["level"], one["message"]["text"]) for one in invocation["toolExecutionNotifications"]]
    assert told == [
        ("error", "does not exist; check the spelling of the path"),
        ("warning", "is a link to a file that does not exist"),
        ("note", "is not in English and was left alone"),
    ]


def test_a_problem_on_a_line_has_its_place(quiet: RunResult) -> None:
    (invocation,) = log_of(replace(quiet, problems=(Problem("a.md", "has a mistake", 7),)))["invocations"]
    (location,) = invocation["toolExecutionNotifications"][0]["locations"]
    assert location["physicalLocation"]["region"] == {"startLine": 7}


def test_a_run_in_which_all_was_read_succeeded(quiet: RunResult) -> None:
    skipped = replace(quiet, skipped=(Problem("a.md", "is a link to a file that does not exist"),))
    assert log_of(skipped)["invocations"][0]["executionSuccessful"] is True


def test_help_escapes_markup_in_markdown_and_leaves_it_in_text() -> None:
    fields = rule_fields(PACK.rules[0], PACK)
    assert "It is *safe* for everybody." in fields["help"]["text"]
    assert r"It is \*safe\* for everybody." in fields["help"]["markdown"]
    assert "[A trial of needling, 2020](<https://doi.org/10.1000/trial>)" in fields["help"]["markdown"]


def test_advice_is_off_unless_asked_for_and_may_lack_sources() -> None:
    fields = rule_fields(PACK.rules[2], PACK)
    assert fields["defaultConfiguration"] == {"level": "note", "enabled": False}
    assert "Sources" not in fields["help"]["text"] + fields["help"]["markdown"]


def test_every_rule_that_ships_is_described_within_what_code_scanning_shows() -> None:
    pack = load_pack()
    for rule in pack.rules:
        fields = rule_fields(rule, pack)
        assert all(0 < len(fields[name]["text"]) <= 1024 for name in ("shortDescription", "fullDescription"))
        assert "Sources" in fields["help"]["markdown"]
