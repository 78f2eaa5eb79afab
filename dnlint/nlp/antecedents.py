"""What "which" and "that" look back to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from dnlint.nlp.english import BOUNDARIES, word_groups
from dnlint.nlp.finite import is_finite
from dnlint.nlp.listed import closes_list_with_it
from dnlint.nlp.matcher import Mention
from dnlint.nlp.named import is_setting_apart, name_of, owns
from dnlint.nlp.naming import (
    CLINIC,
    CONTRASTED,
    PERSON,
    TREATMENT,
    UNKNOWN,
    Naming,
)
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.set_apart import is_taken_up
from dnlint.nlp.words import Word

_IN_KIND = ("NOUN", "ADJ", "ADV", "DET", "PUNCT", "VERB")


def antecedent_of(parsed: Parsed, naming: Naming, clause: int) -> str:
    """In "acupuncture, which works on energy" the clause is about what stands before "which"."""
    words = parsed.sentence.words
    start = parsed.clause.index(clause) if clause in parsed.clause else 0
    if start == 0 or not (words[start].lower in BOUNDARIES.relatives or words[start].lower == "that"):
        return UNKNOWN
    index = _before_brackets(words, start - 1)
    index = _before_use(parsed, naming, index) if words[start].lower == "which" else index
    for one in parsed.of(naming.treatments):
        if one.first <= index <= one.last:
            if _is_peoples(words, one) and words[start].lower != "who":
                return UNKNOWN
            if _is_apposition(parsed, naming, one):
                return TREATMENT
            if closes_list_with_it(parsed, naming, one):
                return TREATMENT
            if not (_is_predicate(words, one, start) or _opens_with_kind(parsed, one)):
                return name_of(naming, one)
            return antecedent_of(parsed, naming, clause - 1)  # "acupuncture, which is a medicine *that* …"
    if words[start].lower == "which" and _is_your_aim(parsed, clause - 1):
        return PERSON  # "… so that *you can train*, *which* is what changes things"
    if words[index].lower in word_groups()["plans"] and not owns(parsed, naming.subjects):
        return CLINIC  # "We design *plans that* help you recover"
    if _is_any_of_ours(parsed, naming, index):
        return CLINIC
    if _is_what_it_is_taken_as(parsed, naming, index):
        return TREATMENT
    if told := _told_anew(parsed, naming, index):
        return name_of(naming, told)
    if words[index].lower in word_groups()["persons"] and words[start].lower == "who":
        return UNKNOWN if _is_means(parsed, naming, clause) else PERSON
    before = words[parsed.clause.index(parsed.clause[index]) : index + 1]
    apart = next(filter(partial(is_setting_apart, words), before), None)
    return CONTRASTED if apart and not is_taken_up(parsed, apart.index) else UNKNOWN


def _is_what_it_is_taken_as(parsed: Parsed, naming: Naming, index: int) -> bool:
    """Whether the treatment is named as what it is taken for: "we chose needling *as a treatment that* …"."""
    words = parsed.sentence.words
    at = index
    while at > 0 and words[at].lower != "as" and words[at].pos in _IN_KIND:
        at -= 1
    is_kind = words[index].lower in word_groups()["stand_ins"] and words[at].lower == "as"
    return is_kind and any(one.last == at - 1 for one in parsed.of(naming.subjects))


def _told_anew(parsed: Parsed, naming: Naming, index: int) -> Mention | None:
    """The treatment that is told of once more: "we rely on *dry needling*, *a technique of today* that …"."""
    words, groups = parsed.sentence.words, word_groups()
    for one in parsed.of(naming.treatments):
        told = words[one.last + 1 : index + 1]
        opens = [word.lower for word in told[:2]] in ([",", "a"], [",", "an"], [",", "our"])
        is_phrase = not any(word.text == "," or is_finite(word) for word in told[2:])
        if opens and is_phrase and any(word.lower in groups["stand_ins"] for word in told):
            return one
    return None


def _is_any_of_ours(parsed: Parsed, naming: Naming, index: int) -> bool:
    """Whether the clinic's treatments at large are meant: "We have *several treatments that* help"."""
    words, groups = parsed.sentence.words, word_groups()
    if words[index].tag != "NNS" or words[index].lower not in groups["stand_ins"]:
        return False
    described = {word.lower for word in words[max(0, index - 3) : index]}
    ours = {word.lower for word in words[:index]} & groups["we"]
    return bool(ours and described & groups["several"]) and not owns(parsed, naming.subjects)


def _is_your_aim(parsed: Parsed, clause: int) -> bool:
    """Whether a clause tells what the reader can do thanks to what stands before: "*so that you* train"."""
    inside = [word.lower for word in parsed.sentence.words if parsed.clause[word.index] == clause]
    return inside[:1] == ["so"] and "you" in inside[1:3]


def _before_brackets(words: Sequence[Word], index: int) -> int:
    """The word that a clause hangs on, over a comma and brackets: "techniques *(no drugs)* that …"."""
    while index >= 0 and words[index].pos == "PUNCT":
        opening = [word.index for word in words[:index] if word.text == "("]
        index = opening[-1] - 1 if words[index].text == ")" and opening else index - 1
    return index


def _before_use(parsed: Parsed, naming: Naming, index: int) -> int:
    """The end of a name that is told with its use: "We offer *massage* for tight muscles, which helps"."""
    for one in parsed.of(naming.treatments):
        use = parsed.sentence.words[one.last + 1 : index + 1]
        if use and use[0].lower == "for" and all(word.pos in _IN_KIND for word in use[1:]):
            return one.last
    return index


def _is_peoples(words: Sequence[Word], mention: Mention) -> bool:
    """Whether the name only tells who somebody is: "developed by *practitioners of Western medicine*"."""
    before = [word.lower for word in words[max(0, mention.first - 2) : mention.first]]
    return len(before) == 2 and before[0] in word_groups()["people_of"] and before[1] in ("of", "in")


def _is_apposition(parsed: Parsed, naming: Naming, mention: Mention) -> bool:
    """Whether the name says what the treatment is: "dry needling, *a manual technique* that …"."""
    before = [word.lower for word in parsed.sentence.words[max(0, mention.first - 2) : mention.first]]
    is_named = any(one.last == mention.first - 3 for one in parsed.of(naming.subjects))
    return is_named and before in ([",", "a"], [",", "an"])


def _is_means(parsed: Parsed, naming: Naming, clause: int) -> bool:
    """Whether the clause names the treatment as what did it: "who found relief *with dry needling*"."""
    words = parsed.sentence.words
    named = [one for one in parsed.of(naming.subjects) if parsed.clause[one.first] == clause]
    if any(
        words[one.first - 1].lower in word_groups()["means"] or _is_done(words[one.last]) for one in named
    ):
        return True
    inside = [word for word in words if parsed.clause[word.index] == clause]
    return any(_is_met(parsed, word) or _is_taken(words, word) for word in inside)


def _is_met(parsed: Parsed, word: Word) -> bool:
    """Whether people are those that it works for, or the treatment is spoken of: "those who *respond* …"."""
    return word.lower in word_groups()["is_helped_by_it"] or _is_this_treatment(parsed.sentence.words, word)


def _is_taken(words: Sequence[Word], word: Word) -> bool:
    """Whether "it" is what somebody has done: "athletes who *add it* to their training"."""
    groups, before = word_groups(), words[word.index - 1].lower
    return word.lower == "it" and before in groups["uses"] | groups["means"] | groups["takes_up"]


def _is_done(word: Word) -> bool:
    """Whether the treatment's name says what is done: "who had their calves *dry needled*"."""
    return word.tag in ("VBN", "VBD")


def _is_this_treatment(words: Sequence[Word], word: Word) -> bool:
    """Whether the words speak of the treatment without its name: "those who respond *to the treatment*"."""
    groups, before = word_groups(), [one.lower for one in words[max(0, word.index - 2) : word.index]]
    is_means = before[:1] and before[0] in groups["means"] and before[-1] in groups["this_treatment"]
    return bool(is_means) and word.lower in groups["stand_ins"]


def _is_predicate(words: Sequence[Word], mention: Mention, start: int) -> bool:
    """Whether the mention says what something is: "It is a *manual technique* that …" is still about "it".

    Behind "of", only "that" looks back over it: "an adaptation of *acupuncture* that …", and "which"
    over what it is a form of: "a form of *acupuncture*, which needs …".
    """
    index = mention.first - 1
    while index >= 0 and words[index].pos in ("DET", "ADJ", "ADV"):
        index -= 1
    if index <= 0:
        return False
    lower = words[index].lower
    is_form = lower == "of" and (words[start].lower == "that" or _is_kind(words, index, start))
    if is_form or (words[start].lower == "that" and _is_take(words, index)):
        being = [word.index for word in words[:index] if word.lower in word_groups()["being"]]
        return bool(being) and not any(word.text == "," for word in words[being[-1] : index])
    has_article = words[mention.first - 1].lower in ("a", "an") or words[index + 1].lower in ("a", "an")
    return lower in word_groups()["being"] and has_article  # "it is exercise that …" is about exercise


def _is_take(words: Sequence[Word], index: int) -> bool:
    """Whether somebody's idea of it is meant: "a Western *take on* Chinese medicine that …"."""
    return words[index].lower == "on" and words[index - 1].lower in word_groups()["ideas_of_it"]


def _opens_with_kind(parsed: Parsed, mention: Mention) -> bool:
    """Whether copy without a verb says what its title is: "*A Western form of acupuncture* that eases …"."""
    opening = parsed.sentence.words[parsed.sentence.own : mention.first]
    names = [word.lower for word in opening if word.pos not in ("DET", "ADJ", "ADV")]
    return len(names) == 2 and names[0] in word_groups()["kinds"] and names[1] == "of"


def _is_kind(words: Sequence[Word], of: int, start: int) -> bool:
    """Whether "which" tells of the kind: "a *form of* acupuncture, *which needs* …", not "which is a …"."""
    is_kind = words[start].lower == "which" and words[of - 1].lower in word_groups()["kinds"]
    denied = any(word.lower in ("not", "n't", "no") for word in words[:of])
    behind = words[start + 1].lower if start + 1 < len(words) else ""
    return is_kind and not denied and behind not in word_groups()["being"]
