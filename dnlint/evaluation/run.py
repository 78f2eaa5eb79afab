"""Checks labelled pages, and holds what is found against their labels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from dnlint import engine, parsers
from dnlint.discover import shown
from dnlint.errors import UsageError
from dnlint.evaluation.labels import LabelledPage, LabelledSet
from dnlint.evaluation.result import Evaluation, Outcome, PageScore, Verdict
from dnlint.evaluation.score import Comparison, Found, by_family, by_place, compare, lies_in
from dnlint.offsets import Span
from dnlint.values import Block, Document

_MARKDOWN = ".md"  # what the pages of a file of several are written in
NO_BLOCK = "elsewhere"  # keywords, comments, code: what no reader of the page sees


def evaluate(labelled: LabelledSet, options: engine.Options) -> Evaluation:
    """Check the pages, and hold what is found against their labels.

    Labels of rules that the selection leaves out do not count. Raises UsageError where a page cannot be read.
    """
    result = engine.check([input_of(page) for page in labelled.pages], options)
    if result.problems:
        raise UsageError(str(result.problems[0]))
    findings: dict[str, list[Found]] = {}
    for one in result.findings:
        findings.setdefault(one.path, []).append(Found(Span(one.start.offset, one.end.offset), one.rule))
    wanted = {rule.id for rule in options.pack.rules if options.selection.wants(rule.id, rule.severity)}
    return Evaluation(
        labelled.name,
        tuple(
            _page(page, findings.get(page.name + (_MARKDOWN if page.part else ""), []), wanted)
            for page in labelled.pages
        ),
        labelled.left_out,
    )


def input_of(page: LabelledPage) -> Path | engine.Draft:
    """What the engine is to read: the file, or one page of a file that holds several."""
    return engine.Draft(page.name + _MARKDOWN, page.source.text.encode()) if page.part else page.path


def _page(page: LabelledPage, findings: list[Found], wanted: set[str]) -> PageScore:
    labels = [label for label in page.labels if label.rule in wanted]
    document = parsers.parse(page.source, _MARKDOWN if page.part else page.path.suffix.lower())
    rule = compare(labels, findings)
    return PageScore(
        path=page.name,
        words=sum(len(block.text.split()) for block in document.blocks),
        is_quiet=not labels,
        rule=rule,
        family=compare(labels, findings, by_family),
        place=compare(labels, findings, by_place),
        outcomes=tuple(_outcomes(page, document, rule)),
        confused=tuple(
            (unit.rule, one.rule)
            for unit in rule.missed
            for one in rule.false
            if lies_in(one.span, unit.span)
        ),
        quiet=tuple(
            (unit.why, any(lies_in(one.span, unit.span) for one in rule.false)) for unit in page.quiet
        ),
    )


def _outcomes(page: LabelledPage, document: Document, comparison: Comparison) -> Iterator[Outcome]:
    verdicts: tuple[tuple[Verdict, Iterable[Found]], ...] = (
        ("right", comparison.right),
        ("missed", comparison.missed),
        ("false", comparison.false),
    )
    ranges = [(block, block.source_span(Span(0, len(block.text)))) for block in document.blocks]
    rows = [
        Outcome(
            verdict=verdict,
            path=shown(page.path),
            line=page.first_line - 1 + page.source.place(one.span.start).line,
            span=one.span,
            rule=one.rule,
            kind=_kind(ranges, one.span),
            text=page.source.text[one.span.start : one.span.end],
        )
        for verdict, found in verdicts
        for one in found
    ]
    yield from sorted(rows, key=lambda one: (one.span, one.rule))


def _kind(ranges: list[tuple[Block, Span]], span: Span) -> str:
    """The kind of the block that shares most with a range of the source; of two, the shorter block's."""
    shares = [
        (min(span.end, place.end) - max(span.start, place.start), -len(place), block)
        for block, place in ranges
        if place.overlaps(span)
    ]
    if not shares:
        return NO_BLOCK
    block = max(shares, key=lambda share: share[:2])[2]
    return block.context.role if block.context.role != "none" else block.kind
