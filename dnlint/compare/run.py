"""One run of `dnlint compare`: from paths or drafts to what they say against each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from dnlint.compare.contradictions import contradictions
from dnlint.compare.reading import DisputeReader, RawGiven
from dnlint.compare.result import ComparisonResult, Given
from dnlint.engine import Draft, Options, other_packs
from dnlint.inputs import each_source
from dnlint.one_input import looker, parsed
from dnlint.rules.gate import subject_in
from dnlint.rules.schema import RulePack
from dnlint.source import SourceFile
from dnlint.spots import Spots


@dataclass(frozen=True, slots=True)
class FileAnswers:
    """What one input answers, with the reader that says so. `text` is kept where it answers anything."""

    path: str
    text: str = ""
    given: tuple[tuple[DisputeReader, Given], ...] = ()
    on_subject: bool = False


def compare(inputs: Sequence[Path | Draft], options: Options) -> ComparisonResult:
    """What the inputs, taken as the pages of one site, say against each other. Prints nothing.

    Raises RulePackError for a mistake in a pack's disputes.yaml.
    """
    admission = options.configured.admission if options.configured else None
    read = each_source(
        inputs, partial(_answers_of, options, cache(DisputeReader)), options.progress, admission
    )
    results = sorted(read.results, key=lambda result: result.path)
    given = [one for result in results for one in result.given]
    found = (
        contradictions(reader.pack, reader.disputes, [one for by, one in given if by is reader])
        for reader in dict.fromkeys(reader for reader, _ in given)
    )
    return ComparisonResult(
        pack=options.pack,
        contradictions=tuple(one for each in found for one in each),
        problems=read.problems,
        skipped=read.skipped,
        notes=read.refused,
        files=len(results),
        on_subject=sum(result.on_subject for result in results),
        texts={result.path: result.text for result in results if result.given},
        more_packs=other_packs(options.pack, (options.checks(result.path) for result in results)),
    )


def _answers_of(
    options: Options, readers: Callable[[RulePack], DisputeReader], name: str, source: SourceFile
) -> FileAnswers:
    """What one source answers, by each of the packs that it is held against."""
    if looker(options)(name, source):
        return FileAnswers(name)
    document = parsed(name, source)
    packs = [pack for pack in options.checks(name).packs if subject_in(document, pack)]
    spots = Spots(document, source)
    given = tuple(
        (reader, _given(name, raw, source, spots))
        for reader in map(readers, packs)
        for raw in reader.read(document)
    )
    return FileAnswers(name, source.text if given else "", given, on_subject=bool(packs))


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
