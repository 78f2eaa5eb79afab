"""What needling leaves for a while, soreness or a bruise: when it is spoken of, and when it passes."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dnlint.nlp.english import word_groups

_LABEL = 4  # words: "Soreness of the muscle:"


def tells_of_one(words: Collection[str]) -> bool:
    """Whether words tell what needling may leave: "*Mild soreness* is *common*"."""
    groups = word_groups()
    return not (groups["after_effects"].isdisjoint(words) or groups["tells_of_after"].isdisjoint(words))


def labels_one(words: Sequence[str]) -> bool:
    """Whether a line headed by what needling may leave says that it passes: "*Fatigue:* mild, soon gone"."""
    colon = words.index(":") if ":" in words[:_LABEL] else 0
    said, groups = words[colon:], word_groups()
    is_one = bool(groups["after_effects"].intersection(words[:colon]))
    return is_one and is_passing(said) and not groups["tells_of_after"].isdisjoint(said)


def is_passing(words: Collection[str]) -> bool:
    """Whether words say what such effects do: "they *clear up* in a few days"."""
    return not word_groups()["is_passing"].isdisjoint(words)
