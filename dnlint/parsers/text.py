"""Plain text: paragraphs, bullets, headings and questions told by their looks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dnlint.offsets import Span
from dnlint.parsers.leadin import lead_in_of
from dnlint.parsers.lines import Mark, is_quotation, is_title_line, mark_of
from dnlint.parsers.outline import Heading, Outline, is_question
from dnlint.parsers.passage import Passage
from dnlint.parsers.prose import Prose, has_words
from dnlint.values import Block, BlockKind, Context, Role

_LINE = re.compile(r"[^\r\n]*[^\s][^\r\n]*")
_HASHTAGS = re.compile(r"\s*#\w+(?:\s+#\w+)*\s*")
_BYLINE = re.compile(
    r"\s*(?:by|written by|posted|published|updated|author|view author|photo|image|source)\b"
    r"|[\s\d./,()-]*(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\d.,]+)?[\s\d./,()-]*(?:\(|$)",
    re.IGNORECASE,
)
_STOP = (".", "!", "?", ":", "…", "”", '"', ")")
_WRAP_FROM, _WRAP_TO = 45, 100


@dataclass(frozen=True, slots=True)
class _Line:
    """One or more source lines that make one block."""

    spans: tuple[Span, ...]
    mark: Mark
    alone: bool  # a blank line, or nothing, stands before it


def blocks(passage: Passage) -> Iterator[Block]:
    """The paragraphs, items and headings of a text."""
    lines = list(_lines(passage.text))
    outline, context = Outline(), passage.context
    lead_in, previous = "", None
    for number, line in enumerate(lines):
        text, prose = _read(passage.text, line)
        if not has_words(text):
            continue
        following = lines[number + 1] if number + 1 < len(lines) else None
        level = _level(passage.text, line, text, following, first=previous is None)
        if level:
            outline.close_level(level)
        if line.mark.kind != "item":
            lead_in = ""
        elif previous is not None and previous.kind != "list-item":
            lead_in = lead_in_of(previous)
        kind: BlockKind = "heading" if level else "list-item" if line.mark.kind == "item" else "paragraph"
        role = _role(line, text, outline, bool(level))
        if level == 1 and not context.title:
            context = replace(context, title=text)
        block = Block(
            kind, text, prose.build()[1], _context(context, outline, lead_in, role), passage.language
        )
        yield block
        previous = block
        if level:
            outline.enter(Heading(level, text, role == "question", True, None))


def _lines(text: str) -> Iterator[_Line]:
    """The text's lines, wrapped ones joined."""
    end_before, current = -1, None
    for match in _LINE.finditer(text):
        span = Span(*match.span())
        if _HASHTAGS.fullmatch(match[0]):
            continue
        alone = end_before < 0 or text.count("\n", end_before, span.start) > 1
        line = _Line((span,), mark_of(match[0], dashes=True), alone)
        if current is not None and line.mark.kind == "none" and not alone and _continues(text, current, span):
            current = replace(current, spans=(*current.spans, span))
        else:
            if current is not None:
                yield current
            current = line
        end_before = span.end
    if current is not None:
        yield current


def _continues(text: str, line: _Line, following: Span) -> bool:
    """Whether a line is wrapped and goes on in the next one."""
    last = text[line.spans[-1].start : line.spans[-1].end].rstrip()
    if line.mark.kind == "item" and text[following.start] in " \t":
        return True
    if not _WRAP_FROM <= len(last) <= _WRAP_TO:
        return False
    return text[following.start : following.end].lstrip()[:1].islower() or not last.endswith(_STOP)


def _read(text: str, line: _Line) -> tuple[str, Prose]:
    prose = Prose()
    for number, span in enumerate(line.spans):
        if number:
            prose.space(Span(line.spans[number - 1].end, span.start))
        prose.plain(text, span.start + (0 if number else line.mark.width), span.end)
    return prose.build()[0], prose


def _level(source: str, line: _Line, text: str, following: _Line | None, first: bool) -> int:
    """1 for the text's title, 2 for a heading, 0 for anything else."""
    if line.mark.kind == "question":
        return 2
    if line.mark.kind != "none" or following is None or not is_title_line(text) or _BYLINE.match(text):
        return 0
    if text.endswith(":") and following.mark.kind == "item":
        return 0  # a lead-in
    if first:
        return 1
    after = _read(source, following)[0]
    governs = following.mark.kind in {"item", "answer"} or len(after) > 80 or after.endswith(_STOP)
    return 2 if governs or is_question(text) else 0


def _role(line: _Line, text: str, outline: Outline, heading: bool) -> Role:
    if line.mark.kind == "question" or (heading and is_question(text)):
        return "question"
    if is_quotation(text):
        return "testimonial"
    return "answer" if outline.question else "none"


def _context(outer: Context, outline: Outline, lead_in: str, role: Role) -> Context:
    return replace(
        outer,
        headings=(*outer.headings, *outline.path),
        lead_in=lead_in,
        question="" if role == "question" else outline.question or outer.question,
        role=role,
    )
