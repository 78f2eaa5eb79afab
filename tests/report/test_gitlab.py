"""GitLab code quality: the fields that GitLab asks for, and a fingerprint for each place."""

from __future__ import annotations

import json

from dnlint.engine import RunResult
from dnlint.report import gitlab
from dnlint.report.style import Style
from tests.report.runs import run_with


def test_every_issue_has_what_gitlab_asks_for(result: RunResult) -> None:
    for issue in json.loads(gitlab.render(result, Style())):
        assert list(issue) == ["description", "check_name", "fingerprint", "severity", "location"]
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert issue["location"]["lines"]["begin"] >= 1


def test_the_same_claim_at_two_places_is_shown_twice(result: RunResult) -> None:
    fingerprints = [issue["fingerprint"] for issue in json.loads(gitlab.render(result, Style()))]
    assert [one for one in fingerprints if one.startswith("same")] == ["same", "same-2"]
    assert len(set(fingerprints)) == len(fingerprints)


def test_the_claim_is_quoted_since_only_its_line_is_shown() -> None:
    (issue,) = json.loads(gitlab.render(run_with('It "heals\nfast" 💉', '"heals\nfast" 💉'), Style()))
    assert issue["description"].startswith('“"heals fast" 💉”: ')
    assert issue["location"]["lines"] == {"begin": 1, "end": 2}


def test_no_findings_are_an_empty_list(quiet: RunResult) -> None:
    assert json.loads(gitlab.render(quiet, Style())) == []
