"""Whose view a sentence tells: what is laid to others is not what the page says itself.

A view of many ("Some coaches think …", "Critics call it …") is theirs. What one person is quoted as saying on
a page, a clinician or a patient, the page says with them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dnlint.nlp.english import word_groups
from dnlint.nlp.finite import is_finite
from dnlint.nlp.reach import Scoped, clause_end
from dnlint.nlp.words import Sentence, Word

_REPORTING = 3  # words before a quotation that make it a reported one
_QUOTED = 4  # words with their mark; a few quoted words ("new healing") are the page's own


def quotations(sentence: Sentence) -> Iterator[Scoped]:
    """Several words in quotation marks inside a sentence are reported, not said ("breaks up scar tissue")."""
    marks = [word.index for word in sentence.words if word.text in ('"', "``", "''")]
    for start, end in zip(marks[::2], marks[1::2], strict=False):
        before = [word for word in sentence.words[:start] if word.pos != "PUNCT"]
        asks = sentence.words[end - 1].text == "?"
        if asks or (len(before) >= _REPORTING and end - start > _QUOTED and not _is_own(before)):
            yield Scoped("attribution", start, start, start + 1, end)


def beliefs(sentence: Sentence, clause: Sequence[int]) -> Iterator[Scoped]:
    """ "Some coaches think that …": a view reported of others, unless the page makes it its own."""
    words = sentence.words
    for word in words:
        if (
            word.lower not in word_groups()["beliefs"]
            or not _reports(words, word)
            or _only_names(words, word)
            or tells_of_itself(words, word.index)
        ):
            continue
        before = [one for one in words[: word.index] if clause[one.index] == clause[word.index]]
        nominal = [one for one in before if one.pos in ("NOUN", "PROPN", "PRON") or one.lower == "many"]
        behind = words[word.index + 1 : word.index + 4]  # "seen *by our team* as …"
        ours = (
            behind[:1] and behind[0].lower == "by" and any(one.lower in ("our", "my", "us") for one in behind)
        )
        if nominal and not ours and not _is_own(before):
            yield Scoped("attribution", word.index, word.index, word.index + 1, _told(words, clause, word))


def _told(words: Sequence[Word], clause: Sequence[int], verb: Word) -> int:
    """The last word of what is held: "Some think | that A | or B is the cure"."""
    end = clause_end(clause, verb.index)
    if end + 1 < len(words) and words[end + 1].lower == "that":
        end = clause_end(clause, end + 1)
    inside = words[verb.index + 1 : end + 1]
    goes_on = words[end + 1 : end + 2]
    if inside[:1] and inside[0].lower == "that" and goes_on and not any(map(is_finite, inside)):
        return clause_end(clause, end + 1) if goes_on[0].lower in word_groups()["joined"] else end
    return end


def _is_own(before: Sequence[Word]) -> bool:
    """Whether the words before what is said name the page's own voice: "our patients", or one person."""
    groups = word_groups()
    said = {word.lower for word in before}
    if _is_of_some(before):
        return False
    if len(before) == 2 and said & {"one"} and before[1].tag == "MD":
        return True  # "*One could describe* it as …"
    if said & groups["own_voice"] or said & groups["one_person"]:
        return True
    if _is_one_clinician(before):
        return True
    following = (*before[1:], None)
    return any(_is_somebody(word, after) for word, after in zip(before, following, strict=True))


def _is_of_some(before: Sequence[Word]) -> bool:
    """Whether it is some of many who hold it: "*some* athletes think", but not "some of *our* patients"."""
    said = [word.lower for word in before]
    return said[:1] == ["some"] and not {"our", "my", "us"}.intersection(said)


def _is_one_clinician(before: Sequence[Word]) -> bool:
    """ "*My physical therapist* says" what she knows; what "a therapist" says, somebody says."""
    groups = word_groups()
    said = [word.lower for word in before]
    return any(
        first in groups["this_one"] and not groups["clinicians"].isdisjoint(said[at + 1 : at + 3])
        for at, first in enumerate(said)
    )


def _is_somebody(word: Word, after: Word | None) -> bool:
    """Whether a name is one person's: "*Smith* says", but not "the *NHS* says" nor "*Gym* folklore says"."""
    is_name = word.tag == "NNP" and word.dep == "nsubj" and word.text.istitle()
    names_a_thing = after is not None and after.pos in ("NOUN", "PROPN") and after.text.islower()
    return is_name and not names_a_thing and word.lower not in word_groups()["bodies"]


def _only_names(words: Sequence[Word], word: Word) -> bool:
    """In "*what* physios *call* dry needling" and "a term that *describes* …" nothing is reported."""
    before = [one.lower for one in words[: word.index]]
    holder = before[-2:-1] if before[-1:] in (["that"], ["which"]) else before[-1:]
    if not word_groups()["namings"].isdisjoint(holder):
        return True
    return word.lower in ("call", "calls", "term") and "what" in before


def tells_of_itself(words: Sequence[Word], verb: int) -> bool:
    """Whether people tell what happened to them: "Many *say they* feel nothing" is no view of many."""
    groups = word_groups()
    behind = [one.lower for one in words[verb + 1 : verb + 4] if one.lower != "that"]
    people = {one.lower for one in words[max(0, verb - 3) : verb]}
    tells = words[verb].lower in groups["tells"] and not people.isdisjoint(groups["tellers"])
    return tells and not groups["themselves"].isdisjoint(behind[:1])


def _reports(words: Sequence[Word], word: Word) -> bool:
    """Whether the word is a verb here, and not a participle or a noun ("a *class*")."""
    following = words[word.index + 1].lower if word.index + 1 < len(words) else ""
    if following == "by" and word.tag in ("VBP", "VBZ", "VB"):
        return False  # "runners swear *by* it"
    if word.lower in word_groups()["holds_that"]:
        return word.pos == "VERB" and "that" in [one.lower for one in words[word.index + 1 : word.index + 4]]
    if word.pos == "VERB":
        return word.tag in ("VBP", "VBZ", "VBD", "VB")
    is_name = following == "that" and word.lower in word_groups()["namings"]  # "a new *term* that …"
    return following in ("it", "this", "them", "that") and not is_name
