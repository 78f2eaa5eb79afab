"""Where a verb's or a noun's phrase ends, and what stands inside it.

The order of words decides first, because clinic copy is full of fragments that no parser knows;
parts of speech say where to stop looking.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dnlint.nlp.english import BOUNDARIES, word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.next_statement import is_next_subject
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.words import Word

_RESUMED = 2  # clauses: one that tells more of the subject, and the main clause that goes on behind it
_FAR = 12  # words; further on a verb's object does not stand
_BEFORE_VERB = ("AUX", "ADV", "PART")
_NEAR = 4  # words between what makes something happen and what it happens to


def to_the_right(
    parsed: Parsed, trigger: Mention, wanted: frozenset[str], across: frozenset[str]
) -> Iterator[Mention]:
    """The wanted mentions to the right, up to a word that closes the phrase."""
    words = parsed.sentence.words
    index, limit = trigger.last + 1, min(len(words), trigger.last + 1 + _FAR)
    behind_noun, crossed = trigger.form == "noun", False
    relation_object = "for" in across
    while index < limit:
        here = list(parsed.starting_at(index))
        if _is_second_verb(parsed, trigger, here) or is_next_subject(parsed, trigger, here):
            return
        found = [one for one in here if one.owner in wanted]
        yield from found
        if found or (here and _is_nominal(here, words[index])):
            last = max(one.last for one in found or here)
            if not found:
                yield from _overlapping(parsed, wanted, index, last)
            behind_noun = behind_noun or not found
            index, limit = max(last, index) + 1, min(len(words), last + 1 + _FAR)
            continue
        crossed = crossed or (relation_object and words[index].lower in across)
        if (
            trigger.form in ("noun", "adjective")
            and behind_noun
            and not crossed
            and words[index].lower in word_groups()["joined"]
        ):
            return  # "rapid pain relief and recovery": the recovery is not said to be rapid
        if _closes(parsed, words[index], across, trigger) or any(
            one.inflection == "s" and one.form == "verb" for one in here
        ):
            return
        behind_noun = behind_noun or words[index].pos in ("NOUN", "PROPN")
        index += 1


def _is_second_verb(parsed: Parsed, trigger: Mention, here: Sequence[Mention]) -> bool:
    """In "lessen pain and *aid* recovery" another verb of the same form takes the objects that follow."""
    words = parsed.sentence.words
    return trigger.form == "verb" and any(
        one.form == "verb"
        and one.inflection == trigger.inflection
        and words[one.first - 1].lower in word_groups()["joined"]
        and one.last + 1 < len(words)  # "promoting circulation and *healing*" ends in a noun
        and words[one.last + 1].pos in ("NOUN", "ADJ", "DET")
        for one in here
    )


def _overlapping(parsed: Parsed, wanted: frozenset[str], first: int, last: int) -> Iterator[Mention]:
    """In "jaw *muscle pain*" the pain's name begins inside the muscle's."""
    for inner in range(first + 1, last + 1):
        yield from (one for one in parsed.starting_at(inner) if one.owner in wanted and one.last >= last)


def _is_nominal(here: Sequence[Mention], word: Word) -> bool:
    """Whether the mentions that start at a word are things, so that the phrase goes on behind them."""
    long = word.pos not in ("ADJ", "ADV")  # a word such as "deep" is named for what it says, and is no thing
    return word.pos not in ("VERB", "AUX", "ADP", "SCONJ", "CCONJ", "PART") and any(
        one.form == "noun" and (long or one.last > one.first) for one in here
    )


def _closes(parsed: Parsed, word: Word, across: frozenset[str], trigger: Mention) -> bool:
    words = parsed.sentence.words
    if parsed.clause[word.index] != parsed.clause[trigger.last] and word.lower not in ("and", ",", "or"):
        if word.text in BOUNDARIES.hard or word.lower in BOUNDARIES.subordinators | BOUNDARIES.relatives:
            return True
        if parsed.clause[word.index] > parsed.clause[trigger.last] + 1:
            return True
    if word.lower in BOUNDARIES.relatives or (word.lower == "that" and not _points(words, word)):
        return True
    before = words[word.index - 1] if word.index else word
    if word.lower == "to" and before.lower in word_groups()["joined"]:
        return True  # "to help you heal *and to* make your symptoms better"
    behind = words[word.index + 1] if word.index + 1 < len(words) else word
    if word.lower == "among" and behind.lower in ("them", "these"):
        return False  # "many conditions, *among them* neck pain"
    if word.lower == "following" and behind.text == ":":
        return False  # "it treats the *following:* …"
    if (
        word.lower in word_groups()["listing"]
        or before.lower == "such"
        or (word.lower == "like" and before.pos == "NOUN")
    ):
        return False
    if word.lower == "in" and before.lower in ("them", "it") and word.index == trigger.last + 2:
        return True  # "eliminates *them in* tight bands"
    if word.pos == "ADP" or word.lower in BOUNDARIES.closed_prepositions:
        return word.lower not in across and "-" not in (before.text, behind.text)  # "an *over*-active nerve"
    if word.pos in ("VERB", "AUX"):
        return not (_modifies_noun(words, word) or word.lower in word_groups()["passable"])
    return word.lower == "to" and word.lower not in across


def _points(words: Sequence[Word], that: Word) -> bool:
    """Whether "that" stands before its noun: "get rid of *that* nagging pain"."""
    behind = words[that.index + 1 : that.index + 2]
    return that.dep == "det" or (that.tag == "DT" and bool(behind) and behind[0].pos in ("NOUN", "ADJ"))


def _modifies_noun(words: Sequence[Word], word: Word) -> bool:
    """Whether a participle stands before the noun it describes ("the *affected* tissue")."""
    if word.tag not in ("VBN", "VBG", "VBD", "JJ") or word.index + 1 >= len(words):
        return False
    following = _behind_joined(words, word)
    if following.lower == "-":
        return True  # "built-up"
    previous = words[word.index - 1] if word.index else None
    if previous is not None and (previous.lower == "to" or previous.pos == "AUX"):
        return False
    return following.pos in ("NOUN", "ADJ", "PROPN") and following.lower not in ("your", "the", "a")


def _behind_joined(words: Sequence[Word], word: Word) -> Word:
    """The word behind a participle and those joined to it: "*shortened or tight* muscle"."""
    following = words[word.index + 1]
    while (
        following.lower in word_groups()["joined"]
        and following.index + 2 < len(words)
        and words[following.index + 1].tag in ("JJ", "VBN")
    ):
        following = words[following.index + 2]
    return following


def verb_between(parsed: Parsed, one: Mention, trigger: Mention) -> bool:
    """Whether a verb lies between, but for one that tells more of the first: "the pain I *had* is gone"."""
    between = parsed.sentence.words[one.last + 1 : trigger.first]
    if between and between[-1].lower in BOUNDARIES.finite_words:
        between = between[:-1]  # "*has* all but disappeared", whatever the tagger makes of it
    if between and (between[0].pos == "PRON" or between[0].lower in BOUNDARIES.relatives):
        return False
    return any(word.pos == "VERB" and not (word.tag == "VBN" and word.dep == "acl") for word in between)


def shared_subject(parsed: Parsed, trigger: Mention, wanted: frozenset[str]) -> Iterator[Mention]:
    """What the clause before is about, where more is told of it: "*The pain* eases *or is gone*"."""
    words, clause = parsed.sentence.words, parsed.clause
    start = clause.index(clause[trigger.first])
    between = words[start + 1 : trigger.first]
    is_joined = clause[start] > 0 and words[start].lower in word_groups()["joined"]
    if not is_joined or any(word.pos not in _BEFORE_VERB for word in between):
        return
    before = clause.index(clause[start] - 1)
    for one in parsed.of(wanted):
        opens = all(word.pos in ("DET", "ADJ", "PRON") for word in words[before : one.first])
        if clause[one.last] == clause[before] and (opens or words[one.last].dep.startswith("nsubj")):
            yield one


def is_behind_subject(words: Sequence[Word], one: Mention) -> bool:
    """Whether a name only tells where the subject comes from: "the pain caused *by the knot* is gone"."""
    at = one.first - 1
    while at > 0 and words[at].pos in ("DET", "ADJ"):
        at -= 1
    tells_more = words[max(0, at - 1)].pos in ("NOUN", "VERB")
    return at > 0 and words[at].lower in ("by", "from") and tells_more


def to_the_left(parsed: Parsed, trigger: Mention, wanted: frozenset[str]) -> Iterator[Mention]:
    """The wanted mentions to the left within the clause: the subject of a passive or of "is gone"."""
    words = parsed.sentence.words
    found = [
        one
        for one in parsed.of(wanted)
        if one.last < trigger.first
        and trigger.first - one.last <= _FAR
        and same_clause(parsed, one, trigger)
        and not any(
            _breaks(words[index]) and not _is_made_to(words, one, index)
            for index in range(one.last + 1, trigger.first)
        )
    ]
    yield from sorted(found, key=lambda one: (-one.last, one.first))


def _is_made_to(words: Sequence[Word], one: Mention, to: int) -> bool:
    """Whether something is made to do what follows: "it *allows* swelling *to* go down"."""
    return (
        to == one.last + 1
        and words[to].lower == "to"
        and any(
            word.lower in word_groups()["causing"] for word in words[max(0, one.first - _NEAR) : one.first]
        )
    )


def same_clause(parsed: Parsed, one: Mention, other: Mention) -> bool:
    """Whether two mentions stand in one clause; "that" or "which" may open another between them."""
    between = parsed.sentence.words[one.last + 1 : other.first + 1]
    if parsed.clause[one.last] == parsed.clause[other.first]:
        return True
    relatives = [word for word in between if word.lower in BOUNDARIES.relatives or word.lower == "that"]
    return bool(relatives) and abs(parsed.clause[one.last] - parsed.clause[other.first]) <= _RESUMED


def _breaks(word: Word) -> bool:
    return word.text in BOUNDARIES.hard or (word.lower == "to" and word.pos == "PART")
