"""What copy takes for granted of the treatment, whatever it asks, tells or doubts of the reader.

"You might try *this amazing treatment*" doubts whether you try it, and not that it is amazing. A question
takes nothing for granted here: what is asked is not asserted.
"""

from __future__ import annotations

from collections.abc import Sequence

from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.naming import Naming, Surroundings
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.words import Word

_SOUGHT = 6  # words: "looking for *one of the very* most effective treatments"
_SHOULD_YOU = ["should", "you"]
_DESCRIBES = ("ADJ", "ADV", "PUNCT", "NOUN", "CCONJ")  # in "non-invasive, drug-free option"


def is_taken_for_granted(parsed: Parsed, naming: Naming, trigger: Mention) -> bool:
    """Whether a condition leaves it standing: "If you want *the amazing benefits of dry needling*, call"."""
    words = parsed.sentence.words
    if trigger.form != "adjective" or parsed.sentence.is_question or not trigger.first:
        return False
    if words[trigger.first - 1].lower not in word_groups()["granted"]:
        return False
    for one in parsed.mentions:
        between = words[trigger.last + 1 : one.first]
        if one.owner in naming.subjects and 1 < len(between) <= 3:
            return between[-1].lower == "of" and all(word.pos in ("NOUN", "ADJ", "ADP") for word in between)
    return False


def is_pointed_out(parsed: Parsed, naming: Naming, around: Surroundings, trigger: Mention) -> bool:
    """Whether a quality is said in passing of what is spoken of, and no doubt or order reaches it."""
    if parsed.sentence.is_question or not trigger.first:
        return False
    if _is_met(parsed, naming, around, trigger):
        return True
    return trigger.form != "verb" and (
        _is_shown(parsed, naming, trigger)
        or _is_apposed(parsed, naming, trigger)
        or _is_offered(parsed, naming, around, trigger)
    )


def _is_shown(parsed: Parsed, naming: Naming, trigger: Mention) -> bool:
    """ "*This non-invasive, drug-free option* may be for you", "ask about *our painless dry needling*"."""
    words = parsed.sentence.words
    opening = _behind(words[: trigger.first][::-1])
    if opening is None or opening.lower not in word_groups()["shows"]:
        return False
    return _thing(words, trigger) is not None or _names_it(parsed, naming, trigger.last + 1)


def _is_apposed(parsed: Parsed, naming: Naming, trigger: Mention) -> bool:
    """ "You will want to try *an amazing treatment, dry needling*"."""
    thing = _thing(parsed.sentence.words, trigger)
    behind = parsed.sentence.words[thing.index + 1 : thing.index + 2] if thing else ()
    is_set_off = bool(behind) and behind[0].lower in word_groups()["names_behind"]
    if thing is None or not is_set_off or parsed.clause[behind[0].index] != parsed.clause[thing.index]:
        return False  # "If you want a painless treatment, | dry needling is …"
    return _names_it(parsed, naming, thing.index + 2)


def _is_offered(parsed: Parsed, naming: Naming, around: Surroundings, trigger: Mention) -> bool:
    """Whether what a condition seeks is held out: "If you want *a painless option*, try dry needling"."""
    words, clause = parsed.sentence.words, parsed.clause[trigger.first]
    start = parsed.clause.index(clause)
    before = {word.lower for word in words[max(start, trigger.first - _SOUGHT) : trigger.first]}
    opening = [word.lower for word in words[start : start + 2]]
    is_sought = (opening[0] == "if" or opening == _SHOULD_YOU) and not before.isdisjoint(
        word_groups()["seeks"]
    )
    thing = _thing(words, trigger)
    if not is_sought or thing is None:
        return False
    comma = next((word.index for word in words[thing.index :] if word.text == ","), len(words))
    return _holds_out(parsed, naming, around, words[comma:])


def _is_met(parsed: Parsed, naming: Naming, around: Surroundings, trigger: Mention) -> bool:
    """Whether it is what ends the search: "If you want to *get rid of pain*, dry needling is the answer"."""
    words, start = parsed.sentence.words, parsed.clause.index(parsed.clause[trigger.first])
    sought = {word.lower for word in words[start : trigger.first]} & word_groups()["seeks"]
    if words[start].lower not in ("if", "when") or not sought:
        return False
    comma = next((word.index for word in words[trigger.last :] if word.text == ","), len(words))
    said = " ".join(word.lower for word in words[comma:] if word.pos != "PUNCT")
    is_answer = any(said.endswith(one) for one in word_groups()["ends_the_search"])
    return is_answer and _holds_out(parsed, naming, around, words[comma:])


def _holds_out(parsed: Parsed, naming: Naming, around: Surroundings, rest: Sequence[Word]) -> bool:
    """Whether the main clause offers the treatment, names no other and takes nothing back."""
    said, groups = {word.lower for word in rest}, word_groups()
    named = {one.owner for one in parsed.mentions if rest and one.first >= rest[0].index}
    hedged = any(word.lower == "be" and _before(rest, word) in groups["doubts_being"] for word in rest)
    if hedged or named & naming.others or said & groups["denies_doing"]:
        return False
    return bool(named & naming.subjects) or (around.topic.subject and bool(said & groups["holds_out"]))


def _before(rest: Sequence[Word], word: Word) -> str:
    return next((one.lower for one in rest if one.index == word.index - 1), "")


def _behind(words: Sequence[Word]) -> Word | None:
    """The first word that is none of those that describe a thing."""
    return next((word for word in words if not _describes(word)), None)


def _describes(word: Word) -> bool:
    """Whether it may stand before a thing; a participle may, too: "painless, *proven* treatment"."""
    return word.tag == "VBN" or (word.pos in _DESCRIBES and word.tag != "PRP$")


def _thing(words: Sequence[Word], trigger: Mention) -> Word | None:
    """The treatment without a name that an adjective describes: "amazing, drug-free *treatment*"."""
    for word in words[trigger.last + 1 :]:
        if word.lower in word_groups()["stand_ins"]:
            return word
        if not _describes(word) or word.text in ".;:–—":
            return None
    return None


def _names_it(parsed: Parsed, naming: Naming, at: int) -> bool:
    return any(one.owner in naming.subjects for one in parsed.starting_at(at))
