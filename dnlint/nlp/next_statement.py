"""Tells where a statement is over, and a name that follows belongs to the next one."""

from __future__ import annotations

from collections.abc import Sequence

from dnlint.nlp.finite import is_finite
from dnlint.nlp.matcher import Mention
from dnlint.nlp.parsed import Parsed


def is_next_subject(parsed: Parsed, trigger: Mention, here: Sequence[Mention]) -> bool:
    """In "eases pain, and *swelling is* left to time" the swelling is not what is eased."""
    words, clause = parsed.sentence.words, parsed.clause
    named = (one for one in here if words[one.last].pos in ("NOUN", "PROPN"))  # not "effects *that can*"
    later = (one for one in named if clause[one.first] > clause[trigger.last])
    return any(one.last + 1 < len(words) and is_finite(words[one.last + 1]) for one in later)
