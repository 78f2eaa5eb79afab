"""Objects that only a pronoun names: "If you suffer from *migraines*, dry needling *eliminates them*"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.words import Word

_PRONOUNS = ("it", "them", "those", "these")
_PLACES = ("in", "on", "at", "around", "inside", "along", "near")


def pointed_back(parsed: Parsed, trigger: Mention, wanted: frozenset[str]) -> Iterator[Mention]:
    """What "it" or "them" behind a verb stands for: the last thing named in clauses before or joined to it.

    The mention is put where the pronoun stands, so that no doubt about the clause before reaches it.
    """
    words = parsed.sentence.words
    behind = words[trigger.first + 1 : trigger.last + 2]
    pronoun = next((word for word in behind if word.lower in _PRONOUNS and word.dep != "det"), None)
    pronoun = pronoun or _ones(words, trigger)
    is_order = words[trigger.first - 1].pos == "PUNCT"  # "Scars: *mobilise* them"
    if trigger.form != "verb" or pronoun is None or is_order:
        return
    clause = parsed.clause[trigger.first]
    is_joined = words[trigger.first].dep == "conj"  # "to treat headaches *and to prevent* them"
    before = [
        one
        for one in parsed.mentions
        if one.form == "noun"
        and one.last < trigger.first
        and (parsed.clause[one.last] < clause or (is_joined and words[one.last].dep == "obj"))
    ]
    named = [
        one
        for one in before
        if words[one.last].pos in ("NOUN", "PROPN")
        and _agrees(words[one.last], pronoun)
        and not _tells_where(words, one)
    ]
    last = max((one.last for one in named), default=-1)
    for one in named:
        if one.last == last and one.owner in wanted:
            yield one._replace(first=pronoun.index, last=pronoun.index)


def _ones(words: Sequence[Word], trigger: Mention) -> Word | None:
    """ "Old injuries": "ones" in "prevents *new ones*"."""
    behind = words[trigger.last + 1 : trigger.last + 3]
    groups = word_groups()
    is_such = len(behind) == 2 and behind[0].lower in groups["further"] and behind[1].lower in groups["ones"]
    return behind[1] if is_such else None


def _agrees(noun: Word, pronoun: Word) -> bool:
    """Whether "it" may stand for the noun: not for several things, of which one would say "them"."""
    return pronoun.lower != "it" or noun.tag not in ("NNS", "NNPS")


def _tells_where(words: Sequence[Word], one: Mention) -> bool:
    """Whether a mention only says where something is: "If scar tissue sits *in your thigh* …"."""
    at = one.first - 1
    while at >= 0 and words[at].pos in ("DET", "ADJ", "PRON", "NOUN") and words[at].tag != "NNS":
        at -= 1
    return at > 0 and words[at].lower in _PLACES and words[at - 1].pos in ("NOUN", "PROPN", "VERB")
