"""What the body does by itself once it is hurt: "When you cut your skin, your body starts to heal"."""

from __future__ import annotations

from collections.abc import Sequence

from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.words import Word


def is_own_healing(own: Sequence[Word], trigger: Mention) -> bool:
    """Whether a sentence that names no treatment tells of an injury, and how the body answers it."""
    groups = word_groups()
    before = [word for word in own if word.index < trigger.first]
    said = {word.lower for word in before}
    names_means = {"it", "this", "these", "they", "by"} | groups["done_to_muscle"] | groups["lesions"]
    names_means |= groups["tiny"] | groups["we"] | (groups["stand_ins"] - groups["courses"])
    if said & (names_means - {"our"}) or not said & groups["body_itself"]:
        return False
    return any(_befalls(own, at) for at, word in enumerate(before) if word.lower in groups["harmed"])


def _befalls(own: Sequence[Word], at: int) -> bool:
    """Whether somebody is hurt: "after *an injury*", "you *are hurt*"; not "blood for *injured* tissue"."""
    describes = at + 1 < len(own) and own[at + 1].pos in ("NOUN", "ADJ")
    return not describes and (at == 0 or own[at - 1].lower in word_groups()["befalls"])
