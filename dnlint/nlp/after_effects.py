"""What needling leaves for a while, soreness or a bruise: when it is spoken of, and when it passes."""

from __future__ import annotations

from collections.abc import Collection

from dnlint.nlp.english import word_groups


def tells_of_one(words: Collection[str]) -> bool:
    """Whether words tell what needling may leave: "*Mild soreness* is *common*"."""
    groups = word_groups()
    return not (groups["after_effects"].isdisjoint(words) or groups["tells_of_after"].isdisjoint(words))


def is_passing(words: Collection[str]) -> bool:
    """Whether words say what such effects do: "they *clear up* in a few days"."""
    return not word_groups()["is_passing"].isdisjoint(words)
