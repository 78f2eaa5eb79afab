"""What somebody is said to think of the treatment: "He *considers it* one of the best"."""

from __future__ import annotations

from dnlint.nlp.antecedents import antecedent_of
from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.named import name_of
from dnlint.nlp.naming import UNKNOWN, Naming, Surroundings
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.referents import referent


def deemed(parsed: Parsed, naming: Naming, around: Surroundings, trigger: Mention) -> str:
    """Whom the claim is about where a verb such as "calls" stands between it and the one who thinks so."""
    words, groups = parsed.sentence.words, word_groups()
    clause = parsed.clause[trigger.first]
    at = trigger.first - 1
    while at >= parsed.sentence.own and (words[at].lower in groups["deemed_as"] or words[at].pos == "PUNCT"):
        at -= 1
    if at <= parsed.sentence.own or parsed.clause[at] != clause:
        return UNKNOWN
    if words[at].lower in groups["deems"]:  # "which she *calls* the best"
        opens = words[parsed.clause.index(clause)].lower == "which"
        return antecedent_of(parsed, naming, clause) if opens else UNKNOWN
    one = next(
        (one for one in parsed.of(naming.treatments) if one.last == at),
        None,
    )
    before = (one.first if one else at) - 1
    if before < 0 or words[before].lower not in groups["deems"]:
        return UNKNOWN
    if one:
        return name_of(naming, one)
    return referent(parsed, naming, around, clause) if words[at].lower == "it" else UNKNOWN
