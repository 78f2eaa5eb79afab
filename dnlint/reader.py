"""Reads a document: what it asserts of the treatment, and which rules that breaks.

The one place where English (nlp) and the rule pack (rules) meet. Importing it costs nothing;
spaCy is imported when the first sentence must be parsed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from dnlint.beside import Neighbourhood
from dnlint.conditions import Conditions
from dnlint.nlp.answers import is_polar, reply
from dnlint.nlp.assertions import Claim, Extractor
from dnlint.nlp.english import cues
from dnlint.nlp.language import is_english
from dnlint.nlp.matcher import Matcher
from dnlint.nlp.spelling import Speller
from dnlint.nlp.topics import Topics, rough_words
from dnlint.nlp.units import Unit, units
from dnlint.nlp.words import Sentence
from dnlint.offsets import Span
from dnlint.pack_words import frames_of, hiding_in, names_of, naming_of, surfaces_of
from dnlint.rules.evaluate import breaks, comes_near
from dnlint.rules.evidence import account
from dnlint.rules.schema import Rule, RulePack
from dnlint.second_reader import Judge, Place, clues, traits
from dnlint.values import Assertion, Block, Document
from dnlint.whole_page import Omission, WholePage

_WEIGHTS = "second_reader.json"  # in the rule pack's folder
_SURE = 0.88  # how near a misspelt name must be where no model tells whether the word is an ordinary one


@dataclass(frozen=True, slots=True)
class RawFinding:
    """A rule broken at a range of a block's text."""

    rule: Rule
    block: Block
    span: Span
    claim: Assertion
    message: str
    suggestion: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Objection:
    """A claim that breaks a rule, with the clues by which the second reader weighs it."""

    rule: Rule
    unit: Unit
    claim: Claim
    clues: tuple[str, ...]


def clues_by_rule(objections: Iterable[Objection]) -> dict[str, frozenset[str]]:
    """The clues of all objections of a rule to one unit: the second reader weighs them as one."""
    found: dict[str, frozenset[str]] = {}
    for one in objections:
        found[one.rule.id] = found.get(one.rule.id, frozenset()).union(one.clues)
    return found


@dataclass(frozen=True, slots=True)
class Look:
    """A unit as the second reader learns from it: its traits, and what rules without exceptions object to."""

    unit: Unit
    traits: frozenset[str]
    near: tuple[Objection, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading a document gave."""

    findings: tuple[RawFinding, ...]
    assertions: int
    notes: tuple[str, ...] = ()


class Reader:
    """Reads documents by one rule pack.

    `gate=False` parses every sentence (same findings, slower); `second=False` takes nothing back.
    """

    def __init__(self, pack: RulePack, *, gate: bool = True, second: bool = True) -> None:
        self._pack = pack
        self._gate = gate
        self._rules = tuple(rule for rule in pack.rules if not rule.silence)
        self._frames = frames_of(pack)
        surfaces = list(surfaces_of(pack, self._frames))
        self._matcher = Matcher(surfaces)
        names = list(names_of(pack))
        lexicon = {word for surface in surfaces for word in surface.words}
        self._rough = Speller(names, lambda word: False, lexicon, _SURE)
        self._topics = Topics(pack.lexicon, pack.subject, self._rough.mend)
        self._beside = Neighbourhood(pack)
        self._judge = Judge(pack.folder / _WEIGHTS if second else None)
        self._whole_page = WholePage(pack, self._topics)
        naming = naming_of(pack, self._topics)
        known = cues() | {cue.id: cue for cue in pack.cues}
        self._denials = frozenset(cue.id for cue in known.values() if cue.category == "negation")
        self._conditions = Conditions(pack.lexicon)
        self._extractor = Extractor(
            self._matcher, self._frames, naming, hiding_in(pack), Speller(names, _ordinary, lexicon), known
        )

    def read(self, document: Document) -> Reading:
        """The findings of a document, in reading order, each rule once a unit."""
        english = _english_part(document)
        if not english.blocks:
            language = document.language or "another language"
            return Reading((), 0, (f"is not in English ({language}); left alone",))
        findings: list[RawFinding] = []
        spoken: list[Claim] = []
        count = 0
        for place, sentence, claims in self._read_units(english):
            unit = place.unit
            stated = [one for one in claims if one.assertion.speech_act != "answer"]
            count += len(stated)
            spoken.extend(() if unit.debunked else stated)
            findings.extend(_once_a_rule(self._broken(place, sentence, claims)))
        findings.extend(map(_left_out, self._whole_page.omissions(english, spoken)))
        return Reading(tuple(findings), count)

    def claims(self, document: Document) -> Iterator[tuple[Unit, tuple[Claim, ...]]]:
        """The units of a document that are read closely, each with all the claims of the pack it makes."""
        return ((place.unit, claims) for place, _, claims in self._read_units(_english_part(document)))

    def looks(self, document: Document) -> Iterator[Look]:
        """What the second reader learns from: the units that are read closely, or all without a gate."""
        for place, sentence, claims in self._read_units(_english_part(document)):
            near = tuple(
                self._objection(place, sentence, claim, rule)
                for claim in (claims if not place.unit.debunked else ())
                for rule in self._rules
                if comes_near(rule, claim)
            )
            yield Look(place.unit, frozenset(traits(place, sentence, self._topics)), near)

    def _read_units(self, english: Document) -> Iterator[tuple[Place, Sentence, tuple[Claim, ...]]]:
        every = tuple(units(english, self._topics))
        wanted = [
            Place(every, at)
            for at, unit in enumerate(every)
            if not self._gate or self._is_worth_parsing(unit)
        ]
        parsed = _parse([place.unit for place in wanted])
        for place, (sentence, question) in zip(wanted, parsed, strict=True):
            unit = place.unit
            answered = self._answered(unit, question) if question is not None else ()
            yield place, sentence, (*self._extractor.claims(sentence, unit.around, unit.act), *answered)

    def _is_worth_parsing(self, unit: Unit) -> bool:
        """The trigger gate: whether the words of some rule's claim are there at all."""
        asks = _asks_here(unit)
        if unit.debunked or (unit.act == "question" and not asks):
            return False  # neither claims anything
        text = unit.question + " " + unit.text if asks else unit.text
        owners = {one.owner for one in self._matcher.find(self._rough.mend(rough_words(text)))}
        denies = asks or bool(owners & self._denials)
        frames = (self._frames[owner] for owner in owners if owner in self._frames)
        return any(
            (frame.alone or owners & frame.wanted) and (denies or not frame.denied_only) for frame in frames
        )

    def _broken(
        self, place: Place, sentence: Sentence, claims: Iterable[Claim]
    ) -> Iterator[tuple[str, RawFinding]]:
        objections = tuple(self._objections(place, sentence, claims))
        look = frozenset(traits(place, sentence, self._topics)) if objections else frozenset()
        told = clues_by_rule(objections)
        kept = {rule for rule, found in told.items() if not self._judge.doubts(rule, found, look)}
        for one in objections:
            if one.rule.id in kept:
                yield one.rule.id, self._finding(one.rule, one.unit, one.claim)

    def _objections(self, place: Place, sentence: Sentence, claims: Iterable[Claim]) -> Iterator[Objection]:
        beside = self._beside.of(place.unit)
        for claim in claims if not place.unit.debunked else ():
            for rule in self._rules:
                if breaks(rule, claim, beside):
                    yield self._objection(place, sentence, claim, rule)

    def _objection(self, place: Place, sentence: Sentence, claim: Claim, rule: Rule) -> Objection:
        told = tuple(clues(place, sentence, claim, rule.id, self._topics))
        return Objection(rule, place.unit, claim, told)

    def _finding(self, rule: Rule, unit: Unit, claim: Claim) -> RawFinding:
        assertion = claim.assertion
        told = account(self._pack, rule, assertion.object, self._conditions.near(unit, claim))
        return RawFinding(
            rule, unit.block, assertion.span, assertion, told.message, told.suggestion, told.sources
        )

    def _answered(self, unit: Unit, question: Sentence) -> Iterator[Claim]:
        """What "Yes" or "No" asserts: the question's claims, affirmed or denied."""
        meaning, length = reply(unit.text[unit.own :])
        if not meaning:
            return
        span = _opening_span(unit, length)
        for claim in self._extractor.answered(question, unit.around, denied=meaning == "no"):
            yield replace(claim, assertion=replace(claim.assertion, span=span))


def _left_out(found: Omission) -> RawFinding:
    rule = found.rule
    return RawFinding(rule, found.block, found.span, found.claim, rule.message, rule.suggestion, rule.sources)


def _once_a_rule(found: Iterable[tuple[str, RawFinding]]) -> Iterator[RawFinding]:
    """A unit gets each rule once: at the first place, and there the longest words."""
    kept: dict[str, RawFinding] = {}
    for rule, finding in sorted(found, key=lambda one: (one[1].span.start, -one[1].span.end, one[0])):
        kept.setdefault(rule, finding)
    yield from kept.values()


def _ordinary(word: str) -> bool:
    from dnlint.nlp.pipeline import known_word

    return known_word(word)


def _asks_here(unit: Unit) -> bool:
    if not unit.question or not reply(unit.text[unit.own :])[0]:
        return False
    return unit.block.kind == "table-cell" or is_polar(unit.question)


def _opening_span(unit: Unit, length: int) -> Span:
    """The words of the answer that say yes or no."""
    text = unit.block.text[unit.span.start : unit.span.end]
    end = 0
    for word in rough_words(text)[:length]:
        end = text.lower().replace("’", "'").index(word, end) + len(word)
    return Span(unit.span.start, unit.span.start + max(end, 1))


def _parse(wanted: list[Unit]) -> list[tuple[Sentence, Sentence | None]]:
    """Each unit's sentence, and the question that it answers with yes or no."""
    if not wanted:
        return []
    from dnlint.nlp.pipeline import parse

    texts: list[tuple[str, int, int]] = []
    for unit in wanted:
        texts.append((unit.text, unit.span.start, unit.own))
        if _asks_here(unit):
            texts.append((unit.question, 0, 0))
    parsed = iter(parse(texts))
    return [(next(parsed), next(parsed) if _asks_here(unit) else None) for unit in wanted]


def _english_part(document: Document) -> Document:
    """The document without the blocks that are in another language."""
    declared = document.language
    text = " ".join(block.text for block in document.blocks if block.language in ("", declared))
    page = is_english(text, declared)
    blocks = tuple(
        block
        for block in document.blocks
        if (page if block.language in ("", declared) else is_english(block.text, block.language))
    )
    return Document(document.path, document.source, blocks, document.language)
