"""Finds treatments that a page takes for the pack's own: "Medical acupuncture (dry needling)".

Whatever such a page says of the one, it says of the other. That it equates them may itself be against a
rule; that is for the rules to tell.
"""

from __future__ import annotations

from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.topics import Topics, rough_words
from dnlint.values import Document

_BARE_TITLE = 3  # words of a title besides the two names: "Acupuncture / dry needling in Leeds"


def aliases(document: Document, topics: Topics) -> frozenset[str]:
    """The ids of the treatments that the document's titles call by the same name as the pack's own.

    A page that has a title, a row or a column for the other alone tells the two apart.
    """
    titles = [block.text for block in document.blocks if block.kind in ("title", "heading")]
    found = {one for title in titles for one in _equated(title, topics)}
    if found:
        cells = {cell for block in document.blocks for cell in (block.context.row, block.context.column)}
        apart = {one for title in (*titles, *cells) if title for one in _alone(title, topics)}
        found -= apart
    return frozenset(found)


def _alone(title: str, topics: Topics) -> set[str]:
    owners = {one.owner for one in topics.named(title)}
    return set() if owners & topics.subjects else owners


def _equated(title: str, topics: Topics) -> set[str]:
    named = topics.named(title)
    if len(named) != 2 or "?" in title:
        return set()
    one, other = named
    rivals = topics.others - topics.services - topics.alternatives
    rival = {mention.owner for mention in named} & rivals
    is_pair = bool(rival) and bool({one.owner, other.owner} & topics.subjects)
    return rival if is_pair and _is_same(rough_words(title), one, other) else set()


def _is_same(words: list[str], one: Mention, other: Mention) -> bool:
    between = [word for word in words[one.last + 1 : other.first] if word not in "\"'“”‘’"]
    behind = words[other.last + 1 : other.last + 2]
    if between == ["("]:
        return behind == [")"]
    if " ".join(between).removesuffix(" as").strip(", ") in word_groups()["also_called"]:
        return True
    rest = len(words) - (other.last - one.first + 1)
    return between in (["/"], ["or"]) and rest <= _BARE_TITLE
