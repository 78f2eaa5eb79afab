"""What patients are told to do themselves, and what for: "Rest, *so that the muscle can heal*"."""

from __future__ import annotations

from functools import cache

from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.named import owns
from dnlint.nlp.naming import Naming
from dnlint.nlp.parsed import Parsed


def is_own_care(parsed: Parsed, naming: Naming, trigger: Mention) -> bool:
    """Whether a sentence opens with such an order, names no treatment, and the claim is its purpose."""
    words, groups = parsed.sentence.words, word_groups()
    told = " ".join([word.lower for word in words[parsed.sentence.own : trigger.last + 1]])
    opening = next((one for one in groups["tells_to"] if told.startswith(f"{one} ")), "")
    order = told[len(opening) :].lstrip(", ")
    if order.partition(" ")[0] not in _openings() or not any(
        order.startswith(f"{one} ") for one in groups["own_care"]
    ):
        return False
    if not groups["let_out"].isdisjoint(order.split()):
        return False  # "drink, to wash out the toxins that were *released*"
    is_purpose = any(f" {one} " in order for one in ("so", "to"))
    return is_purpose and not owns(parsed, naming.subjects | naming.instruments)


def is_your_part(parsed: Parsed, naming: Naming, trigger: Mention) -> bool:
    """Whether a claim is what the reader must do: "*you still need to* strengthen the foot"."""
    words, groups = parsed.sentence.words, word_groups()
    for at in range(parsed.sentence.own, trigger.first - 1):
        if words[at].lower != "you" or parsed.clause[at] != parsed.clause[trigger.first]:
            continue
        must = at + 1
        while words[must].lower in groups["goes_on_to_need"] and must + 1 < trigger.first:
            must += 1
        told = [word.lower for word in words[must + 1 : trigger.first + 1]]
        if words[must].lower in groups["must_do"] and told[:1] == ["to"]:
            told = told[1:]
        elif words[must].lower == "need" and _needs_a_thing(told):
            return not any(must < one.first < trigger.first for one in parsed.of(naming.belongings))
        elif words[must].lower != "must":
            continue
        is_wish = told[:1] == ["be"]  # "when you need *to be* free of pain"
        return not is_wish and groups["leads_elsewhere"].isdisjoint(told)
    return False


def _needs_a_thing(told: list[str]) -> bool:
    """Whether one needs something else for it: "you need *strength to* lift", not "*that twitch* to"."""
    thing = told[: told.index("to")] if "to" in told[1:] else []
    groups = word_groups()
    is_it = groups["looks_back"] | groups["points_at"] | groups["stand_ins"] | groups["means"]
    return bool(thing) and is_it.isdisjoint(thing)


@cache
def _openings() -> frozenset[str]:
    """The words that such an order begins with: most sentences begin with none of them."""
    return frozenset(one.partition(" ")[0] for one in word_groups()["own_care"])
