"""Divides a sentence into clauses: the stretches within which cues and claims reach each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dnlint.nlp.english import BOUNDARIES, word_groups
from dnlint.nlp.finite import finite_at, finite_follows, has_verb, is_finite, is_main_verb
from dnlint.nlp.words import Sentence, Word

_ASIDE = 6  # words
_TENSED = ("VBZ", "VBP", "VBD", "MD")
_DEGREES = ("JJ", "JJR", "RBR")
_SHORT_ASIDE = 4  # words: behind a longer one a comma begins something new


def clauses(
    sentence: Sentence, verbs: frozenset[int] = frozenset(), names: frozenset[int] = frozenset()
) -> tuple[int, ...]:
    """For each word the number of its clause, counting from 0 and never going back.

    `verbs` are words known to be finite verbs, whatever the tagger makes of them ("it *targets* …"), and
    `names` words known to be none ("*Dry* needling and massage …").
    """
    start, numbers = 0, [0] * min(1, len(sentence.words))
    asides = frozenset(_asides(sentence.words))
    for word in sentence.words[1:]:
        starts = word.index not in asides and _starts_clause(sentence.words, word.index, start, verbs, names)
        start = word.index if starts else start
        numbers.append(numbers[-1] + starts)
    return tuple(numbers)


def _asides(words: Sequence[Word]) -> Iterator[int]:
    """The words of short brackets without a verb, and the word behind: "energy *(Qi) along* meridians"."""
    opened = -1
    for word in words:
        if word.text == "(":
            opened = word.index
        elif word.text == ")" and opened >= 0:
            inside = words[opened + 1 : word.index]
            if len(inside) <= _ASIDE and not any(map(is_finite, inside)):
                goes_on = words[word.index + 1 : word.index + 2]
                is_cut = len(inside) > _SHORT_ASIDE and bool(goes_on) and goes_on[0].lower == ","
                yield from range(opened, word.index + 2 - is_cut)
            opened = -1


def _starts_clause(
    words: Sequence[Word], at: int, start: int, verbs: frozenset[int], names: frozenset[int]
) -> bool:
    """Whether a clause begins at a word; `start` is where the clause before it began."""
    word, before = words[at], words[at - 1]
    if word.text in BOUNDARIES.hard or before.text in BOUNDARIES.hard:
        return not _opens_list(words, at if word.text in BOUNDARIES.hard else at - 1, start)
    if word.lower == "but" and at + 1 < len(words) and words[at + 1].lower == "also":
        return False
    if word.lower in BOUNDARIES.subordinators or word.lower in BOUNDARIES.relatives:
        is_inside = word.lower in word_groups()["consequently"] and before.pos == "AUX"  # "may *thus* help"
        return not (_only_compares(words, at) or _is_degree(words, at) or _goes_on_so(words, at) or is_inside)
    if before.text == "," and word.dep == "mark" and word.lower in word_groups()["gives_reason"]:
        return True  # "We want a twitch, | *since* that frees the muscle"
    if before.text == "," and word.lower == "then" and words[start].lower in BOUNDARIES.subordinators:
        return True  # "If your back hurts, | *then* needling helps"
    if word.lower == "that" and word.tag == "WDT":
        return True
    if word.lower == "that" and before.lower in word_groups()["being"]:  # "the difference is *that* …"
        return finite_follows(words, at + 1, verbs)
    if before.lower == "," and sets_apart(words, 0) and _leads_to_main(words, at, start):
        return True  # "Unlike massage, | dry needling works …"
    if _resumes(words, at, start):
        return True  # "Patients who have not tried it | often ask"
    if _is_reduced(words[start:at]) and _has_subject(words, at, names):
        return True  # "If done well | it helps"
    if _names_moment(words, at):
        return False  # "feel the difference *the moment* you stand up"
    if before.pos == "NOUN" and (word.pos == "PRON" or word.lower in ("the", "your")) and word.tag != "WP":
        # "new healing in a place | the body may have neglected"
        return has_verb(words[start:at], verbs, names) and finite_follows(words, at, verbs)
    if word.lower not in BOUNDARIES.joiners or before.lower in BOUNDARIES.joiners:
        return False
    is_complete = has_verb(words[start:at], verbs, names) or (
        # "If done by hand, | it helps", "Whether acute or chronic, | it helps"
        word.text == "," and (_is_reduced(words[start:at]) or words[start].lower == "whether")
    )
    return is_complete and finite_follows(words, at + 1, verbs)


def _names_moment(words: Sequence[Word], at: int) -> bool:
    """Whether two words tell when it happens: "better *the moment* you stand up"."""
    behind = words[at + 1 : at + 2]
    return words[at].lower == "the" and bool(behind) and behind[0].lower in word_groups()["time_words"]


def _opens_list(words: Sequence[Word], colon: int, start: int) -> bool:
    """Whether the statement goes on behind a colon: "It treats many *conditions: migraine, sprains, …*"."""
    if words[colon].text != ":" or words[colon - 1].lower not in word_groups()["heads_list"]:
        return False
    told, listed = words[start:colon], words[colon + 1 :]
    return any(map(is_finite, told)) and not any(word.tag in _TENSED for word in listed)


def _only_compares(words: Sequence[Word], at: int) -> bool:
    """Whether "when compared to massage" goes on with what is compared."""
    behind = words[at + 1 : at + 2]
    return words[at].lower == "when" and bool(behind) and behind[0].lower == "compared"


def _is_degree(words: Sequence[Word], at: int) -> bool:
    """Whether the word only says how much: "is *so* much better", "has all *but* gone"."""
    before, behind = words[at - 1].lower, words[at + 1 : at + 2]
    if words[at].lower == "but":
        return before == "all"
    if words[at].lower != "so" or before == "," or not behind:
        return False
    return behind[0].tag in _DEGREES or behind[0].lower in word_groups()["so_much"]


def _goes_on_so(words: Sequence[Word], at: int) -> bool:
    """Whether a second verb follows from the first: "may calm the nerve *and so reduce* swelling"."""
    behind = words[at + 1 : at + 2]
    is_joined = words[at - 1].lower == "and" and words[at].lower in word_groups()["consequently"]
    return is_joined and bool(behind) and (behind[0].tag in ("VB", "VBP", "VBG") or behind[0].lower == "to")


def sets_apart(words: Sequence[Word], start: int) -> bool:
    """Whether what begins here tells what the sentence is not about: "*Unlike a shot*, the needle …"."""
    opening = " ".join(word.lower for word in words[start : start + 3]) + " "
    return any(opening.startswith(f"{one} ") for one in word_groups()["sets_apart"])


def _leads_to_main(words: Sequence[Word], at: int, start: int) -> bool:
    """Whether all that is set apart has been named: "Unlike massage, cupping and tape, which …, | it …"."""
    if start and words[start - 1].text == "," and words[start].lower not in BOUNDARIES.relatives:
        return False
    verb = next((word.index for word in words[at:] if is_finite(word)), at)
    return not any(word.text == "," for word in words[at:verb])


def _is_reduced(opened: Sequence[Word]) -> bool:
    """Whether a clause has lost its subject and its verb of being: "if *performed well*"."""
    if len(opened) < 2 or opened[0].lower not in BOUNDARIES.subordinators:
        return False
    verb = opened[2] if opened[1].tag == "RB" and len(opened) > 2 else opened[1]  # "if *properly* done"
    return verb.tag in ("VBN", "VBD") and not any(map(is_finite, opened))


def _has_subject(words: Sequence[Word], at: int, names: frozenset[int]) -> bool:
    """Whether a pronoun or a treatment's name stands here with its verb behind it."""
    if words[at - 1].pos in ("ADP", "PUNCT"):
        return False
    begins_name = at in names and at - 1 not in names
    return (words[at].tag == "PRP" and finite_at(words, at + 1)) or (
        begins_name and any(finite_at(words, at + further) for further in (1, 2, 3))
    )


def _resumes(words: Sequence[Word], at: int, start: int) -> bool:
    """Whether the main clause goes on here, behind a relative clause that tells more of its subject."""
    if not opens_relative(words[start]) or not is_main_verb(words, at):
        return False
    inside = words[start + 1 : at]
    has_verb = any(is_finite(word) or word.tag in ("VBP", "VBD") for word in inside)
    is_set_off = bool(inside) and inside[-1].text == ","  # "…, with the drills *that we give you,* | bring …"
    behind = inside[-1 - is_set_off] if inside[is_set_off:] else words[start]
    is_over = behind.pos in ("NOUN", "PROPN", "ADV", "NUM") or _is_done(behind) or is_set_off
    return has_verb and is_over and not any(map(is_finite, words[:start]))


def opens_relative(word: Word) -> bool:
    """Whether a clause that begins so may tell more of a noun: "knots *that* hands cannot reach"."""
    return word.lower in BOUNDARIES.relatives or word.tag == "WDT"


def _is_done(verb: Word) -> bool:
    """Whether what is told of a noun ends with its verb: "knots that massage cannot *reach* | are …"."""
    return verb.tag in ("VB", "VBN") and verb.lower not in word_groups()["beliefs"]
