"""Finds treatments that a page takes for the pack's own: "Medical acupuncture (dry needling)".

Whatever such a page says of the one, it says of the other. That it equates them may itself be against a
rule; that is for the rules to tell.
"""

from __future__ import annotations

from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.topics import Topics, rough_words
from dnlint.values import Document

_PAIR = 2
_BARE_TITLE = 3  # words of a title besides the two names: "Acupuncture / dry needling in Leeds"


def aliases(document: Document, topics: Topics) -> frozenset[str]:
    """The ids of the treatments that the document calls by the same name as the pack's own.

    A page that has a title, a row or a column for the other alone tells the two apart, unless the other is
    one of the pack's akin treatments, which are hardly ever told apart.
    """
    titles = {block.text for block in document.blocks if block.kind in ("title", "heading")}
    cells = {cell for block in document.blocks for cell in (block.context.row, block.context.column)}
    found = {one for title in titles for one in _equated(title, topics, is_title=True)}
    apart = {one for title in titles | cells if title for one in _alone(title, topics)} if found else set()
    said = {
        one
        for block in document.blocks
        if block.kind not in ("title", "heading") and topics.mentions_akin(block.text)
        for one in _equated(block.text, topics, is_title=False)
    }
    return frozenset((found - apart) | said)


def _alone(title: str, topics: Topics) -> set[str]:
    owners = {one.owner for one in topics.named(title)}
    return set() if owners & topics.subjects else owners - topics.akin


def _equated(text: str, topics: Topics, *, is_title: bool) -> set[str]:
    """The treatments that a text names as another name of the pack's own."""
    named, words = topics.named(text), rough_words(text)
    if (is_title and len(named) != _PAIR) or "?" in text:  # noqa: PLR2004 - a pair
        return set()
    found: set[str] = set()
    for one, other in zip(named, named[1:], strict=False):
        rival = {one.owner, other.owner} - topics.subjects
        is_pair = len(rival) == 1 and {one.owner, other.owner} & topics.subjects
        allowed = topics.rivals if is_title else topics.akin
        if is_pair and rival <= allowed and _is_same(words, one, other, akin=rival <= topics.akin):
            found |= rival
    return found


def _is_same(words: list[str], one: Mention, other: Mention, *, akin: bool) -> bool:
    between = [word for word in words[one.last + 1 : other.first] if word not in "\"'“”‘’"]
    behind = words[other.last + 1 : other.last + 2]
    if between == ["("]:
        return behind == [")"]
    said = [word for word in between if word not in (",", "(", "as", "is", "are", "can", "be")]
    if " ".join(said) in word_groups()["also_called"]:
        return True
    if akin and between in (["/"], ["or"], [",", "or"]):
        return True
    rest = len(words) - (other.last - one.first + 1)
    return between == ["/"] and rest <= _BARE_TITLE
