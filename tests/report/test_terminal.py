"""Width and colour as the terminal has them, and bytes that do not depend on it."""

from __future__ import annotations

import io

import pytest

from dnlint.report.terminal import Color, style_for
from dnlint.streams import write


class Terminal(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


def stream(kind: type[io.TextIOWrapper], encoding: str) -> tuple[io.BytesIO, io.TextIOWrapper]:
    raw = io.BytesIO()
    return raw, kind(raw, encoding=encoding, newline="\r\n")


def test_what_is_piped_is_utf8_with_plain_newlines_whatever_the_encoding() -> None:
    raw, out = stream(io.TextIOWrapper, "latin-1")
    write("caf\u00e9 \u2026 \udce9\n", out)
    assert raw.getvalue() == "caf\u00e9 \u2026 ?\n".encode()


def test_a_terminal_that_lacks_a_letter_shows_a_question_mark() -> None:
    raw, out = stream(Terminal, "latin-1")
    write("caf\u00e9 \u2026", out)
    assert raw.getvalue() == "caf\u00e9 ?".encode("latin-1")


@pytest.mark.parametrize(
    ("color", "kind", "no_color", "coloured"),
    [
        pytest.param("auto", Terminal, False, True, id="auto on a terminal"),
        pytest.param("auto", io.TextIOWrapper, False, False, id="auto in a pipe"),
        pytest.param("auto", Terminal, True, False, id="NO_COLOR set"),
        pytest.param("always", io.TextIOWrapper, True, True, id="always"),
        pytest.param("never", Terminal, False, False, id="never"),
    ],
)
def test_colour(
    monkeypatch: pytest.MonkeyPatch,
    color: Color,
    kind: type[io.TextIOWrapper],
    no_color: bool,
    coloured: bool,
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    if no_color:
        monkeypatch.setenv("NO_COLOR", "1")
    assert style_for(stream(kind, "utf-8")[1], color).color is coloured


@pytest.mark.parametrize(("columns", "width"), [("60", 80), ("90", 90), ("200", 100)])
def test_width_follows_the_terminal_within_reason(
    monkeypatch: pytest.MonkeyPatch, columns: str, width: int
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert style_for(io.StringIO(), "auto").width == width
