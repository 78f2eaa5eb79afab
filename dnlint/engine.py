"""One run: from paths or drafts to findings. The command, an editor or a web page calls `check`."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path, PurePath
from typing import Generic, TypeVar

from dnlint import parsers
from dnlint.config.checks import Checks
from dnlint.config.configured import Configured
from dnlint.discover import Admission, Candidate, discover, shown
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
    """How to run. `progress` is called before each input with its number from 1, their count and its name.

    Where `configured` is given, each input is held against what its own configuration says, instead of
    against `pack` and `selection`.
    """

    pack: RulePack
    selection: Selection = field(default_factory=Selection)
    progress: Progress | None = None
    configured: Configured | None = None

    def checks(self, name: str) -> Checks:
        """What an input of that name is held against."""
        return self.configured.checks(name) if self.configured else Checks((self.pack,), self.selection)


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
    more_packs: tuple[RulePack, ...] = ()  # which some inputs were held against beside or instead of `pack`

    @property
    def packs(self) -> tuple[RulePack, ...]:
        """All the rule packs of the run."""
        return (self.pack, *self.more_packs)


@dataclass(frozen=True, slots=True)
class Inputs(Generic[T]):
    """What was made of the inputs that could be read; which could not, by name or in folders.

    `refused` are inputs named by the user that the configuration keeps out.
    """

    results: tuple[T, ...]
    problems: tuple[Problem, ...]
    skipped: tuple[Problem, ...]
    refused: tuple[Problem, ...]


def check(inputs: Sequence[Path | Draft], options: Options) -> RunResult:
    """Read the inputs and hold what they assert about the treatment against the rule pack. Prints nothing."""
    readers = _made_once()
    admission = options.configured.admission if options.configured else None
    read = each_source(inputs, partial(_check_one, options, readers), options.progress, admission)
    return _gathered(options, read)


def each_source(
    inputs: Sequence[Path | Draft],
    read: Callable[[str, SourceFile], T],
    progress: Progress | None = None,
    admission: Admission | None = None,
) -> Inputs[T]:
    """What `read` makes of each input, given its name and source, and which inputs cannot be read.

    Drafts come first, then what the paths lead to.
    """
    found = discover([item for item in inputs if isinstance(item, Path)], parsers.SUFFIXES, admission)
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
    return Inputs(tuple(results), _by_path(problems), _by_path(skipped), found.refused)


def _made_once() -> Callable[[RulePack, Selection], tuple[Reader, ...]]:
    """The readers of English, made when a document must be read closely: most files never need one.

    Advice has a reader of its own, made only where some is wanted: its words change nothing in what the
    other rules find.
    """
    core, advice = cache(lambda pack: Reader(pack.core)), cache(lambda pack: Reader(pack.advice))

    def made(pack: RulePack, selection: Selection) -> tuple[Reader, ...]:
        asked = any(selection.wants(rule.id, rule.severity) for rule in pack.rules if rule.is_advice)
        return (core(pack), advice(pack)) if asked else (core(pack),)

    return made


def _check_one(
    options: Options,
    readers: Callable[[RulePack, Selection], tuple[Reader, ...]],
    name: str,
    source: SourceFile,
) -> FileResult:
    checks = options.checks(name)
    document = parsed(name, source)
    found: list[Finding] = []
    readings: list[Reading] = []
    for pack in checks.packs:
        if reading := _read_document(document, pack, partial(readers, pack, checks.selection)):
            readings.append(reading)
            found += [_finding(name, raw, source, pack, checks.selection) for raw in reading.findings]
    giving_way = [rule.id for rule in checks.rules if rule.gives_way]
    findings = chosen(found, checks.selection, giving_way)
    return FileResult(
        path=name,
        text=source.text if findings else "",
        findings=findings,
        notes=tuple(Problem(name, note) for note in dict.fromkeys(n for one in readings for n in one.notes)),
        blocks=len(document.blocks),
        assertions=sum(reading.assertions for reading in readings),
        on_subject=bool(readings),
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


def _finding(path: str, raw: RawFinding, source: SourceFile, pack: RulePack, selection: Selection) -> Finding:
    """A raw finding at its place in the source."""
    span = raw.block.source_span(raw.span)
    rule = raw.rule
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
        consensus=rule.evidence,
        suggestion=raw.suggestion,
        sources=tuple(pack.sources[name] for name in raw.sources),
        fingerprint=_fingerprint(path, rule.id, raw.block.text[raw.span.start : raw.span.end]),
    )


def _fingerprint(path: str, rule: str, claim: str) -> str:
    """The same for the same claim in the same file, wherever in the file it moves."""
    words = " ".join(claim.casefold().split())
    return hashlib.sha256("\0".join((path, rule, words)).encode("utf-8", "replace")).hexdigest()[:16]


def _gathered(options: Options, read: Inputs[FileResult]) -> RunResult:
    results = sorted(read.results, key=lambda result: result.path)
    return RunResult(
        pack=options.pack,
        findings=tuple(finding for result in results for finding in result.findings),
        problems=read.problems,
        skipped=read.skipped,
        notes=_by_path([*read.refused, *(note for result in results for note in result.notes)]),
        files=len(results),
        on_subject=sum(result.on_subject for result in results),
        blocks=sum(result.blocks for result in results),
        assertions=sum(result.assertions for result in results),
        texts={result.path: result.text for result in results if result.findings},
        more_packs=other_packs(options.pack, (options.checks(result.path) for result in results)),
    )


def other_packs(pack: RulePack, checks: Iterable[Checks]) -> tuple[RulePack, ...]:
    """The rule packs that files are held against, other than `pack`; each once, whatever words are added."""
    found = {one.folder: one for each in checks for one in each.packs}
    return tuple(one for folder, one in found.items() if folder != pack.folder)


def _by_path(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(problems, key=lambda problem: (problem.path, problem.line or 0, problem.message)))
