"""Decides whom a claim is about: the treatment, another treatment, or the clinic."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dnlint.nlp.clauses import is_finite
from dnlint.nlp.english import BOUNDARIES, word_groups
from dnlint.nlp.links import Parsed, is_passive
from dnlint.nlp.matcher import Mention, uncovered
from dnlint.nlp.topics import Topic
from dnlint.nlp.words import Word

_VERB_NEAR = 7  # words
_FAR_THIS = 5  # words: "this truly cutting-edge technique"
_BEFORE_A_NOUN = ("DET", "ADJ", "ADV", "NUM", "PRON")
TREATMENT, CLINIC, CONTRASTED, PERSON, CONDITION, OTHER, UNKNOWN = (
    "treatment",
    "clinic",
    "contrasted",
    "somebody",
    "condition",
    "something else",
    "",
)


@dataclass(frozen=True, slots=True)
class Naming:
    """Which concept ids name the treatment, which name others, and which belong to the treatment."""

    subjects: frozenset[str]
    others: frozenset[str]
    alternatives: frozenset[str]  # those of the others that "it" does not look back to: medication, rest
    belongings: frozenset[str]  # the needle, the trigger point, the twitch
    disciplines: frozenset[str] = frozenset()  # those of the others that it is a part of: physiotherapy
    conditions: frozenset[str] = frozenset()  # what it is used for: pain, tension, a strain
    people: frozenset[str] = frozenset()  # those of the others that are people and so no "it"
    instruments: frozenset[str] = frozenset()  # those of the belongings that it is done with
    foreign: frozenset[str] = frozenset()  # ideas of another tradition: meridians
    sharing: frozenset[str] = frozenset()  # those of the others that have needles, too

    def taking(self, alias: frozenset[str]) -> Naming:
        """The naming on a page that takes some other treatments for the pack's own."""
        if not alias:
            return self
        return replace(self, subjects=self.subjects | alias, others=self.others - alias)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the block and the sentences before say of the topic."""

    topic: Topic
    before: str  # the concept that the sentence before was about, "" where it named none
    alias: frozenset[str] = frozenset()  # other treatments that the page takes for the pack's own


def subject_of(
    parsed: Parsed, naming: Naming, around: Surroundings, trigger: Mention, target: Mention | None
) -> str:
    """The id of another treatment, `TREATMENT`, `CLINIC`, or `UNKNOWN` where nothing tells."""
    naming = naming.taking(around.alias)
    clause = parsed.clause[trigger.first]
    while clause >= 0:
        found = _of_clause(parsed, naming, around, trigger, target, clause)
        if found:
            return found
        if _is_cut_off(parsed, clause):
            break
        clause -= 1
        while clause >= 0 and _is_set_apart(parsed, clause):
            clause -= 1
    return _of_context(parsed, naming, around)


def _is_set_apart(parsed: Parsed, clause: int) -> bool:
    """Whether the clause only tells what the sentence is not about: "*Unlike a shot*, the needle …"."""
    first = next((word for word in parsed.sentence.words if parsed.clause[word.index] == clause), None)
    return first is not None and first.lower == "unlike"


def _of_clause(
    parsed: Parsed,
    naming: Naming,
    around: Surroundings,
    trigger: Mention,
    target: Mention | None,
    clause: int,
) -> str:
    """Who the clause is about, as far as the clause itself says."""
    if antecedent := _antecedent(parsed, naming, clause):
        return antecedent
    if apposed := _apposed(parsed, naming, trigger):
        return apposed
    named = [one for one in _named(parsed, naming, clause) if target is None or not _overlap(one, target)]
    if agent := _agent(parsed, named, trigger) or _called(parsed, named, trigger):
        return _name(naming, agent)
    acting = [one for one in named if one.first < trigger.first and _may_act(parsed, naming, one, trigger)]
    if acting:
        beside = [one for one in named if not _is_oblique(parsed, one)]
        joined = [
            *_joined_to(parsed, beside, acting[-1]),
            *_used_between(parsed, naming, named, acting[-1], trigger),
        ]
        return TREATMENT if any(one.owner in naming.subjects for one in joined) else acting[-1].owner
    if any(one.owner in naming.subjects and not _is_aside(parsed, around, one) for one in named):
        return TREATMENT
    if setting := _setting(parsed, naming, named):
        return setting
    subject = _subject_word(parsed, clause, trigger)
    if subject in word_groups()["pronouns"] or subject in word_groups()["stand_ins"]:
        return _pronoun(parsed, naming, around, clause)
    if not around.topic.others & naming.sharing and _is_instrument(parsed, naming, clause, trigger):
        return around.before if around.before in naming.sharing else TREATMENT
    if _is_condition(parsed, naming, clause, trigger, target):
        return CONDITION
    if _is_something_else(parsed, clause, trigger) or _is_foreign(parsed, naming, clause, trigger, target):
        return OTHER
    if subject in word_groups()["clinic"] and _points_back(parsed, clause):
        return _pronoun(parsed, naming, around, clause)
    if (subject == PERSON or subject in word_groups()["clinic"]) and not _owns_anything(parsed, naming):
        return CLINIC
    return UNKNOWN


def _overlap(one: Mention, other: Mention) -> bool:
    return one.first <= other.last and other.first <= one.last


def _named(parsed: Parsed, naming: Naming, clause: int) -> Iterator[Mention]:
    """The treatments that a clause names, by their longest names."""
    named = [
        one
        for one in parsed.mentions
        if one.owner in naming.subjects or (one.owner in naming.others and _is_treatment(parsed, naming, one))
    ]
    return (one for one in uncovered(named) if parsed.clause[one.first] == clause)


def _is_treatment(parsed: Parsed, naming: Naming, mention: Mention) -> bool:
    """Whether a rival's name names it here, and no doing, no place, and nothing that the treatment is."""
    words = parsed.sentence.words
    behind = words[mention.last + 1 : mention.last + 2]
    if _is_verb(parsed, mention) or (behind and behind[0].lower in word_groups()["places_of_work"]):
        return False
    before = [word.lower for word in words[max(0, mention.first - 2) : mention.first]]
    if before not in ([",", "a"], [",", "an"]):
        return True
    return not any(one.owner in naming.subjects and one.last == mention.first - 3 for one in parsed.mentions)


def _is_verb(parsed: Parsed, mention: Mention) -> bool:
    """Whether the words say what somebody does: "patients can *exercise* again"."""
    word = parsed.sentence.words[mention.last]
    return word.pos == "VERB" and word.tag in ("VB", "VBP", "VBD")


def _name(naming: Naming, mention: Mention) -> str:
    return TREATMENT if mention.owner in naming.subjects else mention.owner


def _is_oblique(parsed: Parsed, mention: Mention) -> bool:
    """Whether the mention only qualifies: "combined *with massage*", "better *than massage*"."""
    words = parsed.sentence.words
    index = mention.first - 1
    while index >= max(0, mention.first - 3) and words[index].pos in _BEFORE_A_NOUN:
        if words[index].lower == "that":
            return False  # "the difference is *that acupuncture* works …"
        index -= 1
    if index < 0:
        return False
    if _is_told(words, mention, index):
        return True
    lower = words[index].lower
    is_preposition = words[index].pos == "ADP" or lower in BOUNDARIES.closed_prepositions
    if lower in word_groups()["oblique"] or (is_preposition and lower not in BOUNDARIES.subordinators):
        return True
    if lower in ("and", "or", "&", ","):
        return _is_oblique_list(parsed, index)
    return words[index].pos == "VERB" and parsed.clause[index] == parsed.clause[mention.first]


def _is_told(words: Sequence[Word], mention: Mention, index: int) -> bool:
    """Whether the mention is what something is said to be, or not to be: "it is not *acupuncture*, and …"."""
    while index > 0 and words[index].lower in ("not", "n't"):
        index -= 1
    if words[index].lower not in word_groups()["being"] or words[mention.first - 1].tag == "WP":
        return False
    is_asked_of_it = any(
        word.tag == "PRP" for word in words[index + 1 : mention.first]
    )  # "Is it acupuncture?"
    return index > 0 or is_asked_of_it


def _is_oblique_list(parsed: Parsed, joiner: int) -> bool:
    last = joiner - 2 if parsed.sentence.words[joiner - 1].text == "," else joiner - 1  # "…, and massage"
    before = [one for one in parsed.mentions if one.last == last]
    same = bool(before) and parsed.clause[before[0].last] == parsed.clause[joiner + 1]
    return same and _is_oblique(parsed, before[0])


def _is_apart(parsed: Parsed, mention: Mention) -> bool:
    before = parsed.sentence.words[max(0, mention.first - 3) : mention.first]
    clause = parsed.clause[mention.first]
    return any(
        word.lower in word_groups()["apart"] and parsed.clause[word.index] == clause for word in before
    )


def _may_act(parsed: Parsed, naming: Naming, mention: Mention, trigger: Mention) -> bool:
    """Whether the mention may be the subject of the trigger: another treatment needs a verb soon after."""
    if _is_oblique(parsed, mention):
        return False
    if mention.owner in naming.subjects:
        return True
    for word in parsed.sentence.words[mention.last + 1 : mention.last + 1 + _VERB_NEAR]:
        if word.index == trigger.first and trigger.form == "verb":
            return True
        if word.index == mention.last + 1 and _is_verb_form(parsed, word.index):
            return True
        if word.pos in ("VERB", "AUX") or _is_third_person(parsed, word.index):
            return word.index <= trigger.last
    return False


def _is_verb_form(parsed: Parsed, index: int) -> bool:
    return any(one.form == "verb" and one.inflection == "base" for one in parsed.starting_at(index))


def _is_third_person(parsed: Parsed, index: int) -> bool:
    """Whether the word is a verb's -s form of the rule pack, whatever the tagger makes of it."""
    return any(one.form == "verb" and one.inflection == "s" for one in parsed.starting_at(index))


def _agent(parsed: Parsed, named: list[Mention], trigger: Mention) -> Mention | None:
    """Who does it in a passive: "pain is cured *by massage*"."""
    words = parsed.sentence.words
    behind = (one for one in named if one.first > trigger.last)
    found = next((one for one in behind if words[one.first - 1].lower in word_groups()["agents"]), None)
    return (
        found if found and (is_passive(parsed.sentence, trigger) or found.first == trigger.last + 2) else None
    )


def _called(parsed: Parsed, named: list[Mention], trigger: Mention) -> Mention | None:
    """Whom the words describe in "what makes *acupuncture* so powerful"."""
    words = parsed.sentence.words
    for one in named:
        between = words[one.last + 1 : trigger.first]
        is_behind = one.first > 0 and words[one.first - 1].lower in word_groups()["makes"]
        if is_behind and one.last < trigger.first and all(word.pos == "ADV" for word in between):
            return one
    return None


def _setting(parsed: Parsed, naming: Naming, named: list[Mention]) -> str:
    """In "*In acupuncture*, needles are put along meridians" the claim is acupuncture's."""
    words = parsed.sentence.words
    if any(one.owner in naming.subjects for one in named):
        return UNKNOWN
    opening = next((one for one in named if one.owner in naming.others and 0 < one.first <= 2), None)
    return opening.owner if opening and words[0].lower in word_groups()["settings"] else UNKNOWN


def _owned(parsed: Parsed, owners: frozenset[str]) -> bool:
    return any(one.owner in owners for one in parsed.mentions)


def _used_between(
    parsed: Parsed, naming: Naming, named: list[Mention], acting: Mention, trigger: Mention
) -> list[Mention]:
    """In "Smith Chiropractic *uses dry needling* to reduce pain" the claim is the treatment's."""
    return [
        one
        for one in named
        if one.owner in naming.subjects
        and acting.last < one.first < trigger.first
        and not _is_apart(parsed, one)
    ]


def _joined_to(parsed: Parsed, named: list[Mention], one: Mention) -> list[Mention]:
    """The treatments that a mention is listed with ("massage, taping *and dry needling* ease pain")."""
    at = named.index(one)
    first = last = at
    while first and _is_listed(parsed, named[first - 1], named[first]):
        first -= 1
    while last + 1 < len(named) and _is_listed(parsed, named[last], named[last + 1]):
        last += 1
    return named[first : last + 1]


def _is_listed(parsed: Parsed, one: Mention, other: Mention) -> bool:
    between = parsed.sentence.words[one.last + 1 : other.first]
    return len(between) <= 2 and any(word.lower in word_groups()["joined"] for word in between)


def _is_aside(parsed: Parsed, around: Surroundings, mention: Mention) -> bool:
    """Whether the treatment is only mentioned: set apart, or beside what the section is about."""
    if _is_apart(parsed, mention):
        return True
    words = parsed.sentence.words
    before = words[mention.first - 1].lower if mention.first else ""
    if before == "as" and mention.first > 1 and words[mention.first - 2].lower in word_groups()["named"]:
        return False  # "also *known as* dry needling"
    return before in word_groups()["beside"] and bool(around.topic.others) and not around.topic.subject


def _antecedent(parsed: Parsed, naming: Naming, clause: int) -> str:
    """In "acupuncture, which works on energy" the clause is about what stands before "which"."""
    words = parsed.sentence.words
    start = parsed.clause.index(clause) if clause in parsed.clause else 0
    if start == 0 or not (words[start].lower in BOUNDARIES.relatives or words[start].lower == "that"):
        return UNKNOWN
    index = start - 1
    while index >= 0 and words[index].pos == "PUNCT":
        index -= 1
    for one in parsed.mentions:
        if one.first <= index <= one.last and one.owner in naming.subjects | naming.others:
            return UNKNOWN if _is_predicate(words, one, start) else _name(naming, one)
    if words[index].lower in word_groups()["persons"] and words[start].lower == "who":
        return PERSON
    before = words[parsed.clause.index(parsed.clause[index]) : index + 1]
    return CONTRASTED if any(word.lower in word_groups()["apart"] for word in before) else UNKNOWN


def _points_back(parsed: Parsed, clause: int) -> bool:
    """Whether the clinic speaks of the treatment: "how *this technique* helps", "we use *it* to …"."""
    words = [word for word in parsed.sentence.words if parsed.clause[word.index] == clause]
    groups = word_groups()
    said = {word.lower for word in words}
    if said & groups["sees"] and said & groups["results"]:
        return True  # "we see great results"
    for at, word in enumerate(words):
        if word.lower == "it" and at and words[at - 1].lower in groups["uses"] | {"with"}:
            return True
        before = {one.lower for one in words[max(0, at - _FAR_THIS) : at]}
        if word.lower in groups["stand_ins"] and before & {"this", "these"}:
            return True
    return False


def _apposed(parsed: Parsed, naming: Naming, trigger: Mention) -> str:
    """In "it is not acupuncture, *an ancient practice*" the words behind the comma tell of acupuncture."""
    words = parsed.sentence.words
    for one in parsed.mentions:
        behind = words[one.last + 1 : one.last + 3]
        if one.owner not in naming.others or len(behind) < 2 or one.last + 2 > trigger.first:
            continue
        between = words[one.last + 2 : trigger.first]
        if (
            behind[0].text == ","
            and behind[1].lower in ("a", "an", "the")
            and not any(map(is_finite, between))
        ):
            return one.owner
    return UNKNOWN


def _is_predicate(words: Sequence[Word], mention: Mention, start: int) -> bool:
    """Whether the mention says what something is: "It is a *manual technique* that …" is still about "it".

    Behind "of", only "that" looks back over it: "an adaptation of *acupuncture* that …".
    """
    index = mention.first - 1
    while index >= 0 and words[index].pos in ("DET", "ADJ", "ADV"):
        index -= 1
    if index <= 0:
        return False
    lower = words[index].lower
    if lower == "of" and words[start].lower == "that":
        being = [word.index for word in words[:index] if word.lower in word_groups()["being"]]
        return bool(being) and not any(word.text == "," for word in words[being[-1] : index])
    has_article = words[mention.first - 1].lower in ("a", "an") or words[index + 1].lower in ("a", "an")
    return lower in word_groups()["being"] and has_article  # "it is exercise that …" is about exercise


def _is_instrument(parsed: Parsed, naming: Naming, clause: int, trigger: Mention) -> bool:
    """Whether the clause says what a needle does: "*the needles* do the work"."""
    subject = _subject_of_clause(parsed, clause, trigger)
    named = [one for one in parsed.mentions if one.owner in naming.instruments]
    return subject is not None and any(one.first <= subject.index <= one.last for one in named)


def _is_condition(
    parsed: Parsed, naming: Naming, clause: int, trigger: Mention, target: Mention | None
) -> bool:
    """Whether the clause says what a condition does: "the *tension* can slow the removal of waste"."""
    subject = _subject_of_clause(parsed, clause, trigger)
    if subject is None or is_passive(parsed.sentence, trigger):
        return False
    between = {word.lower for word in parsed.sentence.words[subject.index + 1 : trigger.first]}
    if trigger.form != "verb" and not between & word_groups()["brings_about"]:
        return False
    words = parsed.sentence.words
    is_made = any(
        word.lower in word_groups()["tiny"] for word in words[max(0, subject.index - 2) : subject.index]
    )
    if is_made or any(one.owner in naming.instruments for one in parsed.mentions):
        return False  # "the tiny injury", "the injury that the needle makes"
    named = [one for one in parsed.mentions if one.last == subject.index and one.owner in naming.conditions]
    return any((target is None or one.last != target.last) and one.last < trigger.first for one in named)


def _is_activity(parsed: Parsed, clause: int, trigger: Mention) -> bool:
    """Whether the clause says what doing something else brings: "*Keeping active* has lasting benefits"."""
    words = parsed.sentence.words
    start = parsed.clause.index(clause) if clause in parsed.clause else 0
    if start != parsed.sentence.own or words[start].tag != "VBG":
        return False
    verb = next((word.index for word in words[start:] if is_finite(word)), None)
    if verb is None or verb > trigger.first or any(word.text == "," for word in words[start:verb]):
        return False
    return not any(start <= one.first < verb for one in parsed.mentions)


def _is_foreign(
    parsed: Parsed, naming: Naming, clause: int, trigger: Mention, target: Mention | None
) -> bool:
    """Whether the clause tells of another tradition's ideas: "*Acupuncture points* lie on meridians"."""
    subject = _subject_of_clause(parsed, clause, trigger)
    named = [one for one in parsed.mentions if one.owner in naming.foreign and one != target]
    return subject is not None and any(
        one.first <= subject.index <= one.last and one.last < trigger.first for one in named
    )


def _tells_of_it(subject: str) -> bool:
    """Whether a subject is what a page on a treatment speaks of anyway: its patients, results, visits."""
    groups = word_groups()
    return any(subject in groups[name] for name in ("stand_ins", "persons", "results", "clinic"))


def _is_something_else(parsed: Parsed, clause: int, trigger: Mention) -> bool:
    """Whether the clause says what something is that nobody spoke of: "*Sleep* is the best medicine"."""
    subject = _subject_of_clause(parsed, clause, trigger)
    words = parsed.sentence.words
    if _is_activity(parsed, clause, trigger):
        return True
    if subject is None or not subject.tag.startswith("NN") or _tells_of_it(subject.lower):
        return False
    if words[subject.index + 1].lower not in word_groups()["being"] or trigger.first <= subject.index:
        return False
    if any(one.first <= subject.index <= one.last for one in parsed.mentions):
        return False
    first = subject.index
    while (
        first
        and words[first - 1].dep in ("compound", "amod", "det", "nmod:poss")
        and words[first - 1].head >= first
    ):
        first -= 1
    opening = words[first].lower
    return first in (0, parsed.sentence.own) and (
        opening in ("a", "an") or words[first].pos in ("NOUN", "ADJ")
    )


def _subject_word(parsed: Parsed, clause: int, trigger: Mention) -> str:
    """The head of the clause's grammatical subject, in lower case; "" where it has none."""
    words = parsed.sentence.words
    inside = [word for word in words if parsed.clause[word.index] == clause]
    if word := _subject_of_clause(parsed, clause, trigger):
        return PERSON if _is_person(parsed, word) else word.lower
    verb = next((word.index for word in inside if is_finite(word)), None)
    if verb is not None:
        nominal = [word for word in inside if word.index < verb and word.pos in ("NOUN", "PRON", "PROPN")]
        if nominal:
            return nominal[-1].lower
    return ""


def _is_person(parsed: Parsed, word: Word) -> bool:
    """Whether a name is somebody's, and not a thing's that stands with a capital."""
    is_thing = any(one.first <= word.index <= one.last for one in parsed.mentions)
    return word.pos == "PROPN" and not is_thing


def _subject_of_clause(parsed: Parsed, clause: int, trigger: Mention) -> Word | None:
    """The grammatical subject that the parser finds before the trigger."""
    for word in reversed(parsed.sentence.words[: trigger.first + 1]):
        is_subject = word.dep in ("nsubj", "nsubj:pass") and parsed.clause[word.index] == clause
        if is_subject and not (word.tag == "NNP" and _is_third_person(parsed, word.index)):
            return word
    return None


def _pronoun(parsed: Parsed, naming: Naming, around: Surroundings, clause: int) -> str:
    """Who "it" is: the treatment named before in the sentence, else in the one before, else the topic."""
    earlier = [
        one
        for one in parsed.mentions
        if parsed.clause[one.first] < clause
        and not (one.owner in naming.others and _is_verb(parsed, one))
        and one.owner in (naming.subjects | naming.others) - naming.alternatives - naming.people
    ]
    heads = [one for one in earlier if not _is_oblique(parsed, one)]
    if heads:
        return _name(naming, heads[-1])
    if around.before:
        return TREATMENT if around.before in naming.subjects else around.before
    return _of_context(parsed, naming, around)


def _owns_anything(parsed: Parsed, naming: Naming) -> bool:
    """Whether the sentence names the treatment, or what belongs to it and no plan of the clinic's."""
    if _owned(parsed, naming.subjects):
        return True
    plans = any(word.lower in word_groups()["plans"] for word in parsed.sentence.words)
    return _owned(parsed, naming.belongings) and not plans


def _is_cut_off(parsed: Parsed, clause: int) -> bool:
    """Whether a new statement starts here, so that the clause before tells nothing about its subject."""
    if clause not in parsed.clause:
        return False
    start = parsed.clause.index(clause)
    words = parsed.sentence.words
    return start > 0 and words[start - 1].text in (".", "!", "?")


def _of_context(parsed: Parsed, naming: Naming, around: Surroundings) -> str:
    if around.topic.is_subject:
        return TREATMENT
    if any(one.owner in naming.subjects and not _is_aside(parsed, around, one) for one in parsed.mentions):
        return TREATMENT
    if around.topic.clinic:
        return CLINIC
    if around.before in naming.subjects and (
        around.topic.others <= naming.disciplines or _owned(parsed, naming.belongings)
    ):
        return TREATMENT
    if around.topic.others and not around.topic.subject:
        return min(around.topic.others)
    if around.before in naming.subjects:
        return TREATMENT
    if around.topic.subject:  # a page or section on the treatment and others: only what names it counts
        return UNKNOWN
    return UNKNOWN
