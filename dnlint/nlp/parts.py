"""The parts of a page whose titles do not tell what it is about: each is about what it names itself."""

from __future__ import annotations

from dnlint.nlp.english import word_groups
from dnlint.nlp.topics import Topics, rough_words
from dnlint.values import Block, Document

_Part = tuple[object, ...]


class Parts:
    """Which parts of a page name the pack's treatment: sections, records, each review and description."""

    def __init__(self, document: Document, topics: Topics) -> None:
        self._topics = topics
        titles = {title for block in document.blocks for title in _titles(block)}
        self._is_one = bool(titles) and all(one.rstrip().endswith("?") for one in titles)
        self._about_it = {_part_of(block) for block in document.blocks if self._speaks_of_it(block)}

    def speaks_of_it(self, block: Block) -> bool:
        """Whether the part that a block stands in speaks of the treatment. Mere questions part nothing."""
        return self._is_one or _part_of(block) in self._about_it

    def _speaks_of_it(self, block: Block) -> bool:
        if any(one.owner in self._topics.subjects for one in self._topics.named(block.text)):
            return True
        said = f" {' '.join(rough_words(block.text))} "
        asked = block.text if block.kind == "heading" else block.context.question
        asks = "?" in asked and not word_groups()["looks_back"].isdisjoint(rough_words(asked))
        return asks or any(f" {one} " in said for one in word_groups()["goes_on_about_it"])


def _titles(block: Block) -> tuple[str, ...]:
    return (*block.context.headings, block.text) if block.kind == "heading" else block.context.headings


def _part_of(block: Block) -> _Part:
    context = block.context
    alone = block.text if block.kind == "description" or context.role == "testimonial" else ""
    return _titles(block), context.about, alone
