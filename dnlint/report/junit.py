"""The report as JUnit XML, for build servers that show tests: a suite for each file with findings."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from dnlint.report.places import told as told_place
from dnlint.report.style import Style
from dnlint.report.wording import message, quoted
from dnlint.report.xml_tree import document, element
from dnlint.values import Finding

if TYPE_CHECKING:  # what an output is made of, not what it needs to run
    from dnlint.engine import RunResult

COUNTED = {"failures": "failure", "errors": "error"}


def render(result: RunResult, style: Style) -> str:
    """Errors and warnings as failed tests, unreadable inputs as broken ones, whatever the style.

    Advice passes, and says its piece as the test's output. A run without findings is one test that passed:
    many servers take a report without any for a fault.
    """
    suites = [
        _suite(path, map(_case, findings))
        for path, findings in groupby(result.findings, key=lambda finding: finding.path)
    ]
    suites += [
        _suite(one.path, [_named(one.path, "can be read", element("error", {"message": one.message}))])
        for one in result.problems
    ]
    suites = suites or [_suite("dnlint", [_named("dnlint", "no findings")])]
    return document(element("testsuites", {"name": "dnlint", **_tally(suites)}, *suites))


def _suite(path: str, cases: Iterable[Element]) -> Element:
    suite = element("testsuite", {"name": path}, *cases)
    suite.attrib.update({name: str(number) for name, number in _tally([suite]).items()})
    return suite


def _tally(parts: Iterable[Element]) -> dict[str, str | int]:
    """How many tests there are, and how many of them went wrong."""
    cases = [case for part in parts for case in part.iter("testcase")]
    wrong = {name: sum(case.find(tag) is not None for case in cases) for name, tag in COUNTED.items()}
    return {"tests": len(cases), **wrong}


def _case(finding: Finding) -> Element:
    where = told_place(finding.spot) if finding.spot else f"at {finding.start.line}:{finding.start.column}"
    name = f"{finding.rule} {finding.name} {where}"
    told = f"“{quoted(finding)}”\n\n" + message(finding, "\n\n", evidence=True)
    if finding.severity == "advice":
        return _named(finding.path, name, element("system-out", {}, text=told))
    failure = element("failure", {"type": finding.severity, "message": finding.message}, text=told)
    return _named(finding.path, name, failure)


def _named(path: str, name: str, *outcome: Element) -> Element:
    return element("testcase", {"classname": path, "name": name}, *outcome)
