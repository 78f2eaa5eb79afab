"""Reads the units of a document closely: which are worth parsing, and what each one claims.

The trigger gate spares the parser what cannot hold a claim. spaCy is imported when the first sentence must be
parsed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from dnlint.nlp.answers import is_bare_denial, is_open, is_polar, reply
from dnlint.nlp.assertions import Claim, Extractor
from dnlint.nlp.english import cues
from dnlint.nlp.matcher import Matcher
from dnlint.nlp.rough_words import rough_words
from dnlint.nlp.spelling import Speller
from dnlint.nlp.topics import Topics
from dnlint.nlp.units import Unit, units
from dnlint.nlp.words import Sentence
from dnlint.offsets import Span
from dnlint.pack_words import cue_terms, frames_of, hiding_in, names_of, naming_of, owners_of
from dnlint.rules.schema import RulePack
from dnlint.second_reader import Place
from dnlint.terms import words_of
from dnlint.values import Document

_SURE = 0.88  # how near a misspelt name must be where no model tells whether the word is an ordinary one


@dataclass(frozen=True, slots=True)
class ReadUnit:
    """A unit that was read closely: where it stands on its page, its sentence, and the claims it makes."""

    place: Place
    sentence: Sentence
    claims: tuple[Claim, ...]

    @property
    def unit(self) -> Unit:
        """The unit itself."""
        return self.place.unit


class CloseReader:
    """Finds the claims of documents in the words of one rule pack. `gate=False` parses every sentence."""

    def __init__(self, pack: RulePack, *, gate: bool = True) -> None:
        self._gate = gate
        self._frames = frames_of(pack)
        spoken = cue_terms(pack)
        self._matcher = Matcher(spoken, pack.lexicon.openings.only(owners_of(pack, self._frames)))
        names = list(names_of(pack))
        lexicon = cache(lambda: words_of(spoken).union(pack.lexicon.spelt.split()))
        self._rough = Speller(names, lambda word: word in lexicon(), _SURE)
        self.topics = Topics(pack.lexicon, pack.subject, self._rough.mend, frozenset(pack.sharing))
        known = cues() | {cue.id: cue for cue in pack.cues}
        self._denials = frozenset(cue.id for cue in known.values() if cue.category == "negation")
        self._extractor = Extractor(
            self._matcher,
            self._frames,
            naming_of(pack, self.topics),
            hiding_in(pack),
            Speller(names, lambda word: word in lexicon() or _ordinary(word)),
            known,
        )

    def read(self, document: Document) -> Iterator[ReadUnit]:
        """The units of an English document that pass the gate, in reading order."""
        every = tuple(units(document, self.topics))
        wanted = [
            Place(every, at)
            for at, unit in enumerate(every)
            if not self._gate or self._is_worth_parsing(unit)
        ]
        parsed = _parse([place.unit for place in wanted])
        for place, (sentence, question) in zip(wanted, parsed, strict=True):
            unit = place.unit
            answered = self._answered(unit, question) if question is not None else ()
            claims = (*self._extractor.claims(sentence, unit.around, unit.act), *answered)
            yield ReadUnit(place, sentence, claims)

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

    def _answered(self, unit: Unit, question: Sentence) -> Iterator[Claim]:
        """What "Yes" or "No" asserts: the question's claims, affirmed or denied."""
        meaning, length = reply(unit.text[unit.own :])
        if not meaning:
            return
        span = _opening_span(unit, length)
        for claim in self._extractor.answered(question, unit.around, denied=meaning == "no"):
            yield replace(claim, assertion=replace(claim.assertion, span=span))


def _ordinary(word: str) -> bool:
    from dnlint.nlp.pipeline import known_word

    return known_word(word)


def _asks_here(unit: Unit) -> bool:
    if not unit.question or not reply(unit.text[unit.own :])[0]:
        return False
    is_title = not unit.question.rstrip().endswith(("?", "？"))  # "Side effects", and then "None."
    is_bare = is_bare_denial(unit.text[unit.own :])
    is_denied = is_bare and is_open(unit.question)  # "What is the difference? *There is none.*"
    return unit.block.kind == "table-cell" or is_polar(unit.question) or is_title or is_denied


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
