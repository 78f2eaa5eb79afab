"""The line that holds a claim, cut to fit, for a report to underline the claim in."""

from __future__ import annotations

from dataclasses import dataclass

from dnlint.report.style import columns, printable

CUT = "…"
LINE_ENDS = "\n\r\u2028"  # the last within a paragraph of Word


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A claim on one line, with what stands before and after it there."""

    before: str
    claim: str
    after: str

    def underline(self) -> str:
        """Carets that stand under the claim."""
        return " " * columns(self.before) + "^" * max(1, columns(self.claim))


def excerpt(text: str, start: int, end: int, width: int) -> Excerpt:
    """The line around `text[start:end]` in at most `width` columns.

    A claim that runs over several lines comes out on one; a long line is cut at words around the claim.
    """
    near = 4 * width  # enough to cut from, however long the line
    line_start = max(text.rfind(end_of_line, 0, start) for end_of_line in LINE_ENDS) + 1
    rest = text[end : end + near].splitlines()
    before = _one_line(text[max(line_start, start - near) : start]).lstrip()
    after = _one_line(rest[0] if rest else "").rstrip()
    claim = _shortened(_one_line(text[start:end]), width)
    room = width - columns(claim)
    left = min(columns(before), max(room // 2, room - columns(after)))
    return Excerpt(_tail(before, left), claim, _head(after, room - left))


def _one_line(text: str) -> str:
    """Like `printable`, but a space at either end stays, so that claim and surroundings still join."""
    inner = printable(text)
    return (" " if text[:1].isspace() and inner else "") + inner + (" " if text[-1:].isspace() else "")


def _shortened(claim: str, width: int) -> str:
    """A claim that fits: a long one loses its middle."""
    if columns(claim) <= width:
        return claim
    return _head(claim, width // 2) + _tail(claim, width - width // 2)[1:]


def _head(text: str, width: int) -> str:
    """The beginning of a text, in so many columns, with a sign where it was cut."""
    if columns(text) <= width:
        return text
    kept = text[: _fitting(text, width - 1)]
    return (_at_word(kept) if " " in kept else kept) + CUT if width > 0 else ""


def _tail(text: str, width: int) -> str:
    """The end of a text, in so many columns, with a sign where it was cut."""
    return _head(text[::-1], width)[::-1]


def _fitting(text: str, width: int) -> int:
    """How many characters from the beginning fit into a width."""
    if text.isascii() and text.isprintable():
        return min(len(text), max(width, 0))
    taken = 0
    for index, char in enumerate(text):
        taken += columns(char)
        if taken > width:
            return index
    return len(text)


def _at_word(text: str) -> str:
    """The text without a last word that was cut in two."""
    return text[: text.rindex(" ")]
