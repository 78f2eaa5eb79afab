"""Finds treatments that a page takes for the pack's own: "Medical acupuncture (dry needling)".

Whatever such a page says of the one, it says of the other. That it equates them may itself be against a
rule; that is for the rules to tell.
"""

from __future__ import annotations

from itertools import pairwise

from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.topics import Topics, rough_words
from dnlint.values import Document


def aliases(document: Document, topics: Topics) -> frozenset[str]:
    """The ids of the treatments that the document calls by another name of the pack's own.

    Only the pack's namesakes count. A page headed "Acupuncture / dry needling" may go on about acupuncture.
    """
    found: set[str] = set()
    for block in document.blocks:
        if "?" not in block.text and topics.names_akin(block.text):
            found |= _equated(block.text, topics)
    return frozenset(found)


def _equated(text: str, topics: Topics) -> set[str]:
    """The namesakes that a text gives as another name of the pack's own treatment."""
    named, words = topics.named(text), rough_words(text)
    found = {one.owner for one in named if one.owner in topics.akin and _names_both(words, one, topics)}
    for one, other in pairwise(named):
        akin = {one.owner, other.owner} & topics.akin
        if akin and {one.owner, other.owner} & topics.subjects and _is_same(words, one, other):
            found |= akin
    return found


def _names_both(words: list[str], mention: Mention, topics: Topics) -> bool:
    """Whether a namesake's name begins with the treatment's own: "*dry needling* acupuncture"."""
    opening = " ".join(words[mention.first : mention.last])
    return any(one.owner in topics.subjects for one in topics.named(opening))


def _is_same(words: list[str], one: Mention, other: Mention) -> bool:
    between = [word for word in words[one.last + 1 : other.first] if word not in "\"'“”‘’"]
    behind = words[other.last + 1 : other.last + 2]
    if between == ["("]:
        return behind == [")"]
    said = [word for word in between if word not in (",", "(", "as", "is", "are", "can", "be")]
    return " ".join(said) in word_groups()["also_called"] or between in (["/"], ["or"], [",", "or"])
