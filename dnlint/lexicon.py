"""The words a rule pack looks for: concepts, relations, and the surface forms they take.

A term is written as it stands in copy (`speed up`, `get … rid of` with `…` for up to three
words between, `within NN hours` with `NN` for a number). Verbs and nouns are written in their
base form and inflected here, so that matching needs no lemmatizer and the trigger gate and the
matcher agree.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

Form = Literal["verb", "noun", "adjective", "adverb", "phrase"]
Category = Literal["pseudo", "negation", "debunked", "hedge", "attribution", "condition", "instruction"]
Reach = Literal["clause", "phrase", "sentence", "whole"]
Link = Literal["object", "quality", "clause", "alone", "identity", "intransitive", "answer"]
GAP = "…"  # up to three words
NUMBER = "NN"  # a number or a range of numbers


@dataclass(frozen=True, slots=True)
class Concept:
    """Something that copy speaks about: a treatment, a condition, an idea such as qi."""

    id: str
    kind: str
    name: str
    terms: tuple[str, ...]
    field: str = ""  # conditions: supported, unsupported or outside the treatment's field
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Relation:
    """Something that copy says of a treatment, with the words that say it.

    `link` tells how its object is found: `object` (what the verb acts on), `quality` (what the
    adjective or adverb describes), `clause` (anything in the same clause), `identity` (what the
    subject is said to be), `intransitive` (what the verb is said of), `answer` (what opens the answer where
    the relation's words stand in the question, the row or the lead-in), `alone` (no object).
    """

    id: str
    name: str
    link: Link
    terms: tuple[tuple[Form, str], ...]
    across: tuple[str, ...] = ()  # prepositions that lead to its object ("relief *from* pain")


@dataclass(frozen=True, slots=True)
class Surface:
    """One written form of a term: its words in lower case, and what it is a form of."""

    words: tuple[str, ...]
    owner: str  # concept or relation id
    form: Form
    inflection: str  # "base", "s", "ed", "ing" or "plural"


_BRITISH_DOUBLING = frozenset("cancel travel label model level fuel".split())  # cancelled beside canceled
_SHORT_VERB = re.compile(r"[^aeiou]*[aeiou][bdgmnpt]")  # stop, stopping
_DOUBLING = frozenset(
    "reset unplug program reprogram deprogram expel dispel propel repel instil compel".split()
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
}
_VOWELS = "aeiou"


def inflect_verb(verb: str) -> tuple[tuple[str, str], ...]:
    """The forms of an English verb as (inflection, word); `ed` stands for past and participle."""
    if verb in _IRREGULAR:
        third, past, participle, ing = _IRREGULAR[verb]
        return (("base", verb), ("s", third), ("ed", past), ("ed", participle), ("ing", ing))
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


def plural(noun: str) -> str:
    """The plural of a noun, which is spelt as the third person of a verb is."""
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in _VOWELS:
        return noun[:-1] + "ies"
    return noun + "s"


def surfaces(owner: str, form: Form, term: str) -> Iterator[Surface]:
    """Every written form of one term."""
    words = split_term(term)
    if form == "verb":
        head = split_term(term.split()[0])  # "kick-start" is inflected at its end
        for inflection, word in inflect_verb(head[-1]):
            spelt = (*head[:-1], word, *words[len(head) :])
            yield from _spellings(Surface(spelt, owner, form, inflection))
    elif form == "noun":
        yield Surface(words, owner, form, "base")
        yield Surface((*words[:-1], plural(words[-1])), owner, form, "plural")
        if words[-1].endswith("is"):  # tendinosis, diagnosis
            yield Surface((*words[:-1], words[-1][:-2] + "es"), owner, form, "plural")
    else:
        yield Surface(words, owner, form, "base")


def _spellings(surface: Surface) -> Iterator[Surface]:
    yield surface
    word = surface.words[0]  # British spelling
    for american, british in (("ize", "ise"), ("izing", "ising"), ("ized", "ised"), ("izes", "ises")):
        if word.endswith(american):
            british_word = word[: -len(american)] + british
            yield Surface((british_word, *surface.words[1:]), surface.owner, surface.form, surface.inflection)


@cache
def split_term(term: str) -> tuple[str, ...]:
    """A term as the tokenizer cuts it: hyphens, apostrophes and slashes stand alone."""
    words: list[str] = []
    for word in term.replace("’", "'").split():
        words.extend([word] if word in (GAP, NUMBER) else _split_word(word.lower()))
    return tuple(words)


def _split_word(word: str) -> Iterator[str]:
    for ending in ("n't", "'s", "s'"):
        if word.endswith(ending) and len(word) > len(ending):
            cut = len(word) - (1 if ending == "s'" else len(ending))
            yield from _split_word(word[:cut])
            yield word[cut:]
            return
    part = ""
    for character in word:
        if character in "-/%#:(&":
            if part:
                yield part
            yield character
            part = ""
        else:
            part += character
    if part:
        yield part


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All the words of a rule pack."""

    concepts: tuple[Concept, ...]
    relations: tuple[Relation, ...]

    def surfaces(self, owners: Collection[str] | None = None) -> Iterator[Surface]:
        """Every written form, or those of the concepts and relations with these ids; concepts first."""
        for concept in self.concepts:
            if owners is None or concept.id in owners:
                for term in concept.terms:
                    yield from surfaces(concept.id, "noun", term)
        for relation in self.relations:
            if owners is None or relation.id in owners:
                for form, term in relation.terms:
                    yield from surfaces(relation.id, form, term)

    def concept(self, id: str) -> Concept | None:
        """The concept of that id, if there is one."""
        return next((one for one in self.concepts if one.id == id), None)

    def of_kind(self, kinds: Iterable[str]) -> frozenset[str]:
        """Ids of the concepts of any of these kinds."""
        wanted = frozenset(kinds)
        return frozenset(one.id for one in self.concepts if one.kind in wanted)


@dataclass(frozen=True, slots=True)
class Cue:
    """One group of cue words: what they do to a claim and how far they reach."""

    id: str
    category: Category
    reach: Reach
    opening: bool
    terms: tuple[str, ...]

    def surfaces(self) -> tuple[Surface, ...]:
        """The cue's terms, for the matcher."""
        return tuple(found for term in self.terms for found in surfaces(self.id, "phrase", term))
