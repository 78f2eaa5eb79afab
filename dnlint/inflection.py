"""The forms of English verbs and nouns, so that matching needs no lemmatizer."""

from __future__ import annotations

import re

_BRITISH_DOUBLING = frozenset("cancel travel label model level fuel".split())  # cancelled beside canceled
_SHORT_VERB = re.compile(r"[^aeiou]*[aeiou][bdgmnpt]")  # stop, stopping
_DOUBLING = frozenset(
    "reset unplug program reprogram deprogram expel dispel propel repel instil compel".split()
)
# "i", "it" and "us" have no plural: "is", "its" and "uses" are other words.
UNINFLECTED = frozenset(
    "a i me he him it she we us they them you who this that am an as be do in on no so".split()
)
_IRREGULAR = {
    "arise": ("arises", "arose", "arisen", "arising"),
    "bid": ("bids", "bid", "bid", "bidding"),
    "bind": ("binds", "bound", "bound", "binding"),
    "blow": ("blows", "blew", "blown", "blowing"),
    "come": ("comes", "came", "come", "coming"),
    "eat": ("eats", "ate", "eaten", "eating"),
    "fall": ("falls", "fell", "fallen", "falling"),
    "forget": ("forgets", "forgot", "forgotten", "forgetting"),
    "grind": ("grinds", "ground", "ground", "grinding"),
    "hit": ("hits", "hit", "hit", "hitting"),
    "hold": ("holds", "held", "held", "holding"),
    "kiss": ("kisses", "kissed", "kissed", "kissing"),
    "lie": ("lies", "lay", "lain", "lying"),
    "lose": ("loses", "lost", "lost", "losing"),
    "melt": ("melts", "melted", "molten", "melting"),
    "outdo": ("outdoes", "outdid", "outdone", "outdoing"),
    "outshine": ("outshines", "outshone", "outshone", "outshining"),
    "overcome": ("overcomes", "overcame", "overcome", "overcoming"),
    "quit": ("quits", "quit", "quit", "quitting"),
    "rebuild": ("rebuilds", "rebuilt", "rebuilt", "rebuilding"),
    "regrow": ("regrows", "regrew", "regrown", "regrowing"),
    "buy": ("buys", "bought", "bought", "buying"),
    "stand": ("stands", "stood", "stood", "standing"),
    "wake": ("wakes", "woke", "woken", "waking"),
    "bear": ("bears", "bore", "borne", "bearing"),
    "rise": ("rises", "rose", "risen", "rising"),
    "run": ("runs", "ran", "run", "running"),
    "set": ("sets", "set", "set", "setting"),
    "sleep": ("sleeps", "slept", "slept", "sleeping"),
    "spend": ("spends", "spent", "spent", "spending"),
    "meet": ("meets", "met", "met", "meeting"),
    "ride": ("rides", "rode", "ridden", "riding"),
    "tell": ("tells", "told", "told", "telling"),
    "sell": ("sells", "sold", "sold", "selling"),
    "shake": ("shakes", "shook", "shaken", "shaking"),
    "shrink": ("shrinks", "shrank", "shrunk", "shrinking"),
    "sink": ("sinks", "sank", "sunk", "sinking"),
    "spare": ("spares", "spared", "spared", "sparing"),
    "spring": ("springs", "sprang", "sprung", "springing"),
    "stick": ("sticks", "stuck", "stuck", "sticking"),
    "strike": ("strikes", "struck", "struck", "striking"),
    "swap": ("swaps", "swapped", "swapped", "swapping"),
    "sweep": ("sweeps", "swept", "swept", "sweeping"),
    "tear": ("tears", "tore", "torn", "tearing"),
    "throw": ("throws", "threw", "thrown", "throwing"),
    "undergo": ("undergoes", "underwent", "undergone", "undergoing"),
    "wear": ("wears", "wore", "worn", "wearing"),
    "wring": ("wrings", "wrung", "wrung", "wringing"),
    "write": ("writes", "wrote", "written", "writing"),
    "be": ("is", "was", "been", "being"),
    "beat": ("beats", "beat", "beaten", "beating"),
    "become": ("becomes", "became", "become", "becoming"),
    "begin": ("begins", "began", "begun", "beginning"),
    "break": ("breaks", "broke", "broken", "breaking"),
    "bring": ("brings", "brought", "brought", "bringing"),
    "build": ("builds", "built", "built", "building"),
    "cut": ("cuts", "cut", "cut", "cutting"),
    "do": ("does", "did", "done", "doing"),
    "draw": ("draws", "drew", "drawn", "drawing"),
    "drive": ("drives", "drove", "driven", "driving"),
    "feel": ("feels", "felt", "felt", "feeling"),
    "fight": ("fights", "fought", "fought", "fighting"),
    "find": ("finds", "found", "found", "finding"),
    "get": ("gets", "got", "gotten", "getting"),
    "give": ("gives", "gave", "given", "giving"),
    "go": ("goes", "went", "gone", "going"),
    "grow": ("grows", "grew", "grown", "growing"),
    "have": ("has", "had", "had", "having"),
    "hurt": ("hurts", "hurt", "hurt", "hurting"),
    "keep": ("keeps", "kept", "kept", "keeping"),
    "lead": ("leads", "led", "led", "leading"),
    "leave": ("leaves", "left", "left", "leaving"),
    "let": ("lets", "let", "let", "letting"),
    "make": ("makes", "made", "made", "making"),
    "put": ("puts", "put", "put", "putting"),
    "reset": ("resets", "reset", "reset", "resetting"),
    "rid": ("rids", "rid", "rid", "ridding"),
    "say": ("says", "said", "said", "saying"),
    "see": ("sees", "saw", "seen", "seeing"),
    "send": ("sends", "sent", "sent", "sending"),
    "shut": ("shuts", "shut", "shut", "shutting"),
    "speed": ("speeds", "sped", "speeded", "speeding"),
    "take": ("takes", "took", "taken", "taking"),
    "win": ("wins", "won", "won", "winning"),
    "feed": ("feeds", "fed", "fed", "feeding"),
    "undo": ("undoes", "undid", "undone", "undoing"),
    "bleed": ("bleeds", "bled", "bled", "bleeding"),
    "burst": ("bursts", "burst", "burst", "bursting"),
    "catch": ("catches", "caught", "caught", "catching"),
    "dig": ("digs", "dug", "dug", "digging"),
    "fling": ("flings", "flung", "flung", "flinging"),
    "freeze": ("freezes", "froze", "frozen", "freezing"),
    "hang": ("hangs", "hung", "hung", "hanging"),
    "know": ("knows", "knew", "known", "knowing"),
    "lay": ("lays", "laid", "laid", "laying"),
    "light": ("lights", "lit", "lit", "lighting"),
    "pay": ("pays", "paid", "paid", "paying"),
    "shed": ("sheds", "shed", "shed", "shedding"),
    "shoot": ("shoots", "shot", "shot", "shooting"),
    "slay": ("slays", "slew", "slain", "slaying"),
    "slide": ("slides", "slid", "slid", "sliding"),
    "spin": ("spins", "spun", "spun", "spinning"),
    "split": ("splits", "split", "split", "splitting"),
    "steal": ("steals", "stole", "stolen", "stealing"),
    "swing": ("swings", "swung", "swung", "swinging"),
    "teach": ("teaches", "taught", "taught", "teaching"),
    "wind": ("winds", "wound", "wound", "winding"),
}
_PREFIXES = ("re", "un", "over", "out", "with", "fore", "mis")  # rewrite, unwind, overwrite, withdraw
_VOWELS = "aeiou"


def inflect_verb(verb: str) -> tuple[tuple[str, str], ...]:
    """The forms of an English verb as (inflection, word); `ed` stands for past and participle."""
    if irregular := _irregular(verb):
        third, past, participle, ing = irregular
        built = (("base", verb), ("s", third), ("ed", past), ("ed", participle), ("ing", ing))
        return (*built, ("s", "are"), ("ed", "were")) if verb == "be" else built
    stem = verb + verb[-1] if _SHORT_VERB.fullmatch(verb) or verb in _DOUBLING else verb
    if verb.endswith("ie"):
        ed, ing = verb + "d", verb[:-2] + "ying"
    elif verb.endswith("e"):
        ed, ing = verb + "d", (verb if verb.endswith("ee") else verb[:-1]) + "ing"
    elif verb.endswith("y") and verb[-2] not in _VOWELS:
        ed, ing = verb[:-1] + "ied", verb + "ing"
    else:
        ed, ing = stem + "ed", stem + "ing"
    forms = (("base", verb), ("s", plural(verb)), ("ed", ed), ("ing", ing))
    return (*forms, ("ed", verb + "led"), ("ing", verb + "ling")) if verb in _BRITISH_DOUBLING else forms


def _irregular(verb: str) -> tuple[str, str, str, str] | None:
    """The forms of a verb that English does not build by rule, also behind a prefix: redrawn as drawn."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    for prefix in _PREFIXES:
        if verb.startswith(prefix) and verb[len(prefix) :] in _IRREGULAR:
            third, past, participle, ing = _IRREGULAR[verb[len(prefix) :]]
            return prefix + third, prefix + past, prefix + participle, prefix + ing
    return None


def plural(noun: str) -> str:
    """The plural of a noun, which is spelt as the third person of a verb is."""
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in _VOWELS:
        return noun[:-1] + "ies"
    return noun + "s"
