"""Words that only lead to what a sentence says, or tell of a book or a course and not of the treatment."""

from __future__ import annotations

from collections.abc import Sequence

from dnlint.nlp.clause_subjects import subject_of_clause
from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.named import owns
from dnlint.nlp.naming import Naming
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.practitioners import is_biography
from dnlint.nlp.words import Word
from dnlint.nlp.works import is_title_of_work

_NAMES = ("NOUN", "PROPN", "ADJ")
_NEAR = 4  # words: "his theory *of modern* dry needling"


def is_beside_it(parsed: Parsed, naming: Naming, trigger: Mention) -> bool:
    """Whether a claim's words are no statement about the treatment, although the sentence may name it."""
    return (
        _only_leads_on(parsed, naming, trigger)
        or _is_lore(parsed, naming, trigger)
        or _tells_of_another(parsed, naming, trigger)
        or _is_training_for_it(parsed, naming, trigger)
        or _is_won_by_training(parsed, trigger)
        or _is_added_to_it(parsed, naming, trigger)
        or is_title_of_work(parsed, naming.subjects, trigger)
        or is_biography(parsed, naming.subjects, trigger)
    )


def _tells_of_another(parsed: Parsed, naming: Naming, trigger: Mention) -> bool:
    """ "It is *proven that stress* makes pain worse" proves nothing of the treatment."""
    words, groups = parsed.sentence.words, word_groups()
    at = trigger.last if words[trigger.last].lower == "that" else trigger.last + 1
    if at >= len(words) - 1 or words[at].lower != "that" or words[at - 1].lower not in groups["proves"]:
        return False
    if owns(parsed, naming.subjects | naming.belongings | naming.instruments):
        return False
    told = {word.lower for word in words[at + 1 :]}
    is_it = groups["looks_back"] | groups["it_again"] | groups["we"] | groups["stand_ins"] | groups["results"]
    return told.isdisjoint(is_it | groups["done_to_muscle"])


def _only_leads_on(parsed: Parsed, naming: Naming, trigger: Mention) -> bool:
    """ "*When it comes to easing stress*, many swear by yoga" says nothing of what eases it."""
    words, own, groups = parsed.sentence.words, parsed.sentence.own, word_groups()
    opening = " ".join(word.lower for word in words[own : own + 4])
    if not any(opening.startswith(one) for one in groups["leads_to_topic"]):
        return False
    behind = (word for word in words[trigger.last + 1 :] if word.dep in ("nsubj", "nsubj:pass"))
    told = next(behind, None)
    if told is None or not any(word.text == "," for word in words[trigger.last : told.index]):
        return False
    named = any(one.first <= told.index <= one.last for one in parsed.of(naming.subjects))
    described = {word.lower for word in parsed.sentence.children(told.index)}
    is_it = told.lower in groups["pronouns"] | groups["none_of_all"] | groups["we"]
    return not (named or is_it or (told.lower in groups["stand_ins"] and described & groups["definite"]))


def _is_lore(parsed: Parsed, naming: Naming, trigger: Mention) -> bool:
    """ "Her *book on dry needling* is very useful" praises the book."""
    words, groups = parsed.sentence.words, word_groups()
    subject = subject_of_clause(parsed, parsed.clause[trigger.first], trigger)
    if subject is None:
        return False
    leads = next((word.lower for word in words[subject.index + 1 : subject.index + 2]), "")
    is_taught = subject.lower in groups["taught"] and leads in groups["about"]  # not "a course *of* it"
    if not (is_taught or (subject.lower in groups["lore"] and leads in groups["about"] | {"of"})):
        return False
    ahead = range(subject.index + 1, subject.index + _NEAR + 1)
    return any(one.first in ahead for one in parsed.of(naming.subjects))


def _is_training_for_it(parsed: Parsed, naming: Naming, trigger: Mention) -> bool:
    """In "needling for the pain, and *squats to build* strength" it is the squats that build."""
    words, groups = parsed.sentence.words, word_groups()
    at = trigger.first - 2
    leads_on = at >= parsed.sentence.own and words[at + 1].lower == "to"
    while at > parsed.sentence.own and words[at].lower in groups["beside_it"]:
        at -= 1  # "exercises *along with it* to keep …"
    if not leads_on or words[at].lower not in groups["trains_with"]:
        return False
    while at > 0 and words[at - 1].pos in _NAMES:
        at -= 1
    if any(word.lower in groups["taken_with"] for word in words[parsed.sentence.own : at]):
        return False  # "we pair *it with* exercises to …"
    beside = parsed.of(naming.subjects)
    is_joined = any(at - 2 <= one.last <= at for one in beside)  # "needling *and squats* to build strength"
    return not (is_joined or any(_is_list(words[one.last + 1 : at]) for one in beside))


def _is_list(between: Sequence[Word]) -> bool:
    """Whether names run on: "needling*, cupping and* squats", but not "needling*, and* squats"."""
    is_run = all(
        word.pos in _NAMES or word.tag == "VBG" or word.lower in ("and", ",", "&") for word in between
    )
    return is_run and len(between) > 2 and between[-1].lower in ("and", "&")


def _is_won_by_training(parsed: Parsed, trigger: Mention) -> bool:
    """In "we follow it with *exercises so that* the change lasts" it is the exercises that make it last."""
    words = parsed.sentence.words
    clause = parsed.clause[trigger.first]
    start = parsed.clause.index(clause) if clause in parsed.clause else 0
    if start <= parsed.sentence.own or words[start].lower != "so":
        return False
    before = [word for word in words[:start] if word.pos != "PUNCT"]
    if not before or before[-1].lower not in word_groups()["trains_with"]:
        return False
    described = {word.lower for word in parsed.sentence.children(before[-1].index)}
    return "after" not in described  # "the pain *after a workout*, so that you train again"


def _is_added_to_it(parsed: Parsed, naming: Naming, trigger: Mention) -> bool:
    """ "*Add a sauna to* your dry needling visit to flush toxins" tells what the sauna does."""
    words, own = parsed.sentence.words, parsed.sentence.own
    if not words[own:] or words[own].lower != "add":
        return False
    first = next((one.first for one in parsed.of(naming.subjects)), 0)
    before = [word.lower for word in words[own + 1 : first] if word.pos not in ("DET", "PRON")]
    return own < first < trigger.first and len(before) > 1 and before[-1] == "to"
