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

AFTER_EFFECTS = {
    "soreness": ("You may feel some soreness in the muscle. It is gone within a day or two.", set()),
    "several": ("Bruising and tenderness are common after needling. They clear up in a few days.", set()),
    "a cramp": ("The needle can make the muscle cramp. It is gone in a second.", set()),
    "over two sentences": (
        "Mild aching is normal, like after a run. It is brief. It goes within hours.",
        set(),
    ),
    "in its own sentence": ("You may be sore, but it is gone in a day.", set()),
    "in its own sentence, which": ("A dull ache may follow; it clears within hours.", set()),
    "what the treatment does": ("You may feel a little soreness. It works within minutes.", {"DN303"}),
    "the complaint": ("I had neck pain for years. Two visits and it was gone.", {"DN301"}),
}

NEEDLED = {
    "the needle and the knot behind another's name": (
        "Acupuncture works on energy. We find the knot and place the needle. It resets the muscle.",
        {"DN203"},
    ),
    "a review signed with the treatment": (
        "## Kind words\n\n> “I had it in my calf and did not feel a thing!” – **Ann, Leeds** (dry needling)",
        {"DN402"},
    ),
}

PARAGRAPHS = {
    "what only ended the last paragraph": (
        "Dry needling may help. The exercise keeps you well.\n\nDo I use it? Yes. It is hugely effective.",
        {"DN307"},
    ),
    "what the last paragraph was about": (
        "Exercise keeps you well. It takes time.\n\nFor the right person it is hugely effective.",
        set(),
    ),
}

STRETCHED = {
    "what the treatment outdoes": (
        "Massage loosens. Dry needling gets to where cupping and a thumb never go. It speeds up recovery.",
        {"DN205"},
    ),
    "what feels a stretch": (
        "It stimulates the stretch receptors of the muscle. The needle makes a lesion that starts healing.",
        {"DN205"},
    ),
    "a complaint that passes": ("Stiffness: gone in one session.", {"DN303"}),
    "those": (
        "Tight hips slow you down, and migraines wear you out; it cures those, too.",
        {"DN301", "DN308"},
    ),
}

ACTED_ON = {
    "what injuries do": ("Injuries heal sooner, as more blood flows.", {"DN205"}),
    "a second thing, of which the first is not told": ("And disappears.", set()),
    "a second thing told of it": ("The pain gets less or is resolved.", {"DN301"}),
    "what it is caused by": ("The pain caused by the knot disappears.", {"DN301"}),
    "them, in a place": ("Knots are tight spots. Needling eliminates them in a fresh injury.", set()),
    "what a label names": ("**Better blood flow:** more oxygen comes, so swelling goes down.", {"DN206"}),
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
    [
        pytest.param(*case, id=name)
        for name, case in (
            ONE_OF_TWO | OPENED_WITH | AFTER_EFFECTS | NEEDLED | PARAGRAPHS | STRETCHED | ACTED_ON
        ).items()
    ],
)
def test_whose_a_claim_is(found: Found, text: str, expected: set[str]) -> None:
    assert set(found("# Dry needling\n\n" + text)) == expected
