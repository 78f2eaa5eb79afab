"""Words that look like verbs and are none where they stand, and those that are verbs all the same.

Every page is headed "Dry needling".
"""

from __future__ import annotations

import pytest

from tests.conftest import Found

NO_VERBS: dict[str, tuple[str, list[str]]] = {
    "kinds of a thing": ("There are many sorts of headache, and needling is used for some.", []),
    "behind an article": ("The body copes better, and in the end the pain is less.", []),
    "what is done with the hands": ("You will sweat after twenty minutes' work.", []),
    "a thing that is better": ("That gives the body a better setting for healing.", []),
    "no more than": ("As a rule needling hurts no more than an insect bite does.", []),
    "a document": ("Documented the same day, with work status.", []),
}
VERBS = {
    "behind this": ("Needles go into the muscle to reach the nerve, and this stimulates healing.", ["DN205"]),
    "behind all of them": ("Massage, taping and dry needling all ease pain within the hour.", ["DN303"]),
    "behind a subject": ("The needles end the pain.", ["DN301"]),
    "behind as this": ("We look for a twitch, as this resets the muscle.", ["DN203"]),
    "behind setting": ("Setting the healing process in motion is what it does.", ["DN205"]),
}


@pytest.mark.parametrize(
    ("text", "rules"), [pytest.param(*case, id=name) for name, case in {**NO_VERBS, **VERBS}.items()]
)
def test_what_is_a_verb(found: Found, text: str, rules: list[str]) -> None:
    assert found("# Dry needling\n\n" + text) == rules


LISTS = {
    "what we treat with it": ("What we treat with it:", []),
    "we often treat": ("We often treat with it:", []),
    "we help with": ("We help with:", []),
    "what we want to do": ("With it we also want to calm:", ["DN308"]),
    "it is said to work": ("Dry needling is an effective treatment for:", ["DN308"]),
}


@pytest.mark.parametrize(("lead", "rules"), [pytest.param(*case, id=name) for name, case in LISTS.items()])
def test_a_bare_list_of_what_is_treated_claims_nothing(found: Found, lead: str, rules: list[str]) -> None:
    assert found(f"# Dry needling\n\n{lead}\n\n- Migraine\n- Neck pain") == rules
