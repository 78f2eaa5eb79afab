"""How long a test may take on this machine: none is as fast as the next, and all are noisy."""

from __future__ import annotations

import time
from functools import cache


@cache
def a_while() -> float:
    """Seconds of this machine's time for counting to ten million: half a second on a good day."""
    started = time.process_time()
    for _ in range(10_000_000):
        pass
    return time.process_time() - started
