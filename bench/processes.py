"""Measures a process from outside: how long it takes, and the most memory that it and its workers hold."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Event

PAUSE = 0.2  # seconds between two looks at the memory: looking slows a run down


@dataclass(frozen=True, slots=True)
class Measure:
    """One run: wall time in seconds, and the most memory in MB, 0 where the system does not tell.

    Memory is that of all processes of the run together, shared pages counted once (PSS; only Linux tells it);
    0 as well for a run that ends within a pause.
    """

    seconds: float
    megabytes: float


def measure(command: Sequence[str | Path], *, may_fail: bool = False) -> Measure:
    """Run a command once, its output thrown away. Raises CalledProcessError where it fails."""
    quiet, over = subprocess.DEVNULL, Event()
    started = time.perf_counter()
    process = subprocess.Popen(list(map(str, command)), stdout=quiet, stderr=quiet, env=_environment())
    with ThreadPoolExecutor(1) as beside:
        looks = beside.submit(_most_memory, process.pid, over)
        process.wait()  # without a time limit: with one, Python looks only every 50 ms
        seconds = time.perf_counter() - started
        over.set()
    if process.returncode < 0 or (process.returncode and not may_fail):
        raise subprocess.CalledProcessError(process.returncode, list(map(str, command)))
    return Measure(seconds, looks.result() / 1024)


def _most_memory(pid: int, over: Event) -> float:
    """The most memory of a process and what it started, in kB, looked at now and then until it is over."""
    most = 0.0
    while not over.wait(PAUSE):
        most = max(most, sum(map(_pss, _family(pid))))
    return most


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
