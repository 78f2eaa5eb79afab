"""What a page is about where its titles do not tell: part by part."""

from __future__ import annotations

from dnlint.nlp.english import word_groups
from dnlint.nlp.neighbours import stands_in_column, stands_under, strangers
from dnlint.nlp.numbered import question_in
from dnlint.nlp.rough_words import rough_words
from dnlint.nlp.spoken import SEVERAL
from dnlint.nlp.topic import Topic
from dnlint.nlp.topics import Topics
from dnlint.offsets import Span
from dnlint.values import Block, Document

_Part = tuple[object, ...]
_LONGEST_NAME = 3  # words


class Parts:
    """What a page makes the topic of each of its parts.

    Where only the number of times it is named tells that a page is about the pack's treatment, a section
    before the first that speaks of it is not; a review or a description is about it if it speaks of it
    itself; so is a section or a record, from where it begins to, if the page speaks of other treatments as
    well; an item of a list speaks for itself alone. Beside it, other services are about their own.
    """

    def __init__(self, document: Document, topics: Topics, page: Topic) -> None:
        self._document, self._topics, self._page = document, topics, page
        self._strangers = strangers(document, topics)
        speaking = document.blocks if page.subject and page.counted else ()
        self._about_it: dict[_Part, int] = {}  # each with where it begins to speak of the treatment
        self._opens: dict[_Part, int] = {}  # each with where its text begins, behind its title
        for block in speaking:
            if block.kind != "heading":
                self._opens.setdefault(_part_of(block), _start(block))
            if block.kind != "list-item" and self._speaks_of_it(block):
                self._about_it.setdefault(_part_of(block), _start(block))
        self._begins = min(self._about_it.values(), default=0)

    def page_around(self, block: Block) -> Topic:
        """What is around a block, where no title of its own tells."""
        if stands_under(block.context, self._strangers):
            return Topic(clinic=True)
        if block.context.role == "testimonial" and self._is_on_it(block):
            return Topic(subject=True)
        is_part = self._page.counted and (self._page.of_many or stands_alone(block))
        if is_part and (not self._is_about_it(block) or self._is_on_clinic(block)):
            return Topic()
        if self._page.counted and block.kind != "data" and not self._goes_on(block):
            return Topic()
        return self._page

    def is_beside_it(self, block: Block) -> bool:
        """Whether a cell, or a description, tells of something that stands beside the treatment."""
        if stands_in_column(block.context, self._strangers):
            return not self._topics.of_text(block.context.row, cell=True).subject
        return block.kind == "description" and self._is_of_all(block)

    def _is_of_all(self, block: Block) -> bool:
        """Whether a page of many services, whose title only lists the treatment, speaks of all of them.

        A record of data is no page: its description tells of what it is titled after.
        """
        is_page = self._page.of_many and not block.context.headings
        lists = is_page and self._topics.lists_it(block.context.title)
        return lists and not self._is_about_it(block)

    def _goes_on(self, block: Block) -> bool:
        """Whether a section speaks of it, or comes behind one that did: no tip of a list, no introduction."""
        return self._begins <= _start(block) or _part_of(block) in self._about_it

    def _is_about_it(self, block: Block) -> bool:
        part = _part_of(block)
        begins = self._about_it.get(part)
        titles_it = block.kind == "heading" and begins == self._opens.get(part)
        return begins is not None and (titles_it or begins <= _start(block))

    def _is_on_clinic(self, block: Block) -> bool:
        """Whether a block stands under a title that asks why one should come: "Why Summit Ridge?"."""
        title = block.context.headings[-1] if block.context.headings else ""
        asks, *name = title.rstrip("?").split() or [""]
        is_name = 0 < len(name) <= _LONGEST_NAME and all(word[:1].isupper() for word in name)
        known = self._topics.of_text(title).known or self._topics.names_tool(title)
        return is_name and asks.lower() == "why" and not known and title.endswith("?")

    def _is_on_it(self, block: Block) -> bool:
        """Whether a review names the treatment, and no other that it may praise as well.

        Its tool names it ("*two needles* and the pain was gone") on a page without another that has it.
        """
        topics = self._topics
        named = {one.owner for one in topics.named(block.text)} - topics.alternatives - topics.disciplines
        return named <= topics.subjects and (bool(named) or self._tool_tells(block))

    def _tool_tells(self, block: Block) -> bool:
        """Whether a block names the tool, and the document no other treatment that has it."""
        topics = self._topics
        everywhere = (one.owner for other in self._document.blocks for one in topics.named(other.text))
        return topics.names_tool(block.text) and topics.sharing.isdisjoint(everywhere)

    def _speaks_of_it(self, block: Block) -> bool:
        named = {one.owner for one in self._topics.named(block.text)}
        if len(named & self._topics.others) >= SEVERAL:
            return False
        if named & self._topics.subjects or self._topics.names_tool(block.text):
            return True
        said = f" {' '.join(rough_words(block.text))} "
        asked = block.text if block.kind == "heading" else block.context.question
        asks = asked.rstrip().endswith("?") and not word_groups()["looks_back"].isdisjoint(rough_words(asked))
        return asks or any(f" {one} " in said for one in word_groups()["goes_on_about_it"])


def _start(block: Block) -> int:
    return block.source_span(Span(0, 1)).start


def _part_of(block: Block) -> _Part:
    context = block.context
    titles = (*context.headings, block.text) if block.kind == "heading" else context.headings
    if titles and asks_of_treatment(titles[-1]):
        titles = (*titles[:-1], "?")  # questions side by side are a part of their own
    return titles, context.about, block.text if stands_alone(block) else ""


def asks_of_treatment(title: str) -> bool:
    """Whether a title is one of a run of questions, and does not ask why one should come to this clinic."""
    return title.rstrip().endswith("?") and rough_words(question_in(title))[:1] != ["why"]


def stands_alone(block: Block) -> bool:
    """Whether a block is a review or a description: the one before says nothing of what it is about."""
    return block.kind == "description" or block.context.role == "testimonial"
