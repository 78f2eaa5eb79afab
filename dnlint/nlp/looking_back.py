"""Objects that only a pronoun names: "If you suffer from *migraines*, dry needling *eliminates them*"."""

from __future__ import annotations

from collections.abc import Iterator

from dnlint.nlp.matcher import Mention
from dnlint.nlp.parsed import Parsed

_PRONOUNS = ("it", "them")


def pointed_back(parsed: Parsed, trigger: Mention, wanted: frozenset[str]) -> Iterator[Mention]:
    """What "it" or "them" behind a verb stands for: the last thing named in the clauses before.

    The mention is put where the pronoun stands, so that no doubt about the clause before reaches it.
    """
    words = parsed.sentence.words
    behind = words[trigger.first + 1 : trigger.last + 2]
    pronoun = next((word for word in behind if word.lower in _PRONOUNS), None)
    is_order = words[trigger.first - 1].pos == "PUNCT"  # "Scars: *mobilise* them"
    if trigger.form != "verb" or pronoun is None or is_order:
        return
    clause = parsed.clause[trigger.first]
    before = [one for one in parsed.mentions if one.form == "noun" and parsed.clause[one.last] < clause]
    named = [one for one in before if words[one.last].pos in ("NOUN", "PROPN")]
    last = max((one.last for one in named), default=-1)
    for one in named:
        if one.last == last and one.owner in wanted:
            yield one._replace(first=pronoun.index, last=pronoun.index)
