"""What running a rule pack's examples gave, for the author of the rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dnlint.examples import ExampleResult
from dnlint.report.style import Style, counted


def render(results: Sequence[ExampleResult], style: Style) -> str:
    """Each example that failed, with what was expected and what came, and a summary."""
    failed = [result for result in results if not result.passed]
    lines = [line for result in failed for line in _failure(result, style)]
    rules = counted(len({result.rule for result in results}), "rule")
    verdict = f"{len(failed)} failed" if failed else "all passed"
    return "\n".join([*lines, f"{counted(len(results), 'example')} of {rules}: {verdict}."]) + "\n"


def _failure(result: ExampleResult, style: Style) -> Iterator[str]:
    yield f"{style.paint(result.rule, 'bold')} {result.kind} example {result.index}"
    yield from (f"    | {line}" for line in result.text.rstrip().splitlines())
    yield from style.field("Expected", str(result.expected), 4)
    yield from style.field("Found", str(result.found), 4)
    yield ""
