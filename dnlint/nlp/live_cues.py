"""Which of the cues found in a sentence speak: not names, not what somebody managed, not what is hidden.

A pseudo cue ("not only", "no doubt") hides what stands inside it, a longer cue what is part of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dnlint.lexicon import Cue
from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.reported import tells_of_itself
from dnlint.nlp.words import Sentence


def live_cues(
    sentence: Sentence, mentions: Sequence[Mention], known: Mapping[str, Cue]
) -> list[tuple[Mention, Cue]]:
    """The mentions of a sentence that are cues and mean it here, each with its cue."""
    found = [
        (one, known[one.owner])
        for one in mentions
        if one.owner in known
        and not _is_name(sentence, one)
        and not _is_testimony(sentence, one, known[one.owner])
        and not _tells_where(sentence, one, known[one.owner])
    ]
    hiding = [one for one, cue in found if cue.category == "pseudo"]
    return [
        (one, cue)
        for one, cue in found
        if cue.category != "pseudo"
        and not _is_ability(sentence, one)
        and not _measures(sentence, one)
        and not any(hider.covers(one) for hider in hiding)
        and not _within(one, found)
    ]


def _is_name(sentence: Sentence, mention: Mention) -> bool:
    """Whether the cue is a name here: in "In May" nothing is hedged."""
    word = sentence.words[mention.first]
    return mention.first == mention.last > 0 and word.pos == "PROPN" and word.text[:1].isupper()


def _is_ability(sentence: Sentence, mention: Mention) -> bool:
    """Whether "could" tells what somebody managed, or what cannot be: "*I could* turn", "it *couldn't*"."""
    words, at = sentence.words, mention.first
    before = words[at - 1].lower if at else ""
    is_denied = at + 1 < len(words) and words[at + 1].lower in ("not", "n't", "never")
    return words[at].lower == "could" and (is_denied or before in word_groups()["a_person"])


def _measures(sentence: Sentence, mention: Mention) -> bool:
    """Whether "could" only tells what is outdone: "reaches deeper *than hands ever could*"."""
    words, at = sentence.words, mention.first
    behind = words[at + 1 : at + 2]
    is_last = not behind or behind[0].pos == "PUNCT"
    return words[at].tag == "MD" and is_last and any(word.lower == "than" for word in words[:at])


def _is_testimony(sentence: Sentence, mention: Mention, cue: Cue) -> bool:
    return cue.category == "attribution" and any(
        tells_of_itself(sentence.words, at) for at in range(mention.first, mention.last + 1)
    )


def _tells_where(sentence: Sentence, mention: Mention, cue: Cue) -> bool:
    """Whether others' teaching only tells where something comes from: "methods *described in TCM*"."""
    words, at = sentence.words, mention.first
    if cue.category != "attribution" or at == 0 or words[at].lower not in word_groups()["settings"]:
        return False
    before = words[at - 1]
    is_told = any(word.dep.startswith(("aux", "nsubj")) for word in sentence.children(before.index))
    is_called_on = before.index > 0 and words[before.index - 1].lower == "as"  # "*as taught* in …"
    return before.tag in ("VBN", "VBD") and not is_told and not is_called_on


def _within(one: Mention, found: Sequence[tuple[Mention, Cue]]) -> bool:
    """Whether a longer cue says it already ("there is *no* evidence")."""
    return any(other.covers(one) and other.last - other.first > one.last - one.first for other, _ in found)
