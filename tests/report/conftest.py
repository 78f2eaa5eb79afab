"""A run as the outputs get it, made by hand: two files, one claim that stands twice."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from dnlint.engine import RunResult
from dnlint.errors import Problem
from dnlint.offsets import Span
from dnlint.source import SourceFile
from dnlint.values import Assertion, Finding, Severity, Source, Suppressed, Verdict

PAGE = """# Benefits

Our therapists love it, because it **speeds up
healing** for runners and walkers.

- No side effects
- It speeds up healing
- No risks
"""
LONG = "Some people say\tthis. " * 30 + "日本 It is completely safe. " + "And on it goes. " * 30
STUDY = Source("S1", "A trial of needling, 2020", doi="10.1000/trial")
BOOK = Source(
    "S2", "A book about muscles", url="https://example.org/a-book-with-a-rather-long-address/to-look-up"
)


def finding(
    source: SourceFile, claim: str, severity: Severity, verdict: Verdict, rule: str, **more: Any
) -> Finding:
    """A finding at the first place of a claim."""
    start = source.text.index(claim)
    return Finding(
        path=source.path,
        rule=rule,
        name={"DN205": "accelerated-healing", "DN401": "risk-free"}[rule],
        severity=severity,
        verdict=verdict,
        start=source.place(start),
        end=source.place(start + len(claim)),
        text=claim,
        claim=Assertion("dry-needling", "treats", "healing", Span(0, 3)),
        message="Says that it makes the body heal faster. No study in patients shows that.",
        consensus="Trials measure pain and movement over weeks; none has measured how fast tissue heals.",
        suggestion="may help some people recover alongside exercise",
        sources=more.get("sources", (STUDY, BOOK)),
        fingerprint=more.get("fingerprint", f"{rule}{start}"),
    )


@pytest.fixture
def pack() -> Any:
    return SimpleNamespace(name="dry-needling", version="1.0", title="dry needling")


@pytest.fixture
def result(pack: Any) -> RunResult:
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
def quiet(pack: Any) -> RunResult:
    return RunResult(pack, (), (), (), (), files=1, on_subject=1, blocks=3, assertions=2, texts={})
