"""What files and folders look like from outside: enough to tell that nothing in them has changed.

As git does, by size, times and number. What was written right before it was looked at may be written again
within the same tick of the clock: it has no look that lasts.
"""

from __future__ import annotations

import os
import stat

TICK = 2_000_000_000  # nanoseconds: of the coarsest clock that a disk has


def look(path: str, at: int) -> str:
    """What a regular file or a folder looks like; "" where it is neither, or has changed shortly before `at`.

    `at` counts nanoseconds since 1970: when whoever asks began to read.
    """
    try:
        status = os.stat(path)
    except OSError:
        return ""
    changed = max(status.st_mtime_ns, status.st_ctime_ns)
    is_known = stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode)
    if not is_known or changed > at - TICK:
        return ""
    return f"{status.st_size} {status.st_mtime_ns} {status.st_ctime_ns} {status.st_ino}"
