"""What a whole site costs: read at first, again, and after a change to one page; and other linters on it.

    python -m bench.whole_site [--pages 2000] [--jobs 2] [--rounds 3]

The site is generated (bench/site.py). Times are of whole processes, in one run on one machine, and told as
ratios as well: seconds mean little where others use the machine. proselint and codespell take part where they
are installed. Exits with 1 where a bar is missed; bars are for the 2,000 pages of the default.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.processes import Measure, measure
from bench.site import write_site

YARDSTICK = "python -c pass"
BAR_WARM = 0.25  # seconds more than the yardstick
BAR_PROSELINT = 4.0  # times as fast as proselint, cold
BAR_MEMORY = 400  # MB


@dataclass(frozen=True, slots=True)
class Subject:
    """A command to measure, and what is done before each run of it."""

    name: str
    command: Sequence[str | Path]
    before: Callable[[], object] = lambda: None
    may_fail: bool = False  # other linters say by their exit code that they found something


def subjects(folder: Path, files: Sequence[Path], jobs: int) -> Iterator[Subject]:
    """What is measured, in turns; a run after a change comes after a run that remembers all."""
    cache = folder.parent / "cache"
    check: list[str | Path] = [
        sys.executable,
        "-m",
        "dnlint",
        "check",
        folder,
        "--fail-level",
        "never",
        "--no-config",
    ]
    check += ["--cache-dir", cache, "--jobs", str(jobs)]
    yield Subject(YARDSTICK, [sys.executable, "-c", "pass"])
    yield Subject("cold", check, lambda: shutil.rmtree(cache, ignore_errors=True))
    yield Subject("warm", check)
    yield Subject("one page changed", check, lambda: change(files[0]))
    yield Subject("warm again", check)
    one = [*check[:4], files[0], *check[5:-4], "--no-cache"]
    yield Subject("that page alone", one)
    for name, options in (("proselint", ["check"]), ("codespell", [])):
        if found := shutil.which(name):
            yield Subject(name, [found, *options, *files], may_fail=True)


def change(file: Path) -> None:
    """Add a line to a page, other than the last time."""
    with file.open("a", encoding="utf-8") as page:
        page.write(f"<p>Changed at {time.time_ns()}.</p>\n")


def table(measured: dict[str, list[Measure]]) -> str:
    """Medians, how they stand to the yardstick and to the cold run, and memory."""
    times = {name: statistics.median(one.seconds for one in runs) for name, runs in measured.items()}
    lines = [f"{'':18}{'seconds':>9}{'x pass':>9}{'x cold':>9}{'peak MB':>9}"]
    for name, seconds in times.items():
        memory = max(one.megabytes for one in measured[name])
        ratios = f"{seconds / times[YARDSTICK]:9.1f}{seconds / times['cold']:9.2f}"
        lines.append(f"{name:18}{seconds:9.2f}{ratios}{memory:9.0f}")
    return "\n".join(lines)


def bars(measured: dict[str, list[Measure]]) -> Iterator[tuple[str, bool]]:
    """Each bar, with what was measured, and whether it is met."""
    times = {name: statistics.median(one.seconds for one in runs) for name, runs in measured.items()}
    more = times["warm"] - times[YARDSTICK]
    yield f"warm: {more:.2f} s more than {YARDSTICK} (bar {BAR_WARM})", more <= BAR_WARM
    allowed = times["that page alone"] + times["warm"]
    changed = times["one page changed"]
    yield f"one page changed: {changed:.2f} s (bar {allowed:.2f}: that page, and warm)", changed <= allowed
    memory = max(one.megabytes for name in ("cold", "warm") for one in measured[name])
    if memory:
        yield f"memory: {memory:.0f} MB (bar {BAR_MEMORY})", memory <= BAR_MEMORY
    if "proselint" in times:
        ratio = times["proselint"] / times["cold"]
        yield f"cold: {ratio:.1f} times as fast as proselint (bar {BAR_PROSELINT})", ratio >= BAR_PROSELINT


def main() -> None:
    """Measure, print, and say by the exit code whether all bars are met."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    os.environ["PATH"] += os.pathsep + os.path.dirname(sys.executable)
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        files = write_site(site, arguments.pages)
        measured: dict[str, list[Measure]] = {}
        for _ in range(arguments.rounds):
            for subject in subjects(site, files, arguments.jobs):
                subject.before()
                run = measure(subject.command, may_fail=subject.may_fail)
                measured.setdefault(subject.name, []).append(run)
    print(f"{arguments.pages} pages, --jobs {arguments.jobs}, medians of {arguments.rounds}\n")
    print(table(measured))
    print()
    results = list(bars(measured))
    for told, is_met in results:
        print(f"{'met   ' if is_met else 'MISSED'} {told}")
    sys.exit(0 if all(is_met for _, is_met in results) else 1)


if __name__ == "__main__":
    main()
