"""What a cold `dnlint` costs, against `python -c "import spacy"` on the same machine in the same run.

    python -m bench.cold_start FILE…

Whole processes, taken in turns so that a busy moment hits all of them, medians. A ratio says more than
seconds do on a machine that is shared. Exits with 1 where a ratio or the memory is over its bound.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from dataclasses import dataclass

from bench.processes import measure

YARDSTICK = "import spacy"
MEMORY_BOUND = 250  # MB, of `dnlint check`


@dataclass(frozen=True, slots=True)
class Subject:
    """A command to measure. `bound`: the largest ratio of its time to the yardstick's."""

    name: str
    command: list[str]
    bound: float


def subjects(files: list[str]) -> list[Subject]:
    """What is measured; the yardstick comes first."""
    dnlint = [sys.executable, "-m", "dnlint"]
    return [
        Subject(YARDSTICK, [sys.executable, "-c", YARDSTICK], 1.0),
        Subject("check", [*dnlint, "check", "--no-cache", "--fail-level", "never", *files], 2.5),
        Subject("--help", [*dnlint, "--help"], 0.25),
        Subject("rules", [*dnlint, "rules"], 0.25),
        Subject("explain", [*dnlint, "explain", "DN101"], 0.25),
    ]


def compare(measured: list[Subject], rounds: int) -> bool:
    """Measure in turns, print a table, and tell whether all stay within their bounds."""
    runs = [[measure(subject.command) for subject in measured] for _ in range(rounds + 1)]
    times = [statistics.median(run[n].seconds for run in runs[1:]) for n in range(len(measured))]
    memory = [max(run[n].megabytes for run in runs) for n in range(len(measured))]
    is_good = True
    print(f"{'':14} {'seconds':>8} {'ratio':>6} {'bound':>6} {'peak MB':>8}")
    for subject, seconds, megabytes in zip(measured, times, memory, strict=True):
        ratio = seconds / times[0]
        is_over = ratio > subject.bound or megabytes > MEMORY_BOUND
        is_good = is_good and not is_over
        row = f"{subject.name:14} {seconds:8.2f} {ratio:6.2f} {subject.bound:6.2f} {megabytes:8.0f}"
        print(row + ("  over" if is_over else ""))
    return is_good


def main() -> None:
    """Read the arguments, compare, and say by the exit code how it went."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", help="what `dnlint check` reads")
    parser.add_argument("--rounds", type=int, default=7, help="rounds after a first one to warm up")
    arguments = parser.parse_args()
    sys.exit(0 if compare(subjects(arguments.files), arguments.rounds) else 1)


if __name__ == "__main__":
    main()
