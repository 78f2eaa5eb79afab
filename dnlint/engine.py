"""One run: from paths or drafts to findings. The command, an editor or a web page calls `check`."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path, PurePath
from typing import Generic, TypeVar

from dnlint import parsers
from dnlint.discover import Candidate, discover, shown
from dnlint.errors import Problem, UnreadableSource
from dnlint.passes import Selection, chosen
from dnlint.reader import RawFinding, Reader, Reading
from dnlint.rules.gate import subject_in
from dnlint.rules.schema import RulePack
from dnlint.source import SourceFile, decode, read_source
from dnlint.values import Document, Finding

Progress = Callable[[int, int, str], None]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Draft:
    """Copy that is not a file: standard input, or an editor's buffer. The name's suffix tells the format."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Options:
    """How to run. `progress` is called before each input with its number from 1, their count and its name."""

    pack: RulePack
    selection: Selection = field(default_factory=Selection)
    progress: Progress | None = None


@dataclass(frozen=True, slots=True)
class FileResult:
    """What one input gave. `text` is kept where there are findings; `on_subject`: it names the treatment."""

    path: str
    text: str = ""
    findings: tuple[Finding, ...] = ()
    notes: tuple[Problem, ...] = ()
    blocks: int = 0
    assertions: int = 0
    on_subject: bool = False


@dataclass(frozen=True, slots=True)
class RunResult:
    """What a run gave.

    `problems` are inputs named by the user that could not be read: the run failed. `skipped` are unreadable
    entries of folders, `notes` inputs that were left alone and why. `texts` holds, by path, the decoded
    source of each input with findings.
    """

    pack: RulePack
    findings: tuple[Finding, ...]
    problems: tuple[Problem, ...]
    skipped: tuple[Problem, ...]
    notes: tuple[Problem, ...]
    files: int
    on_subject: int
    blocks: int
    assertions: int
    texts: dict[str, str]


@dataclass(frozen=True, slots=True)
class Inputs(Generic[T]):
    """What was made of the inputs that could be read; which could not, by name or in folders."""

    results: tuple[T, ...]
    problems: tuple[Problem, ...]
    skipped: tuple[Problem, ...]


def check(inputs: Sequence[Path | Draft], options: Options) -> RunResult:
    """Read the inputs and hold what they assert about the treatment against the rule pack. Prints nothing."""
    readers = _made_once(options)
    read = each_source(inputs, partial(_check_one, options, readers), options.progress)
    return _gathered(options.pack, read)


def each_source(
    inputs: Sequence[Path | Draft], read: Callable[[str, SourceFile], T], progress: Progress | None = None
) -> Inputs[T]:
    """What `read` makes of each input, given its name and source, and which inputs cannot be read.

    Drafts come first, then what the paths lead to.
    """
    found = discover([item for item in inputs if isinstance(item, Path)], parsers.SUFFIXES)
    drafts = [item for item in inputs if isinstance(item, Draft)]
    todo: list[Draft | Candidate] = [*drafts, *found.candidates]
    problems, skipped = list(found.problems), list(found.skipped)
    results: list[T] = []
    for number, item in enumerate(todo, 1):
        name = item.name if isinstance(item, Draft) else shown(item.path)
        if progress:
            progress(number, len(todo), name)
        try:
            source = decode(name, item.data) if isinstance(item, Draft) else read_source(item.path)
            results.append(read(name, source))
        except UnreadableSource as error:
            is_skipped = isinstance(item, Candidate) and not item.named
            (skipped if is_skipped else problems).append(Problem(name, error.problem.message))
    return Inputs(tuple(results), _by_path(problems), _by_path(skipped))


def _made_once(options: Options) -> Callable[[], tuple[Reader, ...]]:
    """The readers of English, made when a document must be read closely: most files never need one.

    Advice has a reader of its own, made only where some is wanted: its words change nothing in what the
    other rules find.
    """
    pack, wants = options.pack, options.selection.wants
    asked = any(wants(rule.id, rule.severity) for rule in pack.advice.rules)
    return cache(lambda: (Reader(pack.core), Reader(pack.advice)) if asked else (Reader(pack.core),))


def _check_one(
    options: Options, readers: Callable[[], tuple[Reader, ...]], name: str, source: SourceFile
) -> FileResult:
    document = parsed(name, source)
    reading = _read_document(document, options.pack, readers)
    if reading is None:
        return FileResult(name, blocks=len(document.blocks))
    found = (_finding(name, raw, source, options.pack) for raw in reading.findings)
    giving_way = [rule.id for rule in options.pack.rules if rule.gives_way]
    findings = chosen(found, options.selection, giving_way)
    return FileResult(
        path=name,
        text=source.text if findings else "",
        findings=findings,
        notes=tuple(Problem(name, note) for note in reading.notes),
        blocks=len(document.blocks),
        assertions=reading.assertions,
        on_subject=True,
    )


def parsed(name: str, source: SourceFile) -> Document:
    """The document in a source. Raises UnreadableSource where its name's suffix is of no known format."""
    suffix = PurePath(name).suffix.lower()
    if suffix not in parsers.SUFFIXES:
        known = ", ".join(sorted(parsers.SUFFIXES))
        raise UnreadableSource(name, f"is in a format that dnlint does not read; it reads {known}")
    return parsers.parse(source, suffix)


def _read_document(
    document: Document, pack: RulePack, readers: Callable[[], tuple[Reader, ...]]
) -> Reading | None:
    """What the document asserts, judged; None, after one cheap search, where it never names the subject."""
    if not subject_in(document, pack):
        return None
    core, *advice = (reader.read(document) for reader in readers())
    more = (one for reading in advice for one in reading.findings)
    return Reading((*core.findings, *more), core.assertions, core.notes)


def _finding(path: str, raw: RawFinding, source: SourceFile, pack: RulePack) -> Finding:
    """A raw finding at its place in the source."""
    span = raw.block.source_span(raw.span)
    rule = raw.rule
    return Finding(
        path=path,
        rule=rule.id,
        name=rule.name,
        severity=rule.severity,
        verdict=rule.verdict,
        start=source.place(span.start),
        end=source.place(span.end),
        text=source.text[span.start : span.end],
        claim=raw.claim,
        message=raw.message,
        consensus=rule.evidence,
        suggestion=raw.suggestion,
        sources=tuple(pack.sources[name] for name in raw.sources),
        fingerprint=_fingerprint(path, rule.id, raw.block.text[raw.span.start : raw.span.end]),
    )


def _fingerprint(path: str, rule: str, claim: str) -> str:
    """The same for the same claim in the same file, wherever in the file it moves."""
    words = " ".join(claim.casefold().split())
    return hashlib.sha256("\0".join((path, rule, words)).encode("utf-8", "replace")).hexdigest()[:16]


def _gathered(pack: RulePack, read: Inputs[FileResult]) -> RunResult:
    results = sorted(read.results, key=lambda result: result.path)
    return RunResult(
        pack=pack,
        findings=tuple(finding for result in results for finding in result.findings),
        problems=read.problems,
        skipped=read.skipped,
        notes=_by_path([note for result in results for note in result.notes]),
        files=len(results),
        on_subject=sum(result.on_subject for result in results),
        blocks=sum(result.blocks for result in results),
        assertions=sum(result.assertions for result in results),
        texts={result.path: result.text for result in results if result.findings},
    )


def _by_path(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(problems, key=lambda problem: (problem.path, problem.line or 0, problem.message)))
