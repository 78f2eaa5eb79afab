"""In what role a sentence names a treatment: as what does it, its setting, its means, or what is taken up."""

from __future__ import annotations

from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.named import owns
from dnlint.nlp.naming import UNKNOWN, Naming
from dnlint.nlp.phrases import Parsed, is_passive


def names_itself(parsed: Parsed, naming: Naming, trigger: Mention) -> bool:
    """Whether the claim's own words name the treatment: "*also known as dry needling*"."""
    within = (one for one in parsed.mentions if one.owner in naming.subjects and trigger.covers(one))
    is_noun = (one.last > one.first for one in within if one != trigger)  # no "*needling* the meridians"
    return any(is_noun)


def agent_of(parsed: Parsed, named: list[Mention], trigger: Mention) -> Mention | None:
    """Who does it in a passive: "pain is cured *by massage*"."""
    words = parsed.sentence.words
    behind = (one for one in named if one.first > trigger.last)
    found = next((one for one in behind if words[one.first - 1].lower in word_groups()["agents"]), None)
    return (
        found if found and (is_passive(parsed.sentence, trigger) or found.first == trigger.last + 2) else None
    )


def called(parsed: Parsed, named: list[Mention], trigger: Mention) -> Mention | None:
    """Whom the words describe in "what makes *acupuncture* so powerful"."""
    words = parsed.sentence.words
    for one in named:
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
    return opening.owner if opening and words[0].lower in word_groups()["settings"] else UNKNOWN


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
