"""One run of `dnlint compare`: from paths or drafts to what they say against each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from dnlint.compare.contradictions import contradictions
from dnlint.compare.disputes import read_disputes
from dnlint.compare.reading import DisputeReader, RawGiven
from dnlint.compare.result import ComparisonResult, Contradiction, Given
from dnlint.each_file import read_each
from dnlint.engine import Draft, Options, other_packs
from dnlint.errors import Problem
from dnlint.one_input import looker, parsed
from dnlint.rules.gate import subject_in
from dnlint.rules.schema import RulePack
from dnlint.source import SourceFile
from dnlint.spots import Spots


@dataclass(frozen=True, slots=True)
class FileAnswers:
    """What one input answers, by the folder of the rule pack that asks."""

    path: str
    given: tuple[tuple[str, Given], ...] = ()
    notes: tuple[Problem, ...] = ()
    on_subject: bool = False


def compare(inputs: Sequence[Path | Draft], options: Options) -> ComparisonResult:
    """What the inputs, taken as the pages of one site, say against each other. Prints nothing.

    Raises RulePackError for a mistake in a pack's disputes.yaml.
    """
    read = read_each(inputs, partial(_answers_of, options, cache(DisputeReader)), FileAnswers, options)
    results = [one.result for one in read.results]
    given = [one for result in results for one in result.given]
    more = other_packs(options.pack, (options.facts_of(result.path) for result in results))
    return ComparisonResult(
        pack=options.pack,
        contradictions=tuple(one for pack in (options.pack, *more) for one in _among(pack, given)),
        problems=read.problems,
        skipped=read.skipped,
        notes=(*read.refused, *(note for result in results for note in result.notes)),
        files=len(results),
        on_subject=sum(result.on_subject for result in results),
        texts={one.result.path: one.text for one in read.results if one.result.given},
        more_packs=more,
    )


def _among(pack: RulePack, given: Sequence[tuple[str, Given]]) -> Iterator[Contradiction]:
    """What of the answers to a pack's questions contradicts each other."""
    answers = [one for folder, one in given if folder == str(pack.folder)]
    return contradictions(pack, read_disputes(pack, words=False), answers) if answers else iter(())


def _answers_of(
    options: Options, readers: Callable[[RulePack], DisputeReader], name: str, source: SourceFile
) -> FileAnswers:
    """What one source answers, by each of the packs that it is held against."""
    if looker(options)(name, source):
        return FileAnswers(name)
    document = parsed(name, source)
    packs = [pack for pack in options.checks(name).packs if subject_in(document, pack)]
    spots = Spots(document, source)
    each = [(str(pack.folder), *readers(pack).read(document)) for pack in packs]
    return FileAnswers(
        path=name,
        given=tuple((pack, _given(name, raw, source, spots)) for pack, given, _ in each for raw in given),
        notes=tuple(
            Problem(name, note) for note in dict.fromkeys(note for *_, told in each for note in told)
        ),
        on_subject=bool(packs),
    )


def _given(path: str, raw: RawGiven, source: SourceFile, spots: Spots) -> Given:
    span = raw.block.source_span(raw.span)
    return Given(
        path=path,
        start=source.place(span.start),
        end=source.place(span.end),
        text=source.text[span.start : span.end],
        dispute=raw.dispute.id,
        sentence=raw.block.source_span(raw.sentence).start,
        answer=raw.answer,
        much=raw.much,
        spot=spots.spot(raw.block, span),
    )
