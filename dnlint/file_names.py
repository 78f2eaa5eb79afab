"""What the name of a file or a folder says: `dry-needling.php`, `DryNeedlingFaq.tsx`."""

from __future__ import annotations

import re
from pathlib import PurePath

DOCUMENTS = frozenset({".docx"})
"""Suffixes of documents that are no text themselves."""

_BETWEEN_WORDS = re.compile(r"[\W_]+|(?<=[a-z])(?=[A-Z])")


def own_name(path: str) -> str:
    """The name of a file without its suffixes and without the marks that frameworks put before it."""
    return PurePath(path).name.split(".")[0].lstrip("+_[")


def as_words(name: str) -> str:
    """A name as words: "Dry Needling Faq"."""
    return " ".join(part for part in _BETWEEN_WORDS.split(name) if part)


def is_document(path: str) -> bool:
    """Whether a file is a document whose text must be taken out of it first, by its name."""
    return PurePath(path).suffix.lower() in DOCUMENTS


def is_lock(name: str) -> bool:
    """Whether a file only says that a document is open in Word: `~$draft.docx`."""
    return name.startswith("~$") and is_document(name)
