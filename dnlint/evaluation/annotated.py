"""Reads a `.copy` file: many short pages, each unit on a line of its own with its labels before it.

    @@ w1-001 | us clinic, service page
    # Dry needling in Tulsa
    {DN303 DN205} You feel better within minutes, as the muscle heals itself.
    {~hedge} It may also ease a stiff neck.
    {DN301?} - Gets to the bottom of your pain

The pages are Markdown; the lines of a paragraph are its sentences. `{DN303}` names the rules that the unit
breaks, `{DN303?}` a rule about which readers differ, `{~why}` a unit that comes near a claim and makes none.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from dnlint.discover import shown
from dnlint.errors import UsageError
from dnlint.evaluation.labels import Label, LabelError, LabelledPage, QuietUnit
from dnlint.offsets import Span
from dnlint.source import SourceFile

SUFFIX = ".copy"
_PAGE = "@@"
_LABELS = re.compile(r"\{([^{}]*)\} ?")
_MARKS = re.compile(r"\s*(?:#+|[-*+>]|\d+[.)])?\s*")  # what makes a line a heading, an item or a quotation
_ENDS = re.compile(r"^\s*(?:#.*|\|.*|)$|[.!?:…\"”’)]\s*$")
_BREAK = "  "  # Markdown's end of a line: what follows a line without a full stop is no part of its sentence


@dataclass(slots=True)
class _Page:
    """A page as it grows, line by line."""

    name: str
    first_line: int
    text: str = ""
    labels: list[Label] = field(default_factory=list)
    quiet: list[QuietUnit] = field(default_factory=list)


def read_annotated(path: Path, rules: Collection[str]) -> Iterator[LabelledPage]:
    """The pages of a file. `rules`: the ids that may stand there. Raises LabelError and UsageError."""
    page: _Page | None = None
    names: set[str] = set()
    for number, line in enumerate(_lines(path), 1):
        if line.startswith(_PAGE):
            if page:
                yield _finished(path, page)
            page = _Page(line.removeprefix(_PAGE).split("|")[0].strip(), number + 1)
            if not page.name or page.name in names:
                raise LabelError(shown(path), number, f"“{page.name}”: every page needs a name of its own")
            names.add(page.name)
        elif page:
            try:
                _add(page, line, rules)
            except ValueError as error:
                raise LabelError(shown(path), number, str(error)) from error
        elif line.strip():
            raise LabelError(shown(path), number, "a page begins with a line “@@ name | what it is”")
    if page:
        yield _finished(path, page)


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"cannot read {shown(path)} ({error})") from error


def _add(page: _Page, line: str, rules: Collection[str]) -> None:
    """Add a line of the file to its page. Raises ValueError, saying what to mend."""
    found = _LABELS.match(line)
    text = line[found.end() :] if found else line
    marks = _MARKS.match(text)
    start = len(page.text) + (marks.end() if marks else 0)
    span = Span(start, max(start, len(page.text) + len(text.rstrip())))
    page.text += text + ("" if _ENDS.search(text) else _BREAK) + "\n"
    if not found:
        return
    if not len(span):
        raise ValueError("there is no unit behind the labels")
    said = found[1].strip()
    if said.startswith("~"):
        page.quiet.append(QuietUnit(span, said[1:].strip()))
    else:
        page.labels += [_label(one, span, rules) for one in said.split()]


def _label(said: str, span: Span, rules: Collection[str]) -> Label:
    rule = said.removesuffix("?")
    if rule not in rules:
        raise ValueError(f"“{rule}” is not a rule of the rule pack")
    return Label(span, rule, sure=not said.endswith("?"))


def _finished(path: Path, page: _Page) -> LabelledPage:
    source = SourceFile(f"{path}#{page.name}", page.text)
    return LabelledPage(path, source, tuple(page.labels), tuple(page.quiet), page.name, page.first_line)
