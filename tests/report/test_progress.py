"""The progress line: silent on short runs and off terminals, and gone at the end."""

from __future__ import annotations

import io

import pytest

from dnlint.report.progress import CLEAR, progress_on


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """A clock that stands at its last entry."""
    times = [0.0]
    monkeypatch.setattr("dnlint.report.progress.time.monotonic", lambda: times[-1])
    monkeypatch.setenv("COLUMNS", "40")
    return times


def test_nothing_is_shown_where_nobody_watches() -> None:
    with progress_on(io.StringIO()) as progress:
        assert progress is None


def test_a_short_run_stays_silent(clock: list[float]) -> None:
    stream = Terminal()
    with progress_on(stream) as progress:
        assert progress
        progress(1, 2, "a.md")
        clock.append(0.9)
        progress(2, 2, "b.md")
    assert stream.getvalue() == ""


def test_a_long_run_shows_the_file_under_way_now_and_then_and_leaves_nothing(clock: list[float]) -> None:
    stream = Terminal()
    with progress_on(stream) as progress:
        assert progress
        for number, at in enumerate([1.1, 1.15, 1.3], 1):
            clock.append(at)
            progress(number, 3, f"page-{number}.md")
    shown = f"{CLEAR}reading 1 of 3: page-1.md{CLEAR}reading 3 of 3: page-3.md{CLEAR}"
    assert stream.getvalue() == shown


def test_a_long_name_is_cut_to_the_line(clock: list[float]) -> None:
    stream = Terminal()
    with progress_on(stream) as progress:
        assert progress
        clock.append(2.0)
        progress(1, 2, "a-very-long-folder-name/" * 5 + "page.md")
    line = stream.getvalue().split(CLEAR)[1]
    assert len(line) <= 39
    assert line.endswith("page.md")
