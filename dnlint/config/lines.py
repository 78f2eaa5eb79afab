"""On which line of a configuration file something stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

Path = tuple[str | int, ...]  # table, key, and the number of an item of its list, from 0
Place = tuple[Path, int]  # with the line it starts on, from 1


def line_of(
    places: Callable[[str], Iterator[Place]], text: str, above: Sequence[str], key: Sequence[str | int]
) -> int:
    """The line of a key or an item in a text; of the nearest thing around it where it has none of its own.

    `places` knows the format; `above` are the tables that hold the configuration, such as `tool`, `dnlint`.
    """
    lines: dict[Path, int] = {}
    for path, line in places(text):
        lines.setdefault(path, line)
    wanted = (*above, *key)
    return next((lines[wanted[:n]] for n in range(len(wanted), -1, -1) if wanted[:n] in lines), 1)
