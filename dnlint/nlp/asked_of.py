"""Which treatment a run of questions and answers is about: "What is dry needling? … *Does it hurt?* …"."""

from __future__ import annotations

from dataclasses import dataclass

from dnlint.nlp.english import word_groups
from dnlint.nlp.topics import Topic, Topics, rough_words


@dataclass(slots=True)
class AskedOf:
    """The pack's treatment, while the questions of a page that names several go on about it."""

    topics: Topics
    owner: str = ""

    def enter(self, question: str, topic: Topic) -> str:
        """What "it" looks back to in a question or its answer; `topic` is what titles around it tell."""
        if not question or topic.known:
            is_own = bool(question) and topic.is_subject
            self.owner = min(self.topics.subjects) if is_own else ""
            return ""
        points = not word_groups()["looks_back"].isdisjoint(rough_words(question))
        return self.owner if points and not self.topics.of_text(question, asked=True).known else ""
