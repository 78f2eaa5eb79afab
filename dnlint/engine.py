"""One run: from paths or drafts to findings. The command, an editor or a web page calls `check`."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Generic, TypeVar

from dnlint import parsers
from dnlint.config.checks import Checks
from dnlint.config.configured import Configured
from dnlint.discover import Admission, Candidate, discover, shown
from dnlint.errors import Problem, UnreadableSource
from dnlint.narrowing import looked_at, narrowed
from dnlint.passes import Selection, chosen
from dnlint.reader import RawFinding, Reader, Reading
from dnlint.rules.gate import subject_in
from dnlint.rules.schema import RulePack
from dnlint.source import SourceFile, decode, read_source
from dnlint.suppress import Directions, directions
from dnlint.values import Document, Finding, Suppressed

if TYPE_CHECKING:  # most runs need neither
    from dnlint.baseline import Baseline
    from dnlint.changes import Changes

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
    against `pack` and `selection`. `suppress`: heed what comments in the sources suppress. `baseline`: report
    what is not in it. `changes`: read what has changed, and report what stands on changed lines.
    """

    pack: RulePack
    selection: Selection = field(default_factory=Selection)
    progress: Progress | None = None
    configured: Configured | None = None
    suppress: bool = True
    baseline: Baseline | None = None
    changes: Changes | None = None

    def checks(self, name: str) -> Checks:
        """What an input of that name is held against."""
        return self.configured.checks(name) if self.configured else Checks((self.pack,), self.selection)

    def wants_file(self, path: Path) -> bool:
        """Whether a file is to be read. One that is not there is: reading it tells what is wrong."""
        if self.baseline and self.baseline.is_in(path):
            return False
        return self.changes is None or self.changes.has(path) or not path.exists()


@dataclass(frozen=True, slots=True)
class FileResult:
    """What one input gave. `text` is kept where there are findings; `on_subject`: it names the treatment.

    `mistakes` are comments for dnlint that cannot be understood.
    """

    path: str
    text: str = ""
    findings: tuple[Finding, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    mistakes: tuple[Problem, ...] = ()
    notes: tuple[Problem, ...] = ()
    blocks: int = 0
    assertions: int = 0
    on_subject: bool = False


@dataclass(frozen=True, slots=True)
class RunResult:
    """What a run gave.

    `problems` are inputs named by the user that could not be read, and, with their line, mistakes in comments
    for dnlint: the run failed. `skipped` are unreadable entries of folders, `notes` inputs that were left
    alone and why, and suppressions that are not needed any more. `suppressed` are findings that do not count.
    `texts` holds, by path, the decoded source of each input with findings, suppressed or not; `paths` are the
    inputs that were read.
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
    suppressed: tuple[Suppressed, ...] = ()
    paths: tuple[str, ...] = ()

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
    check_one = partial(_check_one, options, _made_once())
    admission = options.configured.admission if options.configured else None
    read = each_source(inputs, check_one, options.progress, admission, options.wants_file)
    return _narrowed(_gathered(options, read), options)


def each_source(
    inputs: Sequence[Path | Draft],
    read: Callable[[str, SourceFile], T],
    progress: Progress | None = None,
    admission: Admission | None = None,
    wanted: Callable[[Path], bool] = lambda path: True,
) -> Inputs[T]:
    """What `read` makes of each input, given its name and source, and which inputs cannot be read.

    Drafts come first, then what the paths lead to, where it is `wanted`.
    """
    found = discover([item for item in inputs if isinstance(item, Path)], parsers.SUFFIXES, admission)
    drafts = [item for item in inputs if isinstance(item, Draft)]
    todo: list[Draft | Candidate] = [*drafts, *(one for one in found.candidates if wanted(one.path))]
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
        asked = _asks_for_advice(pack, selection)
        return (core(pack), advice(pack)) if asked else (core(pack),)

    return made


def _asks_for_advice(pack: RulePack, selection: Selection) -> bool:
    return any(selection.wants(rule.id, rule.severity) for rule in pack.rules if rule.is_advice)


def _check_one(
    options: Options,
    readers: Callable[[RulePack, Selection], tuple[Reader, ...]],
    name: str,
    source: SourceFile,
) -> FileResult:
    checks = options.checks(name)
    document = parsed(name, source)
    told = _directions(name, document, source, checks) if options.suppress else Directions()
    found: list[Finding] = []
    readings: list[Reading] = []
    for pack in checks.packs:
        if reading := _read_document(document, pack, partial(readers, pack, checks.selection)):
            readings.append(reading)
            found += [_finding(name, raw, source, pack, checks.selection) for raw in reading.findings]
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
        blocks=len(document.blocks),
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
        consensus=rule.evidence,
        suggestion=raw.suggestion,
        sources=tuple(pack.sources[name] for name in raw.sources),
        fingerprint=_fingerprint(path, rule.id, words),
        words=words,
    )


def _fingerprint(path: str, rule: str, words: str) -> str:
    """The same for the same claim in the same file, wherever in the file it moves."""
    return hashlib.sha256("\0".join((path, rule, words)).encode("utf-8", "replace")).hexdigest()[:16]


def _gathered(options: Options, read: Inputs[FileResult]) -> RunResult:
    results = sorted(read.results, key=lambda result: result.path)
    return RunResult(
        pack=options.pack,
        findings=tuple(finding for result in results for finding in result.findings),
        problems=_by_path([*read.problems, *(one for result in results for one in result.mistakes)]),
        skipped=read.skipped,
        notes=_by_path([*read.refused, *(note for result in results for note in result.notes)]),
        files=len(results),
        on_subject=sum(result.on_subject for result in results),
        blocks=sum(result.blocks for result in results),
        assertions=sum(result.assertions for result in results),
        texts={result.path: result.text for result in results if result.text},
        more_packs=other_packs(options.pack, (options.checks(result.path) for result in results)),
        suppressed=tuple(one for result in results for one in result.suppressed),
        paths=tuple(result.path for result in results),
    )


def other_packs(pack: RulePack, checks: Iterable[Checks]) -> tuple[RulePack, ...]:
    """The rule packs that files are held against, other than `pack`; each once, whatever words are added."""
    found = {one.folder: one for each in checks for one in each.packs}
    return tuple(one for folder, one in found.items() if folder != pack.folder)


def _narrowed(result: RunResult, options: Options) -> RunResult:
    """What of a run is new, with a word on what the baseline holds in vain, or where nothing has changed."""
    baseline, changes = options.baseline, options.changes
    if baseline is None and changes is None:
        return result
    notes = list(result.notes)
    if baseline and (gone := baseline.less(today(result, baseline, options))):
        are, them = ("is", "it") if gone == 1 else ("are", "them")
        way_out = f"run `dnlint baseline` again to take {them} out"
        notes.append(Problem(shown(baseline.file), f"{gone} of its findings {are} gone; {way_out}"))
    if changes and not result.paths:
        untouched = "nothing that dnlint reads here has changed since"
        notes.append(Problem(f"--diff {changes.revision}", untouched))
    findings, suppressed = narrowed(result.findings, result.suppressed, result.texts, baseline, changes)
    return replace(result, findings=findings, suppressed=suppressed, notes=_by_path(notes))


def today(result: RunResult, baseline: Baseline, options: Options) -> Baseline:
    """The baseline as it would be recorded after a run: what the run found, and what it did not look at."""
    known = [one.finding for one in result.suppressed if one.kind == "external"]
    left_out = {path: _left_out(options.checks(path)) for path in result.paths}
    return baseline.recorded((*result.findings, *known), looked_at(baseline, left_out))


def _left_out(checks: Checks) -> frozenset[str]:
    """The rules that are not reported on."""
    wants = checks.selection.wants
    return frozenset(rule.id for rule in checks.rules if not wants(rule.id, rule.severity))


def _by_path(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(problems, key=lambda problem: (problem.path, problem.line or 0, problem.message)))
