"""What is said of the treatment where its name stands apart: in a list, behind "calls", in a review."""

from __future__ import annotations

import pytest

from tests.conftest import Found

LISTS = {
    "in a list of services": ("Cupping, dry needling and sports massage that fixes pain.", ["DN301"]),
    "first in it, one unknown": (
        "Dry needling, cupping and Thai massage that give lasting results.",
        ["DN304"],
    ),
    "not in it": ("Cupping, taping and sports massage that give lasting results.", []),
    "before a verb": ("We combine dry needling with cupping and massage that gives lasting results.", []),
}
DEEMED = {
    "considers it": ("Ann tried dry needling.\n\nShe considers it one of the best treatments.", ["DN305"]),
    "calls it": ("Dry needling is new to us. Ann calls it a miracle.", ["DN305"]),
    "calls another that": ("Dry needling is new to us. Ann calls massage the best therapy.", []),
    "calls somebody that": ("Dry needling is new to us. Ann calls her boss a miracle.", []),
}
NEEDLES = {
    "they": ("We usually go for the needles, as they get to the root of the problem.", ["DN301"]),
    "other they": ("We may go for the needles and our masseurs, as they work the knots out.", []),
}


@pytest.mark.parametrize(
    ("text", "rules"),
    [pytest.param(*case, id=name) for name, case in (LISTS | DEEMED | NEEDLES).items()],
)
def test_what_is_said_of_it(found: Found, text: str, rules: list[str]) -> None:
    assert (
        sorted(set(found("# Elm Clinic\n\nWe offer massage and dry needling.\n\n## News\n\n" + text)))
        == rules
    )


REVIEWS = {
    "of the treatment": ("Dry needling changed everything. My tennis elbow is gone.", ["DN301"]),
    "of somebody who needled": (
        "Ann needled my back on Friday. That stuff works miracles!",
        ["DN305", "DN307"],
    ),
    "of the clinic": ("Ann is lovely. My tennis elbow is gone.", []),
}


@pytest.mark.parametrize(("text", "rules"), [pytest.param(*case, id=name) for name, case in REVIEWS.items()])
def test_a_review_is_about_the_treatment_it_names(found: Found, text: str, rules: list[str]) -> None:
    page = (
        f"const services = ['Massage', 'Physio'];\nconst testimonials = [{{ name: 'Jo', text: '{text}' }}];\n"
    )
    assert sorted(set(found(page, ".ts"))) == rules


DENIED = {
    "what it won't do": ("## What it won't do\n\n- Cure arthritis\n- Flush out toxins", []),
    "what it does not do": ("## What dry needling does not do\n\n- Cure arthritis\n- Flush out toxins", []),
    "what it is not": ("## What it is not\n\n- A miracle\n- A form of acupuncture", []),
    "what it does": ("## What it does\n\n- Flush out toxins", ["DN202"]),
}


@pytest.mark.parametrize(("text", "rules"), [pytest.param(*case, id=name) for name, case in DENIED.items()])
def test_a_title_denies_what_stands_below_it(found: Found, text: str, rules: list[str]) -> None:
    assert found("# Dry needling\n\n" + text) == rules
