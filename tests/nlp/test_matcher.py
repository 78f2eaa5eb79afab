"""Finding terms among words: what counts as the same term, and which of two wins."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dnlint.lexicon import Concept, Lexicon, Relation
from dnlint.nlp.matcher import Matcher, Mention
from dnlint.rules.schema import RulePack
from dnlint.terms import Surface, concepts_in, words_of

LEXICON = Lexicon(
    concepts=(
        Concept("pain", "condition", "pain", ("pain", "back pain", "lower back pain")),
        Concept("back", "body-part", "back", ("back", "lower back")),
        Concept("quick", "outcome", "quick", ("within NN hours", "long-lasting", "day-to-day")),
    ),
    relations=(
        Relation("cures", "cures", "object", (("verb", "cure"), ("verb", "get … rid of"), ("noun", "cure"))),
        Relation("speeds", "speeds up", "object", (("verb", "speed … up"), ("verb", "optimize"))),
        Relation("is-one", "is one with", "alone", (("phrase", "<pain|quick> and <back> are … one"),)),
    ),
)
SURFACES = tuple(surface for term in LEXICON.terms() for surface in term.surfaces())
MATCHER = Matcher(LEXICON.terms())

FOUND = {
    "one word": ("a pain", "pain: pain"),
    "plural": ("old pains", "pain: pains"),
    "third person": ("it optimizes", "speeds: optimizes"),
    "British spelling": ("it is optimised", "speeds: optimised"),
    "irregular past": ("it got rid of pain", "cures: got rid of, pain: pain"),
    "a hyphen in the term, a space in the copy": ("long lasting relief", "quick: long lasting"),
    "a hyphen in both": ("long - lasting relief", "quick: long - lasting"),
    "a dash in the copy": ("long – lasting relief", "quick: long – lasting"),
    "a hyphen in the copy alone": ("back - pain", "pain: back - pain, back: back"),
    "no hyphen across two words that stand apart": ("long , lasting relief", ""),
    "no hyphen before a term": ("- pain", "pain: pain"),
    "a gap left empty": ("gets rid of it", "cures: gets rid of"),
    "a gap of one word": ("gets you rid of it", "cures: gets you rid of"),
    "a gap of three words": ("speed your own healing up", "speeds: speed your own healing up"),
    "a gap of four words is too wide": ("speed all your own healing up", ""),
    "a gap that denies": ("speed not up", ""),
    "a number in digits": ("within 24 hours", "quick: within 24 hours"),
    "a number in words": ("within two hours", "quick: within two hours"),
    "a range of numbers": ("within 24 - 48 hours", "quick: within 24 - 48 hours"),
    "a range in words": ("within two to three hours", "quick: within two to three hours"),
    "no number": ("within business hours", ""),
    "the longest term of one owner wins": ("lower back pain", "pain: lower back pain, back: lower back"),
    "terms of two owners overlap": ("back pain", "pain: back pain, back: back"),
    "twice in a sentence": ("pain is pain", "pain: pain, pain: pain"),
    "a part of a word is none": ("a paintbrush", ""),
    "a term with names in it": (
        "pain and back are one",
        "is-one: pain and back are one, pain: pain, back: back",
    ),
    "long names in it, and a gap": (
        "day - to - day and lower back are all one",
        "is-one: day - to - day and lower back are all one, quick: day - to - day, back: lower back",
    ),
    "names in quotation marks": (
        "pain and “ back ” are one",
        "is-one: pain and “ back ” are one, pain: pain, back: back",
    ),
    "a name that is not asked for there": ("back and pain are one", "back: back, pain: pain"),
    "verb and noun alike are both found": ("the cure", "cures: cure, cures: cure"),
}


def find(text: str) -> tuple[Mention, ...]:
    return MATCHER.find(text.split())


@pytest.mark.parametrize(("text", "expected"), [pytest.param(*case, id=name) for name, case in FOUND.items()])
def test_what_is_found(text: str, expected: str) -> None:
    words = text.split()
    shown = [f"{one.owner}: {' '.join(words[one.first : one.last + 1])}" for one in find(text)]
    assert sorted(shown) == sorted(part for part in expected.split(", ") if part)


@pytest.mark.parametrize(
    ("text", "inflection"),
    [
        pytest.param("cure", "base", id="base form"),
        pytest.param("cures", "s", id="third person"),
        pytest.param("cured", "ed", id="past and participle"),
        pytest.param("curing", "ing", id="continuous"),
    ],
)
def test_the_form_of_a_verb_is_told(text: str, inflection: str) -> None:
    assert inflection in {one.inflection for one in find(text) if one.form == "verb"}


def pattern_of(words: Sequence[str]) -> str:
    """What the words of a term match, told by a pattern instead of a trie."""
    number = r"(?:\d\S*|two|three)"
    parts = {
        "…": r"(?:(?:[-–] )*\S+ ){0,3}(?:[-–] )*",
        "NN": rf"{number} (?:(?:-|–|to|or) {number} )?",
        "-": "",
    }
    for word in filter(concepts_in, words):
        names = (one.words for one in SURFACES if one.owner in concepts_in(word))
        parts[word] = f"(?:{'|'.join(map(pattern_of, names))})"
    return "".join(parts.get(word, re.escape(word) + " (?:[-–] )*") for word in words)


def spells(surface: Surface, words: Sequence[str]) -> bool:
    """Whether the words are one way to write the surface."""
    return re.fullmatch(pattern_of(surface.words), " ".join(words) + " ") is not None


PLANTED = {"…": "all", "NN": "24", "<pain|quick>": "pain", "<back>": "back"}
terms = st.sampled_from(SURFACES).map(lambda surface: [PLANTED.get(word, word) for word in surface.words])
LOOSE = (
    "pain back lower within 24 two to hours - – long lasting gets get rid of speed up all , cure are one and"
)
loose = st.lists(st.sampled_from(LOOSE.split()), max_size=4)
texts = st.lists(st.one_of(terms, loose), max_size=5).map(
    lambda parts: [word for part in parts for word in part]
)


def test_the_words_of_terms_are_those_of_their_forms(pack: RulePack) -> None:
    for lexicon in (LEXICON, pack.lexicon):
        forms = (surface for term in lexicon.terms() for surface in term.surfaces())
        assert words_of(tuple(lexicon.terms())) == {word for form in forms for word in form.words}


@given(words=texts)
@example(words="speed pain - speed all up".split())  # a hyphen inside a gap
def test_every_mention_spells_one_of_its_terms(words: list[str]) -> None:
    for one in MATCHER.find(words):
        written = words[one.first : one.last + 1]
        assert any(surface.owner == one.owner and spells(surface, written) for surface in SURFACES)


@given(before=loose, term=st.sampled_from(SURFACES), after=loose)
def test_every_term_is_found_or_stands_in_a_longer_one(
    before: list[str], term: Surface, after: list[str]
) -> None:
    planted = [PLANTED.get(word, word) for word in term.words]
    first, last = len(before), len(before) + len(planted) - 1
    found = MATCHER.find([*before, *planted, *after])
    assert any(one.owner == term.owner and one.first <= first and one.last >= last for one in found)


@given(words=texts)
def test_mentions_come_in_order_and_none_lies_in_a_longer_one_of_its_owner(words: list[str]) -> None:
    found = MATCHER.find(words)
    assert [one.first for one in found] == sorted(one.first for one in found)
    for one in found:
        longer = [
            other
            for other in found
            if other.owner == one.owner and other.covers(one) and not one.covers(other)
        ]
        assert longer == []


@given(words=texts)
def test_what_was_looked_for_before_changes_nothing(words: Sequence[str]) -> None:
    assert MATCHER.find(words) == Matcher(LEXICON.terms()).find(words)
