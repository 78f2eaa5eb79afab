"""Whether a verb tells what is done to something ("pain is *relieved*"), or acts on what follows."""

from __future__ import annotations

from collections.abc import Sequence

from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.words import Sentence, Word


def is_passive(sentence: Sentence, trigger: Mention) -> bool:
    """Whether the verb is a participle behind a form of be or get ("pain is *relieved*")."""
    if trigger.inflection != "ed":
        return False
    index = trigger.first - 1
    words = sentence.words
    while index >= 0 and (
        words[index].pos in ("ADV", "PART") or words[index].lower in ("not", "n't", "and", ",", "or")
    ):
        index -= 1
    if index < 0:
        return False
    if words[index].lower in word_groups()["passives"]:
        return True
    return words[index].tag in ("VBN", "VBD") and any(
        word.lower in word_groups()["passives"] for word in words[max(0, index - 3) : index]
    )


def is_bare_participle(sentence: Sentence, trigger: Mention) -> bool:
    """In "adhesions *broken down*", and not in "it has *cleared*"."""
    before = sentence.words[trigger.first - 1] if trigger.first else None
    return before is not None and before.pos not in ("AUX", "PRON") and not is_passive(sentence, trigger)


def takes_object(words: Sequence[Word], trigger: Mention) -> bool:
    """Whether a verb acts on what stands behind it: "swelling *reduces the range of motion*"."""
    groups = word_groups()
    behind = words[trigger.last + 1 : trigger.last + 4]
    if trigger.form not in ("verb", "noun") or not behind:
        return False
    last = words[trigger.last]
    is_motion = last.lower in groups["goes_from"]
    is_whole = last.index > trigger.first and last.pos not in (
        "VERB",
        "ADV",
    )  # "runs *in*", "goes back to *normal*"
    if is_motion or is_whole or any(word.lower in groups["no_object"] for word in behind):
        return False
    if behind[0].lower in groups["opens_object"] or behind[0].pos == "NOUN":
        return True
    return len(behind) > 1 and behind[0].pos == "ADJ" and behind[1].pos == "NOUN"
