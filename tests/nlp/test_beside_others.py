"""Whose a claim is where something else stands beside the treatment: worked together, added, done by us."""

from __future__ import annotations

import pytest

from tests.conftest import Found

TOGETHER = {
    "combined with exercises": ("Combined with the right exercises the results are permanent.", {"DN304"}),
    "alongside exercises": ("Alongside the right exercises it's a miracle.", {"DN305"}),
    "together they": (
        "Needling works on the muscle and the laser works on the cells, and together they cure heel pain.",
        {"DN301"},
    ),
    "both of them": ("## Massage or dry needling?\n\nThe two together speed up healing.", {"DN205"}),
    "a list that ends in exercise": (
        "We use massage, dry needling, cupping and squats to cure back pain.",
        {"DN301"},
    ),
    "a list, and exercise that goes on": (
        "We combine shockwave, dry needling and rehab exercise to cure heel pain.",
        {"DN301"},
    ),
    "exercise behind a comma": ("Dry needling is for the pain, and squats to cure it.", set()),
    "two others": ("## Massage and cupping\n\nThe two together speed up healing.", set()),
    "they, without the treatment": (
        "Massage warms the muscle and the laser works on the cells, and together they cure heel pain.",
        set(),
    ),
}

NEXT_ITEM = {
    "an adjective of the tools that follow": (
        "We offer dry needling and cutting-edge recovery tools.",
        set(),
    ),
    "an adjective of the laser that follows": (
        "Physical therapy, cupping, dry needling and state-of-the-art laser therapy in one place.",
        set(),
    ),
    "an adjective of the massage that follows": (
        "Come for dry needling and highly effective massage.",
        set(),
    ),
    "behind a comma": ("Dry needling, cutting-edge technology and a great team.", set()),
    "other treatments, it being one of them": (
        "We offer massage, dry needling and other highly effective treatments.",
        {"DN307"},
    ),
    "what is told of it behind a comma": ("Dry needling, a cutting-edge technique, eases pain.", {"DN305"}),
    "an adjective of the treatment itself": ("We offer cutting-edge dry needling and massage.", {"DN305"}),
    "what it is sometimes called": ("Dry needling, sometimes called acupuncture, may ease pain.", {"DN101"}),
    "its other name": ("Dry needling, also known as acupuncture, may ease pain.", {"DN101"}),
    "what it brings": ("Come for dry needling and fast relief.", {"DN303"}),
}

BY_ANOTHER = {
    "a list that closes far from its verb": (
        "Exercise, progressive loading and sport-specific work drive permanent change.",
        set(),
    ),
    "what it is that does it": ("What cures back pain for good is strength.", set()),
    "what it is: the treatment": ("What cures back pain for good is dry needling.", {"DN301", "DN304"}),
    "so that, behind exercises": ("We follow it with strength exercises so that the pain is gone.", set()),
    "so that, behind advice": (
        "It is paired with taping, exercise and education so that results last for good.",
        set(),
    ),
    "so, behind nothing at all": ("“— so the pain is gone.", {"DN301"}),
    "so, behind movement": ("We always pair it with movement so the results last for good.", set()),
    "so that, behind the treatment": ("We needle the muscle so that the pain is gone.", {"DN301"}),
    "exercises along with it": ("Most people do exercises along with it to cure the pain.", set()),
    "until you do": ("Until you address the root cause, no amount of rolling will help.", set()),
    "what it is paired with": ("## Pair it with\n\nThey flush toxins and speed up healing.", set()),
    "what people get wrong": ("## What people get wrong\n\n### 1. “It is acupuncture”\n\nNo.", set()),
    "what one has seen": ("You have probably seen these:\n\n- “Flushes toxins!”\n- “Cures pain!”", set()),
    "a myth in quotes": ("## Five myths\n\n“Needles break up scar tissue.”\n\nThey do not.", set()),
    "something added to it": ("Add a sauna to your dry needling visit to flush out toxins.", set()),
    "the treatment added": ("Add dry needling to your massage to flush out toxins.", {"DN202"}),
    "what else helps": ("## What else helps with migraine?\n\n- It needs regular sleep\n- Water", set()),
    "rather than to": ("We treat muscles with it rather than to balance energy.", set()),
}

NEEDLE = {
    "the needle, behind another": (
        "Massage works on the surface. The needle gets to the knot itself, so it cures the pain.",
        {"DN301"},
    ),
    "the needle of acupuncture": (
        "Acupuncture is very old. The needle gets to the meridian, so it cures the pain.",
        set(),
    ),
}

NAMES = {
    "by another's name": (
        "Dry needling, sometimes called Western or medical acupuncture, comes from Chinese acupuncture.",
        {"DN101", "DN102"},
    ),
    "one of those we have": (
        "We find it's one of the treatments we have for curing back pain.",
        {"DN301"},
    ),
    "a word behind a hyphen": ("Drug-free relief from muscle pain.", set()),
    "new ones": ("It loosens muscles after old injuries and it prevents new ones.", {"DN313"}),
}

SIDE_BY_SIDE = {
    "another column of a table": (
        "## Classic or dry?\n\n| | Classic | Dry needling |\n|---|---|---|\n"
        "| Good for | Whole body health | Tight muscles |",
        set(),
    ),
    "its own column": (
        "## Classic or dry?\n\n| | Classic | Dry needling |\n|---|---|---|\n"
        "| Good for | Tight muscles | Whole body health |",
        {"DN308"},
    ),
    "columns of what it does": (
        "| Condition | What dry needling does |\n|---|---|\n| Back pain | Gone |",
        {"DN301"},
    ),
    "what the other had luck with": (
        "Dry needling may help. We have had good luck with cold laser for knees. It melts inflammation away.",
        set(),
    ),
    "if the other did not help": (
        "## Massage or dry needling?\n\nIf massages have not helped, dry needling may. It cures back pain.",
        {"DN301"},
    ),
}

TAKEN_UP = {
    "who add it": ("Athletes who add it usually get back to sprinting faster.", {"DN205"}),
    "who tried it": ("Patients who tried it recover faster.", {"DN205"}),
    "who have something else": ("Patients who have back pain recover faster with rest.", set()),
}

BY_US = {
    "visits that we recommend": ("We recommend four to six treatments for permanent results.", {"DN304"}),
    "what we do to the muscle": ("We go straight to the knot and reset the muscle.", {"DN203"}),
    "the source that we treat": ("We treat the source of your pain.", {"DN301"}),
    "how often, that we recommend": (
        "We recommend once a week for two weeks for a permanent effect.",
        {"DN304"},
    ),
    "whom we treat": ("We cure people with back pain.", set()),
    "done before": ("Before we start, the skin is cleansed of toxins.", set()),
    "on a page about us": ("## About us\n\nWe treat the source of your pain.", set()),
    "a class of ours": ("We run a running class that gets you stronger and faster.", set()),
}


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        pytest.param(*case, id=name)
        for name, case in (
            TOGETHER | NEXT_ITEM | BY_ANOTHER | NEEDLE | NAMES | SIDE_BY_SIDE | TAKEN_UP | BY_US
        ).items()
    ],
)
def test_whose_it_is_beside_others(found: Found, text: str, rules: set[str]) -> None:
    assert set(found("# Dry needling\n\n" + text)) == rules
