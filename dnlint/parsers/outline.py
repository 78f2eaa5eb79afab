"""The heading path: which headings govern the block that is read now."""

from __future__ import annotations

import re
from dataclasses import dataclass

MINOR = 7
"""Level of a line that acts as a heading without being marked as one: a card's title."""

BOLD_LINE = 8
"""Level of a line that only its weight sets apart: within a card it is one heading among several."""

ASKED = 9
"""Level of a question that is no heading: it governs only its answer."""


LONGEST_QUESTION = 120
"""A longer text that ends in a question mark is a paragraph."""

_TWO_SENTENCES = re.compile(r"[.!?…][\"”’)]?\s|\n")
_ASKING = re.compile(
    r"(?:(?:what|why|who|where|when|how|which)\s(?:\w+\s)?)?"
    r"(?:is|are|was|does|do|did|can|could|will|would|should|may)\s(?!not\b)\w+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Heading:
    """An open heading. `scope` is the container at whose end it stops governing, None for the document."""

    level: int
    text: str
    question: bool
    listed: bool  # in the heading path; a question that is no heading governs only its answer
    scope: object | None


class Outline:
    """The open headings, outermost first."""

    def __init__(self) -> None:
        self._open: list[Heading] = []

    @property
    def path(self) -> tuple[str, ...]:
        """The texts of the open headings, outermost first."""
        return tuple(heading.text for heading in self._open if heading.listed)

    @property
    def question(self) -> str:
        """The question that the innermost heading asks, "" if it asks none."""
        return self._open[-1].text if self._open and self._open[-1].question else ""

    def close_level(self, level: int) -> None:
        """Close the headings that do not govern a new one of `level`."""
        self._open = [heading for heading in self._open if heading.level < level]

    def enter(self, heading: Heading) -> None:
        """A heading begins to govern."""
        self.close_level(heading.level)
        self._open.append(heading)

    def nest(self, text: str, scope: object) -> None:
        """Let a text head what a container holds, under all that is open: headings in it do not end it."""
        level = self._open[-1].level if self._open else 0
        self._open.append(Heading(level, text, is_question(text), listed=True, scope=scope))

    def leave(self, scope: object) -> None:
        """A container ends, and with it the headings in its scope."""
        if any(heading.scope is scope for heading in self._open):
            self._open = [heading for heading in self._open if heading.scope is not scope]


def is_question(text: str) -> bool:
    """Whether a heading or bold line asks something."""
    return text.rstrip(" \"'”’»)").endswith("?")


def is_lone_question(text: str) -> bool:
    """Whether a text is one short question and nothing else, so that what follows it is the answer."""
    return is_question(text) and len(text) <= LONGEST_QUESTION and not _TWO_SENTENCES.search(text)


def sounds_like_question(text: str) -> bool:
    """Whether the title of a fold-out asks something, with or without a question mark."""
    return is_question(text) or bool(_ASKING.match(text))
