"""A fact is told once a finding: where the message quotes a study, it is not told again as evidence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from dnlint.engine import RunResult
from dnlint.report import github, markdown, text
from dnlint.report.style import Style
from dnlint.source import SourceFile
from dnlint.values import Finding
from tests.report.runs import BOOK, PAGE, STUDY, finding, run_of

STUDIED = "In a trial of 40 people, sore calves felt no better."
SOURCE = SourceFile("site/page.md", PAGE)
PLAIN = finding(SOURCE, "No risks", "error", "contradicted", "DN401")
QUOTING = replace(PLAIN, message=f"This promises too much. {STUDIED}", consensus=STUDIED)
AGAIN = replace(QUOTING, fingerprint="another")
MANY = (STUDY, BOOK, replace(STUDY, title="A third source"))


Render = Callable[[RunResult, Style], str]


def shown(render: Render, *findings: Finding) -> str:
    return " ".join(render(run_of(SOURCE, *findings), Style(width=200)).split())


@pytest.mark.parametrize("render", [text.render, markdown.render, github.render])
def test_what_the_message_quotes_is_not_told_again(render: Render) -> None:
    assert shown(render, QUOTING).count(STUDIED) == 1
    assert PLAIN.consensus in shown(render, PLAIN)


def test_all_studies_that_a_message_quotes_are_named() -> None:
    assert "A third source" in shown(text.render, replace(QUOTING, sources=MANY))
    assert "and 1 more: dnlint explain DN401" in shown(text.render, replace(PLAIN, sources=MANY))


def test_sources_of_the_same_study_are_named_once_a_file() -> None:
    assert shown(text.render, QUOTING, AGAIN).count(STUDY.title) == 1
    assert "Source see line 8" in shown(text.render, QUOTING, AGAIN)
    assert shown(text.render, QUOTING, replace(PLAIN, fingerprint="another")).count(STUDY.title) == 2


def test_markdown_explains_each_problem_that_a_rule_found() -> None:
    assert shown(markdown.render, QUOTING, AGAIN, PLAIN).count("**DN401 risk-free**") == 2
