"""What a command leaves behind: its report, printed or in the file of `--output`, and those of `--report`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from dnlint.report import OUTPUTS, problems
from dnlint.report.style import Style
from dnlint.report.terminal import Color, style_for, write_file
from dnlint.streams import write

if TYPE_CHECKING:
    from dnlint.engine import RunResult

Result = TypeVar("Result", bound=problems.Run)


def deliver(
    result: Result, render: Callable[[Result, Style], str], output: Path | None, color: Color
) -> None:
    """Print the report, or write it to the file that the user names, and say on stderr what went wrong."""
    shown, told = styles(output, color)
    speak(render(result, shown), problems.render(result, told), output)


def styles(output: Path | None, color: Color) -> tuple[Style, Style]:
    """How the report and what is said on stderr are to look."""
    return Style() if output else style_for(sys.stdout, color), style_for(sys.stderr, color)


def speak(report: str, told: str, output: Path | None) -> None:
    """Print a report, or write it to the file that the user names; on stderr, what else there is to tell."""
    if output:
        write_file(report, output)
    else:
        write(report, sys.stdout)
    write(told, sys.stderr)


@dataclass(frozen=True, slots=True)
class Report:
    """A report to write: the name of its format, and its file."""

    format_name: str
    path: Path


def write_reports(result: RunResult, reports: Iterable[Report]) -> None:
    """Write each report to its file. Raises UsageError where that cannot be done."""
    for report in reports:
        write_file(OUTPUTS[report.format_name](result, Style()), report.path)


def _wanted(context: click.Context, option: click.Parameter, values: Iterable[str]) -> tuple[Report, ...]:
    return tuple(map(_read, values))


def _read(value: str) -> Report:
    """The report asked for as FORMAT=FILE. A mistake ends the command and says what to write."""
    format_name, _, path = value.partition("=")
    if not path:
        raise click.BadParameter(f"write a format and a file, as in sarif=dnlint.sarif, not {value}")
    if format_name not in OUTPUTS:
        import difflib  # only where something is misspelt

        near = difflib.get_close_matches(format_name, OUTPUTS, n=1)
        way_out = f"did you mean {near[0]}?" if near else f"there are {', '.join(OUTPUTS)}"
        raise click.BadParameter(f"there is no format {format_name}; {way_out}")
    return Report(format_name, Path(path))


report_option = click.option(
    "--report",
    "reports",
    callback=_wanted,
    multiple=True,
    metavar="FORMAT=FILE",
    help="Write another report to a file; may be given several times.",
)
