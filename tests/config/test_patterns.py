"""Patterns of include, exclude and per-path-ignores. That they are git's is held in test_gitignore."""

from __future__ import annotations

import pytest

from dnlint.config.globs import globs
from dnlint.config.patterns import read_pattern


@pytest.mark.parametrize(
    ("patterns", "path", "covered"),
    [
        pytest.param(["blog/"], "blog/x/a.md", True, id="a folder covers all in it"),
        pytest.param(["blog/"], "x/blog/a.md", True, id="at any depth"),
        pytest.param(["/blog/"], "x/blog/a.md", False, id="only here, with a slash in front"),
        pytest.param(["blog/"], "blog", False, id="a folder is no file"),
        pytest.param(["*.md"], "x/a.md", True, id="a suffix"),
        pytest.param(["x/*.md"], "x/y/a.md", False, id="a star stays in its folder"),
        pytest.param(["x/**/*.md"], "x/y/z/a.md", True, id="two stars do not"),
        pytest.param(["x/**/*.md"], "x/a.md", True, id="two stars for no folder"),
        pytest.param(["page-?.md"], "page-1.md", True, id="any one character"),
        pytest.param(["page-[0-9].md"], "page-x.md", False, id="one of a set"),
        pytest.param(["*.md", "!a.md"], "x/a.md", False, id="the last that speaks of it decides"),
        pytest.param(["blog/", "!blog/new/"], "blog/new/a.md", False, id="a folder taken out again"),
        pytest.param(["blog/", "!blog/new/"], "blog/old/a.md", True, id="and the others"),
        pytest.param(["Blog/"], "blog/a.md", False, id="capitals count"),
        pytest.param(["a.md"], "aXmd", False, id="a dot is a dot"),
        pytest.param([r"\#a.md", r"\!b.md"], "!b.md", True, id="a backslash takes a sign as it is"),
        pytest.param(["café/"], "café/a.md", True, id="other letters"),
    ],
)
def test_which_files_are_covered(patterns: list[str], path: str, covered: bool) -> None:
    assert globs(patterns, "/site").covers(f"/site/{path}") is covered


def test_what_lies_elsewhere_is_not_covered() -> None:
    assert not globs(["*"], "/site").covers("/sites/a.md")
    assert globs(["*"], "/").covers("/a.md")


@pytest.mark.parametrize(
    "line", ["", "   ", "# a comment", "!", "/", "\\", "[", "[z-a]", "./a.md", "../a.md"]
)
def test_what_is_no_pattern(line: str) -> None:
    assert read_pattern(line) is None
