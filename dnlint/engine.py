"""One run: from paths or drafts to findings. The command, an editor or a web page calls `check`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from dnlint.config.checks import Checks
from dnlint.discover import shown
from dnlint.errors import Problem
from dnlint.inputs import Found, Inputs, Item, attempt, by_path, found_in, name_of, told
from dnlint.narrowing import looked_at, narrowed
from dnlint.remembered import Keyed, complaints, contents, keyed, recalled, remember
from dnlint.rules.schema import RulePack
from dnlint.runs import Draft, FileResult, Options, Progress, RunResult
from dnlint.workload import is_apart, processes

if TYPE_CHECKING:  # most runs need none
    from dnlint.baseline import Baseline

__all__ = [
    "Asked",
    "Draft",
    "Options",
    "Progress",
    "RunResult",
    "answered",
    "asked",
    "check",
    "other_packs",
    "today",
]

_LOOKS_AT_ONCE = 64  # items that a process looks at between two messages


@dataclass(frozen=True, slots=True)
class Asked:
    """What a run is to read, and what is known of it before: the digests of texts, where results are kept."""

    found: Found
    contents: Mapping[Item, str]


def check(inputs: Sequence[Path | Draft], options: Options) -> RunResult:
    """Read the inputs and hold what they assert about the treatment against the rule pack. Prints nothing."""
    return answered(asked(inputs, options), options)


def asked(inputs: Sequence[Path | Draft], options: Options) -> Asked:
    """What the inputs lead to, unread as far as they are known."""
    admission = options.configured.admission if options.configured else None
    found = found_in(inputs, admission, options.wants_file if options.is_narrowed else None)
    return Asked(found, contents(found.items, options))


def answered(what: Asked, options: Options) -> RunResult:
    """What reading it gives, or what is remembered of it."""
    found = what.found
    known = recalled(what.contents, options)
    left = [item for item in found.items if item not in known]
    read = _read(left, options) if left else {}
    outcomes = ((item, known.get(item) or read[item]) for item in found.items)
    result = _gathered(options, found.inputs(outcomes))
    notes = by_path([*result.notes, *complaints(options)])
    return _narrowed(replace(result, notes=notes), options)


def _read(items: Sequence[Item], options: Options) -> dict[Item, FileResult | Problem]:
    """What each item gives, read anew and then remembered, also where somebody interrupts it."""
    read: dict[Item, Keyed | Problem] = {}
    try:
        for item, one in _outcomes(_left_by_a_look(items, options, read), options, len(items)):
            read[item] = one
    finally:
        remember((one for one in read.values() if not isinstance(one, Problem)), options)
    return {item: one if isinstance(one, Problem) else one.result for item, one in read.items()}


def _left_by_a_look(
    items: Sequence[Item], options: Options, read: dict[Item, Keyed | Problem]
) -> Iterator[Item]:
    """The items that must be parsed; what the others give goes to `read`."""
    if is_apart(len(items), options):
        from dnlint.jobs import shared_out

        options.checks(name_of(items[0]))  # loads a rule pack, which processes then share
        looks = shared_out(_looking, _for_a_process(options), items, 1, at_once=_LOOKS_AT_ONCE)
    else:
        looks = map(_looking(options), items)
    for item, one in zip(items, looks, strict=True):
        if one is None:
            yield item
        else:
            read[item] = one


def _gathered(options: Options, read: Inputs[FileResult]) -> RunResult:
    results = sorted(read.results, key=lambda result: result.path)
    return RunResult(
        pack=options.pack,
        findings=tuple(finding for result in results for finding in result.findings),
        problems=by_path([*read.problems, *(one for result in results for one in result.mistakes)]),
        skipped=read.skipped,
        notes=by_path([*read.refused, *(note for result in results for note in result.notes)]),
        files=len(results),
        on_subject=sum(result.on_subject for result in results),
        blocks=sum(result.blocks for result in results),
        assertions=sum(result.assertions for result in results),
        texts={result.path: result.text for result in results if result.text},
        more_packs=other_packs(options.pack, (options.facts_of(result.path) for result in results)),
        suppressed=tuple(one for result in results for one in result.suppressed),
        paths=tuple(result.path for result in results),
    )


def other_packs(pack: RulePack, checks: Iterable[Checks]) -> tuple[RulePack, ...]:
    """The rule packs that files are held against, other than `pack`; each once, whatever words are added."""
    found = {one.folder: one for each in checks for one in each.packs}
    return tuple(one for folder, one in found.items() if folder != pack.folder)


def _outcomes(items: Iterator[Item], options: Options, most: int) -> Iterator[tuple[Item, Keyed | Problem]]:
    """What each item gives, in their order, read here or by several processes; they are `most` at most.

    Where another process looks for what is to be read, the first of it is read meanwhile: whatever must be
    made for reading is there when processes start as copies of this one.
    """
    first = next(items, None)
    if first is None:
        return
    given = _for_a_process(options)
    made = _reading(given) if is_apart(most, options) else None
    ahead = [made(first)] if made else []
    taken = [first, *items]
    left = taken[len(ahead) :]
    jobs = processes(left, options)
    if jobs == 1:
        found: Iterator[Keyed | Problem] = map(made or _reading(options), left)
    else:
        from dnlint.jobs import shared_out

        found = shared_out(_reading, given, left, jobs, made=made)
    yield from zip(taken, told(taken, chain(ahead, found), options.progress), strict=True)


def _for_a_process(options: Options) -> Options:
    """The options for one that only reads."""
    return replace(options, progress=None, store=None, facts=None, baseline=None, changes=None)


def _looking(options: Options) -> Callable[[Item], Keyed | Problem | None]:
    """What looks at one item after another, and leaves those that must be parsed."""
    from dnlint.one_input import looker

    return partial(attempt, keyed(looker(options), options))


def _reading(options: Options) -> Callable[[Item], Keyed | Problem]:
    """What reads one item after another."""
    from dnlint.one_input import checker

    return partial(attempt, keyed(checker(options), options))


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
    return replace(result, findings=findings, suppressed=suppressed, notes=by_path(notes))


def today(result: RunResult, baseline: Baseline, options: Options) -> Baseline:
    """The baseline as it would be recorded after a run: what the run found, and what it did not look at."""
    known = [one.finding for one in result.suppressed if one.kind == "external"]
    left_out = {path: _left_out(options.facts_of(path)) for path in result.paths}
    return baseline.recorded((*result.findings, *known), looked_at(baseline, left_out))


def _left_out(checks: Checks) -> frozenset[str]:
    """The rules that are not reported on."""
    wants = checks.selection.wants
    return frozenset(rule.id for rule in checks.rules if not wants(rule.id, rule.severity))
