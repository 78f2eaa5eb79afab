"""In what role a sentence names a treatment: as what does it, its setting, its means, or what is taken up."""

from __future__ import annotations

from collections.abc import Sequence

from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.named import owns
from dnlint.nlp.naming import UNKNOWN, Naming, Surroundings
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.passives import is_passive
from dnlint.nlp.words import Word


def names_itself(parsed: Parsed, naming: Naming, trigger: Mention) -> bool:
    """Whether the claim's own words name the treatment: "*also known as dry needling*"."""
    within = (one for one in parsed.of(naming.subjects) if trigger.covers(one))
    is_noun = (one.last > one.first for one in within if one != trigger)  # no "*needling* the meridians"
    return any(is_noun)


def is_kind_taken_up(parsed: Parsed, naming: Naming, around: Surroundings, trigger: Mention) -> bool:
    """Whether what was spoken of last is said to be of a kind: "*This branch of* acupuncture is …"."""
    words = parsed.sentence.words[trigger.first : trigger.last + 1]
    points = words[0].lower in word_groups()["this_one_here"] and words[-1].lower == "of"
    return points and around.before in naming.subjects


def is_announced(parsed: Parsed, naming: Naming, trigger: Mention) -> bool:
    """Whether the sentence ends in the treatment's name: "a way to heal fast: *dry needling*"."""
    words = parsed.sentence.words
    end = len(words)
    while end > trigger.last + 1 and words[end - 1].pos == "PUNCT":
        end -= 1
    one = next((one for one in parsed.of(naming.subjects) if one.last == end - 1), None)
    if one is None or one.first <= trigger.last + 1:
        return False
    start = one.first
    while start > trigger.last + 2 and words[start - 1].pos in ("ADJ", "ADV", "NOUN"):
        start -= 1  # "… is *trigger point* dry needling"
    before = words[start - 1]
    is_set_off = before.lower in word_groups()["announces"]
    return is_set_off or (before.lower in word_groups()["being"] and _is_of_its_kind(parsed, one.first))


def _is_of_its_kind(parsed: Parsed, end: int) -> bool:
    """Whether what is told of is a treatment without a name: "*a treatment* that heals fast is …"."""
    own = parsed.sentence.words[parsed.sentence.own : end]
    return own[0].tag != "PRP" and any(word.lower in word_groups()["stand_ins"] for word in own)


def label_of(parsed: Parsed, naming: Naming, trigger: Mention) -> str:
    """The other treatment that stands before all the rest: "*Cupping*: painless and speeds up healing"."""
    words, own = parsed.sentence.words, parsed.sentence.own
    if owns(parsed, naming.subjects | naming.instruments):
        return UNKNOWN
    rivals = naming.others - naming.alternatives
    named = [one for one in parsed.starting_at(own) if one.owner in rivals and one.last < trigger.first]
    one = max(named, key=lambda one: one.last, default=None)
    is_label = one is not None and words[one.last + 1].text in (":", "–", "—")
    is_beside = own > 0 and words[own - 1].lower == "with"  # "We pair it with: *massage*, to flush toxins"
    return one.owner if one is not None and (is_label or is_beside) else UNKNOWN


def measure_of(parsed: Parsed, naming: Naming, trigger: Mention) -> Mention | None:
    """What all the rest falls short of: "*nothing came close to* dry needling"."""
    words, groups = parsed.sentence.words, word_groups()
    behind = words[trigger.last + 1 : trigger.last + 2]
    at = trigger.last + 1 + bool(behind and behind[0].lower in groups["falls_short_of"])
    none = next((word for word in words[trigger.first : at] if word.lower in groups["none_of_all"]), None)
    if none is None or _is_said_of_it(words, none) or words[at - 1].lower not in groups["falls_short_of"]:
        return None
    treatments = naming.treatments
    return next((one for one in parsed.starting_at(at) if one.owner in treatments), None)


def _is_said_of_it(words: Sequence[Word], none: Word) -> bool:
    """Whether "nothing" is what something is said to be: "it *is nothing* other than massage"."""
    before = [word.lower for word in words[max(0, none.index - 3) : none.index] if word.tag != "RB"]
    return bool(before) and before[-1] in word_groups()["copulas"] and before[-2:-1] != ["there"]


def falls_short(parsed: Parsed, naming: Naming, mention: Mention, trigger: Mention) -> bool:
    """Whether another treatment is what something else outdoes: "a depth that *massage can't match*"."""
    words, groups = parsed.sentence.words, word_groups()
    if mention.owner in naming.subjects or mention.first == 0 or words[mention.first - 1].tag != "WDT":
        return False
    said = {word.lower for word in words[mention.last + 1 : trigger.last + 1]}
    return bool(said & groups["denies_doing"])


def agent_of(parsed: Parsed, named: list[Mention], trigger: Mention) -> Mention | None:
    """Who does it in a passive: "pain is cured *by massage*"."""
    words = parsed.sentence.words
    behind = (one for one in named if one.first > trigger.last)
    found = next((one for one in behind if words[one.first - 1].lower in word_groups()["agents"]), None)
    return (
        found if found and (is_passive(parsed.sentence, trigger) or found.first == trigger.last + 2) else None
    )


def called(parsed: Parsed, named: list[Mention], trigger: Mention) -> Mention | None:
    """Whom the words describe in "makes *acupuncture* so powerful", "studies prove that *massage* works"."""
    words = parsed.sentence.words
    for one in named:
        if one.first == trigger.last + 2 and words[trigger.last + 1].lower == "that":
            return one
        between = words[one.last + 1 : trigger.first]
        is_behind = one.first > 0 and words[one.first - 1].lower in word_groups()["makes"]
        if is_behind and one.last < trigger.first and all(word.pos == "ADV" for word in between):
            return one
    return None


def setting_of(parsed: Parsed, naming: Naming, named: list[Mention]) -> str:
    """In "*In acupuncture*, needles are put along meridians" the claim is acupuncture's."""
    words = parsed.sentence.words
    if any(one.owner in naming.subjects for one in named):
        return UNKNOWN
    opening = next((one for one in named if one.owner in naming.others and 0 < one.first <= 2), None)
    if opening is None or words[0].lower not in word_groups()["settings"]:
        return UNKNOWN
    behind = [word.lower for word in words[opening.last + 1 : opening.last + 3] if word.text != ","]
    is_field = opening.owner in naming.disciplines and behind[:1] == ["it"]  # "*In physiotherapy* it is used"
    return UNKNOWN if is_field else opening.owner


def within_setting(parsed: Parsed, named: list[Mention], trigger: Mention) -> list[Mention]:
    """The names without the next setting: "*In acupuncture* they go along meridians, in needling into …"."""
    words, opening = parsed.sentence.words, parsed.sentence.words[parsed.sentence.own].lower
    if opening not in word_groups()["settings"]:
        return named
    joiners = word_groups()["joined"] | {",", ";", "but"}
    again = [
        one.first
        for one in named
        if one.first - 1 > trigger.last
        and words[one.first - 1].lower == opening
        and words[one.first - 2].lower in joiners
    ]
    return [one for one in named if not again or one.first < again[0]]


def taken_up(parsed: Parsed, naming: Naming, named: list[Mention], trigger: Mention) -> str:
    """In "I turn to *massage* as a tool in promoting recovery" the claim is massage's."""
    words, groups = parsed.sentence.words, word_groups()
    if owns(parsed, naming.subjects | naming.instruments):
        return UNKNOWN
    for one in named:
        at = one.first - 1
        while at > 0 and words[at].pos in ("DET", "ADJ", "PRON"):
            at -= 1
        is_taken = at >= 0 and words[at].lower in groups["takes_up"]
        between = {word.lower for word in words[one.last + 1 : trigger.first]}
        if is_taken and one.last < trigger.first and between & groups["to_an_end"]:
            return one.owner
    return UNKNOWN


def done_by_means_of(parsed: Parsed, naming: Naming, named: list[Mention], trigger: Mention) -> bool:
    """In "Physiotherapy can end your pain *through dry needling*" it is the needling that does."""
    words = parsed.sentence.words
    return any(
        one.owner in naming.subjects
        and one.first > trigger.last
        and words[one.first - 1].lower in word_groups()["agents"]
        for one in named
    )
