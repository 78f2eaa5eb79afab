"""Extracts what a sentence asserts: subject, relation and object, and how it is asserted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import takewhile

from dnlint.lexicon import Cue, Relation
from dnlint.nlp.clause_subjects import ailing
from dnlint.nlp.clauses import clauses
from dnlint.nlp.finite import is_finite
from dnlint.nlp.granted import is_pointed_out, is_taken_for_granted
from dnlint.nlp.hiding import seen
from dnlint.nlp.links import objects
from dnlint.nlp.matcher import Matcher, Mention
from dnlint.nlp.measures import compared_with, quantity
from dnlint.nlp.naming import Naming, Surroundings
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.reach import Scoped, touched
from dnlint.nlp.referents import of_context
from dnlint.nlp.scope import find_cues
from dnlint.nlp.spelling import Speller
from dnlint.nlp.stance import act_of, attribution_of, inside, is_denied
from dnlint.nlp.subjects import subject_of
from dnlint.nlp.triggers import is_plausible, verbs_in
from dnlint.nlp.words import Sentence
from dnlint.offsets import Span
from dnlint.values import Assertion, Polarity, SpeechAct

_FRAGMENT = 4  # words


@dataclass(frozen=True, slots=True)
class Claim:
    """An assertion with the words that make it: what rules are held against."""

    assertion: Assertion
    trigger: Mention
    object: Mention | None
    first: int  # first and last word of the claim
    last: int
    parts: tuple[Span, ...]  # the block's ranges of relation and object, in reading order
    nearby: frozenset[str]  # ids mentioned in the clauses that the claim stands in
    nearer: frozenset[str]  # ids mentioned as near to the claim's first words as its object is
    elsewhere: frozenset[str]  # ids mentioned anywhere in the sentence
    word_before: str
    word_after: str
    is_fragment: bool  # the unit is a few words without a verb that has a subject

    @property
    def form(self) -> str:
        """Whether a verb, a noun, an adjective … makes the claim."""
        return self.trigger.form


@dataclass(frozen=True, slots=True)
class Frame:
    """A relation and the concepts that the rules want to see as its object."""

    relation: Relation
    wanted: frozenset[str]
    alone: bool  # whether the relation counts without any object
    denied_only: bool = False  # whether the relation counts only where it is denied


class Extractor:
    """Extracts claims with a rule pack's words. Holds only compiled data."""

    def __init__(
        self,
        matcher: Matcher,
        frames: Mapping[str, Frame],
        naming: Naming,
        hiding: frozenset[str],
        speller: Speller,
        known: Mapping[str, Cue],
    ) -> None:
        self._speller = speller
        self._known = known
        self._matcher = matcher
        self._frames = frames
        self._naming = naming
        self._hiding = hiding  # concepts whose longer names hide shorter ones inside them

    def claims(self, sentence: Sentence, around: Surroundings, act: SpeechAct) -> tuple[Claim, ...]:
        """All claims of a sentence of which some word is the block's own."""
        parsed = self._parsed(sentence)
        scopes = find_cues(sentence, parsed.clause, parsed.mentions, self._known)
        found = (self._claim(parsed, scopes, around, act, *pair) for pair in self._pairs(parsed))
        return tuple(claim for claim in found if claim.last >= sentence.own)

    def answered(self, question: Sentence, around: Surroundings, *, denied: bool) -> Iterator[Claim]:
        """The claims of a question as its answer makes them. "Isn't it …? No." denies what is asked."""
        parsed = self._parsed(question)
        scopes = find_cues(question, parsed.clause, parsed.mentions, self._known)
        live = tuple(
            one
            for one in scopes
            if not (one.category == "negation" and one.first <= 2)
            and not (one.category == "hedge" and denied)  # "*Could* it harm me? No."
        )
        for pair in self._pairs(parsed):
            claim = self._claim(parsed, live, around, "answer", *pair)
            was_denied = claim.assertion.polarity == "negated"
            polarity: Polarity = "negated" if was_denied != denied else "affirmed"
            yield replace(claim, assertion=replace(claim.assertion, polarity=polarity, speech_act="answer"))

    def _parsed(self, sentence: Sentence) -> Parsed:
        found = self._matcher.find(self._speller.mend([word.lower for word in sentence.words]))
        mentions = tuple(seen(found, self._hiding, self._frames))
        treatments = self._naming.treatments
        named = [one for one in mentions if one.owner in treatments]
        names = frozenset(at for one in named for at in range(one.first, one.last))
        verbs = verbs_in(sentence, mentions, frozenset(one.last for one in named))
        owners = frozenset(one.owner for one in mentions)
        return Parsed(sentence, mentions, clauses(sentence, verbs, names), owners)

    def _pairs(self, parsed: Parsed) -> Iterator[tuple[Mention, Mention | None]]:
        for trigger in parsed.mentions:
            frame = self._frames.get(trigger.owner)
            if frame is None or not is_plausible(parsed.sentence, trigger):
                continue
            if frame.alone:
                yield trigger, None
            if frame.wanted:
                for found in objects(parsed, frame.relation, trigger, frame.wanted):
                    yield trigger, found

    def _claim(
        self,
        parsed: Parsed,
        scopes: tuple[Scoped, ...],
        around: Surroundings,
        act: SpeechAct,
        trigger: Mention,
        target: Mention | None,
    ) -> Claim:
        first = min(trigger.first, target.first if target else trigger.first)
        last = max(trigger.last, target.last if target else trigger.last)
        live = tuple(one for one in scopes if not inside(one, trigger, target))
        at = [trigger.first, *([target.first] if target else [])]
        words = parsed.sentence.words
        is_shown = is_pointed_out(parsed, self._naming, around, trigger)
        is_granted = is_shown or is_taken_for_granted(parsed, self._naming, trigger)
        own = {parsed.clause[trigger.first], parsed.clause[last], parsed.clause[first]}
        assertion = Assertion(
            subject=self._subject(parsed, around, trigger, target),
            relation=trigger.owner,
            object=target.owner if target else "",
            span=parsed.sentence.span(first, last),
            polarity="negated" if is_denied(live, at) else "affirmed",
            modality="hedged" if touched(live, "hedge", at) and not is_shown else "asserted",
            attribution=attribution_of(live, at),
            speech_act=act if is_granted else act_of(parsed.sentence, live, at, act),
            comparison=compared_with(parsed, self._naming, first),
            quantity=quantity(parsed, first, last),
        )
        return Claim(
            assertion=assertion,
            trigger=trigger,
            object=target,
            first=first,
            last=last,
            parts=_parts(parsed.sentence, trigger, target),
            nearby=frozenset(one.owner for one in parsed.mentions if parsed.clause[one.first] in own),
            nearer=frozenset(_nearer(parsed, trigger, target)) if target else frozenset(),
            elsewhere=parsed.owners,
            is_fragment=_is_fragment(parsed),
            word_before=words[trigger.first - 1].lower if trigger.first else "",
            word_after=words[last + 1].lower if last + 1 < len(words) else "",
        )

    def _subject(self, parsed: Parsed, around: Surroundings, trigger: Mention, target: Mention | None) -> str:
        """Whom the claim is about; what answers a question or stands in a list is about its topic."""
        link = self._frames[trigger.owner].relation.link
        if link == "answer":
            return of_context(parsed, self._naming, around)
        if link == "intransitive" and target is None:  # "*Injuries* heal sooner": that they do is told of it
            target = ailing(parsed, self._naming, trigger)
        return subject_of(parsed, self._naming, around, trigger, target)


def _parts(sentence: Sentence, trigger: Mention, target: Mention | None) -> tuple[Span, ...]:
    mentions = sorted(filter(None, (trigger, target)), key=lambda one: one.first)
    return tuple(sentence.span(one.first, one.last) for one in mentions)


def _is_fragment(parsed: Parsed) -> bool:
    """Whether the unit states nothing, but for what tells more of somebody: "Anyone *who has pain*"."""
    words, clause = parsed.sentence.words, parsed.clause
    aside = {clause[word.index] for word in words if word.lower == "who" and word.index > parsed.sentence.own}
    rest = [word for word in words[parsed.sentence.own :] if clause[word.index] not in aside]
    own = [word for word in rest if word.pos != "PUNCT"]
    return 0 < len(own) <= _FRAGMENT and not any(map(is_finite, own))


def _nearer(parsed: Parsed, trigger: Mention, target: Mention) -> Iterator[str]:
    """What a claim such as "recover *faster* and have less pain" is really about stands nearest."""
    is_verb = parsed.sentence.words[trigger.first].tag.startswith(
        "VB"
    )  # "healing the pain": not *the* healing
    reach = max(target.first - trigger.last, trigger.first - target.last)
    is_aim = is_verb and trigger.first and parsed.sentence.words[trigger.first - 1].lower == "to"
    for one in takewhile(lambda one: one.first - trigger.last <= reach, parsed.mentions):
        if is_aim and one.last < trigger.first:
            continue  # "needles go into *trigger points* to cure the pain" cures no trigger points
        is_itself = is_verb and trigger.first <= one.first and one.last <= trigger.last
        if trigger.first - one.last <= reach and not is_itself:
            yield one.owner
