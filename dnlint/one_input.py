"""What one input gives: parsed, held against each of its rule packs, less what its comments suppress."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import cache, partial
from pathlib import PurePath

from dnlint import parsers
from dnlint.config.checks import Checks
from dnlint.errors import Problem, UnreadableSource
from dnlint.file_names import own_name
from dnlint.passes import Selection, chosen
from dnlint.reader import RawFinding, Reader, Reading
from dnlint.rules.gate import subject_in
from dnlint.rules.look import CUT_ANYWHERE, may_name_subject
from dnlint.rules.schema import RulePack
from dnlint.runs import FileResult, Options
from dnlint.source import SourceFile
from dnlint.spots import Spots
from dnlint.suppress import Directions, directions, may_direct
from dnlint.values import Document, Finding

Readers = Callable[[RulePack, Selection], tuple[Reader, ...]]


def checker(options: Options) -> Callable[[str, SourceFile], FileResult]:
    """What holds one input after another, given its name and source, against what the options say of it.

    It raises UnreadableSource for a source in an unknown format.
    """
    return partial(_check_one, options, _made_once())


def looker(options: Options) -> Callable[[str, SourceFile], FileResult | None]:
    """What tells of one input after another what it gives, where no parse is needed for that; else None.

    It raises UnreadableSource for a source in an unknown format.
    """
    return partial(_look, options)


def _look(options: Options, name: str, source: SourceFile) -> FileResult | None:
    if _known_suffix(name) in CUT_ANYWHERE or (options.suppress and may_direct(source.text)):
        return None
    said = f"{own_name(name)}\n{source.text}"  # a file may be named for what it never names
    return None if may_name_subject(said, options.checks(name).packs) else FileResult(path=name)


def _made_once() -> Readers:
    """The readers of English, made when a document must be read closely: most files never need one.

    Advice has a reader of its own, made only where some is wanted: its words change nothing in what the
    other rules find.
    """
    core = cache(lambda pack, second: Reader(pack.core, second=second))
    advice = cache(lambda pack: Reader(pack.advice))

    def made(pack: RulePack, selection: Selection) -> tuple[Reader, ...]:
        first = core(pack, not selection.doubtful)
        return (first, advice(pack)) if _asks_for_advice(pack, selection) else (first,)

    return made


def _asks_for_advice(pack: RulePack, selection: Selection) -> bool:
    return any(selection.wants(rule.id, rule.severity) for rule in pack.rules if rule.is_advice)


def _check_one(
    options: Options,
    readers: Readers,
    name: str,
    source: SourceFile,
) -> FileResult:
    checks = options.checks(name)
    document = parsed(name, source)
    spots = Spots(document, source)
    told = _directions(name, document, source, checks) if options.suppress else Directions()
    found: list[Finding] = []
    readings: list[Reading] = []
    for pack in checks.packs:
        if reading := _read_document(document, pack, partial(readers, pack, checks.selection)):
            readings.append(reading)
            found += [_finding(name, raw, source, spots, pack, checks.selection) for raw in reading.findings]
    giving_way = [rule.id for rule in checks.rules if rule.gives_way]
    findings, suppressed = told.split(chosen(found, checks.selection, giving_way))
    notes = (Problem(name, note) for note in dict.fromkeys(n for one in readings for n in one.notes))
    return FileResult(
        path=name,
        text=source.text if findings or suppressed else "",
        findings=findings,
        suppressed=suppressed,
        mistakes=told.mistakes,
        notes=(*notes, *told.unused(found, _unread(checks))),
        blocks=len(document.blocks) if readings else 0,
        assertions=sum(reading.assertions for reading in readings),
        on_subject=bool(readings),
    )


def _directions(name: str, document: Document, source: SourceFile, checks: Checks) -> Directions:
    """What the comments of a source ask of dnlint."""
    return directions(document, source, name, {rule.id: rule.name for rule in checks.rules})


def _unread(checks: Checks) -> list[str]:
    """The rules that a file was not read for."""
    silent = (pack for pack in checks.packs if not _asks_for_advice(pack, checks.selection))
    return [rule.id for pack in silent for rule in pack.rules if rule.is_advice]


def parsed(name: str, source: SourceFile) -> Document:
    """The document in a source. Raises UnreadableSource where its name's suffix is of no known format."""
    return parsers.parse(source, _known_suffix(name))


def _known_suffix(name: str) -> str:
    suffix = PurePath(name).suffix.lower()
    if suffix not in parsers.SUFFIXES:
        known = ", ".join(sorted(parsers.SUFFIXES))
        raise UnreadableSource(name, f"is in a format that dnlint does not read; it reads {known}")
    return suffix


def _read_document(
    document: Document, pack: RulePack, readers: Callable[[], tuple[Reader, ...]]
) -> Reading | None:
    """What the document asserts, judged; None, after one cheap search, where it never names the subject."""
    if not subject_in(document, pack):
        return None
    core, *advice = (reader.read(document) for reader in readers())
    more = (one for reading in advice for one in reading.findings)
    return Reading((*core.findings, *more), core.assertions, core.notes)


def _finding(
    path: str, raw: RawFinding, source: SourceFile, spots: Spots, pack: RulePack, selection: Selection
) -> Finding:
    """A raw finding at its place in the source."""
    span = raw.block.source_span(raw.span)
    rule = raw.rule
    words = " ".join(raw.block.text[raw.span.start : raw.span.end].casefold().split())
    return Finding(
        path=path,
        rule=rule.id,
        name=rule.name,
        severity=selection.severity(rule.id, rule.severity),
        verdict=rule.verdict,
        start=source.place(span.start),
        end=source.place(span.end),
        text=source.text[span.start : span.end],
        claim=raw.claim,
        message=raw.message,
        consensus=raw.evidence,
        suggestion=raw.suggestion,
        sources=tuple(pack.sources[name] for name in raw.sources),
        fingerprint=_fingerprint(path, rule.id, words),
        spot=spots.spot(raw.block, span),
        words=words,
    )


def _fingerprint(path: str, rule: str, words: str) -> str:
    """The same for the same claim in the same file, wherever in the file it moves."""
    return hashlib.sha256("\0".join((path, rule, words)).encode("utf-8", "replace")).hexdigest()[:16]
