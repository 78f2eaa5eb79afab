"""docs/adoption.md speaks of every kind of file, and each comment that it shows is understood."""

from __future__ import annotations

import re
from pathlib import Path

from dnlint.parsers import SUFFIXES
from dnlint.suppress.directives import Directive, read_directive
from tests.suppress.pages import RULES

DOCS = (Path(__file__).parents[2] / "docs" / "adoption.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| [^|]+ \| (\.[^|]+) \| (.+) \|$", DOCS, re.MULTILINE)


def test_every_kind_of_file_is_there() -> None:
    shown = {suffix for files, _ in ROWS for suffix in re.findall(r"\.\w+", files)}
    assert shown - {".blade"} == SUFFIXES


def test_each_comment_is_understood() -> None:
    shown = [
        one.strip("{}") if one.startswith("{/*") else one
        for one in re.findall(r"`([^`]*dnlint:[^`]*)`", str(ROWS))
    ]
    assert len(shown) > 20
    assert {read_directive(one, RULES) for one in shown} == {Directive("ignore", ("DN301",), "why")}
