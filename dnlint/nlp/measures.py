"""What a claim compares the treatment with ("faster *than massage*"), and what it counts ("*24 hours*")."""

from __future__ import annotations

from dnlint.nlp.english import word_groups
from dnlint.nlp.naming import Naming
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.words import Word


def compared_with(parsed: Parsed, naming: Naming, first: int) -> str:
    """The id of the treatment that stands behind "than", "unlike" or "versus" after word `first`, else ""."""
    words = parsed.sentence.words
    for one in parsed.of(naming.others | naming.alternatives):
        if one.first < first:
            continue
        before = words[max(0, one.first - 3) : one.first]
        if any(word.lower in word_groups()["apart"] for word in before):
            return one.owner
    return ""


def quantity(parsed: Parsed, first: int, last: int) -> str:
    """The first number from word `first` to the end of `last`'s clause, with what it counts, else ""."""
    words = parsed.sentence.words
    inside = [word for word in words[first:] if parsed.clause[word.index] <= parsed.clause[last]]
    start = next((at for at, word in enumerate(inside) if _is_number(word)), None)
    if start is None:
        return ""
    end = start + 1
    while end < len(inside) and (_is_number(inside[end]) or inside[end].lower in ("-", "to", "or")):
        end += 1
    if end < len(inside) and (inside[end].pos == "NOUN" or inside[end].text == "%"):
        end += 1
    return " ".join(word.text for word in inside[start:end])


def _is_number(word: Word) -> bool:
    return word.pos == "NUM" or word.text[:1].isdigit()
