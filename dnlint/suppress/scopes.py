"""What each suppression covers: its line, the next block, a range, or the whole file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from dnlint.errors import Problem, UsageError
from dnlint.offsets import Span
from dnlint.source import SourceFile
from dnlint.suppress.directives import Directive, read_directive
from dnlint.values import Block, Document, Finding

_LINE_END = re.compile(r"[\r\n]|\Z")


@dataclass(frozen=True, slots=True)
class Suppression:
    """Rules (ids or their beginnings) that do not count in a range of the source. `line` is the comment's."""

    rules: tuple[str, ...]
    reason: str
    line: int
    scope: Span

    def rule_for(self, finding: Finding) -> str:
        """Which of its rules covers a finding, "" if none does."""
        if not self.scope.overlaps(Span(finding.start.offset, finding.end.offset)):
            return ""
        return next((rule for rule in self.rules if finding.rule.startswith(rule)), "")


@dataclass(slots=True)
class Scopes:
    """The suppressions of a file in the making, and the mistakes in them."""

    document: Document
    source: SourceFile
    path: str
    suppressions: list[Suppression] = field(default_factory=list)
    mistakes: list[Problem] = field(default_factory=list)
    _open: list[tuple[Directive, Span]] = field(default_factory=list)

    def read(self, comments: list[Span], rules: Mapping[str, str]) -> None:
        """Read the comments of the file, from top to bottom. `rules` are the names of the rules, by id."""
        for comment in comments:
            try:
                directive = read_directive(self.source.text[comment.start : comment.end], rules)
            except UsageError as error:
                self._mistake(comment, str(error))
                continue
            if directive is not None:
                self._add(directive, comment)
        for directive, comment in self._open:
            end = f"`dnlint: ignore-start {', '.join(directive.rules)}` has no `dnlint: ignore-end`"
            self._mistake(comment, f"{end}; add one where it ends, or write ignore-file for the whole file")

    def _add(self, directive: Directive, comment: Span) -> None:
        if directive.verb == "ignore-start":
            self._open.append((directive, comment))
        elif directive.verb == "ignore-file":
            self._cover(directive, comment, Span(0, len(self.source.text)))
        elif directive.verb == "ignore":
            self._cover(directive, comment, self._near(comment))
        elif self._open:
            started, opening = self._open.pop()
            self._cover(started, opening, Span(opening.start, comment.end))
        else:
            self._mistake(
                comment, "`dnlint: ignore-end` has no `dnlint: ignore-start` before it; take it out"
            )

    def _cover(self, directive: Directive, comment: Span, scope: Span) -> None:
        self.suppressions.append(Suppression(directive.rules, directive.reason, self._line(comment), scope))

    def _mistake(self, comment: Span, message: str) -> None:
        self.mistakes.append(Problem(self.path, message, self._line(comment)))

    def _line(self, comment: Span) -> int:
        return self.source.place(comment.start).line

    def _near(self, comment: Span) -> Span:
        """The comment's line where there is copy in it, otherwise the next block."""
        text = self.source.text
        start = max(text.rfind("\n", 0, comment.start), text.rfind("\r", 0, comment.start)) + 1
        line = Span(start, _line_end(text, comment.end))
        beside = (Span(line.start, comment.start), Span(comment.end, line.end))
        if any(self._copy(block, part) for block in self.document.blocks for part in beside):
            return line
        return self._next_block(comment)

    def _next_block(self, comment: Span) -> Span:
        """Up to the end of the block that the comment stands in or before, and of the line it begins on."""
        text = self.source.text
        rest = Span(comment.end, len(text))
        later = [part for block in self.document.blocks if (part := self._copy(block, rest))]
        if not later:
            return Span(comment.end, comment.end)
        first = min(later)
        return Span(comment.end, max(first.end, _line_end(text, first.start)))

    def _copy(self, block: Block, within: Span) -> Span | None:
        """The range of a block's words within a range of the source, None where it has none there."""
        found = list(_words(block, within))
        return Span(found[0].start, max(part.end for part in found)) if found else None


def _words(block: Block, within: Span) -> Iterator[Span]:
    """Where words of a block stand within a range of the source."""
    pieces = block.offsets.pieces
    if not pieces or pieces[-1].source.end <= within.start or pieces[0].source.start >= within.end:
        return
    for piece in pieces:
        if not piece.source.overlaps(within):
            continue
        part = Span(max(piece.source.start, within.start), min(piece.source.end, within.end))
        shown = piece.text
        if piece.literal:
            shown = part.shift(piece.text.start - piece.source.start)
        if block.text[shown.start : shown.end].strip():
            yield part


def _line_end(text: str, at: int) -> int:
    found = _LINE_END.search(text, at)
    return found.start() if found else len(text)
