"""A run as the outputs get it: two files, one claim that stands twice."""

from __future__ import annotations

import pytest

from dnlint.engine import RunResult
from dnlint.errors import Problem
from dnlint.rules.schema import RulePack
from dnlint.source import SourceFile
from dnlint.values import Suppressed
from tests.report.runs import LONG, PACK, PAGE, STUDY, finding


@pytest.fixture
def pack() -> RulePack:
    return PACK


@pytest.fixture
def result(pack: RulePack) -> RunResult:
    page, long = SourceFile("site/page.md", PAGE), SourceFile("site/long.txt", LONG)
    same = {"fingerprint": "same"}
    return RunResult(
        pack=pack,
        findings=(
            finding(long, "completely safe", "error", "contradicted", "DN401", sources=(STUDY,)),
            finding(page, "speeds up\nhealing", "warning", "overstated", "DN205", **same),
            finding(page, "No side effects", "error", "contradicted", "DN401"),
            finding(page, "speeds up healing", "warning", "overstated", "DN205", **same),
            finding(page, "No risks", "error", "contradicted", "DN401"),
        ),
        problems=(Problem("lost.md", "does not exist; check the spelling of the path"),),
        skipped=(Problem("site/link.md", "is a link to a file that does not exist"),),
        notes=(Problem("site/de.html", "is not in English and was left alone"),),
        files=5,
        on_subject=3,
        blocks=40,
        assertions=12,
        texts={page.path: page.text, long.path: long.text},
        suppressed=(
            Suppressed(
                finding(page, "love it", "error", "contradicted", "DN401"), "a patient's words", "inSource"
            ),
            Suppressed(
                finding(page, "No risks", "error", "contradicted", "DN401"), "in the baseline", "external"
            ),
            Suppressed(finding(page, "walkers", "error", "contradicted", "DN401"), "", "inSource"),
        ),
        paths=(long.path, page.path),
    )


@pytest.fixture
def quiet(pack: RulePack) -> RunResult:
    return RunResult(pack, (), (), (), (), files=1, on_subject=1, blocks=3, assertions=2, texts={})
