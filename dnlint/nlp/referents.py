"""Who "it" is, and whom a claim without a subject of its own is about."""

from __future__ import annotations

from collections.abc import Sequence

from dnlint.nlp.after_effects import is_passing, labels_one, tells_of_one
from dnlint.nlp.english import BOUNDARIES, word_groups
from dnlint.nlp.listed import joined_to
from dnlint.nlp.matcher import Mention
from dnlint.nlp.named import is_aside, is_verb, name_of, owns
from dnlint.nlp.naming import AFTER_EFFECT, CLINIC, TREATMENT, UNKNOWN, Naming, Surroundings
from dnlint.nlp.oblique import is_oblique
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.words import Word


def referent(parsed: Parsed, naming: Naming, around: Surroundings, clause: int) -> str:
    """Who "it" is: the treatment named before in the sentence, else in the one before, else the topic."""
    passed_over = naming.people if _are_theirs(parsed, clause) else naming.people | naming.alternatives
    earlier = [
        one
        for one in parsed.of(naming.treatments)
        if one.owner not in passed_over
        and parsed.clause[one.first] < clause
        and not (one.owner in naming.others and (is_verb(parsed, one) or _tells_whose(parsed, one)))
    ]
    heads = [one for one in earlier if not is_oblique(parsed, one)]
    if heads and not (_goes_on(parsed, clause, heads[0]) or _fall_short(parsed, clause)):
        last = heads[-1]
        joined = [last] if _is_it(parsed, clause) else joined_to(parsed, heads, last)
        return TREATMENT if any(one.owner in naming.subjects for one in joined) else name_of(naming, last)
    if done := _our_doing(parsed, earlier, clause):
        return name_of(naming, done)
    own = bool(earlier) and all(one.owner in naming.subjects for one in earlier)
    if own and any(parsed.sentence.words[one.first - 1].lower == "of" for one in earlier if one.first):
        return TREATMENT  # "The benefit of dry needling is that it …", whatever was spoken of before
    if not earlier and _is_after_effect(parsed, around, clause):
        return AFTER_EFFECT
    if not earlier and (opened := _opened_here(parsed, naming, clause)):
        return opened
    if around.opened not in ("", AFTER_EFFECT) and not earlier and _is_it(parsed, clause):
        return around.opened
    if not earlier and _are_needles(parsed, naming, around, clause):
        return TREATMENT
    if not earlier and _is_the_needle(parsed, naming, around, clause):
        return TREATMENT
    if not earlier and _tells_of_the_needle(parsed, naming, around, clause):
        return TREATMENT
    if around.before:
        return TREATMENT if around.before in naming.subjects else around.before
    return of_context(parsed, naming, around)


def _tells_whose(parsed: Parsed, named: Mention) -> bool:
    """Whether it only tells what sort of place or people: "Many *physical therapy* clinics offer …"."""
    behind = parsed.sentence.words[named.last + 1 : named.last + 2]
    return bool(behind) and behind[0].lower in word_groups()["places_of_work"]


def _our_doing(parsed: Parsed, earlier: Sequence[Mention], clause: int) -> Mention | None:
    """What we are said to do, and then why: "We then add *dry needling*, because *it* …"."""
    words = parsed.sentence.words
    opening = [word.lower for word in words if parsed.clause[word.index] == clause and word.pos != "PUNCT"]
    if not earlier or word_groups()["it_again"].isdisjoint(opening[:2]):
        return None
    verb = words[earlier[-1].first - 1] if earlier[-1].first else words[0]
    doers = (word for word in parsed.sentence.children(verb.index) if word.dep == "nsubj")
    is_ours = verb.pos == "VERB" and any(word.lower in word_groups()["we"] for word in doers)
    return earlier[-1] if is_ours else None


def _tells_of_the_needle(parsed: Parsed, naming: Naming, around: Surroundings, clause: int) -> bool:
    """Whether "which" tells what the needle does: "*The needles* go in, *which* loosens the muscle"."""
    words, own = parsed.sentence.words, parsed.sentence.own
    if words[parsed.clause.index(clause)].lower != "which" or around.before in naming.sharing:
        return False
    opening = words[own].pos == "DET"
    return any(one.owner in naming.instruments for one in parsed.starting_at(own + opening))


def _are_needles(parsed: Parsed, naming: Naming, around: Surroundings, clause: int) -> bool:
    """Whether "they" are the needles: "We go for *the needles*, as *they* get to the root of it"."""
    they = (word for word in parsed.sentence.words if word.lower == "they")
    at = next((word.index for word in they if parsed.clause[word.index] == clause), 0)
    if around.before in naming.sharing or around.topic.others & naming.sharing:
        return False
    named = (one for one in parsed.of(naming.instruments) if one.last < at)
    return any(parsed.sentence.words[one.last].tag == "NNS" for one in named)


def _is_the_needle(parsed: Parsed, naming: Naming, around: Surroundings, clause: int) -> bool:
    """Whether "it" is the needle that the sentence opens with: "*The needle* gets there, so *it* works"."""
    own = parsed.sentence.own
    opening = any(word.pos == "DET" for word in parsed.sentence.words[own : own + 1])
    named = [one for one in parsed.starting_at(own + opening) if one.owner in naming.instruments]
    if around.before in naming.sharing or around.topic.others & naming.sharing or not named:
        return False
    inside = [word.lower for word in parsed.sentence.words if parsed.clause[word.index] == clause]
    behind = parsed.clause[named[0].last] < clause
    return behind and not word_groups()["it_again"].isdisjoint(inside[:2])


def _opened_here(parsed: Parsed, naming: Naming, clause: int) -> str:
    """The drug or the like that the sentence opens with: "*Paracetamol* masks the pain; *it* works fast"."""
    words, own = parsed.sentence.words, parsed.sentence.own
    start = parsed.clause.index(clause)
    if start <= own or words[start].lower not in word_groups()["it_again"] | {"which"}:
        return UNKNOWN
    at = own
    while at < start and (words[at].pos in ("DET", "INTJ", "PUNCT") or words[at].lower in ("yes", "no")):
        at += 1
    named = (one for one in parsed.starting_at(at) if one.owner in naming.alternatives)
    one = next((one for one in named if any(map(_may_be_verb, words[one.last + 1 : one.last + 2]))), None)
    return one.owner if one and not owns(parsed, naming.belongings) else UNKNOWN


def _may_be_verb(word: Word) -> bool:
    """Whether the word behind a name is likely what it does, whatever the tagger makes of "masks"."""
    return word.pos in ("VERB", "AUX") or word.tag == "NNS"


def _is_it(parsed: Parsed, clause: int) -> bool:
    """Whether a bare pronoun opens the clause, or the sentence where it goes on: "*It* heals, *which* …"."""
    words = parsed.sentence.words
    start = parsed.clause.index(clause)
    opening = parsed.sentence.own if words[start].lower in BOUNDARIES.relatives else start
    return words[opening].lower in word_groups()["it_again"]


def _is_after_effect(parsed: Parsed, around: Surroundings, clause: int) -> bool:
    """Whether "it" is what needling leaves: "You may feel *an ache*, but *it clears* within hours"."""
    words = parsed.sentence.words
    told = tells_of_one([word.lower for word in words if parsed.clause[word.index] < clause])
    looks_back = around.opened == AFTER_EFFECT and _is_it(parsed, clause)
    return (told or looks_back) and is_passing(
        [word.lower for word in words if parsed.clause[word.index] == clause]
    )


def _goes_on(parsed: Parsed, clause: int, named: Mention) -> bool:
    """Whether "it" is what the sentence opened with: "*It* goes where massage can't, so that *it* …"."""
    words = parsed.sentence.words
    opening = words[parsed.sentence.own]
    again = any(word.lower == "it" and parsed.clause[word.index] == clause for word in words)
    return again and opening.lower == "it" and opening.index < named.first


def _fall_short(parsed: Parsed, clause: int) -> bool:
    """Whether a sentence sets out with what others can't do: "*Where tablets don't*, it gets there"."""
    words, own = parsed.sentence.words, parsed.sentence.own
    before = {word.lower for word in words[own:] if parsed.clause[word.index] < clause}
    return words[own].lower == "where" and not word_groups()["cannot_do_it"].isdisjoint(before)


def _are_theirs(parsed: Parsed, clause: int) -> bool:
    """Whether the clause tells of several: "although these injections help little, *their aim* is …"."""
    words = [word.lower for word in parsed.sentence.words if parsed.clause[word.index] == clause]
    opening = [word for word in words[:3] if word != ","]
    return opening[:1] == ["their"] and not word_groups()["stand_ins"].isdisjoint(opening)


def of_context(parsed: Parsed, naming: Naming, around: Surroundings) -> str:
    """Whom a claim without a subject of its own is about, as the topic and the sentence before tell."""
    if labels_one([word.lower for word in parsed.sentence.words[parsed.sentence.own :]]):
        return AFTER_EFFECT
    if around.before in naming.others and owns(parsed, naming.foreign):
        return around.before  # acupuncture was spoken of, and now its points and meridians
    if _takes_over(parsed) and around.before in naming.others and not owns(parsed, naming.belongings):
        return around.before
    if around.topic.is_subject:
        return TREATMENT
    if any(not is_aside(parsed, around, one) for one in parsed.of(naming.subjects)):
        return TREATMENT
    if around.topic.clinic:
        return CLINIC
    if around.before in naming.subjects and (
        around.topic.others <= naming.disciplines or owns(parsed, naming.belongings)
    ):
        return TREATMENT
    if around.topic.others and not around.topic.subject:
        return min(around.topic.others)
    if around.before in naming.subjects:
        return TREATMENT
    if not around.before and _are_the_clinics_needles(parsed, naming):
        return TREATMENT
    others = naming.others | naming.foreign
    is_either = around.topic.subject and around.topic.others <= naming.sharing and not around.before
    return TREATMENT if is_either and not owns(parsed, others) else UNKNOWN


def _are_the_clinics_needles(parsed: Parsed, naming: Naming) -> bool:
    """Whether certain needles are named: "I feared *her needles*, and my headache had gone"."""
    words = parsed.sentence.words
    named = (one for one in parsed.of(naming.instruments) if one.first)
    return any(words[one.last].tag == "NNS" and words[one.first - 1].tag in ("PRP$", "POS") for one in named)


def _takes_over(parsed: Parsed) -> bool:
    """Whether the sentence tells what came of the one before: "*As a result*, our patients …"."""
    opening = " ".join(word.lower for word in parsed.sentence.words[:3])
    return any(opening.startswith(one) for one in word_groups()["takes_over"])
