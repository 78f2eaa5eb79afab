"""Which treatment a run of questions and answers is about: "What is dry needling? … *Does it hurt?* …"."""

from __future__ import annotations

from dataclasses import dataclass

from dnlint.nlp.english import word_groups
from dnlint.nlp.rough_words import rough_words
from dnlint.nlp.topic import Topic
from dnlint.nlp.topics import Topics


@dataclass(slots=True)
class AskedOf:
    """The pack's treatment, while the questions of a page that names several go on about it."""

    topics: Topics
    owner: str = ""

    def enter(self, question: str, topic: Topic) -> str:
        """What "it" looks back to in a question or its answer; `topic` is what titles around it tell.

        A title that asks nothing ends the run.
        """
        goes_on = bool(question) and self._points_back(question)
        if topic.known and not (goes_on and topic.joined):
            self.owner = min(self.topics.subjects) if topic.is_subject else ""
            return ""
        self.owner = self.owner if question else ""
        return self.owner if goes_on else ""

    def _points_back(self, question: str) -> bool:
        """Whether it asks of "it", and names no treatment."""
        points = not word_groups()["looks_back"].isdisjoint(rough_words(question))
        return points and not self.topics.of_text(question, asked=True).known
