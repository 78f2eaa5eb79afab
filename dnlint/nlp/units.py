"""Turns blocks into units: the sentences to read, each with what governs it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dnlint.nlp.aliases import aliases
from dnlint.nlp.answers import is_open, is_outcome, is_polar, reply
from dnlint.nlp.english import BOUNDARIES, word_groups
from dnlint.nlp.naming import Surroundings
from dnlint.nlp.pages import page_topic
from dnlint.nlp.sentences import split
from dnlint.nlp.spoken import spoken_of
from dnlint.nlp.topics import Topic, Topics, rough_words
from dnlint.offsets import Span
from dnlint.values import Block, Document, SpeechAct

_SILENT = ("title",)  # what no visitor reads as copy
_RUNNING = (
    "paragraph",
    "heading",
    "description",
    "list-item",
)  # in these "it" may look back to the block before
_CITATION = re.compile(
    r"\bdoi\b|\b\d{1,4}\s?\(\d{1,3}\)\s?[,:]\s?[A-Za-z]?\d|\bet al\.[,”\"]? .{0,200}\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_PLAIN = str.maketrans(
    {"‑": "-", "‐": "-", "’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "\u202f": " "}
)
_TITLE_KEYS = ("title", "heading", "name", "label")  # what titles an object in data
_SHORT_ITEM = 5  # words
_SHORT_ANSWER = 5  # words
_ADDED_ANSWER = 14  # words
_SHORT_OPENING = 2  # words before a comma: "Ancient China, although …"


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence of a block. `text` is parsed; its first `own` code points are what governs it."""

    block: Block
    span: Span
    text: str
    own: int
    act: SpeechAct
    around: Surroundings
    debunked: bool = False
    question: str = ""  # the question that this sentence, the first of its block, may answer with yes or no


def units(document: Document, topics: Topics) -> Iterator[Unit]:
    """The units of a document's blocks, in reading order."""
    page = page_topic(document, topics)
    alias = aliases(document, topics)
    headings: tuple[str, ...] = ()
    before, answered = "", ""
    for block in document.blocks:
        if block.kind in _SILENT or _CITATION.search(block.text):
            continue
        topic = topics.of_block(block, page).taking(alias)
        if block.context.apart and not topic.subject:
            continue
        if block.kind == "heading" or block.context.headings != headings:
            before = before if _goes_on(block, topic) else ""
        headings = block.context.headings
        first_answer = block.context.question if block.context.question != answered else ""
        answered = block.context.question
        asked = ""  # the question that the sentence before asks in the same block
        for number, span in enumerate(split(block.text)):
            question = (_asked_by_table(block, topics) or first_answer) if number == 0 else asked
            earlier = before if block.kind in _RUNNING or number else ""
            yield _unit(block, span, number, Surroundings(topic, earlier, alias), question, topics)
            text = block.text[span.start : span.end]
            asked = text if text.endswith("?") else ""
            before = spoken_of(topics, topic, text) or before


def _goes_on(block: Block, topic: Topic) -> bool:
    """Whether "it" may look back over a title: only in a run of questions and answers without a topic."""
    asks = block.kind == "heading" and _is_question(block, block.text)
    return (asks or bool(block.context.question)) and not topic.is_subject


def _asked_by_table(block: Block, topics: Topics) -> str:
    """What a cell such as "None" answers: its row, or its column where the row names the treatment."""
    if block.kind != "table-cell" or not reply(block.text)[0]:
        return ""
    row, column = block.context.row, block.context.column
    return column if row and topics.named(row) else row


def _unit(block: Block, span: Span, number: int, around: Surroundings, question: str, topics: Topics) -> Unit:
    text = block.text[span.start : span.end].translate(_PLAIN)
    lead = governing(block, text, question, topics) if number == 0 else _asked_before(text, question)
    return Unit(
        block=block,
        span=span,
        text=lead + text,
        own=len(lead),
        act="question" if _is_question(block, text) else "statement",
        around=around,
        debunked=_is_debunked(block, text),
        question=question,
    )


def governing(block: Block, text: str, question: str, topics: Topics) -> str:
    """The words to read before a unit: its lead-in, its table row, or the question it answers."""
    context = block.context
    if block.kind not in ("heading", "list-item") and (asked := _repeated(text, question)):
        return asked
    lead = context.lead_in.strip()
    if block.kind in ("list-item", "data", "paragraph") and _governs(lead):
        return _without_empty_end(split_last(lead)) + " "
    if block.kind in ("list-item", "data") and context.headings:
        title = context.headings[-1]
        if _governs(title):
            return _without_empty_end(title) + " "
        if len(text.split()) <= _SHORT_ITEM and (listed := _lists(title)):
            return listed + " "
    if block.kind == "table-cell" and not question:
        row = context.row if context.row != block.text else ""
        lead = context.column if row and topics.named(row) else row
        return lead.rstrip(":.?! ") + " " if lead else ""
    return ""


def _asked_before(text: str, question: str) -> str:
    """As `_repeated`, for a question in the same paragraph: "Shin pain?" asks nothing that is answered."""
    is_answered = is_polar(question) or is_open(question) or is_outcome(text)
    return _repeated(text, question) if is_answered else ""


def _repeated(text: str, question: str) -> str:
    """The question, where an answer needs it to say anything; else ""."""
    words = rough_words(text)
    opening = text.split(",")[0].split("–")[0]
    is_short = len(text.split()) <= _SHORT_ANSWER and not BOUNDARIES.finite_words.intersection(words)
    has_short_opening = len(opening.split()) <= _SHORT_OPENING and not question.lower().startswith("what is")
    needs_it = is_short or _only_adds(words) or has_short_opening
    return question.rstrip("?？ ") + " " if question and needs_it else ""


def _only_adds(words: list[str]) -> bool:
    """Whether an answer has no statement of its own: "Before you have put your shoes back on."."""
    groups = word_groups()
    opening = words[:2]
    is_adding = bool(opening) and opening[0] in groups["adds_to_question"]
    is_time = opening[:1] == ["the"] and not groups["time_words"].isdisjoint(opening[1:])
    return (is_adding or is_time) and "," not in words and len(words) <= _ADDED_ANSWER


def _governs(lead: str) -> bool:
    """Whether a lead-in is the beginning of what its items go on with: "It can:", "Dry needling may"."""
    if "?" in lead or not lead:
        return False
    return lead.endswith((":", "…", "...")) or rough_words(lead)[-1] in word_groups()["open_ends"]


def _lists(title: str) -> str:
    """The word in a title that says that what the treatment is for stands below it: "*Conditions* treated".

    A title is no sentence: that it says "treated" makes no claim. What "we" treat, the clinic treats.
    """
    words = rough_words(title)
    if not word_groups()["we"].isdisjoint(words):
        return ""
    return next((word for word in words if word in word_groups()["lists_conditions"]), "")


def _without_empty_end(lead: str) -> str:
    lead = lead.rstrip(":-–—.… ")
    for ending in word_groups()["empty_ends"]:
        if lead.lower().endswith(" " + ending):
            return lead[: -len(ending)].rstrip()
    return lead


def split_last(text: str) -> str:
    """The last sentence of a text: what governs a list where a paragraph leads to it."""
    last = split(text)[-1:]
    return text[last[0].start : last[0].end] if last else text


def _is_question(block: Block, text: str) -> bool:
    if text.rstrip("\"'”’)*_ ").endswith(("?", "？")):
        return True
    words = rough_words(text)[:1]
    return block.kind == "heading" and bool(words) and words[0] in word_groups()["auxiliaries"]


def _is_debunked(block: Block, text: str) -> bool:
    """Whether the unit is set out as a myth: by its column, its lead-in, or as a title under "Myths"."""
    if rough_words(text)[:1] and rough_words(text)[0] in word_groups()["truths"]:
        return False
    context = block.context
    governs = (context.column, context.lead_in if block.kind != "paragraph" else "", context.key)
    if any(map(_sets_out_myths, governs)):
        return True
    titles = block.kind in ("heading", "list-item") or (block.kind == "data" and context.key in _TITLE_KEYS)
    titles = titles or any(map(_is_label, context.headings[-1:]))
    return titles and any(map(_sets_out_myths, context.headings[-1:]))


def _is_label(title: str) -> bool:
    """Whether a title is one word in the singular, perhaps with a number: below "Myth 2" stands that myth."""
    words = [word for word in rough_words(title) if word.isalpha()]
    return len(words) == 1 and not words[0].endswith("s")


def _sets_out_myths(title: str) -> bool:
    words = rough_words(title)
    return bool(word_groups()["myths"].intersection(words)) and words[0] not in word_groups()["truths"]
