"""Which treatment a sentence speaks of, so that "it" in the next one looks back to it."""

from __future__ import annotations

from itertools import pairwise

from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.rough_words import rough_words, words_before
from dnlint.nlp.topic import Topic
from dnlint.nlp.topics import Topics

_CALLED = 6  # words: "call it clinical, medical or …"
SEVERAL = 2  # treatments listed with the pack's own: "Dry needling, cupping and taping in Leeds"


def spoken_of(topics: Topics, topic: Topic, text: str) -> str:
    """The treatment that a sentence is mainly about: the first it names that is not set apart.

    Where the section is about the pack's treatment, another is only that if the sentence opens with it.
    """
    words, all_named = rough_words(text), topics.named(text)
    others = {one.owner for one in all_named} - topics.subjects
    is_one_of_many = len(others) >= SEVERAL
    if (topic.subject or not is_one_of_many) and (both := _both(words, all_named, topics)):
        return both
    if _goes_on(words) and not any(one.owner in topics.subjects for one in all_named):
        return ""
    named = [
        one
        for one in all_named
        if one.owner not in topics.alternatives | topics.people and not _is_passing(words, one)
    ]
    named = _behind_condition(words, named) or named
    if topic.subject:
        named = [one for one in named if one.owner not in topics.disciplines]
    if topic.is_subject:
        own = next((one.owner for one in named if one.owner in topics.subjects), "")
        opening = next((one.owner for one in named[:1] if _is_spoken_of(words, one)), "")
        return own or opening
    first = named[0].owner if named else ""
    if first not in topics.subjects or not is_one_of_many:
        return first
    does = named[0].first == 0 and may_be_verb(words[named[0].last + 1 :])
    return first if does else ""  # listed, unless it does something: "*Needling goes* deeper"


def _behind_condition(words: list[str], named: list[Mention]) -> list[Mention]:
    """What is named behind an opening clause: "If massage has not helped, *needling* may"."""
    if not words or words[0] not in word_groups()["sets_condition"] or "," not in words:
        return []
    return [one for one in named if one.first > words.index(",")]


def _goes_on(words: list[str]) -> bool:
    """Whether a sentence is about what was spoken of: "*Both* are …", "Together with massage, *it* …"."""
    if words[:2] == ["together", "with"] and "," in words:
        return words[words.index(",") + 1 :][:1] == ["it"]
    return words[:1] in (["it"], ["they"], ["both"])


def _both(words: list[str], named: tuple[Mention, ...], topics: Topics) -> str:
    """The pack's treatment, where a sentence is about it and another: "*Massage and dry needling* are …"."""
    for one, other in pairwise(named):
        pair = {one.owner, other.owner}
        between = words[one.last + 1 : other.first]
        is_pair = len(between) == 1 and between[0] in word_groups()["joined"] and not _is_passing(words, one)
        if is_pair and pair & topics.subjects and not pair <= topics.subjects:
            return min(pair & topics.subjects)
    return ""


def _is_passing(words: list[str], mention: Mention) -> bool:
    """Whether a treatment is only mentioned: "goes *with massage*", "call a *chiropractic* clinic"."""
    ahead = words_before(words, mention)
    before = ahead[-1] if ahead else ""
    behind = words[mention.last + 1 : mention.last + 2]
    if not word_groups()["places_of_work"].isdisjoint(behind):
        return True
    leads = ahead[-2] if len(ahead) > 1 else ""
    if before == "as" and leads in word_groups()["named"]:
        return False  # "a therapy *known as* dry needling"
    if _is_praised(words, mention):
        return False
    if _is_called_so(words[: mention.first]):
        return True
    return before in word_groups()["passing"] and not _is_setting(words, mention)


def _is_called_so(before: list[str]) -> bool:
    """Whether a treatment is only what others call this one: "some *call it* Western acupuncture"."""
    near = before[-_CALLED:]
    return any(one in word_groups()["calls"] and other == "it" for one, other in pairwise(near))


def comes_back(words: list[str]) -> bool:
    """Whether a sentence ends with what the page is about: "Massage kneads; *this* goes deeper"."""
    groups = word_groups()
    return any(one in groups["sets_off"] and other in groups["comes_back"] for one, other in pairwise(words))


def _is_setting(words: list[str], mention: Mention) -> bool:
    """Whether a sentence sets out with a treatment: "*With dry needling*, on the other hand, …"."""
    behind = words[mention.last + 1 : mention.last + 2]
    return mention.first == 1 and words[0] in word_groups()["settings"] and behind == [","]


def _is_praised(words: list[str], mention: Mention) -> bool:
    """Whether somebody fares well with a treatment: "we have had *luck with* laser"."""
    before = words[max(0, mention.first - 2) : mention.first]
    return before[1:] == ["with"] and before[0] in word_groups()["fares"]


def may_be_verb(behind: list[str]) -> bool:
    """Whether the word behind a name in the singular is likely what it does: "cortisone *works*"."""
    return bool(behind) and (behind[0] in word_groups()["auxiliaries"] or behind[0].endswith("s"))


def _is_spoken_of(words: list[str], mention: Mention) -> bool:
    """Whether a sentence opens with a treatment, behind an introduction, or with what "we offer"."""
    groups, before = word_groups(), words[: mention.first]
    is_introduced = before[-1:] == [","] and before[0] in groups["introduces"]
    is_used = not groups["puts_forward"].isdisjoint(before[-1:]) and not groups["we"].isdisjoint(before)
    return mention.first <= 1 or is_introduced or is_used or _is_praised(words, mention)
