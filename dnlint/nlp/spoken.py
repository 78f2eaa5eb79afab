"""Which treatment a sentence speaks of, so that "it" in the next one looks back to it."""

from __future__ import annotations

from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.topics import Topic, Topics, rough_words


def spoken_of(topics: Topics, topic: Topic, text: str) -> str:
    """The treatment that a sentence is mainly about: the first it names that is not set apart.

    Where the section is about the pack's treatment, another is only that if the sentence opens with it.
    """
    words = rough_words(text)
    named = [
        one
        for one in topics.named(text)
        if one.owner not in topics.alternatives | topics.people and not _is_passing(words, one)
    ]
    if topic.subject:
        named = [one for one in named if one.owner not in topics.disciplines]
    if topic.is_subject:
        own = next((one.owner for one in named if one.owner in topics.subjects), "")
        opening = next((one.owner for one in named[:1] if _is_spoken_of(words, one)), "")
        return own or opening
    if len(named) > 1 and named[1].owner in topics.subjects:
        between = words[named[0].last + 1 : named[1].first]
        if len(between) == 1 and between[0] in word_groups()["joined"]:
            return named[1].owner  # "Acupuncture / dry needling is …"
    return named[0].owner if named else ""


def _is_passing(words: list[str], mention: Mention) -> bool:
    """Whether a treatment is only mentioned: "goes *with massage*"."""
    before = words[mention.first - 1] if mention.first else ""
    return before in word_groups()["passing"] and not _is_setting(words, mention)


def _is_setting(words: list[str], mention: Mention) -> bool:
    """Whether a sentence sets out with a treatment: "*With dry needling*, on the other hand, …"."""
    behind = words[mention.last + 1 : mention.last + 2]
    return mention.first == 1 and words[0] in word_groups()["settings"] and behind == [","]


def _is_spoken_of(words: list[str], mention: Mention) -> bool:
    """Whether a sentence opens with a treatment, behind an introduction, or with what "we use"."""
    groups, before = word_groups(), words[: mention.first]
    is_introduced = before[-1:] == [","] and before[0] in groups["introduces"]
    is_used = before[-1:] == ["use"] and not groups["we"].isdisjoint(before)
    return mention.first <= 1 or is_introduced or is_used
