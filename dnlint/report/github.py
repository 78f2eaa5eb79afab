"""Annotations on GitHub: workflow commands, which its runner turns into notes beside the lines of a page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from dnlint.report.style import Style
from dnlint.report.text import summary
from dnlint.report.units import utf16_column
from dnlint.report.wording import message
from dnlint.values import Finding, Severity

if TYPE_CHECKING:  # what an output is made of, not what it needs to run
    from dnlint.engine import RunResult
    from dnlint.errors import Problem

COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "advice": "notice"}


def render(result: RunResult, style: Style) -> str:
    """A command for each finding and each input that could not be read; then a line for the log."""
    lines = [_annotation(finding, result.texts[finding.path]) for finding in result.findings]
    lines += [_problem(one) for one in result.problems]
    return "".join(f"{line}\n" for line in [*lines, summary(result)])


def _annotation(finding: Finding, text: str) -> str:
    properties = {
        "file": finding.path,
        **({} if finding.spot else _lines(finding, text)),
        "title": f"{finding.rule} {finding.name}",
    }
    return _command(
        COMMANDS[finding.severity], properties, message(finding, "\n\n", quote=True, evidence=True)
    )


def _lines(finding: Finding, text: str) -> dict[str, str | int]:
    lines: dict[str, str | int] = {"line": finding.start.line, "endLine": finding.end.line}
    if finding.start.line == finding.end.line:  # GitHub refuses columns on more lines than one
        lines["col"] = utf16_column(finding.start, text)
        lines["endColumn"] = utf16_column(finding.end, text)
    return lines


def _problem(problem: Problem) -> str:
    line = {} if problem.line is None else {"line": problem.line}
    return _command("error", {"file": problem.path, **line}, problem.message)


def _command(name: str, properties: Mapping[str, str | int], told: str) -> str:
    listed = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{name} {listed}::{_data(told)}"


def _data(text: str) -> str:
    """The text as it must stand after the second `::`."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """The text as it must stand after a property's `=`."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
