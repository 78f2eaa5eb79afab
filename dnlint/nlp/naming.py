"""Which concepts name the treatment, which name others, and what surrounds a sentence."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dnlint.nlp.topic import Topic

TREATMENT, CLINIC, CONTRASTED, PERSON, CONDITION, AFTER_EFFECT, OTHER, UNKNOWN = (
    "treatment",
    "clinic",
    "contrasted",
    "somebody",
    "condition",
    "an after-effect",
    "something else",
    "",
)


@dataclass(frozen=True, slots=True)
class Naming:
    """Which concept ids name the treatment, which name others, and which belong to the treatment."""

    subjects: frozenset[str]
    others: frozenset[str]
    alternatives: frozenset[str]  # those of the others that "it" does not look back to: medication, rest
    belongings: frozenset[str]  # the needle, the trigger point, the twitch
    disciplines: frozenset[str] = frozenset()  # those of the others that it is a part of: physiotherapy
    conditions: frozenset[str] = frozenset()  # what it is used for: pain, tension, a strain
    people: frozenset[str] = frozenset()  # those of the others that are people and so no "it"
    instruments: frozenset[str] = frozenset()  # those of the belongings that it is done with
    foreign: frozenset[str] = frozenset()  # ideas of another tradition: meridians
    sharing: frozenset[str] = frozenset()  # those of the others that have needles, too
    generic: frozenset[str] = frozenset()  # those of the subjects that may mean another's as well: needling

    @property
    def treatments(self) -> frozenset[str]:
        """All that name a treatment, the pack's own or another."""
        return self.subjects | self.others

    def taking(self, alias: frozenset[str]) -> Naming:
        """The naming on a page that takes some other treatments for the pack's own."""
        if not alias:
            return self
        return replace(self, subjects=self.subjects | alias, others=self.others - alias)

    def within(self, topic: Topic) -> Naming:
        """The naming in a section: on acupuncture, "needling the points" is acupuncture's needling."""
        if topic.subject or topic.others.isdisjoint(self.sharing - self.subjects):
            return self
        return replace(self, subjects=self.subjects - self.generic)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the block and the sentences before say of the topic."""

    topic: Topic
    before: str  # the concept that the sentence before was about, "" where it named none
    opened: str = ""  # the drug or after-effect that the sentence before spoke of: "it", but no topic
    alias: frozenset[str] = frozenset()  # other treatments that the page takes for the pack's own
