"""How a unit is joined to the words that govern it: its question, its row, its lead-in."""

from __future__ import annotations

from collections.abc import Iterator

from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.not_by_it import behind_that_is
from dnlint.nlp.parsed import Parsed

_LABEL = 8  # words: a longer one is no label
_OPENING = 5  # words: further on in an answer it says something of its own


def of_row(parsed: Parsed, trigger: Mention, wanted: frozenset[str]) -> Iterator[Mention]:
    """What a row or a lead-in is about, where its cell tells what is done to it: "Migraine | *Eases* it"."""
    words, own = parsed.sentence.words, parsed.sentence.own
    if own and words[own - 1].lower == "?" and trigger.first >= own:
        yield from _of_complaint(parsed, trigger, wanted)
    if trigger.form != "verb" or trigger.first != own or not own:
        return
    behind = words[trigger.last + 1 : trigger.last + 2]
    if not behind or behind[0].pos == "PUNCT" or behind[0].lower in word_groups()["share_of_it"]:
        yield from (one for one in parsed.of(wanted) if (one.first, one.last) == (0, own - 1))


def _of_complaint(parsed: Parsed, trigger: Mention, wanted: frozenset[str]) -> Iterator[Mention]:
    """What ails the reader, in an answer that ends with the trigger: "*Hay fever?* Dry needling *helps*."."""
    behind = parsed.sentence.words[trigger.last + 1 :]
    if all(word.pos == "PUNCT" or word.lower in word_groups()["stands_for_complaint"] for word in behind):
        told = (one for one in parsed.of(wanted) if one.last < parsed.sentence.own)
        opening = parsed.sentence.own  # the mention is put there, so that the whole answer is the claim
        yield from (one._replace(first=opening, last=opening) for one in told)


def opens_item(parsed: Parsed, trigger: Mention) -> bool:
    """Whether the trigger describes what follows it in an item: "*Improved* mobility" improves no title."""
    own, words = parsed.sentence.own, parsed.sentence.words
    if not own or trigger.first != own or not (trigger.inflection == "ed" or trigger.form == "adjective"):
        return False
    return trigger.last + 1 < len(words) and words[trigger.last + 1].pos in ("NOUN", "PROPN", "ADJ")


def _behind_label(parsed: Parsed) -> int:
    """Where what a label asks for begins: "Time to relief: *one visit*"; 0 where there is no label."""
    opening = [word.lower for word in parsed.sentence.words[:_LABEL]]
    return opening.index(":") + 1 if ":" in opening else 0


def answered(parsed: Parsed, trigger: Mention, wanted: frozenset[str]) -> Iterator[Mention]:
    """What opens the sentence, where the trigger stands in the question or the row that governs it.

    Behind "No, that is …" stands what was asked for, and not what is asked of.
    """
    words, own = parsed.sentence.words, parsed.sentence.own or _behind_label(parsed)
    if trigger.last < own and not (words[own:] and words[own].lower == "no" and behind_that_is(words[own:])):
        yield from (one for one in parsed.of(wanted) if 0 <= one.first - own <= _OPENING)
