"""One run of `dnlint claims`: from paths or drafts to judged claims."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from dnlint.claims.reading import ClaimReader, RawClaim
from dnlint.claims.result import ClaimsResult, JudgedClaim
from dnlint.each_file import read_each
from dnlint.engine import Draft, Options, other_packs
from dnlint.errors import Problem
from dnlint.offsets import Span
from dnlint.one_input import looker, parsed
from dnlint.rules.evidence import in_two
from dnlint.rules.gate import subject_in
from dnlint.rules.schema import RulePack
from dnlint.source import SourceFile
from dnlint.spots import Spots
from dnlint.values import Source

_BETWEEN = 3  # spaces: "eases *his sore* back"
NOT_KNOWN = "This rule pack says nothing about this."


@dataclass(frozen=True, slots=True)
class FileClaims:
    """What one input gave."""

    path: str
    claims: tuple[JudgedClaim, ...] = ()
    notes: tuple[Problem, ...] = ()
    on_subject: bool = False


def read_claims(inputs: Sequence[Path | Draft], options: Options) -> ClaimsResult:
    """Every claim that the inputs make of the treatment, judged. Prints nothing.

    Of the options the packs count, not which rules are selected: claims are told good or bad. Raises
    RulePackError for a mistake in a pack's claims.yaml.
    """
    read = read_each(inputs, partial(_claims_of, options, cache(ClaimReader)), FileClaims, options)
    results = [one.result for one in read.results]
    return ClaimsResult(
        pack=options.pack,
        claims=tuple(claim for result in results for claim in result.claims),
        problems=read.problems,
        skipped=read.skipped,
        notes=(*read.refused, *(note for result in results for note in result.notes)),
        files=len(results),
        on_subject=sum(result.on_subject for result in results),
        texts={one.result.path: one.text for one in read.results if one.result.claims},
        more_packs=other_packs(options.pack, (options.facts_of(result.path) for result in results)),
    )


def _claims_of(
    options: Options, readers: Callable[[RulePack], ClaimReader], name: str, source: SourceFile
) -> FileClaims:
    """The claims of one source, by each of the packs that it is held against."""
    if looker(options)(name, source):
        return FileClaims(name)
    each = [claims_of(pack, partial(readers, pack), name, source) for pack in options.checks(name).packs]
    claims = [claim for one in each for claim in one.claims]
    return FileClaims(
        path=name,
        claims=tuple(sorted(claims, key=lambda claim: claim.start.offset)),
        notes=tuple(dict.fromkeys(note for one in each for note in one.notes)),
        on_subject=any(one.on_subject for one in each),
    )


def claims_of(pack: RulePack, reader: Callable[[], ClaimReader], name: str, source: SourceFile) -> FileClaims:
    """The claims of one source. `reader` is asked for only where the source names the treatment."""
    document = parsed(name, source)
    spots = Spots(document, source)
    if not subject_in(document, pack):
        return FileClaims(name)
    claims, reading = reader().read(document)
    return FileClaims(
        path=name,
        claims=tuple(_judged(name, claim, source, spots, pack) for claim in claims),
        notes=tuple(Problem(name, note) for note in reading.notes),
        on_subject=True,
    )


def _judged(path: str, claim: RawClaim, source: SourceFile, spots: Spots, pack: RulePack) -> JudgedClaim:
    span = claim.block.source_span(claim.span)
    known, sources = _known(claim, pack)
    return JudgedClaim(
        path=path,
        start=source.place(span.start),
        end=source.place(span.end),
        text=source.text[span.start : span.end],
        gist=_gist(claim, source, span),
        assertion=claim.assertion,
        manner=tuple(_manner(claim)),
        verdict=claim.judgement.verdict,
        rule=claim.judgement.basis if claim.judgement.kind == "rule" else "",
        basis="" if claim.judgement.kind == "rule" else claim.judgement.basis,
        known=known,
        suggestion=_suggestion(claim, pack),
        sources=sources,
        spot=spots.spot(claim.block, span),
    )


def _gist(claim: RawClaim, source: SourceFile, whole: Span) -> str:
    """The claim without the list that its object stands in, so that each item reads as a claim of its own."""
    text = source.text[whole.start : whole.end]
    spans = [claim.block.source_span(part) for part in claim.parts]
    if len(spans) < 2 or source.text[spans[0].end : spans[1].start].count(" ") <= _BETWEEN:
        return text
    return " … ".join(source.text[span.start : span.end] for span in spans)


def _known(claim: RawClaim, pack: RulePack) -> tuple[str, tuple[Source, ...]]:
    """What is known of a claim, and who says so."""
    basis = claim.judgement.basis
    if claim.finding:
        text, ids = in_two(claim.finding.message)[1], claim.finding.sources
    elif rule := pack.rule(basis):
        text, ids = in_two(rule.message)[1], rule.sources
    elif basis in pack.statements:
        text, ids = pack.statements[basis].statement, pack.statements[basis].sources
    elif basis in pack.evidence:
        text, ids = pack.evidence[basis].summary, pack.evidence[basis].sources
    else:
        text, ids = NOT_KNOWN, ()
    return text, tuple(pack.sources[id] for id in ids)


def _suggestion(claim: RawClaim, pack: RulePack) -> str:
    """What the claim may say instead: what the rule suggests, or the strongest wording of the row."""
    judgement = claim.judgement
    if claim.finding:
        return claim.finding.suggestion
    if rule := pack.rule(judgement.basis):
        return rule.suggestion
    row = pack.evidence.get(judgement.basis)
    return row.wording if row and judgement.verdict == "overstated" else ""


def _manner(claim: RawClaim) -> Iterator[str]:
    """How the copy puts it, where it does not simply state it."""
    said = claim.assertion
    if claim.debunked or said.attribution == "debunked":
        yield "called a myth"
    elif said.attribution:
        yield "others' view"
    if said.polarity == "negated":
        yield "denied"
    if said.modality == "hedged":
        yield "hedged"
