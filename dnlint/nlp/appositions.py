"""What words behind a comma tell of the treatment named before it: "acupuncture, *an ancient practice*"."""

from __future__ import annotations

from collections.abc import Sequence

from dnlint.nlp.english import word_groups
from dnlint.nlp.finite import is_finite
from dnlint.nlp.matcher import Mention
from dnlint.nlp.naming import UNKNOWN, Naming
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.words import Word


def apposed_to(parsed: Parsed, naming: Naming, trigger: Mention) -> str:
    """In "it is not acupuncture, *an ancient practice*" the words behind the comma tell of acupuncture."""
    words = parsed.sentence.words
    for one in parsed.of(naming.others):
        if one.last + 2 > trigger.first:
            continue
        behind = words[one.last + 1 : one.last + 3]
        if len(behind) < 2:
            continue
        if behind[1].lower == "the" and _opens_comparison(words, one):
            continue
        between = words[one.last + 2 : trigger.first]
        if (
            behind[0].text == ","
            and behind[1].lower in ("a", "an", "the")
            and not any(map(is_finite, between))
        ):
            return one.owner
    return UNKNOWN


def _opens_comparison(words: Sequence[Word], mention: Mention) -> bool:
    """Whether the mention opens a comparison: "*In contrast to acupuncture*, the needles …"."""
    opening = " ".join(word.lower for word in words[: mention.first + 1])
    groups = word_groups()
    return any(opening.startswith(one) for one in groups["sets_apart"] | groups["holds_against"])
