"""What a cue reaches, and what it does not: relative clauses, asides, clauses without a subject.

Every case is about dry needling. The claims are ones that are found when they stand alone (test_scope.py).
"""

from __future__ import annotations

import pytest

from tests.conftest import Found

HEDGED_BEHIND_THAT = {
    "substances that": "It may set free substances that promote healing.",
    "one thing and another that": "It may set free endorphins and other substances that promote healing.",
    "which": "It might stir the flow of blood which promotes healing.",
}

DENIED_OF_A_NOUN = {
    "no … that": "There is no treatment that cures back pain.",
    "not a … that": "There’s not a treatment that cures back pain.",
    "not … as a … which": "We do not think of needling as a treatment which cures back pain.",
    "not … as something that": "We don’t think of needling as something that cures back pain.",
    "not offer … which": "We do not offer a treatment which cures back pain.",
    "set apart from": "It sets needling in medicine apart from old needling (also known as acupuncture).",
}

SAID_ALL_THE_SAME = {
    "no … that works better": ("There is no treatment that works better.", {"DN305"}),
    "one thing denied for another": ("It is not the fluid but the needle that cures back pain.", {"DN301"}),
    "one injected thing denied for another": (
        "It is not the injected fluid that cures back pain, but the needle.",
        {"DN301"},
    ),
    "no … that it cannot": ("There is no pain that it cannot cure.", {"DN310"}),
}

NO_CONDITION = {
    "in special ways": (
        "The needle is put into the muscle and turned in special ways to relax it and promote healing.",
        {"DN205"},
    ),
    "if done well it": ("The good of it is that if done properly it cures back pain.", {"DN301"}),
    "if done well, it": ("If properly done by a physio, it cures back pain.", {"DN301"}),
    "if done well, by its name": ("If done by a physio, dry needling is completely safe.", {"DN401"}),
    "treated until": ("Sessions are repeated until your pain is gone.", {"DN301"}),
    "when done well, by its name": ("When done properly dry needling cures back pain.", {"DN301"}),
    "what it is trying to do": ("The aim of it is trying to calm and resetting the muscle.", {"DN203"}),
}

IN_PASSING = {
    "this amazing treatment, under a hedge": ("You could try this amazing treatment.", {"DN307"}),
    "our revolutionary treatment, under a condition": (
        "If you wish to try our revolutionary treatment, call us.",
        {"DN305"},
    ),
    "an aside, in what is asked": (
        "Ask whether dry needling, a form of acupuncture, is right for you.",
        {"DN101"},
    ),
    "an aside, under a condition": (
        "If you think dry needling, a modern type of acupuncture, could be for you, call us.",
        {"DN101"},
    ),
    "two qualities, one a participle, under a hedge": (
        "# Dry needling\n\nThis painless, proven treatment may suit you.",
        {"DN306", "DN402"},
    ),
    "an aside, under a hedge": ("Dry needling, a way to cure back pain, may be for you.", {"DN301"}),
    "an aside that goes on": (
        "Nobody knows whether “dry needling”, a kind of acupuncture, which is now in use, is for you.",
        {"DN101"},
    ),
    "never ceases to": ("It never ceases to surprise us that needling cures back pain.", {"DN301"}),
}

A_CONDITION = {
    "looking for ways to": "We look for new ways to cure back pain.",
    "if it does": "If it cures back pain, we are glad.",
    "whether": "It depends on whether dry needling cures back pain.",
    "if asked whether": "If asked whether it cures back pain, we say that nobody knows.",
    "people are trying to": "Those trying to cure back pain should see a doctor.",
}

VIEWS_OF_OTHERS = {
    "some … think that … or": "Some trainers think that rest or needling is a cure for back pain.",
    "some athletes": "Some athletes argue that rest, stretching or needling are the only cure for back pain.",
}

VIEWS_OF_ITS_OWN = {
    "a term that describes": (
        "Dry needling is a new term that describes a very old kind of acupuncture.",
        {"DN101"},
    ),
    "according to studies and our experience": (
        "According to a few studies and in our experience, it cures back pain.",
        {"DN301"},
    ),
    "according to our patients": ("According to our patients, it is painless.", {"DN402"}),
}

LINKED = {
    "two nouns in -ing end a heading": ("## Promoting circulation and healing", {"DN205"}),
    "two verbs in -ing": ("## Easing pain and promoting healing", {"DN205"}),
    "among them": ("It treats a number of conditions, among them arthritis and neck pain.", {"DN308"}),
    "the next of a list": ("Rest is critical for physical performance, better posture and work.", set()),
    "a bracket with a comma in it": (
        "The knot will jump (a twitch, or local response) and then almost immediately lengthen.",
        set(),
    ),
    "is not uncommon, under a question": (
        "## Any risks? How quickly does it work?\n\nIt isn’t uncommon to feel sore.",
        set(),
    ),
}


def cases(table: dict[str, tuple[str, set[str]]]) -> list[object]:
    return [pytest.param(*case, id=name) for name, case in table.items()]


def rules(found: Found, text: str) -> set[str]:
    return set(found(f"# Dry needling\n\n{text}\n"))


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in HEDGED_BEHIND_THAT.items()])
def test_what_is_hedged_is_hedged_behind_that(found: Found, text: str) -> None:
    assert rules(found, text) == set()


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in DENIED_OF_A_NOUN.items()])
def test_what_is_denied_of_a_noun_is_denied_behind_that(found: Found, text: str) -> None:
    assert rules(found, text) == set()


@pytest.mark.parametrize(("text", "expected"), cases(SAID_ALL_THE_SAME))
def test_what_is_said_of_a_denied_noun_all_the_same(found: Found, text: str, expected: set[str]) -> None:
    assert rules(found, text) == expected


@pytest.mark.parametrize(("text", "expected"), cases(NO_CONDITION))
def test_what_only_looks_like_a_condition(found: Found, text: str, expected: set[str]) -> None:
    assert rules(found, text) == expected


@pytest.mark.parametrize(("text", "expected"), cases(IN_PASSING))
def test_what_is_said_in_passing(found: Found, text: str, expected: set[str]) -> None:
    assert rules(found, text) == expected


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in A_CONDITION.items()])
def test_what_stands_under_a_condition(found: Found, text: str) -> None:
    assert rules(found, text) == set()


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in VIEWS_OF_OTHERS.items()])
def test_what_some_hold(found: Found, text: str) -> None:
    assert rules(found, text) == set()


@pytest.mark.parametrize(("text", "expected"), cases(VIEWS_OF_ITS_OWN))
def test_what_the_page_says_with_a_word_of_reporting(found: Found, text: str, expected: set[str]) -> None:
    assert rules(found, text) == expected


@pytest.mark.parametrize(("text", "expected"), cases(LINKED))
def test_what_belongs_together(found: Found, text: str, expected: set[str]) -> None:
    assert rules(found, text) == expected
