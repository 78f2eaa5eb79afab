"""Finds treatments that a page takes for the pack's own: "Medical acupuncture (dry needling)".

Whatever such a page says of the one, it says of the other. That it equates them may itself be against a
rule; that is for the rules to tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.rough_words import rough_words, words_beside
from dnlint.nlp.sentences import split
from dnlint.nlp.topic import Topic
from dnlint.nlp.topics import Topics
from dnlint.values import Document

_QUOTES = "\"'“”‘’"
_INTRODUCTION = 6  # words: "also known to some people as"


def aliases(document: Document, topics: Topics, page: Topic) -> frozenset[str]:
    """The ids of the treatments that the document calls by another name of the pack's own.

    Only the pack's namesakes count. A page headed "Acupuncture / dry needling" may go on about acupuncture.
    """
    found: set[str] = set()
    for block in document.blocks:
        if not topics.names_akin(block.text):
            continue
        about_it = topics.of_block(block, page).is_subject
        for text in _told(block.text):
            found |= _equated(text, topics) | _introduced(text, topics, about_it=about_it)
    return frozenset(found) - _told_apart(document, topics)


def _told_apart(document: Document, topics: Topics) -> set[str]:
    """The namesakes that have a section of their own beside the treatment's, each under its bare name."""
    beside: dict[tuple[str, ...], set[str]] = {}
    for block in document.blocks:
        named = topics.named(block.text) if block.kind == "heading" else ()
        if (
            len(named) == 1
            and words_beside(rough_words(block.text), named) <= word_groups()["what_services_are"]
        ):
            beside.setdefault(block.context.headings, set()).add(named[0].owner)
    return {one for owners in beside.values() if owners & topics.subjects for one in owners & topics.akin}


def _told(text: str) -> Iterator[str]:
    """The sentences of a text but for questions; all of it first, as one may go on in the next."""
    sentences = [text[span.start : span.end] for span in split(text)]
    if "?" not in text:
        yield text
    yield from (one for one in sentences if "?" not in one)


def _introduced(text: str, topics: Topics, *, about_it: bool) -> set[str]:
    """The namesake in an opening participle: "*Known* in China *as ashi acupuncture*, dry needling …".

    `about_it`: the page speaks of the treatment, so that "this technique" behind the comma is the same.
    """
    named, words = topics.named(text), rough_words(text)
    if not named or named[0].owner not in topics.akin or not _opens_with(words, named[0]):
        return set()
    behind = words[named[0].last + 1 :]
    after = behind.index(",") + 1 if "," in behind else len(behind)
    following = [
        word for word in behind[after:] if word not in _QUOTES and word not in word_groups()["articles"]
    ]
    is_it = about_it and not word_groups()["looks_back"].isdisjoint(following[:1])
    is_named = len(named) > 1 and named[1].owner in topics.subjects
    is_next = is_named and words[named[1].first : named[1].first + 1] == following[:1]
    return {named[0].owner} if is_it or is_next else set()


def _opens_with(words: list[str], one: Mention) -> bool:
    """Whether a text opens with a participle that gives a name: "*Better known as* sports acupuncture"."""
    opening = [word for word in words[: one.first] if word not in _QUOTES]
    named = word_groups()["named"]
    is_led = len(opening) <= _INTRODUCTION and not named.isdisjoint(opening[:2])
    return is_led and opening[-1] in {"as", "of", *named}


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
    between = [word for word in words[one.last + 1 : other.first] if word not in _QUOTES]
    behind = words[other.last + 1 : other.last + 2]
    if between == ["("]:
        return behind == [")"]
    if between == ["as"]:  # "You may *know* sports acupuncture *as* dry needling"
        return not word_groups()["knows_as"].isdisjoint(words[max(0, one.first - 1) : one.first])
    said = [word for word in between if word not in (".", ",", "(", "as", "is", "are", "can", "be")]
    return " ".join(said) in word_groups()["also_called"] or between in (
        ["/"],
        ["or"],
        [",", "or"],
        ["(", "or"],
    )
