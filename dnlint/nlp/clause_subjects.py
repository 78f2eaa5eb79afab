"""The grammatical subject of a clause: a person, a condition, the needle, or something else altogether."""

from __future__ import annotations

from dnlint.nlp.english import word_groups
from dnlint.nlp.finite import is_finite
from dnlint.nlp.matcher import Mention
from dnlint.nlp.named import is_third_person, owns
from dnlint.nlp.naming import PERSON, Naming
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.passives import is_passive
from dnlint.nlp.words import Word


def is_instrument(parsed: Parsed, naming: Naming, clause: int, trigger: Mention) -> bool:
    """Whether the clause says what a needle does: "*the needles* do the work"."""
    subject = subject_of_clause(parsed, clause, trigger)
    named = parsed.of(naming.instruments)
    if subject is not None and subject.lower in word_groups()["lesions"]:
        return True  # "*Microtrauma* leads to …"
    doing = next((word.index for word in parsed.sentence.words if word.dep == "csubj"), trigger.first)
    if any(doing < one.first < trigger.first and parsed.clause[one.first] == clause for one in named):
        return True  # "*Placing a needle* in the muscle loosens it"
    return subject is not None and any(one.first <= subject.index <= one.last for one in named)


def is_condition(
    parsed: Parsed, naming: Naming, clause: int, trigger: Mention, target: Mention | None
) -> bool:
    """Whether the clause says what a condition does: "the *tension* can slow the removal of waste"."""
    subject = subject_of_clause(parsed, clause, trigger)
    if subject is None or is_passive(parsed.sentence, trigger):
        return False
    if target is not None and subject.index < target.first and target.last < trigger.first:
        return False  # "constipation and *bloating improve*": that they do is what somebody brings about
    between = {word.lower for word in parsed.sentence.words[subject.index + 1 : trigger.first]}
    if trigger.form != "verb" and not between & word_groups()["brings_about"]:
        return False
    words = parsed.sentence.words
    is_made = any(
        word.lower in word_groups()["tiny"] for word in words[max(0, subject.index - 2) : subject.index]
    )
    if is_made or owns(parsed, naming.instruments):
        return False  # "the tiny injury", "the injury that the needle makes"
    named = [one for one in parsed.mentions if one.last == subject.index and one.owner in naming.conditions]
    return any((target is None or one.last != target.last) and one.last < trigger.first for one in named)


def ailing(parsed: Parsed, naming: Naming, trigger: Mention) -> Mention | None:
    """The condition that the trigger's clause is about, by its name: "*injuries* heal"."""
    subject = subject_of_clause(parsed, parsed.clause[trigger.first], trigger)
    named = (one for one in parsed.of(naming.conditions) if subject and one.last == subject.index)
    return next(named, None)


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


def is_foreign(parsed: Parsed, naming: Naming, clause: int, trigger: Mention, target: Mention | None) -> bool:
    """Whether the clause tells of another tradition's ideas: "*Acupuncture points* lie on meridians"."""
    subject = subject_of_clause(parsed, clause, trigger)
    named = [one for one in parsed.of(naming.foreign) if one != target]
    return subject is not None and any(
        one.first <= subject.index <= one.last and one.last < trigger.first for one in named
    )


def _tells_of_it(subject: str) -> bool:
    """Whether a subject is what a page on a treatment speaks of anyway: its patients, results, visits."""
    groups = word_groups()
    return any(subject in groups[name] for name in ("stand_ins", "persons", "results", "clinic"))


def is_something_else(parsed: Parsed, clause: int, trigger: Mention) -> bool:
    """Whether the clause says what something is that nobody spoke of: "*Sleep* is the best medicine"."""
    subject = subject_of_clause(parsed, clause, trigger)
    words = parsed.sentence.words
    if _is_activity(parsed, clause, trigger):
        return True
    if subject is None or not subject.tag.startswith("NN") or _tells_of_it(subject.lower):
        return False
    if trigger.first <= subject.index or words[subject.index + 1].lower not in word_groups()["being"]:
        return False
    if trigger.first == subject.index + 2 and words[trigger.first].tag == "VBN":
        return False  # what is done to somebody: "Guests are *stunned* by the results"
    named = any(one.first <= subject.index <= one.last for one in parsed.mentions)
    if named and (_is_its_own(subject) or not _is_said_to_be_remedy(words[subject.index + 2 :])):
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


def _is_said_to_be_remedy(behind: tuple[Word, ...]) -> bool:
    """Whether something is said to be a remedy: "*Weight loss* is *the best treatment* for many"."""
    remedy = next((at for at, word in enumerate(behind) if word.lower in word_groups()["remedies"]), -1)
    return remedy >= 0 and all(word.pos in ("DET", "ADJ", "ADV", "NOUN") for word in behind[:remedy])


def _is_its_own(subject: Word) -> bool:
    """Whether a word of the treatment's own is what a sentence says something of."""
    groups = word_groups()
    its = groups["done_to_muscle"] | groups["lesions"] | groups["means_of_it"] | groups["stand_ins"]
    return subject.lower in its


def is_newcomer(
    parsed: Parsed, naming: Naming, clause: int, trigger: Mention, target: Mention | None
) -> bool:
    """Whether the clause brings up a thing of its own by its bare name: "*Wound care* helps …"."""
    subject = subject_of_clause(parsed, clause, trigger)
    if subject is None or not subject.tag.startswith("NN") or trigger.first <= subject.index:
        return False
    is_object = target is not None and target.first <= subject.index <= target.last
    if is_object or owns(parsed, naming.subjects | naming.belongings):
        return False
    described = parsed.sentence.children(subject.index)
    if any(word.pos in ("DET", "PRON", "NUM", "ADP") for word in described):
        return False
    is_named = any(word.dep == "compound" for word in described)
    return is_named if subject.lower in word_groups()["stand_ins"] else not _tells_of_it(subject.lower)


def is_somebody_elses(parsed: Parsed, naming: Naming, clause: int, trigger: Mention) -> bool:
    """Whether the clause tells what others do or what another thing is, and nothing of the treatment.

    "*Doctors* prescribe tablets to reduce swelling", "*The latter* is ancient", "*Related therapies* inject",
    "They *found* that injecting a drug relieved the pain".
    """
    subject = subject_of_clause(parsed, clause, trigger)
    groups = word_groups()
    words = parsed.sentence.words
    if words[0].lower == "the" and len(words) > 1 and words[1].lower in groups["the_other"] and clause == 0:
        return True  # whatever the parser makes of "*The latter* balances …"
    if subject is None or owns(parsed, naming.instruments):
        return False
    described = {word.lower for word in parsed.sentence.children(subject.index)}
    if subject.lower in groups["the_other"]:
        behind = words[subject.index + 1 : subject.index + 2]
        is_part = bool(behind) and behind[0].lower == "of"  # "*one of* the best treatments is …"
        return not described & groups["points_at"] and not is_part
    if subject.lower in groups["prescribers"]:
        return owns(parsed, naming.others)
    if subject.lower in groups["plural_treatments"]:
        if "our" in described and not owns(parsed, naming.subjects):
            return True  # "*Our treatments* are painless": all of them together
        return not (described & groups["definite"] or _are_visits(parsed, subject))
    return bool(described & groups["others_of_it"]) and subject.lower in groups["stand_ins"]


def _are_visits(parsed: Parsed, subject: Word) -> bool:
    """Whether the treatments are so many visits for the one: "*Two or three treatments* end the pain"."""
    is_counted = any(word.tag == "CD" for word in parsed.sentence.children(subject.index))
    return is_counted and subject.lower in word_groups()["visits"]


def is_discovery(parsed: Parsed, trigger: Mention) -> bool:
    """Whether the sentence tells what somebody once found out: "*He discovered* that injecting …"."""
    groups, words = word_groups(), parsed.sentence.words
    for word in words[: trigger.first]:
        is_told = word.index + 1 < trigger.first and words[word.index + 1].lower == "that"
        if is_told and words[word.index + 2].lower in groups["pronouns"]:
            return False  # "A review found that *it* helps"
        if is_told and word.tag == "VBD" and word.lower in groups["found_out"]:
            subject = {one.lower for one in parsed.sentence.children(word.index) if one.dep == "nsubj"}
            return bool(subject) and not subject & (groups["we"] | groups["persons"] | {"i", "you"})
    return False


def subject_word(parsed: Parsed, clause: int, trigger: Mention) -> str:
    """The head of the clause's grammatical subject, in lower case; "" where it has none."""
    words = parsed.sentence.words
    inside = [word for word in words if parsed.clause[word.index] == clause]
    if word := subject_of_clause(parsed, clause, trigger):
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
    return word.pos == "PROPN" and not is_thing and word.lower not in word_groups()["lesions"]


def subject_of_clause(parsed: Parsed, clause: int, trigger: Mention) -> Word | None:
    """The grammatical subject that the parser finds before the trigger."""
    for word in reversed(parsed.sentence.words[: trigger.first + 1]):
        is_subject = word.dep in ("nsubj", "nsubj:pass") and parsed.clause[word.index] == clause
        if is_subject and not (word.tag == "NNP" and is_third_person(parsed, word.index)):
            return word
    return None
