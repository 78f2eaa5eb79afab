"""Rules on whole pages: a page that claims something of the treatment, and what it should say beside that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dnlint.nlp.assertions import Claim
from dnlint.nlp.matcher import Matcher, uncovered
from dnlint.nlp.pages import page_topic
from dnlint.nlp.rough_words import rough_words
from dnlint.nlp.sentences import split
from dnlint.nlp.topics import Topics
from dnlint.offsets import Span
from dnlint.rules.evaluate import breaks
from dnlint.rules.schema import Rule, RulePack, Silence
from dnlint.values import Assertion, Block, Document

_RUNNING = ("heading", "paragraph", "list-item", "table-cell")  # what a visitor reads first


@dataclass(frozen=True, slots=True)
class Omission:
    """A rule that a page breaks by what it leaves out: the claim that asks for more, and where to tell it."""

    rule: Rule
    claim: Assertion
    block: Block
    span: Span


class WholePage:
    """Holds pages on the treatment against the pack's rules on whole pages. Compiled once, then pure."""

    def __init__(self, pack: RulePack, topics: Topics) -> None:
        self._rules = tuple((rule, rule.silence) for rule in pack.rules if rule.silence)
        self._topics = topics
        words = {id for _, silence in self._rules for id in silence.lacks | silence.despite}
        self._matcher = Matcher(pack.lexicon.terms(words))

    def omissions(self, document: Document, claims: Sequence[Claim]) -> Iterator[Omission]:
        """The rules that the page breaks, all at the first place where a reader meets the treatment."""
        if not self._rules or not claims or not page_topic(document, self._topics).subject:
            return
        block, span = self._first_mention(document)
        for rule, silence in self._rules:
            claim = next((one for one in claims if breaks(rule, one)), None)
            if claim and not self._says(document, silence):
                yield Omission(rule, claim.assertion, block, span)

    def _says(self, document: Document, silence: Silence) -> bool:
        """Whether some sentence of the page, no question, names what it should."""
        wanted = silence.lacks | silence.despite
        for sentence in _statements(document.blocks):
            found = (one for one in self._matcher.find(rough_words(sentence)) if one.owner in wanted)
            if any(one.owner in silence.lacks for one in uncovered(found)):
                return True
        return False

    def _first_mention(self, document: Document) -> tuple[Block, Span]:
        """Where a reader first meets the treatment's name; the first block where only the title has it."""
        for block in sorted(document.blocks, key=lambda block: block.kind not in _RUNNING):
            for one in self._topics.named(block.text):
                if one.owner in self._topics.subjects:
                    return block, _place(block.text, one.first, one.last)
        first = document.blocks[0]
        return first, Span(0, len(first.text))


def _statements(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        for span in split(block.text):
            sentence = block.text[span.start : span.end]
            if not sentence.rstrip().endswith("?"):
                yield sentence


def _place(text: str, first: int, last: int) -> Span:
    """Where the rough words `first` to `last` stand in their text."""
    origin = [at for at, character in enumerate(text) for _ in character.lower()]  # a few letters grow
    plain, start, end = text.lower().replace("’", "'"), 0, 0
    for number, word in enumerate(rough_words(text)[: last + 1]):
        at = plain.index(word, end)
        start, end = (at if number == first else start), at + len(word)
    return Span(origin[start], origin[end - 1] + 1)
