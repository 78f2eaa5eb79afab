"""What a page has been speaking of up to a sentence: what "it" there looks back to."""

from __future__ import annotations

from dataclasses import dataclass

from dnlint.nlp.after_effects import tells_of_one
from dnlint.nlp.english import word_groups
from dnlint.nlp.naming import AFTER_EFFECT
from dnlint.nlp.rough_words import rough_words
from dnlint.nlp.spoken import comes_back, may_be_verb, spoken_of
from dnlint.nlp.topic import Topic
from dnlint.nlp.topics import Topics

_ARTICLES = (["a"], ["an"], ["the"])
_OPENING = 5  # words: "Our fine, sterile needles"


@dataclass(slots=True)
class Thread:
    """Hears sentence after sentence, and keeps what they are about."""

    topics: Topics
    about: str = ""  # the treatment that was spoken of last
    opened: str = ""  # what the last sentence opened with: a drug, an operation, or told of: soreness
    _heard: str = ""
    _led_by: str | None = None  # the treatment that the paragraph was about behind its first sentence
    _before_table: str | None = None

    def told_before(self, text: str, topic: Topic) -> tuple[str, str]:
        """The treatment spoken of before a sentence, and what the last one opened with.

        "*Our needles* …" goes back to the topic, whatever was spoken of.
        """
        opening = rough_words(text)[:_OPENING]
        is_ours = topic.subject and opening[:1] == ["our"] and self.topics.names_tool(" ".join(opening))
        return ("", "") if is_ours else (self.about, self.opened)

    def turn_to(self, about: str) -> None:
        """A new part of the page begins, and it is about this."""
        self.about, self.opened, self._heard = about, "", ""

    def pass_table(self, *, inside: bool) -> None:
        """What stands behind a table goes on about what was spoken of before it, not about its last cell."""
        if inside and self._before_table is None:
            self._before_table = self.about
        elif not inside and self._before_table is not None:
            self.turn_to(self._before_table)
            self._before_table = None

    def open_paragraph(self, topic: Topic) -> None:
        """A new paragraph goes back to the topic from a treatment that only the last one's end came to."""
        is_late = self._led_by is not None and self.about != self._led_by
        if topic.is_subject and is_late and self.about in self.topics.others:
            self.turn_to("")
        self._led_by = None

    def hear(self, text: str, topic: Topic) -> None:
        """Takes in a sentence."""
        meant = the_one_meant(self.topics, text, self._heard)
        if topic.subject and tells_of_it_at_work(self.topics, text):
            meant = min(self.topics.subjects)
        if topic.is_subject and comes_back(rough_words(text)):
            meant = min(self.topics.subjects)
        self.about = meant or self._same(spoken_of(self.topics, topic, text)) or self.about
        self.opened = opened_with(self.topics, text, self.opened) or after_effect_in(text, self.opened)
        self._heard = text
        if self._led_by is None:
            self._led_by = self.about

    def _same(self, named: str) -> str:
        """What is named, by its fuller name where that stood before: "dry needling … *The needling* …"."""
        return self.about if {named, self.about} <= self.topics.subjects else named


def tells_of_it_at_work(topics: Topics, text: str) -> bool:
    """Whether a sentence names a tool and what it is aimed at, and no treatment: "*needle* … *knot*"."""
    return topics.names_tool(text) and topics.names_target(text) and not topics.named(text)


def the_one_meant(topics: Topics, text: str, before: str) -> str:
    """The treatment that "the former" or "the latter" is, of those that the sentence before names."""
    opening, groups = rough_words(text)[:2], word_groups()
    if opening[:1] != ["the"] or groups["of_two"].isdisjoint(opening):
        return ""
    named = sorted(topics.named(before), key=lambda one: one.first)
    owners = tuple(dict.fromkeys(_own(topics, one.owner) for one in named))
    if groups["first_of_two"].isdisjoint(opening):
        return owners[-1] if owners else ""
    return owners[0] if len(owners) > 1 else ""


def _own(topics: Topics, owner: str) -> str:
    """One name for all the names of the pack's own treatment."""
    return min(topics.subjects) if owner in topics.subjects else owner


def opened_with(topics: Topics, text: str, before: str) -> str:
    """The drug, operation or the like that a sentence opens with, and that "it" goes on about.

    `before` is what the sentence before opened with: "*Cortisone* works fast. *It* is strong. *It* eases …"
    """
    words, named = rough_words(text), topics.named(text)
    if not named:
        return before if words[:1] and words[0] in word_groups()["it_again"] else ""
    one = named[0]
    is_one = one.owner in topics.alternatives and not {other.owner for other in named} & topics.subjects
    opens = one.first == 0 or words[one.first - 1] == ":" or words[: one.first] in _ARTICLES
    return one.owner if is_one and opens and may_be_verb(words[one.last + 1 : one.last + 2]) else ""


def after_effect_in(text: str, before: str) -> str:
    """What a sentence tells that needling may leave for a while, or goes on about as "it"."""
    words = rough_words(text)
    goes_on = before == AFTER_EFFECT and bool(words) and words[0] in word_groups()["it_again"]
    return AFTER_EFFECT if goes_on or tells_of_one(words) else ""
