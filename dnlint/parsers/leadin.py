"""The line that governs a list."""

from __future__ import annotations

import re

from dnlint.values import Block

_SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’)]?\s+|\n")
_LONGEST = 150


def lead_in_of(block: Block) -> str:
    """What the block before a list lends it: its last sentence, unless that is long and no announcement."""
    if block.kind not in {"paragraph", "heading", "list-item", "data"}:
        return ""
    last = _SENTENCE_END.split(block.text)[-1]
    return last if len(last) <= _LONGEST or last.endswith((":", "…", "...")) else ""
