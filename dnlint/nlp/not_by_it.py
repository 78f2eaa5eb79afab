"""What the sentence itself lays to others: to time, to another's hands, to what is put before needling."""

from __future__ import annotations

from collections.abc import Sequence

from dnlint.nlp.english import word_groups
from dnlint.nlp.finite import is_finite
from dnlint.nlp.matcher import Mention
from dnlint.nlp.naming import Naming
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.words import Word

_LONG = 120  # words: nobody writes such a sentence
_NAME = 3  # words: "most *acute muscle strains*"
_TIME = 6  # words at the end of a sentence: "within *a few weeks or months*"
_SHARE = 4  # words: "eight of ten people"
_OPENING = 5  # words: "No, that is *acupuncture*"
_DEED = 4  # words: "the dentist *then quickly* made me …"
_ARTICLES = ("the", "a", "any", "your", "our", "this", "some")


def takes_its_course(own: Sequence[Word]) -> bool:
    """Whether a sentence tells what comes about anyway: "most people are well again, *whatever they do*"."""
    if len(own) > _LONG:
        return False
    groups, text = word_groups(), _spoken(own)
    phrase = next((one for one in groups["runs_its_course"] if f" {one} " in text), "")
    if not phrase and not _is_usual_course(own):
        return False
    said = set(text.replace(f" {phrase} ", " ").split())
    means = groups["done_to_muscle"] | groups["lesions"] | groups["stand_ins"] | groups["we"]
    return said.isdisjoint(means | {"it", "this", "these"})


def _is_usual_course(own: Sequence[Word]) -> bool:
    """Whether a sentence tells how long such things take: "*Most headaches* pass within a few *hours*"."""
    groups = word_groups()
    if not own or own[0].lower not in groups["how_many_of_them"]:
        return _is_share_of_people(own)
    things = [word for word in own[1 : 1 + _NAME] if word.tag == "NNS"]
    is_thing = bool(things) and things[0].lower not in groups["persons"] | groups["sportspeople"]
    return is_thing and any(word.lower in groups["spans_of_time"] for word in own[-_TIME:])


def _is_share_of_people(own: Sequence[Word]) -> bool:
    """Whether a sentence opens with how many get well in time: "In *eight of ten people* … within a year"."""
    groups = word_groups()
    opening = own[1 : 1 + _SHARE] if own and own[0].lower == "in" else own[:_SHARE]
    is_share = len(opening) == _SHARE and opening[0].pos == opening[2].pos == "NUM"
    names = is_share and opening[1].lower in ("of", "in", "out") and opening[3].lower in groups["sufferers"]
    return names and any(word.lower in groups["spans_of_time"] for word in own[-_TIME:])


def is_waited_for(parsed: Parsed, trigger: Mention) -> bool:
    """Whether it only tells from when on something may be done: "*Once the elbow has healed*, you play"."""
    groups, words = word_groups(), parsed.sentence.words
    start = max(parsed.clause.index(parsed.clause[trigger.first]), parsed.sentence.own)
    start = _start_of_delay(words, start, trigger.first)
    inside = [word.lower for word in words[start : trigger.last + 1]]
    is_first_step = inside[:1] in (["until"], ["unless"]) and inside[1:2] == ["you"]
    if not groups["from_then_on"].intersection(inside[:1]):
        return False
    if not (is_first_step or _is_done_by_then(words, start, trigger)):
        return False
    means = groups["done_to_muscle"] | groups["lesions"] | groups["stand_ins"] | groups["we"] | {"it", "this"}
    return means.isdisjoint(inside)


def _start_of_delay(words: Sequence[Word], start: int, at: int) -> int:
    """Where "after" opens what came first, if it does so within the clause: "pain *after it has healed*"."""
    for word in words[start + 1 : at][::-1]:
        is_doubled = words[word.index - 1].lower == words[word.index + 1].lower  # "trial *after* trial"
        if word.lower == "after" and not is_doubled:
            return word.index
    return start


def _is_done_by_then(words: Sequence[Word], start: int, trigger: Mention) -> bool:
    """Whether the clause is in the perfect: "once it *has healed*", not "after that I *have no* pain"."""
    inside = words[start : trigger.last + 1]
    return any(
        word.lower in ("has", "have")
        and any(one.tag == "VBN" for one in words[word.index + 1 : word.index + 4])
        for word in inside
    )


def is_anothers_deed(parsed: Parsed, trigger: Mention) -> bool:
    """Whether somebody who does not needle did it: "*the dentist made me a splint* and the pain was gone"."""
    groups, words = word_groups(), parsed.sentence.words
    before = words[parsed.sentence.own : trigger.first + 1]
    if len(before) > _LONG or not groups["stand_ins"].isdisjoint(word.lower for word in before):
        return False
    for word in before:
        deeds = groups["deeds"] if word.lower in groups["other_hands"] else groups["deeds_of_hands"]
        if word.lower in groups["other_hands"] | groups["clinicians"] and _does(words, word, deeds):
            return True
    return False


def _does(words: Sequence[Word], doer: Word, deeds: frozenset[str]) -> bool:
    """Whether the first verb behind a person tells of one of these deeds."""
    behind = words[doer.index + 1 : doer.index + 1 + _DEED]
    verb = next((word for word in behind if is_finite(word) or word.lower in deeds), None)
    return verb is not None and verb.lower in deeds


def is_denied_it(parsed: Parsed, naming: Naming) -> bool:
    """Whether the treatment is named only as what does not do it: "loading, *not needling*, heals"."""
    words = parsed.sentence.words
    if len(words) > _LONG:
        return False
    own = [one for one in parsed.of(naming.subjects | naming.instruments) if one.first >= parsed.sentence.own]
    firsts = [one.first for one in own] or [
        word.index for word in words[parsed.sentence.own :] if word.lower in ("treatment", "therapy")
    ]
    return bool(firsts) and all(_is_put_aside(words, parsed.sentence.own, first) for first in firsts)


def says_what_that_is(parsed: Parsed, naming: Naming) -> bool:
    """Whether a sentence tells another treatment apart by its name: "No, *that is acupuncture*"."""
    behind = behind_that_is(parsed.sentence.words[parsed.sentence.own :])
    named = {one.owner for word in behind[:1] for one in parsed.starting_at(word.index)}
    return bool(named & naming.others) and not named & naming.subjects


def behind_that_is(own: Sequence[Word]) -> Sequence[Word]:
    """What a sentence says "that" is, perhaps behind a No: "No, that is *acupuncture*"; else ()."""
    said = [word for word in own[:_OPENING] if word.pos != "PUNCT"]
    told = said[1:] if said and said[0].lower in word_groups()["says_no"] else said
    is_that = [word.lower for word in told[:2]] in (["that", "is"], ["that", "'s"])
    return told[2:] if is_that else ()


def _is_put_aside(words: Sequence[Word], start: int, first: int) -> bool:
    """Whether "not" or "rather than" stands before a name, and no verb that would be denied with it."""
    at = first - 1
    while at > start and (words[at].lower in _ARTICLES or words[at].pos == "ADJ"):
        at -= 1
    if at < start:
        return False
    pair = " ".join(word.lower for word in words[max(start, at - 1) : at + 1])
    if pair in word_groups()["put_before"]:
        return True
    return words[at].lower == "not" and at > start and words[at - 1].text in (",", "(", "–", "—")


def _spoken(own: Sequence[Word]) -> str:
    """The words with a space around each, for phrases to be looked up in."""
    return f" {' '.join(word.lower for word in own)} "
