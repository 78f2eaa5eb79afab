"""What a format is given to read: a text, and what stands around it."""

from __future__ import annotations

from dataclasses import dataclass, field

from dnlint.values import Context, Rendering


@dataclass(frozen=True, slots=True)
class Passage:
    """A text in one format. `context` and `language` hold for all of its blocks unless they say otherwise."""

    text: str
    context: Context = field(default_factory=Context)
    language: str = ""
    rendering: Rendering | None = None  # of a document that is no text itself
