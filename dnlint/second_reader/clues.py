"""What speaks for or against a finding: what a claim is and where it stands, and the words of its unit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from dnlint.nlp.assertions import Claim
from dnlint.nlp.matcher import Mention
from dnlint.nlp.topics import Topics
from dnlint.nlp.units import Unit
from dnlint.nlp.words import Sentence, Word

_WORD = re.compile(r"[a-z]+")
_STEM = 6  # letters
_READ = 80  # words of a unit
_SHORT = 8  # words
_FAR = (1, 2, 3, 5, 8, 15)  # sentences since the treatment was named
_SUBJECTS = ("nsubj", "nsubj:pass")


@dataclass(frozen=True, slots=True)
class Place:
    """A unit among those of its document."""

    units: Sequence[Unit]
    index: int

    @property
    def unit(self) -> Unit:
        """The unit itself."""
        return self.units[self.index]


def clues(place: Place, sentence: Sentence, claim: Claim, rule: str, topics: Topics) -> Iterator[str]:
    """The clues of a claim that breaks a rule, each a short name."""
    near = "named" if _names(topics, place.unit) else "unnamed"
    for clue in (*_of_place(place, topics), *_of_claim(sentence, claim), f"rule={rule}"):
        yield clue
        yield f"{near}&{clue}"
    if len(sentence.words) < _SHORT:
        yield "short"


def traits(place: Place, sentence: Sentence, topics: Topics) -> Iterator[str]:
    """What a unit looks like at first sight, each trait a short name: its words, and where they stand."""
    context = place.unit.block.context
    yield "@"  # all units have it: how rare the label is
    words = [_stem(word.lower) for word in sentence.words[:_READ]]
    yield from words
    yield from (f"{one} {other}" for one, other in pairwise(words))
    yield from (f"title={_stem(one)}" for one in _words(" ".join(context.headings[-1:])))
    yield from (f"lead={_stem(one)}" for one in _words(context.lead_in))
    yield f"kind={place.unit.block.kind}"
    yield f"act={place.unit.act}"
    yield from (f"other={one}" for one in sorted(place.unit.around.topic.others))
    yield from (f"@{one}" for one in _of_place(place, topics))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _stem(word: str) -> str:
    """The beginning of a word, which its forms share."""
    return word[:_STEM]


def _named(topics: Topics, unit: Unit) -> tuple[Mention, ...]:
    return topics.named(unit.text[unit.own :])


def _names(topics: Topics, unit: Unit) -> bool:
    """Whether a unit names the treatment itself."""
    return any(one.owner in topics.subjects for one in _named(topics, unit))


def _of_place(place: Place, topics: Topics) -> Iterator[str]:
    """How far the treatment was named, what was named beside it, and what the section is about."""
    unit, context = place.unit, place.unit.block.context
    since = next(
        (
            far
            for far in range(min(place.index, _FAR[-1]) + 1)
            if _names(topics, place.units[place.index - far])
        ),
        _FAR[-1],
    )
    yield f"since={sum(since >= one for one in _FAR)}"
    yield f"before={_before(unit, topics)}"
    if any(one.owner in topics.others for one in _named(topics, unit)):
        yield "names another"
    previous = place.units[place.index - 1] if place.index else None
    if previous and any(one.owner in topics.others for one in _named(topics, previous)):
        yield "another just named"
    if unit.around.topic.is_subject:
        yield "on topic"
    heading = topics.of_text(context.headings[-1]) if context.headings else None
    if heading is None:
        yield "no title"
    elif heading.subject or heading.others:
        yield "title names it" if heading.subject else "title names another"
    if context.lead_in:
        yield "led in by it" if topics.of_text(context.lead_in).subject else "led in"


def _before(unit: Unit, topics: Topics) -> str:
    """What was spoken of in the sentence before."""
    before = unit.around.before
    return "nothing" if not before else "it" if before in topics.subjects else "another"


def _of_claim(sentence: Sentence, claim: Claim) -> Iterator[str]:
    """What the claim's words are, and what its grammatical subject is."""
    if claim.assertion.speech_act == "answer":
        yield "answers"
        return
    trigger = sentence.words[claim.trigger.first]
    yield f"tag={trigger.tag}"
    yield f"form={claim.form}"
    yield f"about={claim.assertion.subject}"
    yield f"subject={_subject(sentence, trigger)}"


def _subject(sentence: Sentence, trigger: Word) -> str:
    """The nearest grammatical subject before the trigger: a pronoun as it is, a noun by its tag."""
    found = [one for one in sentence.words[: trigger.index + 1] if one.dep in _SUBJECTS]
    if not found:
        return "none"
    return found[-1].lower if found[-1].pos == "PRON" else found[-1].tag
