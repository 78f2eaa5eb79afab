"""Things that a page brings up by their bare name, and what they do: "*Glasses* cured my headaches"."""

from __future__ import annotations

from collections.abc import Sequence

from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.passives import is_passive
from dnlint.nlp.words import Word

_OF_PERSONS = ("er", "ers", "or", "ors", "ist", "ists", "ian", "ians", "men", "man")  # shearers, pianists


def is_stranger(parsed: Parsed, subject: Word | None, trigger: Mention, target: Mention | None) -> bool:
    """Whether a sentence opens with a thing that no rule knows, and says what that does to something."""
    own, words = parsed.sentence.own, parsed.sentence.words
    if trigger.form not in ("verb", "adverb") or is_passive(parsed.sentence, trigger):
        return False
    if subject is None and trigger.first == own + 1 and words[own].pos in ("NOUN", "PROPN"):
        subject = words[own]  # "*Garlic* fights inflammation", which the parser may not see
    elif subject is None or subject.tag == "NNP" or words[trigger.first].pos not in ("VERB", "ADV"):
        return False
    if subject.index >= trigger.first or (trigger.form == "verb" and not _acts_on(trigger, target)):
        return False
    opening = parsed.sentence.words[parsed.sentence.own : subject.index + 1]
    return _is_bare_name(opening) and not _is_known(parsed, subject) and not _speaks_of_it(parsed)


def _acts_on(trigger: Mention, target: Mention | None) -> bool:
    return target is not None and target.first > trigger.first


def _is_bare_name(opening: Sequence[Word]) -> bool:
    """Whether the sentence opens with the name, and nothing that points to what was spoken of."""
    is_name = bool(opening) and (opening[-1].tag in ("NN", "NNS") or len(opening) == 1)
    is_one = is_name and opening[0].lower in ("a", "an")  # "*A holiday* resets your mind"
    return is_name and all(_names(word) for word in opening[is_one:])


def _names(word: Word) -> bool:
    """Whether a word may stand in a name: "*running* shoes", "*Ben's* bootcamp"."""
    return word.pos in ("NOUN", "PROPN", "ADJ") or word.tag == "POS" or word.dep in ("amod", "compound")


def _is_known(parsed: Parsed, subject: Word) -> bool:
    """Whether the rule pack or English says what a thing is: a result, a tissue, the needle's own doing."""
    groups = word_groups()
    known = (groups[name] for name in ("stand_ins", "persons", "results", "clinic", "lesions", "means_of_it"))
    if any(subject.lower in words for words in known) or subject.lower.endswith(_OF_PERSONS):
        return True
    return any(one.first <= subject.index <= one.last for one in parsed.mentions)


def _speaks_of_it(parsed: Parsed) -> bool:
    """Whether the sentence points to the treatment without its name."""
    groups = word_groups()
    we = groups["we"] - {"my"}
    points = groups["looks_back"] | we | groups["stand_ins"] | groups["done_to_muscle"]
    return any(word.lower in points for word in parsed.sentence.words[parsed.sentence.own :])
