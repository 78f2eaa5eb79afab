"""Measures a process from outside: how long it takes, and the most memory that it and its workers hold."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

PAUSE = 0.2  # seconds between two looks at the memory: looking slows a run down


@dataclass(frozen=True, slots=True)
class Measure:
    """One run: wall time in seconds, and the most memory in MB, 0 where the system does not tell.

    Memory is that of all processes of the run together, shared pages counted once (PSS; only Linux tells it).
    """

    seconds: float
    megabytes: float


def measure(command: Sequence[str | Path], *, may_fail: bool = False) -> Measure:
    """Run a command once, its output thrown away. Raises CalledProcessError where it fails."""
    most = 0.0
    started = time.perf_counter()
    quiet = subprocess.DEVNULL
    with subprocess.Popen(list(map(str, command)), stdout=quiet, stderr=quiet, env=_environment()) as process:
        while process.poll() is None:
            most = max(most, sum(map(_pss, _family(process.pid))))
            with suppress(subprocess.TimeoutExpired):
                process.wait(PAUSE)
    seconds = time.perf_counter() - started
    if process.returncode < 0 or (process.returncode and not may_fail):
        raise subprocess.CalledProcessError(process.returncode, list(map(str, command)))
    return Measure(seconds, most / 1024)


def _environment() -> dict[str, str]:
    """The environment, in which Python keeps what it compiles, as it does where dnlint is installed."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _family(pid: int) -> Iterator[int]:
    """A process and all that it started."""
    yield pid
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
    except OSError:  # gone, or another system
        return
    for child in children:
        yield from _family(int(child))


def _pss(pid: int) -> float:
    """The memory of a process in kB, what it shares divided by those who share it."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines()
    except OSError:
        return 0.0
    return next((float(line.split()[1]) for line in lines if line.startswith("Pss:")), 0.0)
