"""Work shared out over processes. Results come in the order of the items, as if it had been done here."""

from __future__ import annotations

import gc
import multiprocessing
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import partial
from multiprocessing.context import BaseContext
from typing import Any, TypeVar

from dnlint.errors import DnlintError

Given = TypeVar("Given")
Item = TypeVar("Item")
Result = TypeVar("Result")

_AT_ONCE = 8  # items handed to a process: more would leave one with all that is slow, fewer cost messages

_work: Callable[[Any], Any]  # of a worker process, made as it starts


def shared_out(
    make: Callable[[Given], Callable[[Item], Result]],
    given: Given,
    items: Iterable[Item],
    jobs: int,
    *,
    made: Callable[[Item], Result] | None = None,
    at_once: int = _AT_ONCE,
) -> Iterator[Result]:
    """What `make(given)`, made once in each of so many processes, gives for each item.

    `made`: the same, made here before; processes that are copies of this one go on with it. Everything else
    must be picklable. The items are taken at once, and so many at a time handed to a process: work begins
    with the first of them. Raises DnlintError where a process is killed.
    """
    gc.freeze()  # so that what is shared with the processes stays shared
    context = _context()
    start = (
        partial(_go_on, made)
        if made and context.get_start_method() == "fork"
        else partial(_start, make, given)
    )
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=start)
    try:
        with _none_killed():
            coming = pool.map(_done, items, chunksize=at_once)
    except BaseException:
        _end(pool)
        raise
    return _delivered(pool, coming)


def _delivered(pool: ProcessPoolExecutor, coming: Iterator[Result]) -> Iterator[Result]:
    try:
        with _none_killed():
            yield from coming
    finally:
        _end(pool)


@contextmanager
def _none_killed() -> Iterator[None]:
    try:
        yield
    except BrokenProcessPool as error:
        raise DnlintError(
            "one of the processes was killed, perhaps for want of memory; use --jobs 1"
        ) from error


def _end(pool: ProcessPoolExecutor) -> None:
    pool.shutdown(cancel_futures=True)
    gc.unfreeze()


def _context() -> BaseContext:
    """How processes start: as copies of this one where that is safe, which saves time and memory."""
    is_safe = sys.platform == "linux" and threading.active_count() == 1
    return multiprocessing.get_context("fork" if is_safe else "spawn")


def _start(make: Callable[[Given], Callable[[Any], Any]], given: Given) -> None:
    global _work  # a process has one kind of work for its whole life
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # interrupting is for the one who shares out
    _work = make(given)


def _go_on(made: Callable[[Any], Any]) -> None:
    _start(lambda _: made, None)


def _done(item: Any) -> Any:
    return _work(item)
