"""Turns blocks into units: the sentences to read, each with what governs it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dnlint.nlp.aliases import aliases
from dnlint.nlp.answers import is_bare_denial, is_doubt, reply
from dnlint.nlp.asked_of import AskedOf
from dnlint.nlp.english import word_groups
from dnlint.nlp.leading import asked_before, governing, leads_elsewhere
from dnlint.nlp.myths import is_debunked
from dnlint.nlp.naming import Surroundings
from dnlint.nlp.neighbours import titles_record
from dnlint.nlp.numbered import answer_in, question_in
from dnlint.nlp.pages import page_topic
from dnlint.nlp.pairs import Pairs
from dnlint.nlp.parts import Parts, asks_of_treatment, stands_alone
from dnlint.nlp.rough_words import rough_words
from dnlint.nlp.sentences import split
from dnlint.nlp.thread import Thread
from dnlint.nlp.topic import Topic
from dnlint.nlp.topics import Topics
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
_LABEL = re.compile(r"([^:]{1,40}?)(?::| [-–—]) ")  # "*Massage*: eases tension", "*Cupping* – an old art"
_BARE_QUESTION = 2  # words: "How fast"
_SHORT_TITLE = 6  # words: "Risks and side effects"


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
    alias, parts = aliases(document, topics, page), Parts(document, topics, page)
    headings: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    answered, was_alone = "", False
    asked_of, thread, pairs = AskedOf(topics), Thread(topics), Pairs(topics)
    for block in document.blocks:
        if block.kind in _SILENT or _CITATION.search(block.text) or _only_marks_answer(block):
            continue
        topic = pairs.within(block, topics.of_block(block, parts.page_around(block))).taking(alias)
        topic = Topic(clinic=True) if parts.is_beside_it(block) else topic
        if block.context.apart and not (topic.subject or topics.names_in_full(block.text)):
            continue
        thread.pass_table(inside=block.kind == "table-cell")
        is_first = block.context.headings != headings
        is_elsewhere = block.context.about != about and topic.known
        if block.kind == "heading" or is_first or is_elsewhere:
            run = asked_of.enter(_question_of(block), topic)
            is_open = not (topic.clinic or topic.others - topics.disciplines)
            behind_it = len(headings) <= 1 or (is_open and bool(answered))
            thread.turn_to((thread.about if _goes_on(block, topic, behind_it=behind_it) else "") or run)
        headings, about = block.context.headings, block.context.about
        is_asked_anew = block.kind not in _RUNNING and block.context.question != answered
        is_asked_of_another = is_asked_anew and topic.known and not topic.subject
        if _is_alone(block) or was_alone or is_asked_of_another:
            thread.turn_to("")
        if block.kind in _RUNNING:
            thread.open_paragraph(topic)
        was_alone = _is_alone(block)
        answers = _asked_by_table(block, topics)
        if block.context.question != answered:
            answers = answers or question_in(block.context.question)
        answered = block.context.question
        yield from _of_block(block, topic, alias, answers or _titled(block, is_first), thread)


def _of_block(
    block: Block, topic: Topic, alias: frozenset[str], question: str, thread: Thread
) -> Iterator[Unit]:
    """The units of one block; `question` is what its first sentence answers."""
    spans = split(block.text)
    for number, span in enumerate(spans):
        span = answer_in(block.text, span) if question else span
        if not (text := block.text[span.start : span.end]):
            continue
        if not number and (label := _LABEL.match(text)):
            topic = thread.topics.of_label(label[1]) or topic
        told = thread.told_before(text, topic) if block.kind in _RUNNING or number else ("", "")
        if not leads_elsewhere(text) or thread.topics.named(text):
            unit = _unit(block, span, number, Surroundings(topic, *told, alias), question, thread.topics)
            behind = block.text[span.end : spans[number + 1].end] if number + 1 < len(spans) else ""
            yield replace(unit, act="question") if is_doubt(behind) else unit
        question = question_in(text) if text.endswith("?") else ""
        thread.hear(text, topic)
        if not number:
            topic = thread.topics.of_label(text) or topic


def _only_marks_answer(block: Block) -> bool:
    """Whether a block is the "A" before an answer, and no more."""
    return bool(block.context.question) and not len(answer_in(block.text, Span(0, len(block.text))))


def _is_alone(block: Block) -> bool:
    """Whether "it" never looks back from a block to the one before: two reviews, two strings of data."""
    return stands_alone(block) or (block.kind not in _RUNNING and not block.context.question)


def _goes_on(block: Block, topic: Topic, *, behind_it: bool) -> bool:
    """Whether "it" may look back over a title that asks, where no title above tells that it must.

    Titles above name the treatment beside others, or no treatment; then what stands before must be an answer
    or the page's opening.
    """
    may_look_back = not topic.is_subject if topic.subject else behind_it
    return asks_of_treatment(_question_of(block)) and may_look_back


def _question_of(block: Block) -> str:
    """The question that a title asks or a block answers."""
    asks = block.kind == "heading" and _is_question(block, block.text)
    return question_in(block.text if asks else block.context.question)


def _asked_by_table(block: Block, topics: Topics) -> str:
    """What a cell such as "None" answers: its row, or its column where the row names the treatment."""
    if block.kind != "table-cell" or not reply(block.text)[0]:
        return ""
    row, column = block.context.row, block.context.column
    return column if row and topics.named(row) and not topics.tells_of_column(block.context) else row


def _titled(block: Block, is_first: bool) -> str:
    """The title that a bare denial right below it answers: "Side effects", and then "There are none."."""
    title = block.context.headings[-1] if block.context.headings else ""
    if not is_first or block.kind not in ("paragraph", "list-item") or len(rough_words(title)) > _SHORT_TITLE:
        return ""
    opening = next(iter(split(block.text)), Span(0, 0))
    return title if is_bare_denial(block.text[opening.start : opening.end]) else ""


def _unit(block: Block, span: Span, number: int, around: Surroundings, question: str, topics: Topics) -> Unit:
    text = block.text[span.start : span.end].translate(_PLAIN)
    lead = governing(block, text, question, topics) if number == 0 else asked_before(text, question)
    return Unit(
        block=block,
        span=span,
        text=lead + text,
        own=len(lead),
        act="question" if _is_question(block, text) else "statement",
        around=around,
        debunked=is_debunked(block, text),
        question=question,
    )


def _is_question(block: Block, text: str) -> bool:
    if text.rstrip("\"'”’)*_ ").endswith(("?", "？")):
        return True
    words, groups = rough_words(question_in(text)), word_groups()
    if block.kind == "heading" and words[:1] and words[0] in groups["auxiliaries"]:
        return True
    titles = block.kind == "heading" or titles_record(block)
    opens = len(words) > 1 and words[0] in groups["asks_openly"]
    if opens and (titles or block.kind == "list-item") and words[1] in groups["asks_how_much"]:
        return not text.endswith("!")  # "How quickly you heal", and no "How quickly it was gone!"
    return opens and titles and (len(words) == _BARE_QUESTION or words[1] in groups["auxiliaries"])
