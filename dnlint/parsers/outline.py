"""The heading path: which headings govern the block that is read now."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile

from dnlint.parsers.lines import mark_of

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
    """An open heading. `scope` is the container at whose end it stops governing, None for the document.

    `over`: the short line above it that says what it is about. A `hint` is no line of the page: its code
    says so of what the scope holds.
    """

    level: int
    text: str
    question: bool
    listed: bool  # in the heading path; a question that is no heading governs only its answer
    scope: object | None
    over: str = ""
    hint: bool = False


class Outline:
    """The open headings, outermost first."""

    def __init__(self) -> None:
        self._open: list[Heading] = []

    @property
    def path(self) -> tuple[str, ...]:
        """The texts of the open headings, outermost first, and of the hints among them."""
        listed = self._open[: len(self._open) - len(self.about)]
        return tuple(text for one in listed if one.listed for text in (one.over, one.text) if text)

    @property
    def about(self) -> tuple[str, ...]:
        """The hints below the innermost heading, outermost first."""
        found = takewhile(lambda heading: heading.hint, reversed(self._open))
        return tuple(heading.text for heading in found)[::-1]

    @property
    def question(self) -> str:
        """The question that the innermost heading asks, "" if it asks none."""
        last = self._last
        return last.text if last is not None and last.question else ""

    @property
    def _last(self) -> Heading | None:
        """The innermost heading, hints aside."""
        return next((heading for heading in reversed(self._open) if not heading.hint), None)

    def close_level(self, level: int) -> None:
        """Close the headings that do not govern a new one of `level`."""
        self._open = [heading for heading in self._open if heading.level < level]

    def enter(self, heading: Heading) -> None:
        """A heading begins to govern."""
        self.close_level(heading.level)
        self._open.append(heading)

    def nest(self, text: str, scope: object) -> None:
        """Let a text head what a container holds, under all that is open: headings in it do not end it."""
        level = self._last.level if self._last else 0
        self._open.append(Heading(level, text, is_question(text), listed=True, scope=scope))

    def hint(self, text: str, scope: object) -> None:
        """Let the code of a page say what a container is about, until that ends."""
        self._open.append(Heading(0, text, question=False, listed=True, scope=scope, hint=True))

    def leave(self, scope: object) -> None:
        """A container ends, and with it the headings in its scope."""
        if any(heading.scope is scope for heading in self._open):
            self._open = [heading for heading in self._open if heading.scope is not scope]


def is_question(text: str) -> bool:
    """Whether a heading or bold line asks something."""
    return text.rstrip(" \"'”’»)").endswith("?")


def is_lone_question(text: str) -> bool:
    """Whether a text is one short question and nothing else, so that what follows it is the answer."""
    is_short = is_question(text) and len(text) <= LONGEST_QUESTION
    return is_short and not _TWO_SENTENCES.search(text, mark_of(text, dashes=True).width)


def sounds_like_question(text: str) -> bool:
    """Whether the title of a fold-out asks something, with or without a question mark."""
    return is_question(text) or bool(_ASKING.match(text, mark_of(text, dashes=True).width))
