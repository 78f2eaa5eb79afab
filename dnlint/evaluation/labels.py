"""Labelled copy: pages with what two careful readers found on them, and what they found in order.

Three forms are read. A page may have a sidecar beside it (`page.html.labels.yaml`, see sidecar.py), a
folder may hold one `labels.jsonl` for many pages (see jsonl.py), and a `.copy` file holds many short pages
with the labels in their lines (see annotated.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from dnlint.discover import shown
from dnlint.errors import DnlintError
from dnlint.offsets import Span
from dnlint.source import SourceFile


class LabelError(DnlintError):
    """A mistake in a file of labels, at `path`:`line`."""

    def __init__(self, path: str, line: int, message: str) -> None:
        super().__init__(f"{path}:{line}: {message}")


@dataclass(frozen=True, slots=True)
class Label:
    """A unit that makes the claim of a rule. Not `sure`: readers differ, so it counts neither way."""

    span: Span  # of the source, in code points
    rule: str
    sure: bool = True


@dataclass(frozen=True, slots=True)
class QuietUnit:
    """A unit that comes near a claim and makes none, and why: "question", "hedged", "other subject"."""

    span: Span  # of the source, in code points
    why: str = ""


@dataclass(frozen=True, slots=True)
class LabelledPage:
    """A page that was read whole: whatever carries no label makes no claim."""

    path: Path
    source: SourceFile
    labels: tuple[Label, ...] = ()
    quiet: tuple[QuietUnit, ...] = ()
    part: str = ""  # which page it is of a file that holds several
    first_line: int = 1  # where the page begins in its file

    @property
    def name(self) -> str:
        """What reports call the page."""
        return f"{shown(self.path)}#{self.part}" if self.part else shown(self.path)


@dataclass(frozen=True, slots=True)
class LabelledSet:
    """The labelled pages of a file or folder. `left_out`: those in formats that dnlint cannot read."""

    name: str
    pages: tuple[LabelledPage, ...]
    left_out: tuple[str, ...] = ()
