"""JUnit and checkstyle: well-formed whatever the copy holds, and counted right."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnlint.engine import RunResult
from dnlint.errors import Problem
from dnlint.report import checkstyle, junit
from dnlint.report.style import Style
from dnlint.report.xml_tree import document, element
from dnlint.source import SourceFile
from tests.report.runs import finding, run_of

CASES = [
    pytest.param('<b> & "it\'s" ]]>', '<b> & "it\'s" ]]>', id="markup"),
    pytest.param("100 %\tsafe\nfor all", "100 %\tsafe\nfor all", id="tabs and line ends stay in attributes"),
    pytest.param("💉 日本", "💉 日本", id="outside the basic plane"),
    pytest.param("a\x00\x1b[2Jb", "a\ufffd\ufffd[2Jb", id="control characters"),
    pytest.param("a\ud800b\uffffc", "a\ufffdb\ufffdc", id="half a letter, and no letter"),
]


@pytest.mark.parametrize(("text", "read"), CASES)
def test_escaping(text: str, read: str) -> None:
    parsed = ElementTree.fromstring(document(element("a", {"b": text}, text=text)).encode())
    assert (parsed.attrib["b"], parsed.text) == (read, read)


@given(st.text(min_size=1))
def test_any_text_gives_a_document(text: str) -> None:
    ElementTree.fromstring(document(element("a", {"b": text}, element("c", {}, text=text))).encode())


def junit_of(result: RunResult) -> ElementTree.Element:
    return ElementTree.fromstring(junit.render(result, Style()).encode())


def test_junit_counts_a_test_for_each_finding_and_an_error_for_each_unread_input(result: RunResult) -> None:
    root = junit_of(result)
    assert root.attrib == {"name": "dnlint", "tests": "6", "failures": "5", "errors": "1"}
    suites = [(one.attrib["name"], one.attrib["tests"], one.attrib["failures"]) for one in root]
    assert suites == [("site/long.txt", "1", "1"), ("site/page.md", "4", "4"), ("lost.md", "1", "0")]
    names = [(case.attrib["classname"], case.attrib["name"]) for case in root.iter("testcase")]
    assert len(set(names)) == len(names)


def test_junit_lets_advice_pass_and_shows_it() -> None:
    source = SourceFile("a.md", "It heals.")
    root = junit_of(run_of(source, finding(source, "heals", "advice", "unknown", "DN410")))
    assert root.attrib["failures"] == "0"
    assert (root.findtext(".//system-out") or "").startswith("“heals”")


def test_junit_without_findings_is_one_test_that_passed(quiet: RunResult) -> None:
    assert junit_of(quiet).attrib == {"name": "dnlint", "tests": "1", "failures": "0", "errors": "0"}


def test_junit_of_a_run_that_read_nothing_has_no_test_that_passed() -> None:
    lost = run_of(SourceFile("a.md", ""), problems=(Problem("lost.md", "does not exist"),))
    assert junit_of(lost).attrib == {"name": "dnlint", "tests": "1", "failures": "0", "errors": "1"}


def test_checkstyle_groups_by_file(result: RunResult) -> None:
    root = ElementTree.fromstring(checkstyle.render(result, Style()).encode())
    assert [(file.attrib["name"], len(file)) for file in root] == [("site/long.txt", 1), ("site/page.md", 4)]
    second = root[1][0].attrib
    assert (second["line"], second["column"], second["severity"]) == ("3", "38", "warning")
    assert second["source"] == "dnlint.DN205"
