"""A doubt that a sentence or a lead-in sets out with, and how far it goes on."""

from __future__ import annotations

from collections.abc import Sequence

from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.reach import clause_end
from dnlint.nlp.words import Sentence, Word

_GOES_ON = ("that", "which")  # a clause that opens with one of these hangs on the one before


def leads_in(sentence: Sentence, mention: Mention) -> bool:
    """Whether a lead-in doubts all of the item below it: "*It may help with:* • Sleep: *it cures* …"."""
    opening = sentence.words[1 if sentence.words[0].pos == "CCONJ" else 0]  # "*But what* if …"
    asks = opening.lower in word_groups()["auxiliaries"] or opening.tag.startswith("W")
    return mention.last < sentence.own and not asks  # what a question doubts, its answer does not


def frames(sentence: Sentence, mention: Mention) -> bool:
    """Whether a sentence sets out with the doubt: "*In some cases* the pain drops and you move better"."""
    opening = sentence.words[sentence.own : mention.first]
    return mention.first >= sentence.own and all(word.pos in ("PUNCT", "CCONJ", "ADP") for word in opening)


def end_of_frame(words: Sequence[Word], clause: Sequence[int], end: int) -> int:
    """Over further statements that "and" joins without a comma."""
    while end + 1 < len(words) and words[end + 1].lower == "and" and words[end].text != ",":
        end = clause_end(clause, end + 1)
    return end


def end_of_what_follows(words: Sequence[Word], clause: Sequence[int], end: int) -> int:
    """Over what else is told of what a doubt led to: "may set off a response that helps *and speeds* it"."""
    behind = words[end + 1 : end + 3]
    goes_on = len(behind) == 2 and behind[0].lower == "and" and behind[1].tag == "VBZ"
    return clause_end(clause, end + 1) if goes_on and words[end].text != "," else end


def hangs_on(words: Sequence[Word], at: int) -> bool:
    """Whether the clause that opens here is told under the same doubt: "may ease it *so that* you move"."""
    if at >= len(words):
        return False
    is_behind_comma = words[at - 1].text == "," and [word.lower for word in words[at + 1 : at + 2]] != [
        "that"
    ]
    is_purpose = words[at].lower == "so" and not is_behind_comma
    return is_purpose or words[at].lower in _GOES_ON
