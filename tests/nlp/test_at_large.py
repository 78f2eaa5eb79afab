"""What a page on a treatment says at large, and words that only lead to what a sentence says."""

from __future__ import annotations

import pytest

from tests.conftest import Found

BROUGHT_UP = {
    "a muscle": ("When a muscle gets overworked, it can switch off the muscles around it.", set()),
    "a sprain": ("Once a ligament is sprained, it heals within a couple of months.", set()),
    "what is needled": ("When a knot is needled, it resets the nerve.", {"DN203"}),
    "the treatment": ("When a muscle is overworked, dry needling can switch it off.", {"DN203"}),
    "the reader's": ("If your muscle is tight, it resets the nervous system and calms you.", {"DN203"}),
    "a patient": ("When a patient comes to us in pain, it eliminates the cause.", {"DN301"}),
}

WAYS = {
    "doing something": ("One of the best ways to ease a stiff back is walking every day.", set()),
    "to do something": ("One of the most effective ways to prevent a flare-up is to stay active.", set()),
    "this technique": ("One of the most effective ways to ease a stiff back is this technique.", {"DN305"}),
    "needling": ("One of the best ways to ease muscle pain is needling the trigger point.", {"DN305"}),
    "it": ("It is one of the most effective ways to ease a stiff back.", {"DN305"}),
}

CAUSES = {
    "the cause": ("Addressing the root cause of the problem eliminates the pain.", set()),
    "an issue": ("In most people, fixing the underlying issue resolves the pain.", set()),
    "needling": ("Needling the muscle gets rid of the pain.", {"DN301"}),
    "by doing so": ("By treating the root cause, it gets rid of the pain.", {"DN301"}),
}

CALLS = {
    "our team": ("Get in touch with our team to get back to a pain-free life.", set()),
    "us": ("Call us now to take the first step towards a life without pain.", set()),
    "the treatment": ("Book your dry needling session and live pain-free.", {"DN301"}),
    "how it does": ("Contact us to learn how it gets rid of your pain.", {"DN301"}),
}

LORE = {
    "a book": ("Her textbook on dry needling is extremely valuable.", set()),
    "a theory": ("His theory of intramuscular stimulation is very useful as a teaching aid.", set()),
    "a course of it": ("A course of dry needling is highly effective.", {"DN307"}),
    "its use": ("His use of dry needling was highly effective.", {"DN307"}),
}

LED_TO = {
    "options": ("When it comes to relieving stress, many options exist.", set()),
    "people": ("When it comes to eliminating pain, everyone wants a quick answer.", set()),
    "the treatment": ("When it comes to relieving stress, dry needling works.", {"DN308"}),
    "it": ("When it comes to relieving stress, it works.", {"DN308"}),
}

NEXT_STATEMENT = {
    "another tradition": ("Dry needling is based on anatomy and acupuncture is based on old texts.", set()),
    "one statement": ("Dry needling is based on anatomy and acupuncture.", {"DN102"}),
    "two services": ("Our physios provide dry needling or medical acupuncture with your exercises.", set()),
    "two names": ("Dry needling or medical acupuncture relaxes tight muscles.", {"DN101"}),
    "how to use it": ("Research confirms that it works best together with exercise.", set()),
    "ends up": ("Knots cause pain and end up limiting your movement.", set()),
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(*case, id=name)
        for group in (BROUGHT_UP, WAYS, CAUSES, CALLS, LORE, LED_TO, NEXT_STATEMENT)
        for name, case in group.items()
    ],
)
def test_at_large(found: Found, text: str, expected: set[str]) -> None:
    assert set(found("# Dry needling\n\n" + text)) == expected
