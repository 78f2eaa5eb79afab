"""Who or what else a clause is about: training, the body's own doings, professionals at large, a person.

None of these is a treatment with a name in the rule pack, and what they bring is no claim of one.
"""

from __future__ import annotations

from collections.abc import Sequence

from dnlint.nlp.at_large import is_said_at_large
from dnlint.nlp.doers import (
    is_help_of_somebody,
    is_how_to,
    is_own_choice,
    is_profession,
    is_striven_for,
    treats_people,
)
from dnlint.nlp.english import word_groups
from dnlint.nlp.finite import is_finite
from dnlint.nlp.matcher import Mention
from dnlint.nlp.named import owns
from dnlint.nlp.naming import Naming
from dnlint.nlp.not_by_it import is_anothers_deed, is_waited_for
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.passives import is_passive
from dnlint.nlp.words import Word

_MARKS = ("™", "®")
_OPENING = 4  # words: "a long *walk* is cheap, and it …"
_OBJECT = 6  # words: "is *lifestyle change, simple analgesics*"


def is_bystander(parsed: Parsed, naming: Naming, subject: Word | None, trigger: Mention) -> bool:
    """Whether a clause is about somebody or something that no treatment is."""
    if owns(parsed, naming.instruments | naming.subjects):
        return False
    return (
        _is_training(parsed, trigger)
        or _is_exercise(parsed, trigger)
        or _is_what_matters(parsed, trigger)
        or _is_what_does_it(parsed, trigger)
        or _is_brand(parsed, subject, trigger)
        or _is_said_to_be_another(parsed, naming, trigger)
        or is_own_choice(parsed, trigger)
        or is_striven_for(parsed, trigger)
        or is_help_of_somebody(parsed, naming, trigger)
        or is_how_to(parsed, trigger)
        or is_said_at_large(parsed, subject, trigger)
        or is_anothers_deed(parsed, trigger)
        or is_waited_for(parsed, trigger)
        or (subject is not None and _is_one(parsed, naming, subject, trigger))
    )


def _is_one(parsed: Parsed, naming: Naming, subject: Word, trigger: Mention) -> bool:
    return (
        _is_doing(parsed, subject, trigger)
        or is_profession(parsed, naming, subject, trigger)
        or treats_people(parsed, subject, trigger)
    )


def _is_training(parsed: Parsed, trigger: Mention) -> bool:
    """ "*Improving the strength of the core* has been proven to be the best …" is about exercise."""
    sentence = parsed.sentence
    own = sentence.words[sentence.own :]
    if not own or own[0].lower not in word_groups()["builds_up"]:
        return False
    verb = next((word.index for word in own if is_finite(word)), len(sentence.words))
    opening = sentence.words[sentence.own : verb]
    is_whole = verb < len(sentence.words) and not any(word.text in ",;:" for word in opening)
    return is_whole and trigger.first >= sentence.own and _has(opening, "trained")


def _is_exercise(parsed: Parsed, trigger: Mention) -> bool:
    """ "*Grip strengthening* is what keeps it away": the word that would make the claim names an exercise."""
    words, at = parsed.sentence.words, trigger.first
    is_name = trigger.last == at > parsed.sentence.own and words[at - 1].pos in ("NOUN", "ADJ")
    goes_on = words[at + 1 : at + 2]
    is_subject = bool(goes_on) and is_finite(goes_on[0])
    return is_name and is_subject and words[at].lower in word_groups()["trains_with"]


def _is_what_matters(parsed: Parsed, trigger: Mention) -> bool:
    """ "*Treating the cause of pain* takes time" says what is so whoever does it."""
    words, own = parsed.sentence.words, parsed.sentence.own
    verb = words[trigger.first]
    if verb.dep != "csubj" or verb.tag != "VBG" or trigger.first < own:
        return False
    points = word_groups()["pronouns"] - {"that", "which"} | word_groups()["points_back"]
    return not any(word.lower in points for word in words[own:])


def _is_what_does_it(parsed: Parsed, trigger: Mention) -> bool:
    """ "*What* keeps you well *is strength*" is about strength."""
    groups = word_groups()
    own = parsed.sentence.words[parsed.sentence.own :]
    being = next((at for at, word in enumerate(own) if word.lower in groups["being"]), 0)
    if not own or own[0].lower != "what" or own[-1].text == "?" or own[being].index <= trigger.last:
        return False
    is_it = groups["pronouns"] | groups["stand_ins"] | groups["done_to_muscle"] | {"how"}
    return not any(word.lower in is_it for word in own[being:])


def _is_brand(parsed: Parsed, subject: Word | None, trigger: Mention) -> bool:
    """ "*The Smith Method* fixes the cause" tells of a method with a name of its own."""
    words = parsed.sentence.words
    if trigger.form not in ("verb", "phrase") or words[trigger.first].text[:1].isupper():
        return False  # "This Technique Treats …" is a title
    before = [word for word in words[max(0, trigger.first - 2) : trigger.first] if word.text not in _MARKS]
    return any(_names_method(words, word) for word in (subject, *before[-1:]) if word is not None)


def _names_method(words: Sequence[Word], last: Word) -> bool:
    """Whether a name that is somebody's own ends here: "the Smith *Method*", "Easeflow™"."""
    marked = any(word.text in _MARKS for word in words[last.index + 1 : last.index + 2])
    before = words[max(0, last.index - 1) : last.index]
    is_named = any(word.text[:1].isupper() and word.pos != "DET" for word in before)
    is_method = last.lower in word_groups()["methods"] and is_named and last.index > 1
    return last.text[:1].isupper() and (marked or is_method)


def _has(words: tuple[Word, ...], group: str) -> bool:
    return any(word.lower in word_groups()[group] for word in words)


def _is_doing(parsed: Parsed, subject: Word, trigger: Mention) -> bool:
    """ "*Movement* promotes healing"; but "*this* inflammation" is the needle's."""
    groups = word_groups()
    if subject.lower in ("it", "they", "which"):
        subject = _named_first(parsed, subject)
    described = {word.lower for word in parsed.sentence.children(subject.index) if word.index < subject.index}
    if subject.lower in groups["doings"] | groups["good_for_all"]:
        return not described & groups["measured"]
    does_it = subject.dep == "nsubj" and not is_passive(parsed.sentence, trigger)
    return does_it and subject.lower in groups["body_doings"] and not described


def _named_first(parsed: Parsed, pronoun: Word) -> Word:
    """What the sentence opens with, where "they" looks back to it: "*Sleep* and protein: *they* repair …"."""
    groups, own = word_groups(), parsed.sentence.own
    words = parsed.sentence.words[own : min(pronoun.index, own + _OPENING)]
    noun = next((word for word in words if word.pos not in ("DET", "ADJ", "INTJ", "PUNCT", "PRON")), pronoun)
    looks_back = parsed.clause[noun.index] != parsed.clause[pronoun.index]
    return noun if looks_back and noun.lower in groups["doings"] | groups["good_for_all"] else pronoun


def _is_said_to_be_another(parsed: Parsed, naming: Naming, trigger: Mention) -> bool:
    """ "The best treatment for migraine *is medication*" is about medication."""
    words = parsed.sentence.words
    being = next((one.index for one in words[trigger.last :] if one.lower in word_groups()["being"]), None)
    if being is None or not _has(words[parsed.sentence.own : being], "stand_ins"):
        return False
    named = [one for one in parsed.mentions if being < one.first <= being + _OBJECT]
    found = next((one for one in named if one.owner in naming.others), None)
    return found is not None and all(
        word.pos in ("ADJ", "NOUN", "PUNCT", "DET") and word.lower != "not"
        for word in words[being + 1 : found.first]
    )
