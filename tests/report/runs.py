"""Runs made by hand, for the outputs to show."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from dnlint.engine import RunResult
from dnlint.errors import Problem
from dnlint.lexicon import Lexicon
from dnlint.offsets import Span
from dnlint.rules.schema import Rule, RulePack
from dnlint.source import SourceFile
from dnlint.values import Assertion, Finding, Severity, Source, Verdict

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


NAMES = {"DN205": "accelerated-healing", "DN401": "risk-free", "DN410": "no-risks-named"}


def finding(
    source: SourceFile, claim: str, severity: Severity, verdict: Verdict, rule: str, **more: Any
) -> Finding:
    """A finding at the first place of a claim."""
    start = source.text.index(claim)
    return Finding(
        path=source.path,
        rule=rule,
        name=NAMES[rule],
        severity=severity,
        verdict=verdict,
        start=source.place(start),
        end=source.place(start + len(claim)),
        text=claim,
        claim=Assertion("dry-needling", "treats", "healing", Span(0, 3)),
        message="This says that it makes the body heal faster. No study in patients shows that.",
        consensus="Trials measure pain and movement over weeks; none has measured how fast tissue heals.",
        suggestion="may help some people recover alongside exercise",
        sources=more.get("sources", (STUDY, BOOK)),
        fingerprint=more.get("fingerprint", f"{rule}{start}"),
    )


def rule(id: str, severity: Severity, verdict: Verdict, *sources: Source) -> Rule:
    return Rule(
        id=id,
        name=NAMES[id],
        severity=severity,
        verdict=verdict,
        claim="It is *safe* for everybody.\n",
        why="Soreness is common & bruises happen.\n",
        evidence="Trials report soreness in 55 to 91 % of people.\n",
        message="",
        suggestion="is safe for most people in trained hands" if sources else "",
        statements=(),
        sources=tuple(source.id for source in sources),
        patterns=(),
        loud=(),
        quiet=(),
    )


def pack_of(*rules: Rule) -> RulePack:
    return RulePack(
        name="dry-needling",
        version="1.0",
        folder=Path(),
        subject="dry-needling",
        title="dry needling",
        lexicon=Lexicon(concepts=(), relations=()),
        rules=rules,
        sources={source.id: source for source in (STUDY, BOOK)},
    )


PACK = pack_of(
    rule("DN205", "warning", "overstated", STUDY, BOOK),
    rule("DN401", "error", "contradicted", STUDY),
    rule("DN410", "advice", "unknown"),
)


def run_of(source: SourceFile, *findings: Finding, problems: tuple[Problem, ...] = ()) -> RunResult:
    """A run over one file."""
    texts = {source.path: source.text}
    return RunResult(
        PACK,
        findings,
        problems,
        (),
        (),
        files=1,
        on_subject=1,
        blocks=1,
        assertions=len(findings),
        texts=texts,
    )


def run_with(text: str, claim: str, path: str = "site/page.md") -> RunResult:
    """A run with one warning, on a claim in a file of that text."""
    source = SourceFile(path, text)
    return run_of(source, finding(source, claim, "warning", "overstated", "DN205"))
