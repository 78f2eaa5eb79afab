"""Pages in which every "cures" is a finding of DN301 and every "heals" one of DN205."""

from __future__ import annotations

import re

from dnlint.offsets import Span
from dnlint.parsers import parse
from dnlint.source import SourceFile
from dnlint.suppress import Directions, directions
from dnlint.values import Assertion, Block, Finding

RULES = {"DN101": "is-acupuncture", "DN205": "accelerated-healing", "DN301": "cures", "DN320": "unhedged"}
_CLAIM = re.compile(r"(cures|heals)( \w+)?")


def told(suffix: str, text: str) -> Directions:
    """What the comments of a page ask for."""
    source = SourceFile("page" + suffix, text)
    return directions(parse(source), source, source.path, RULES)


def findings(suffix: str, text: str) -> list[Finding]:
    source = SourceFile("page" + suffix, text)
    return [_finding(source, *one.span()) for one in _CLAIM.finditer(text)]


def left(suffix: str, text: str) -> list[str]:
    """The claims of a page that still stand."""
    return [one.text for one in told(suffix, text).split(findings(suffix, text))[0]]


def blocks(suffix: str, text: str) -> list[tuple[str, str]]:
    """What a reader sees of a page, and what governs it."""
    return [_seen(block) for block in parse(SourceFile("page" + suffix, text)).blocks]


def _seen(block: Block) -> tuple[str, str]:
    context = block.context
    around = (context.title, context.headings, context.lead_in, context.question, context.role, context.key)
    return block.text, repr((block.kind, *around))


def _finding(source: SourceFile, start: int, end: int) -> Finding:
    claim = source.text[start:end]
    return Finding(
        path=source.path,
        rule="DN301" if claim.startswith("cures") else "DN205",
        name="",
        severity="error",
        verdict="overstated",
        start=source.place(start),
        end=source.place(end),
        text=claim,
        claim=Assertion("dry-needling", "cures", "pain", Span(start, end)),
        message="",
        consensus="",
        suggestion="",
        sources=(),
        fingerprint=claim,
        words=claim,
    )
