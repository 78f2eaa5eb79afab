"""What the sentence itself lays to others: to time, to another's hands, to what is put before needling."""

from __future__ import annotations

import pytest

from tests.conftest import Found

COURSE = {
    "whatever one does": ("Most people are free of pain after a year, whatever they do.", set()),
    "as the body heals": ("Swelling goes down as the body heals.", set()),
    "when it is loaded": ("The tendon repairs itself when it is loaded.", set()),
    "when it is needled": ("The tendon repairs itself when it is needled.", {"DN205"}),
    "as the needle works": ("Swelling goes down as the needle does its work.", {"DN206"}),
}

DEEDS = {
    "a chiropractor's hands": ("The chiropractor cracked my neck and the headache was gone.", set()),
    "a dentist's splint": ("The dentist made me a splint, and the jaw pain vanished.", set()),
    "a surgeon": ("My surgeon is a genius; he fixed my knee.", set()),
    "a chiropractor who needles": ("My chiropractor needled my neck and the headache was gone.", {"DN301"}),
    "advice": ("My doctor suggested this treatment, and the jaw pain vanished.", {"DN301"}),
}

PUT_ASIDE = {
    "not needling": ("Loading, not needling, is what heals a tendon.", set()),
    "rather than": ("It is the exercise, rather than the needle, that speeds up recovery.", set()),
    "not treatment": ("Time, not treatment, heals most sprains.", set()),
    "not rest": ("It's the needle, not the rest, that speeds up healing.", {"DN205"}),
    "not massage": ("Dry needling, not massage, is what heals a tendon.", {"DN205"}),
}

LOOKING_BACK = {
    "a drug": ("Paracetamol masks the pain; it works quickly, but briefly.", set()),
    "everyday things": ("Sleep and patience: they repair muscle faster than anything.", set()),
    "the needle": ("Rest is fine, but a needle is better: it speeds up recovery.", {"DN205"}),
}

STRANGERS = {
    "a thing by its name": ("Garlic fights inflammation.", set()),
    "another": ("Cherries cut inflammation.", set()),
    "the needle's own": ("Micro-injuries trigger repair.", {"DN205"}),
    "how it is done": ("Precision ends your pain.", {"DN301"}),
    "how long such things take": ("Most sprains heal in six weeks.", set()),
    "how many are helped": ("Most headaches vanish straight away.", {"DN303"}),
}

WAITED_FOR = {
    "once it has healed": ("Once the elbow has healed, you can play.", set()),
    "after so many visits": ("After three visits of an hour I have no pain.", {"DN301"}),
    "how many, within what time": ("In eight of ten people the pain goes away within a year.", set()),
    "a remedy": ("Weight loss is the most effective treatment for many.", set()),
    "people are no things": ("Gardeners with bad backs get rid of the pain.", {"DN301"}),
    "a thing with more to its name": ("New clubs with softer shafts cured my tennis elbow.", set()),
}

LABELS = {
    "another treatment": ("- **Cupping**: painless, safe for everyone and speeds up healing", set()),
    "a dash": ("Shockwave – speeds up tendon healing.", set()),
    "its own": ("Dry needling: speeds up tendon healing.", {"DN205"}),
    "both": ("Massage or needling? Needling: it speeds up healing.", {"DN205"}),
}

ALL = COURSE | DEEDS | PUT_ASIDE | LOOKING_BACK | STRANGERS | WAITED_FOR | LABELS


@pytest.mark.parametrize(("text", "expected"), [pytest.param(*case, id=name) for name, case in ALL.items()])
def test_whose_a_claim_is(found: Found, text: str, expected: set[str]) -> None:
    assert set(found("# Dry needling\n\n" + text)) == expected


SEVERAL = """# Dry needling, physio and more

## Aquatic rehab

In warm water pain melts away.

## Bike fitting

It gets rid of knee pain.

## Dry needling

It gets rid of heel pain.

## Concussion care

It resets your nervous system.
"""


def test_a_section_of_a_page_on_several_services_is_about_its_own(found: Found) -> None:
    assert found(SEVERAL) == ["DN301"]


def test_a_section_of_a_page_on_the_treatment_is_about_it(found: Found) -> None:
    assert found(SEVERAL.replace(", physio and more", "")) != ["DN301"]
