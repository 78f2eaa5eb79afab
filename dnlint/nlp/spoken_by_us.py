"""What the clinic speaks of where "we" are the subject: itself, or the treatment that it uses."""

from __future__ import annotations

from collections.abc import Sequence

from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Mention
from dnlint.nlp.named import owns
from dnlint.nlp.naming import Naming
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.passives import is_passive
from dnlint.nlp.words import Word

_BY = 3  # words: "by *slightly irritating*", "we try to *disrupt*"
_HAPPENS = ("VB", "VBG", "VBP")
_FAR_THIS = 5  # words: "this truly cutting-edge technique"
_OF_TREATMENT = (
    ("sees", "results"),
    ("gives", "results"),
    ("pledges", "results"),
    ("pledges", "felt_then"),
    ("boasts", "success"),
    ("recommends", "visits"),
)  # groups of words: what "we" do with it, and what it is


def points_back(parsed: Parsed, clause: int) -> bool:
    """Whether the clinic speaks of the treatment: "how *this technique* helps", "we use *it* to …"."""
    words = [word for word in parsed.sentence.words if parsed.clause[word.index] == clause]
    groups = word_groups()
    said = _lower(words)
    if any(said & groups[does] and said & groups[what] for does, what in _OF_TREATMENT):
        return True  # "we see great results", "we promise relief", "we have a high success rate"
    if said & groups["pledges"] and "it" in said:
        return True  # "I can promise it will help", "we guarantee it"
    if _never_met_one(said) or ("it" in (whole := _lower(parsed.sentence.words)) and _never_met_one(whole)):
        return True  # "we never saw a patient whom it failed", "yet to meet a knot it can't ease"
    if [word.lower in groups["none_of_all"] or word.lower == "else" for word in words[:2]] == [True, True]:
        return True  # "*Nothing else* we do gives such relief"
    for at, word in enumerate(words):
        before_it = words[at - 1].lower if at else ""
        if word.lower == "it" and before_it in groups["uses"] | groups["sees"] | {"with"}:
            return True  # "we use *it* to …", "we have seen *it* clear …"
        if word.lower in groups["calls"] and _names_it(words, at):
            return True
        before = {one.lower for one in words[max(0, at - _FAR_THIS) : at]}
        if word.lower in groups["stand_ins"] and before & {"this", "these"}:
            return True
    return False


def sees_it_happen(parsed: Parsed, trigger: Mention) -> bool:
    """Whether "we" only look on while it happens: "*we see* sprains *heal* sooner when we add it"."""
    words, groups = parsed.sentence.words, word_groups()
    watching = (word.index for word in words[: trigger.first] if word.lower in groups["watches"])
    is_ours = any({"we", "i"} & _lower(words[max(0, at - _BY) : at]) for at in watching)
    return is_ours and words[trigger.first].tag in _HAPPENS


def _lower(words: Sequence[Word]) -> set[str]:
    return {word.lower for word in words}


def _never_met_one(said: set[str]) -> bool:
    """Whether somebody or some pain is named that was never met."""
    groups = word_groups()
    return all(said & groups[name] for name in ("sees", "not_once", "treated_people"))


def _names_it(words: Sequence[Word], verb: int) -> bool:
    """Whether the clinic gives a name to what it speaks of: "*we call this* a …", "*what we call* a …"."""
    before = [word.lower for word in words[max(0, verb - 3) : verb]]
    behind = [word.lower for word in words[verb + 1 : verb + 2]]
    return "what" in before or behind in (["it"], ["this"], ["that"])


def needles(parsed: Parsed, naming: Naming, trigger: Mention) -> bool:
    """Whether what "we" bring about comes of needling: "*by releasing* the muscle, we …"."""
    words, groups = parsed.sentence.words, word_groups()
    if owns(parsed, naming.others - naming.disciplines):
        return False
    for word in words[parsed.sentence.own : trigger.first]:
        before = [one.lower for one in words[max(0, word.index - _BY) : word.index]]
        if word.lower in groups["done_to_muscle"] and not groups["leads_to_means"].isdisjoint(before):
            return True
    return False


def is_at_hand(parsed: Parsed, clause: int, trigger: Mention) -> bool:
    """Whether "we" only tells whose a tool is: "one of the *techniques we have* for ending pain"."""
    words, groups = parsed.sentence.words, word_groups()
    return any(
        word.lower == "we"
        and parsed.clause[word.index] == clause
        and words[word.index - 1].lower in groups["stand_ins"]
        and words[word.index + 1].lower in groups["has_at_hand"]
        for word in words[1 : trigger.first - 1]
    )


def does_it_there(parsed: Parsed, naming: Naming, clause: int, trigger: Mention) -> bool:
    """Whether "we" do it there and then, on a page about the treatment: "*we reset* the muscle".

    "We help *people* with …" tells whom the clinic treats.
    """
    words, inside = parsed.sentence.words, parsed.sentence.words[: trigger.first]
    we = next((word for word in reversed(inside) if word.dep.startswith("nsubj")), None)
    if we is None or we.lower != "we" or parsed.clause[we.index] != clause or owns(parsed, naming.others):
        return False
    leads = {words[parsed.sentence.own].lower, words[trigger.first - 1].lower}
    verb = next((word for word in words[we.index + 1 :] if word.pos in ("VERB", "AUX")), we)
    aims = verb.lower in word_groups()["aims"] and trigger.first == verb.index + 2  # "*we want to reset* it"
    if "by" in leads or ("to" in leads and not aims):
        return False  # "By *listening*, we cure", "we build *stretches* in to heal"
    does = verb.pos == "VERB" and verb.tag == "VBP" and trigger.form in ("verb", "phrase")
    behind = {word.lower for word in words[trigger.first : trigger.last + 1 + _BY]}
    others = word_groups()["persons"] | {"it"}  # "The current is on. *We turn it off*."
    return does and not is_passive(parsed.sentence, trigger) and behind.isdisjoint(others)


def is_patient(parsed: Parsed, clause: int) -> bool:
    """Whether somebody tells what the treatment did for them: "*Mark was able* to stop his tablets"."""
    words, groups = parsed.sentence.words, word_groups()
    inside = [word for word in words if parsed.clause[word.index] == clause]
    verb = next((word.index for word in inside if word.lower in groups["goes_through"]), None)
    if verb is None or any(word.lower in groups["one_person"] for word in inside):
        return False
    opening = words[inside[0].index : verb]
    return all(word.pos in ("PROPN", "AUX", "ADV", "PUNCT", "PART", "VERB") for word in opening[-_BY:])
