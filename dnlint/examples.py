"""Runs the examples of a rule pack: loud ones must be found where they are marked, quiet ones left alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from dnlint.offsets import Span
from dnlint.parsers import parse
from dnlint.reader import Reader
from dnlint.rules.schema import Example, Rule, RulePack
from dnlint.source import decode

_MARK = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)
Kind = Literal["loud", "quiet", "known-miss"]


@dataclass(frozen=True, slots=True)
class ExampleResult:
    """How one example went. `expected` and `found` are the words marked and the words found."""

    rule: str
    kind: Kind
    index: int  # from 1
    label: str
    text: str
    passed: bool
    expected: tuple[str, ...]
    found: tuple[str, ...]


def run_examples(pack: RulePack) -> Iterator[ExampleResult]:
    """Every example of every rule, in order: what the rules say, before the second reader weighs it."""
    core, advice = Reader(pack.core, second=False), Reader(pack.advice, second=False)
    for rule in pack.rules:
        reader = advice if rule.is_advice else core
        kinds: tuple[tuple[Kind, tuple[Example, ...]], ...] = (
            ("loud", rule.loud),
            ("quiet", rule.quiet),
            ("known-miss", rule.known_misses),
        )
        for kind, examples in kinds:
            for index, example in enumerate(examples, 1):
                yield run_example(reader, rule, kind, index, example)


def run_example(reader: Reader, rule: Rule, kind: Kind, index: int, example: Example) -> ExampleResult:
    """One example: read as a Markdown page, with the marks taken out."""
    plain, marks = unmarked(example.text)
    document = parse(decode("example.md", plain.encode()), ".md")
    spans = [
        found.block.source_span(found.span)
        for found in reader.read(document).findings
        if found.rule.id == rule.id
    ]
    return ExampleResult(
        rule=rule.id,
        kind=kind,
        index=index,
        label=example.label,
        text=plain,
        passed=_agree(marks, spans),
        expected=tuple(plain[mark.start : mark.end] for mark in marks),
        found=tuple(plain[span.start : span.end] for span in spans),
    )


def unmarked(text: str) -> tuple[str, tuple[Span, ...]]:
    """The text without `[[` and `]]`, and where the marked stretches stand in it."""
    parts: list[str] = []
    marks: list[Span] = []
    end = length = 0
    for match in _MARK.finditer(text):
        before = text[end : match.start()]
        start = length + len(before)
        length = start + len(match[1])
        marks.append(Span(start, length))
        parts += [before, match[1]]
        end = match.end()
    return "".join([*parts, text[end:]]), tuple(marks)


def _agree(marks: tuple[Span, ...], spans: list[Span]) -> bool:
    """Every mark is found, and nothing else is. Found is what shares most of the shorter of the two."""
    return all(any(_same(mark, span) for span in spans) for mark in marks) and all(
        any(_same(mark, span) for mark in marks) for span in spans
    )


def _same(mark: Span, span: Span) -> bool:
    shared = min(mark.end, span.end) - max(mark.start, span.start)
    return 2 * shared > min(len(mark), len(span))
