"""What clauses are about that no treatment is: methods with a name, what is so whoever does it, theories."""

from __future__ import annotations

import pytest

from tests.conftest import Found

BRANDS = {
    "a method with a name": ("The Smith Method™ gets to the root cause of pain.", set()),
    "a system": ("The Brightflow System speeds up healing.", set()),
    "a mark alone": ("Easeflow™ speeds up healing.", set()),
    "this method": ("This method speeds up healing.", {"DN205"}),
    "a title": ("## This Simple Technique Speeds Up Healing", {"DN205"}),
}

PROFESSIONALS = {
    "one of them": ("A skilled osteopath gets rid of a stiff neck.", set()),
    "one with a needle": ("A skilled physio gets rid of a stiff neck with the needle.", {"DN301"}),
}

WHAT_MATTERS = {
    "treating the cause": ("Treating the root cause of neck pain often relieves headaches.", set()),
    "breaking up": ("Breaking up scar tissue takes patience.", set()),
    "the reader's pain": ("Eliminating the root cause of your pain brings your life back.", {"DN301"}),
    "the treatment's": ("Eliminating pain is what dry needling does.", {"DN301"}),
    "this treatment's": ("Breaking up scar tissue is what this treatment does.", {"DN204"}),
    "a list item": ("Benefits:\n\n- Breaking up scar tissue", {"DN204"}),
}

THEORIES = {
    "one of several": ("One leading theory suggests that needling resets the nerve.", set()),
    "several": ("Several theories hold that it resets the nerve.", set()),
    "what is behind it": ("The theory behind needling is that it resets the nerve.", set()),
    "a theory that is told": ("The theory is simple: dry needling speeds up healing.", {"DN205"}),
}

ADJECTIVES = {
    "set apart": ("This contrasts with a sharp, bevelled hypodermic needle.", set()),
    "instead of": ("Instead of a thick, hollow needle, we use a filament.", set()),
    "what is used": ("A thick, hollow needle is used.", {"DN104"}),
    "another promise": ("It works without drugs, fast relief is guaranteed.", {"DN302", "DN303"}),
}

DOINGS = {
    "an exercise by its name": ("Whichever you choose, grip strengthening is what keeps it away.", set()),
    "a bath": ("A hot bath relieves the ache quickly.", set()),
    "heat": ("Heat increases blood flow and flushes out toxins.", set()),
    "an ice pack": ("An ice pack reduces swelling.", set()),
    "the needle's warmth": ("It brings warmth that flushes out toxins.", {"DN202"}),
}

ALL = BRANDS | PROFESSIONALS | WHAT_MATTERS | THEORIES | ADJECTIVES | DOINGS


@pytest.mark.parametrize(("text", "expected"), [pytest.param(*case, id=name) for name, case in ALL.items()])
def test_whose_a_claim_is(found: Found, text: str, expected: set[str]) -> None:
    assert set(found("# Dry needling\n\n" + text)) == expected
