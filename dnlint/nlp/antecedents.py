"""What "it", "which" and words without a subject of their own look back to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from dnlint.nlp.after_effects import is_passing, tells_of_one
from dnlint.nlp.english import BOUNDARIES, word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.named import is_aside, is_oblique, is_setting_apart, is_verb, name_of, owns
from dnlint.nlp.naming import (
    AFTER_EFFECT,
    CLINIC,
    CONTRASTED,
    PERSON,
    TREATMENT,
    UNKNOWN,
    Naming,
    Surroundings,
)
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.words import Word


def antecedent_of(parsed: Parsed, naming: Naming, clause: int) -> str:
    """In "acupuncture, which works on energy" the clause is about what stands before "which"."""
    words = parsed.sentence.words
    start = parsed.clause.index(clause) if clause in parsed.clause else 0
    if start == 0 or not (words[start].lower in BOUNDARIES.relatives or words[start].lower == "that"):
        return UNKNOWN
    index = _before_brackets(words, start - 1)
    for one in parsed.mentions:
        if one.first <= index <= one.last and one.owner in naming.subjects | naming.others:
            if _is_peoples(words, one) and words[start].lower != "who":
                return UNKNOWN
            if _is_apposition(parsed, naming, one):
                return TREATMENT
            if not (_is_predicate(words, one, start) or _opens_with_kind(parsed, one)):
                return name_of(naming, one)
            return antecedent_of(parsed, naming, clause - 1)  # "acupuncture, which is a medicine *that* …"
    if words[index].lower in word_groups()["plans"] and not owns(parsed, naming.subjects):
        return CLINIC  # "We design *plans that* help you recover"
    if words[index].lower in word_groups()["persons"] and words[start].lower == "who":
        return UNKNOWN if _is_means(parsed, naming, clause) else PERSON
    before = words[parsed.clause.index(parsed.clause[index]) : index + 1]
    return CONTRASTED if any(map(partial(is_setting_apart, words), before)) else UNKNOWN


def _before_brackets(words: Sequence[Word], index: int) -> int:
    """The word that a clause hangs on, over a comma and brackets: "techniques *(no drugs)* that …"."""
    while index >= 0 and words[index].pos == "PUNCT":
        opening = [word.index for word in words[:index] if word.text == "("]
        index = opening[-1] - 1 if words[index].text == ")" and opening else index - 1
    return index


def _is_peoples(words: Sequence[Word], mention: Mention) -> bool:
    """Whether the name only tells who somebody is: "developed by *practitioners of Western medicine*"."""
    before = [word.lower for word in words[max(0, mention.first - 2) : mention.first]]
    return len(before) == 2 and before[0] in word_groups()["people_of"] and before[1] in ("of", "in")


def _is_apposition(parsed: Parsed, naming: Naming, mention: Mention) -> bool:
    """Whether the name says what the treatment is: "dry needling, *a manual technique* that …"."""
    before = [word.lower for word in parsed.sentence.words[max(0, mention.first - 2) : mention.first]]
    is_named = any(one.owner in naming.subjects and one.last == mention.first - 3 for one in parsed.mentions)
    return is_named and before in ([",", "a"], [",", "an"])


def _is_means(parsed: Parsed, naming: Naming, clause: int) -> bool:
    """Whether the clause names the treatment as what did it: "who found relief *with dry needling*"."""
    words = parsed.sentence.words
    named = [
        one for one in parsed.mentions if one.owner in naming.subjects and parsed.clause[one.first] == clause
    ]
    if any(
        words[one.first - 1].lower in word_groups()["means"] or _is_done(words[one.last]) for one in named
    ):
        return True
    return any(_is_this_treatment(words, word) for word in words if parsed.clause[word.index] == clause)


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
    if lower == "of" and (words[start].lower == "that" or _is_kind(words, index, start)):
        being = [word.index for word in words[:index] if word.lower in word_groups()["being"]]
        return bool(being) and not any(word.text == "," for word in words[being[-1] : index])
    has_article = words[mention.first - 1].lower in ("a", "an") or words[index + 1].lower in ("a", "an")
    return lower in word_groups()["being"] and has_article  # "it is exercise that …" is about exercise


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


def referent(parsed: Parsed, naming: Naming, around: Surroundings, clause: int) -> str:
    """Who "it" is: the treatment named before in the sentence, else in the one before, else the topic."""
    passed_over = naming.people if _are_theirs(parsed, clause) else naming.people | naming.alternatives
    looked_for = (naming.subjects | naming.others) - passed_over
    earlier = [
        one
        for one in parsed.mentions
        if one.owner in looked_for
        and parsed.clause[one.first] < clause
        and not (one.owner in naming.others and is_verb(parsed, one))
    ]
    heads = [one for one in earlier if not is_oblique(parsed, one)]
    if heads and not _goes_on(parsed, clause, heads[0]):
        return name_of(naming, heads[-1])
    own = bool(earlier) and all(one.owner in naming.subjects for one in earlier)
    if own and any(parsed.sentence.words[one.first - 1].lower == "of" for one in earlier if one.first):
        return TREATMENT  # "The benefit of dry needling is that it …", whatever was spoken of before
    if not earlier and _is_after_effect(parsed, around, clause):
        return AFTER_EFFECT
    if not earlier and (opened := _opened_here(parsed, naming, clause)):
        return opened
    if around.opened not in ("", AFTER_EFFECT) and not earlier and _is_it(parsed, clause):
        return around.opened
    if around.before:
        return TREATMENT if around.before in naming.subjects else around.before
    return of_context(parsed, naming, around)


def _opened_here(parsed: Parsed, naming: Naming, clause: int) -> str:
    """The drug or the like that the sentence opens with: "*Paracetamol* masks the pain; *it* works fast"."""
    words, own = parsed.sentence.words, parsed.sentence.own
    start = parsed.clause.index(clause)
    if start <= own or words[start].lower not in word_groups()["it_again"] | {"which"}:
        return UNKNOWN
    at = own
    while at < start and (words[at].pos in ("DET", "INTJ", "PUNCT") or words[at].lower in ("yes", "no")):
        at += 1
    named = (one for one in parsed.starting_at(at) if one.owner in naming.alternatives)
    one = next((one for one in named if _may_be_verb(words[one.last + 1])), None)
    return one.owner if one and not owns(parsed, naming.belongings) else UNKNOWN


def _may_be_verb(word: Word) -> bool:
    """Whether the word behind a name is likely what it does, whatever the tagger makes of "masks"."""
    return word.pos in ("VERB", "AUX") or word.tag == "NNS"


def _is_it(parsed: Parsed, clause: int) -> bool:
    """Whether a bare pronoun opens the clause, or the sentence where it goes on: "*It* heals, *which* …"."""
    words = parsed.sentence.words
    start = parsed.clause.index(clause)
    opening = parsed.sentence.own if words[start].lower in BOUNDARIES.relatives else start
    return words[opening].lower in word_groups()["it_again"]


def _is_after_effect(parsed: Parsed, around: Surroundings, clause: int) -> bool:
    """Whether "it" is what needling leaves: "You may feel *an ache*, but *it clears* within hours"."""
    words = parsed.sentence.words
    told = tells_of_one([word.lower for word in words if parsed.clause[word.index] < clause])
    looks_back = around.opened == AFTER_EFFECT and _is_it(parsed, clause)
    return (told or looks_back) and is_passing(
        [word.lower for word in words if parsed.clause[word.index] == clause]
    )


def _goes_on(parsed: Parsed, clause: int, named: Mention) -> bool:
    """Whether "it" is what the sentence opened with: "*It* goes where massage can't, so that *it* …"."""
    words = parsed.sentence.words
    opening = words[parsed.sentence.own]
    again = any(word.lower == "it" and parsed.clause[word.index] == clause for word in words)
    return again and opening.lower == "it" and opening.index < named.first


def _are_theirs(parsed: Parsed, clause: int) -> bool:
    """Whether the clause tells of several: "although these injections help little, *their aim* is …"."""
    words = [word.lower for word in parsed.sentence.words if parsed.clause[word.index] == clause]
    opening = [word for word in words[:3] if word != ","]
    return opening[:1] == ["their"] and not word_groups()["stand_ins"].isdisjoint(opening)


def of_context(parsed: Parsed, naming: Naming, around: Surroundings) -> str:
    """Whom a claim without a subject of its own is about, as the topic and the sentence before tell."""
    if around.before in naming.others and owns(parsed, naming.foreign):
        return around.before  # acupuncture was spoken of, and now its points and meridians
    if _takes_over(parsed) and around.before in naming.others and not owns(parsed, naming.belongings):
        return around.before
    if around.topic.is_subject:
        return TREATMENT
    if any(one.owner in naming.subjects and not is_aside(parsed, around, one) for one in parsed.mentions):
        return TREATMENT
    if around.topic.clinic:
        return CLINIC
    if around.before in naming.subjects and (
        around.topic.others <= naming.disciplines or owns(parsed, naming.belongings)
    ):
        return TREATMENT
    if around.topic.others and not around.topic.subject:
        return min(around.topic.others)
    if around.before in naming.subjects:
        return TREATMENT
    others = naming.others | naming.foreign
    is_one_service = around.topic.joined and around.topic.others <= naming.sharing and not around.before
    return TREATMENT if is_one_service and not owns(parsed, others) else UNKNOWN


def _takes_over(parsed: Parsed) -> bool:
    """Whether the sentence tells what came of the one before: "*As a result*, our patients …"."""
    opening = " ".join(word.lower for word in parsed.sentence.words[:3])
    return any(opening.startswith(one) for one in word_groups()["takes_over"])
