"""What "it" looks back to: one of two that were told apart, or the drug that a sentence opened with."""

from __future__ import annotations

import pytest

from tests.conftest import Found

ONE_OF_TWO = {
    "the former": (
        "Acupuncture and dry needling are two things. The former is an old art. It balances your energy.",
        set(),
    ),
    "the latter": (
        "Dry needling resembles acupuncture. The latter is old. This restores the flow of qi.",
        set(),
    ),
    "its": ("We offer dry needling and acupuncture. The latter is gentle. Its aim is to balance qi.", set()),
    "another than acupuncture": (
        "You can have an injection or dry needling. The former is a doctor's job. It cures the pain.",
        set(),
    ),
    "the treatment itself": (
        "There are steroid injections and dry needling. The latter is for physios. It speeds up healing.",
        {"DN205"},
    ),
}

OPENED_WITH = {
    "a drug": ("Ibuprofen acts on prostaglandins. It reduces swelling.", set()),
    "behind a label": ("How it works: cortisone mimics a hormone. It reduces swelling.", set()),
    "over several sentences": ("Cortisone is strong. It works fast. It reduces swelling.", set()),
    "in a relative clause": ("Cortisone is strong. It numbs the joint, which reduces swelling.", set()),
    "this treatment is the page's own": (
        "Cortisone only masks the pain. This treatment reduces swelling.",
        {"DN206"},
    ),
    "beside the treatment": ("Dry needling is an alternative to cortisone. It reduces swelling.", {"DN206"}),
    "what the clinic offers as well": ("We now also offer cupping. It is painless.", set()),
    "what it offers with the treatment": ("We offer dry needling after massage. It is painless.", {"DN402"}),
    "several drugs": ("Tablets upset the stomach. It reduces swelling without them.", {"DN206"}),
}

ACTED_ON = {
    "what swelling does": ("Swelling reduces your range of motion.", set()),
    "what inflammation does": ("Inflammation lowers functional strength.", set()),
    "what is done to it": ("With needling, swelling reduces.", {"DN206"}),
    "how soon": ("With needling, swelling reduces the next day.", {"DN206", "DN303"}),
    "how much": ("With needling, swelling reduces a great deal.", {"DN206"}),
    "where it goes": ("With needling, your energy runs in its old lines.", {"DN201"}),
    "back to what": ("With needling, puffy joints go back to normal size.", {"DN206"}),
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(*case, id=name) for name, case in (ONE_OF_TWO | OPENED_WITH | ACTED_ON).items()],
)
def test_whose_a_claim_is(found: Found, text: str, expected: set[str]) -> None:
    assert set(found("# Dry needling\n\n" + text)) == expected
