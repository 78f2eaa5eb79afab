"""Markdown: copy is shown as it stands, never taken for markup, and a summary stays within its limit."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from dnlint.engine import RunResult
from dnlint.report import markdown
from dnlint.report.markdown_text import link, plain
from dnlint.report.style import Style, printable
from dnlint.values import Source
from tests.report.runs import run_with

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def cells(shown: str) -> list[str]:
    """The text of each cell of the first row below a table's head, as a reader of Markdown sees it."""
    tokens = READER.parse(shown)
    inline = [token for token in tokens if token.type == "inline"]
    head = next(number for number, token in enumerate(inline) if token.content == "Instead write")
    return ["".join(child.content for child in token.children or []) for token in inline[head + 1 : head + 6]]


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("no | risks", id="a bar"),
        pytest.param("*safe* _and_ `sound` ~~not~~", id="emphasis and code"),
        pytest.param("[safe](https://example.org) ![x](y)", id="links and pictures"),
        pytest.param("<script>safe</script> &amp; &rsquo;", id="tags and entities"),
        pytest.param("back\\slash \\| and \\", id="backslashes"),
        pytest.param("100 % safe for $50 or $60, ask @anna #1", id="money, mentions and numbers"),
        pytest.param("two\nlines\r\nand\u2028more", id="line ends"),
        pytest.param("💉 日本", id="outside the basic plane"),
    ],
)
def test_a_claim_is_shown_as_it_stands(claim: str) -> None:
    shown = markdown.render(run_with(f"It is {claim}.", claim), Style())
    assert cells(shown)[2] == f"“{' '.join(claim.split())}”"


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_any_text_reads_as_itself(text: str) -> None:
    (paragraph,) = (token for token in READER.parse(f"x{plain(text)}x") if token.type == "inline")
    children = paragraph.children or []
    assert {child.type for child in children} <= {"text", "text_special"}
    assert "".join(child.content for child in children) == f"x{printable(text)}x"


@pytest.mark.parametrize("text", ["$5", "@anna", "#12", "~~no~~"])
def test_what_github_alone_takes_for_more_is_escaped(text: str) -> None:
    assert plain(text).startswith("\\")


def test_a_source_without_an_address_is_a_name() -> None:
    assert link("A [book]", Source("S", "A book")) == r"A \[book\]"


def test_the_gravest_come_first(result: RunResult) -> None:
    rows = [line for line in markdown.render(result, Style()).splitlines() if line.startswith("| **")]
    assert [row.split("**")[1] for row in rows] == ["error"] * 3 + ["warning"] * 2


def test_a_long_table_ends_with_how_many_more_there_are(result: RunResult) -> None:
    many = replace(result, findings=result.findings * 100)
    shown = markdown.render(many, Style())
    assert shown.count("\n| **") == markdown.MOST_ROWS
    assert "\n… and 200 more findings.\n" in shown
    assert len(shown.encode()) < 1024 * 1024


def test_without_findings_it_says_so(quiet: RunResult) -> None:
    assert markdown.render(quiet, Style()) == "## dnlint\n\nNothing to correct in 1 file.\n"


def test_what_could_not_be_read_is_listed(result: RunResult) -> None:
    assert "- lost.md: does not exist; check the spelling of the path\n" in markdown.render(result, Style())
