"""`python -m dnlint`, and the command `dnlint`."""

from __future__ import annotations

import sys

from dnlint.retold import Retold
from dnlint.streams import write


def main() -> None:
    """Tell the last answer again where nothing has changed; else run the command, which is slow to import."""
    last = Retold(sys.argv[1:])
    if said := last.said():
        write(said.out, sys.stdout)
        write(said.err, sys.stderr)
        sys.exit(said.code)
    from dnlint.cli import main as command

    command(prog_name="dnlint", obj=last)


if __name__ == "__main__":  # a process that is started to share the work imports this as well
    main()
