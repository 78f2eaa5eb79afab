"""The values that pass between the stages: blocks, assertions, findings. All frozen."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Literal

from dnlint.offsets import OffsetMap, Span

BlockKind = Literal[
    "title",  # the page's <title>, or front-matter title
    "heading",
    "paragraph",
    "list-item",
    "table-cell",
    "description",  # meta, og: and twitter: descriptions, front-matter description
    "attribute",  # alt and title text, visible props
    "data",  # strings of data files and JSON-LD
]
Role = Literal["question", "answer", "testimonial", "none"]
Severity = Literal["error", "warning", "advice"]
Verdict = Literal["supported", "contradicted", "overstated", "contested", "unknown"]
Polarity = Literal["affirmed", "negated"]
Modality = Literal["asserted", "hedged"]
SpeechAct = Literal["statement", "question", "answer", "instruction"]


@dataclass(frozen=True, slots=True)
class Context:
    """What stands around a block and gives a fragment its meaning. Texts, outermost first."""

    title: str = ""  # of the page, or of the enclosing data object
    headings: tuple[str, ...] = ()  # heading path, outermost first, the block itself left out
    lead_in: str = ""  # the line that governs the list, or the term of a definition list
    column: str = ""  # table: text of the column's header
    row: str = ""  # table: text of the row's first cell
    question: str = ""  # the question that this block answers
    key: str = ""  # data files: the key the string stands under
    role: Role = "none"
    about: tuple[str, ...] = ()  # data: what its object says beside a title that it is about, nearest last
    clinic: bool = False  # said of the clinic, its people or one of its services; titles may tell more
    apart: bool = False  # not about what its page is about: data of a script that many pages may share

    def below(self, *headings: str) -> Context:
        """The context of what stands below more headings, which are nearer than all that is around them."""
        return replace(self, headings=(*self.headings, *self.about, *headings), about=())


@dataclass(frozen=True, slots=True)
class Block:
    """One stretch of prose as a reader sees it, with its way back to the source."""

    kind: BlockKind
    text: str
    offsets: OffsetMap
    context: Context = field(default_factory=Context)
    language: str = ""  # as declared (`lang`), "" where nothing is declared

    def source_span(self, span: Span) -> Span:
        """The source range of a range of this block's text."""
        return self.offsets.to_source(span)


@dataclass(frozen=True, slots=True)
class Document:
    """A source file, read: its blocks in reading order."""

    path: str
    source: str
    blocks: tuple[Block, ...]
    language: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a document that is no plain paragraph: "row 2 of a table", "a footnote".

    `counted`: whether its paragraphs count with the running text: a table's do, a note's do not.
    """

    name: str
    span: Span
    counted: bool = True


@dataclass(frozen=True, slots=True)
class Rendering:
    """The copy of a document that is no text itself (a Word file), as the HTML page that it is read as.

    `offsets` lead from the page to the text that was extracted, which is what all spans count in; `parts` are
    stretches of that text, the inner ones first.
    """

    html: str
    offsets: OffsetMap
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Assertion:
    """One thing that the copy says. `span` is in the block's text; ids are the rule pack's.

    `comparison` is the id of what the subject is compared with, `quantity` what is counted ("24 hours").
    """

    subject: str
    relation: str
    object: str
    span: Span
    polarity: Polarity = "affirmed"
    modality: Modality = "asserted"
    attribution: str = ""
    speech_act: SpeechAct = "statement"
    comparison: str = ""
    quantity: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from."""

    id: str
    title: str
    url: str = ""
    doi: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A position in a source file: line and column from 1, offset from 0, all in code points."""

    line: int
    column: int
    offset: int


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a person finds a claim in a document that shows no lines, as in Word.

    `paragraph` counts those below `heading` from 1, or from the beginning where that is ""; it is 0 in the
    heading itself, and in what stands beside the running text. `part` is the name of such a `Part`,
    `sentence` what to search for.
    """

    heading: str
    paragraph: int
    part: str = ""
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A verdict that a reader must see, at its exact place."""

    path: str
    rule: str
    name: str
    severity: Severity
    verdict: Verdict
    start: Place
    end: Place
    text: str  # the source from start to end, untouched
    claim: Assertion
    message: str
    consensus: str
    suggestion: str
    sources: tuple[Source, ...]
    fingerprint: str
    spot: Spot | None = None  # in a document that shows no lines
    words: str = ""  # the claim as a reader sees it, without markup, in lower case, with single spaces

    @property
    def quotes_study(self) -> bool:
        """Whether the message tells what studies found already, so that it need not be told again."""
        return self.consensus in self.message


@dataclass(frozen=True, slots=True)
class Suppressed:
    """A finding that does not count: a comment in its page says so (`inSource`), or it is in the baseline."""

    finding: Finding
    reason: str
    kind: Literal["inSource", "external"]


class FailLevel(Enum):
    """From which severity on a run counts as failed."""

    ERROR = 3
    WARNING = 2
    ADVICE = 1
    NEVER = 9
