"""Plain text: paragraphs, bullets, headings and questions told by their looks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dnlint.offsets import Span
from dnlint.parsers.leadin import lead_in_of
from dnlint.parsers.lines import Mark, icon_width, is_quotation, is_shouted, is_title_line, mark_of
from dnlint.parsers.outline import Heading, Outline, is_question
from dnlint.parsers.passage import Passage
from dnlint.parsers.prose import Prose, has_words
from dnlint.parsers.templates import mask
from dnlint.parsers.wrapping import STOPS, Wrapping, wrapping_of
from dnlint.values import Block, BlockKind, Context, Role

_LINE = re.compile(r"[^\r\n]*[^\s][^\r\n]*")
_BLANK = re.compile(r"(?:\r\n|\r|\n)\s*?[\r\n]")
_UNDERLINE = re.compile(r"\s*([-=~_*^])\1{2,}\s*")
_HASHTAGS = re.compile(r"\s*#\w+(?:\s+#\w+)*\s*")
_MAIL_HEADER = re.compile(r"(?:From|To|Cc|Bcc|Date|Sent|Reply-To):(?:\s|$)")
_MAIL_SUBJECT = re.compile(r"Subject:\s*")
_BYLINE = re.compile(
    r"\s*(?:by|written by|posted|published|updated|author|view author|photo|image|source)\b"
    r"|[\s\d./,()-]*(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\d.,]+)?[\s\d./,()-]*(?:\(|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Line:
    """One or more source lines that make one block; `cuts` are the numbers of those set apart in it."""

    spans: tuple[Span, ...]
    mark: Mark
    cuts: frozenset[int] = frozenset()
    underlined: bool = False


def blocks(passage: Passage) -> Iterator[Block]:
    """The paragraphs, items and headings of a text."""
    source = mask(passage.text)
    lines = list(_lines(source))
    outline, context = Outline(), passage.context
    lead_in, previous = "", None
    for number, line in enumerate(lines):
        text, prose = _read(source, line)
        if not has_words(text) or (previous is None and _MAIL_HEADER.match(text)):
            continue
        following = lines[number + 1] if number + 1 < len(lines) else None
        level = _level(source, line, text, following, first=previous is None)
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
        around = _context(context, outline, lead_in, role)
        previous = Block(kind, text, prose.build()[1], around, passage.language)
        yield previous
        if level:
            outline.enter(Heading(level, text, role == "question", True, None))


def _lines(text: str) -> Iterator[_Line]:
    """The text's lines, wrapped ones joined, underlined ones told."""
    spans = [Span(*match.span()) for match in _LINE.finditer(text) if not _HASHTAGS.fullmatch(match[0])]
    wrapping = wrapping_of([text[span.start : span.end] for span in spans])
    current: _Line | None = None
    for span in spans:
        joined = _joined(text, current, span, wrapping) if current else None
        if current and not joined:
            yield current
        current = joined or _Line((span,), _mark(text[span.start : span.end]))
    if current:
        yield current


def _joined(text: str, line: _Line, below: Span, wrapping: Wrapping) -> _Line | None:
    """A line together with the one below it; None where that one begins anew."""
    last, following = line.spans[-1], text[below.start : below.end]
    if line.underlined or _BLANK.search(text, last.end, below.start):
        return None
    if _UNDERLINE.fullmatch(following):
        return replace(line, underlined=True) if len(line.spans) == 1 else None
    if _mark(following).kind != "none":
        return None
    if wrapping.goes_on(text[last.start : last.end], following):
        return replace(line, spans=(*line.spans, below))
    if line.mark.kind == "item" and following[0] in " \t":
        cut = {len(line.spans)} if following.lstrip()[0].isupper() else set()
        return replace(line, spans=(*line.spans, below), cuts=line.cuts | cut)
    return None


def _mark(line: str) -> Mark:
    if subject := _MAIL_SUBJECT.match(line):
        return Mark("none", subject.end() + icon_width(line[subject.end() :]))
    return mark_of(line, dashes=True)


def _read(text: str, line: _Line) -> tuple[str, Prose]:
    prose = Prose()
    for number, span in enumerate(line.spans):
        if number:
            gap = Span(line.spans[number - 1].end, span.start)
            prose.line_break(gap) if number in line.cuts else prose.space(gap)
        prose.plain(text, span.start + (0 if number else line.mark.width), span.end)
    return prose.build()[0], prose


def _level(source: str, line: _Line, text: str, following: _Line | None, first: bool) -> int:
    """1 for the text's title, 2 for a heading, 0 for anything else."""
    if line.mark.kind == "question":
        return 2
    if line.underlined and is_title_line(text):
        return 1 if first else 2
    if line.mark.kind != "none" or following is None or not is_title_line(text) or _BYLINE.match(text):
        return 0
    if text.endswith(":") and following.mark.kind == "item":
        return 0  # a lead-in
    if first:
        return 1
    after = _read(source, following)[0]
    governs = following.mark.kind in {"item", "answer"} or len(after) > 80 or after.endswith(STOPS)
    return 2 if governs or is_shouted(text) or is_question(text) else 0


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
