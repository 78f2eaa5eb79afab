"""What running a rule pack's examples gave, for the author of the rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dnlint.examples import ExampleResult
from dnlint.report.style import Style, counted, printable


def render(results: Iterable[ExampleResult], style: Style) -> str:
    """Each example that went wrong, with what was expected and what came, and a summary.

    A known miss goes wrong when it is found after all: it belongs among the loud examples then.
    """
    results = list(results)
    wrong = [result for result in results if not went_well(result)]
    lines = [line for result in wrong for line in _told(result, style)]
    rules = counted(len({result.rule for result in results}), "rule")
    misses = counted(sum(result.kind == "known-miss" for result in results), "known miss", "known misses")
    verdict = f"{len(wrong)} went wrong" if wrong else "all well"
    return "\n".join([*lines, f"{counted(len(results), 'example')} of {rules}, {misses}: {verdict}."]) + "\n"


def went_well(result: ExampleResult) -> bool:
    """Whether an example did what its kind says."""
    return result.passed != (result.kind == "known-miss")


def _told(result: ExampleResult, style: Style) -> Iterator[str]:
    yield f"{style.paint(result.rule, 'bold')} {result.kind} example {result.index} ({result.label})"
    yield from (f"    | {printable(line)}" for line in result.text.rstrip().splitlines())
    yield from style.field("Expected", _quoted(result.expected), 4)
    yield from style.field("Found", _quoted(result.found), 4)
    if result.kind == "known-miss":
        yield from style.field("", "It is found now: move it to the loud examples.", 4)
    yield ""


def _quoted(claims: Iterable[str]) -> str:
    return ", ".join(f"“{claim}”" for claim in claims) or "nothing"
