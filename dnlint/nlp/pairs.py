"""Pages on two treatments at once, "Dry needling & cupping": which of them a section goes on about."""

from __future__ import annotations

from dnlint.nlp.english import word_groups
from dnlint.nlp.rough_words import rough_words
from dnlint.nlp.topic import Topic
from dnlint.nlp.topics import Topics
from dnlint.values import Block


class Pairs:
    """Hears the titles of sections, and keeps which of two treatments was named last without the other."""

    def __init__(self, topics: Topics) -> None:
        self._topics = topics
        self._last = Topic()

    def within(self, block: Block, topic: Topic) -> Topic:
        """The topic of a block: that of the section before, where the block's own title only says "it".

        On "Dry needling & cupping", behind "What is dry needling?", "*How does it work?*" asks of the one.
        """
        if block.kind == "heading":
            self._hear(block.text)
            return topic
        below = block.context.headings[1:] if topic.joined else ()
        asks_of_it = bool(below) and not word_groups()["looks_back"].isdisjoint(rough_words(below[-1]))
        return self._last if asks_of_it and self._last.known else topic

    def _hear(self, title: str) -> None:
        named = self._topics.of_text(title, asked="?" in title)
        if named.known:
            self._last = named if named.subject != bool(named.others) else Topic()
