"""Pages on two treatments at once, "Dry needling & cupping": which of them a section goes on about."""

from __future__ import annotations

from dnlint.nlp.topics import Topic, Topics
from dnlint.values import Block


class Pairs:
    """Hears the titles of sections, and keeps which of two treatments was named last without the other."""

    def __init__(self, topics: Topics) -> None:
        self._topics = topics
        self._last = Topic()

    def within(self, block: Block, topic: Topic) -> Topic:
        """The topic of a block: that of the section before, where the block's own title names neither.

        On "Dry needling & cupping", behind "What is dry needling?", "*How does it work?*" asks of the one.
        """
        if block.kind == "heading":
            self._hear(block.text)
            return topic
        is_below = topic.joined and len(block.context.headings) > 1
        return self._last if is_below and self._last.known else topic

    def _hear(self, title: str) -> None:
        named = self._topics.of_text(title, asked="?" in title)
        if named.known:
            self._last = named if named.subject != bool(named.others) else Topic()
