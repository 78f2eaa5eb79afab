"""Whose a claim is within its sentence: what is set apart, announced, named by "us", outdone.

Every page is headed "Dry needling", but for those of two treatments.
"""

from __future__ import annotations

import pytest

from tests.conftest import Found

SET_APART = {
    "in contrast to": ("In contrast to acupuncture, the needles are thicker.", {"DN105"}),
    "compared with": ("Compared with acupuncture, the needle is longer.", {"DN105"}),
    "compared with another": ("Compared with massage, results come sooner.", {"DN305"}),
    "unlike, and a list behind it": (
        "Unlike massage, dry needling eases pain, calms nerves and lowers inflammation.",
        {"DN206"},
    ),
    "unlike a list": ("Unlike massage, cupping and tape, it cures back pain.", {"DN301"}),
    "unlike one that does something": (
        "Unlike massage, which warms the skin, dry needling cures back pain.",
        {"DN301"},
    ),
    "unlike one in its tradition": (
        "Unlike acupuncture, with its base in Chinese medicine, it rests on anatomy, which makes it a"
        " powerful tool.",
        {"DN307"},
    ),
    "where others fail": (
        "Where massage and tablets don't, it goes straight to the source of the pain.",
        {"DN301"},
    ),
    "what another does at first": ("While massage calms, it goes straight to the source of the pain.", set()),
    "unlike, without a comma": (
        "Unlike acupuncture it rests on anatomy, which makes it a powerful tool for knee pain.",
        {"DN307"},
    ),
    "what the other does": (
        "In contrast to acupuncture, which balances the flow of qi, it eases pain.",
        set(),
    ),
    "the other, behind the treatment": ("In contrast to dry needling, acupuncture balances qi.", set()),
    "other than": (
        "Other than acupuncture, with its roots in traditional Chinese medicine, it treats muscles.",
        set(),
    ),
    "other than that": ("Other than that, it is painless.", {"DN402"}),
    "like every other of its kind": ("Like all other forms of acupuncture, it is safe.", {"DN101"}),
    "out of its field": ("It grew out of the field of acupuncture.", {"DN102"}),
    "or the other, in some way": ("We use dry needling or acupuncture as the sole treatment.", {"DN309"}),
    "more than a number": (
        "We have more than 90 hours of training in dry needling, a method that cures back pain.",
        {"DN301"},
    ),
    "more than another": ("We do more than massage, a method that cures back pain.", set()),
}

ANNOUNCED = {
    "behind a colon": ("Hill Physiotherapy has a new way to speed up healing: dry needling.", {"DN205"}),
    "behind a dash": (
        "Massage helps some, but others find instant relief another way — dry needling.",
        {"DN303"},
    ),
    "what the treatment is": (
        "A treatment from Hill Physiotherapy that has been shown to speed up healing is dry needling.",
        {"DN205"},
    ),
    "what kind of it": (
        "Exercise helps. A treatment that is very beneficial for pain is modern dry needling.",
        {"DN307"},
    ),
    "another": ("A treatment that has been shown to speed up healing is massage.", set()),
    "another, behind a colon": ("Some find instant relief another way: massage.", set()),
    "what it is not": ("A treatment of acupuncturists that balances qi is not dry needling.", set()),
}

KINDS = {
    "a take on another": (
        "It is a Western take on Chinese medicine that speeds up healing.",
        {"DN102", "DN205"},
    ),
    "what the title is, without a verb": (
        "A Western form of acupuncture that resets tight muscles.",
        {"DN101", "DN203"},
    ),
    "a kind of another": (
        "## Massage\n\nAn old form of massage that resets tight muscles.",
        set(),
    ),
}

NAMED_BY_US = {
    "plans that we make are no treatment": (
        "Our team offers exercise and dry needling.\nWe write plans that help without side effects.",
        set(),
    ),
    "plans that hold the treatment": (
        "Our team is friendly.\nWe build dry needling into plans that speed up recovery.",
        {"DN205"},
    ),
    "we call this": ("We call this a muscle reboot.", {"DN203"}),
    "we build it in": ("We build it into your programme to promote healing.", {"DN205"}),
    "we rely on it": ("We rely on it to promote healing.", {"DN205"}),
    "we build something else in": ("We build stretches into your programme to promote healing.", set()),
    "what we call": ("This is what we call a reset of the muscle.", {"DN203"}),
    "we have seen it": ("We have seen it clear up sinus congestion.", {"DN301", "DN308"}),
    "we call you": ("We call you to reset your appointment.", set()),
    "we ourselves": ("We cure your fear of the first visit.", set()),
}

NEEDLED_BY_US = {
    "our needles, behind another's": (
        "In traditional acupuncture the needles follow meridians. Our needles encourage the area to heal.",
        {"DN205"},
    ),
    "our treatments at large": ("We have several treatments that help reduce inflammation.", set()),
    "this one of ours": ("We have one treatment that reduces inflammation: dry needling.", {"DN206"}),
    "what we give": ("We give lasting results to our patients.", {"DN304"}),
    "what we want": ("We want a twitch, as this resets the muscle.", {"DN203"}),
    "what you seek, and this is it": ("If you want to get rid of pain, needling is the answer.", {"DN301"}),
    "a treatment told of once more": (
        "Massage was no help. We use dry needling, a method of today that cures back pain.",
        {"DN301"},
    ),
    "another, told of once more": (
        "Needling was no help. We use cupping, a method of today that cures back pain.",
        set(),
    ),
    "a title that tells what the needle does": (
        "## Trigger Point Release\n\nThe twitch that you feel is the muscle resetting.",
        {"DN203"},
    ),
    "what is done by hand": ("Manual trigger point therapy cures back pain.", set()),
    "whom it is for, with what ails them": (
        "## Who can benefit from dry needling?\n\n- Anyone who has pain and stiffness",
        {"DN310"},
    ),
    "anyone, told what to do": ("Anyone who has pain and stiffness should see a doctor.", set()),
    "what we watch": ("We love watching sprains heal faster.", {"DN205"}),
    "by irritating": ("By gently irritating the area, we create a healing response.", {"DN205"}),
    "we disrupt": (
        "We try to disrupt the loop, letting the body restart its healing process.",
        {"DN203", "DN205"},
    ),
    "by listening": ("By listening to you, we cure the pain at its root.", set()),
    "by another": ("By releasing the joint with massage, we cure the pain.", set()),
    "in no time": ("In no time you will be moving better.", {"DN303"}),
    "time alone": ("Time alone heals the muscle.", set()),
    "rest": ("Rest promotes healing.", set()),
}

PATIENTS = {
    "who had the treatment": (
        "Those who respond well to the treatment will feel better instantly.",
        {"DN303"},
    ),
    "who respond": ("Those who respond often feel better instantly.", {"DN303"}),
    "who see somebody": ("Seeing a physical therapist can shorten your recovery.", set()),
    "who get help": ("Help from a physical therapist can shorten your recovery.", set()),
    "who had it done": ("Athletes who had their calf muscles dry needled performed better.", {"DN312"}),
    "who are told more of": (
        "Patients who have been stuck for months are surprised by how dramatic the change is.",
        {"DN307"},
    ),
    "what massage did to it before": ("Knots which no massage could reach are gone.", {"DN204"}),
    "who do otherwise": ("Athletes who train hard perform better.", set()),
    "by name": ("Mark was able to toss out his ibuprofen.", {"DN311"}),
    "a doctor by name": ("Dr. Hill was able to cure back pain with surgery.", set()),
    "a therapist by name": ("Mark cures back pain.", set()),
}

FOUND_OUT = {
    "in a journal of another name": (
        "In one physical therapy journal a study found that it improves sleep.",
        {"DN308"},
    ),
    "a review found that it": ("A review found that it lowers inflammation.", {"DN206"}),
    "that something else": ("He found that injecting a drug lowered inflammation.", set()),
    "in another treatment": ("In physical therapy, exercise improves sleep.", set()),
    "in the field it belongs to": ("In sports therapy it speeds up recovery.", {"DN205"}),
}

COLONS = {
    "conditions": ("It treats a number of conditions: sprains, arthritis, low back pain.", {"DN308"}),
    "the following": ("It treats the following: back pain, carpal tunnel syndrome and neck pain.", {"DN308"}),
    "including": ("It has been shown to treat many ills, including: neck pain, arthritis.", {"DN308"}),
    "under a hedge": ("It may help with many conditions: arthritis and back pain.", set()),
    "a sentence behind it": (
        "It treats pain in many conditions: arthritis is one of the joint.",
        set(),
    ),
    "what we see": ("Conditions: arthritis, sprains, low back pain", set()),
}

OUTDONE = {
    "what another cannot": ("Needling has a depth that massage simply can’t match.", {"DN305"}),
    "it, behind another": (
        "It goes where massage will never get to, which is why it wins hands down.",
        {"DN305"},
    ),
    "nothing close to it": (
        "I had tried massage and cupping, and nothing comes close to dry needling.",
        {"DN305"},
    ),
    "nothing close to another": ("I have tried it, and nothing comes close to massage.", set()),
    "what another can": ("It goes along with massage, which wins hands down.", set()),
}

PEOPLE_AND_COMPLAINTS = {
    "what somebody is doing": ("The tightness you have been stretching for years melts away.", {"DN301"}),
    "a treatment in -ing": ("The tightness melts away by stretching.", set()),
    "complaints that improve": ("Constipation and bloating improve as the muscles let go.", {"DN308"}),
    "what a complaint does": ("Tension and stress promote inflammation and slow healing.", set()),
}

THE_SAME_AGAIN = {
    "this kind of thing": ("It is quick. This physiotherapy technique cures back pain.", {"DN301"}),
    "this kind of thing, behind its name": (
        "What I like about dry needling is that this chiropractic tool heals tennis elbow.",
        {"DN301"},
    ),
    "another kind of thing": ("Massage is quick. This massage technique cures back pain.", set()),
}

HOW_MUCH = {
    "so much better": ("My sleep is so much better.", {"DN308"}),
    "so much of it": ("They broke up so much scar tissue in my leg.", {"DN204"}),
    "all but gone": ("My back pain has all but gone.", {"DN301"}),
    "so, and what follows": ("The knot lets go, so many rest.", set()),
    "but": ("My back pain is here but my doubts have gone.", set()),
}


OWN_CARE = {
    "what you are enabled to do": (
        "It turns down pain so that you can train the tissue, which is what changes things for good.",
        set(),
    ),
    "what it does so that": (
        "It calms the nerve so that the muscle lets go, which cures the pain.",
        {"DN301"},
    ),
    "what you need to do": ("You still need to strengthen your foot and respect your load.", set()),
    "what you will have to do": ("You'll have to load the tendon and build strength.", set()),
    "what you need to be": (
        "It is a great option when you need to be pain-free by Saturday.",
        {"DN301", "DN303"},
    ),
    "what you must do": ("To get rid of old files, you must reboot the system.", set()),
    "what you need, that begins the claim": (
        "It sets the healing cells you need to work on repairing the muscle.",
        {"DN205"},
    ),
    "what you must try, and it": ("You must try it, it is a miracle.", {"DN305"}),
    "what you have to try": ("You have to try it to get fast relief.", {"DN303"}),
    "what you need not do": ("You don't need to rest to get fast relief.", {"DN303"}),
    "rest": ("Rest so that your muscles can heal.", set()),
    "time": ("Give yourself time, so that your body gets the chance to heal.", set()),
    "it is important to": ("It is important to take it easy so your body can heal itself.", set()),
    "water, for what the needles set free": (
        "Drink some water to flush out the toxins that the needles set free.",
        {"DN202"},
    ),
    "the treatment": ("Try dry needling so that your body can heal faster.", {"DN205"}),
    "a booking": ("Book a visit so that you can get fast relief.", {"DN303"}),
    "the body's own painkillers": (
        "The needles set free the body's own painkillers and lower inflammation.",
        {"DN206"},
    ),
}

PAIR = "# Managing hip pain with acupuncture and dry needling\n\n"

TWO_TREATMENTS = {
    "one of a group of services": (
        "# Chiropractic services: dry needling\n\nWe use it to:\n\n- trigger a healing response",
        ["DN205"],
    ),
    "placing the needle, behind what it resembles": (
        "# Acupuncture & dry needling\n\nDry needling is new. It resembles acupuncture. Placing the needle in"
        " damaged tissue stimulates it to heal.",
        ["DN205"],
    ),
    "a treatment that it is taken as, behind another": (
        "# Dry needling\n\nMassage was not enough. So we took up dry needling as a sound treatment that deals"
        " with the root cause.",
        ["DN301"],
    ),
    "what we want to do": ("# Dry needling\n\nWe want to reset the muscle.", ["DN203"]),
    "what we want, since": (
        "# Dry needling\n\nWe want a twitch, since that can help reset the muscle.",
        ["DN203"],
    ),
    "a name made of both": (
        "# Dry needling acupuncture\n\nFew are disappointed, because dry needling acupuncture is powerful.",
        ["DN101", "DN307", "DN101"],
    ),
    "the needle, behind a sentence that came back": (
        "# Dry needling\n\nAcupuncture balances energy; this is about muscles. The needle promotes healing.",
        ["DN205"],
    ),
    "what some call it": (
        "# Dry needling\n\nSome call it clinical or Western acupuncture. It can speed up healing.",
        ["DN205"],
    ),
    "what you may know as it": (
        "# Our osteopath on medical acupuncture\n\nYou may know medical acupuncture as dry needling."
        "\n\nThe needles promote a healing response.",
        ["DN205"],
    ),
    "its other name, behind a question that names the other": (
        "# Dry needling\n\n## How does it differ from acupuncture?\n\nDry needling, also called IMS, works.",
        [],
    ),
    "what is made of both": (
        "# Dry needling & cupping\n\nCupping is old. All this makes both therapies highly effective.",
        ["DN307"],
    ),
    "the first named, before either is spoken of": (
        "# Dry needling vs acupuncture\n\nPutting needles through the skin is a way to accelerate recovery.",
        ["DN205"],
    ),
    "the other, once it is spoken of": (
        "# Dry needling vs acupuncture\n\nAcupuncture is old. It is a popular way to accelerate recovery.",
        [],
    ),
    "a house named for another": (
        "# Dry needling at our sports chiropractic clinic\n\n## What to expect\n\nIt can be very effective.",
        ["DN307"],
    ),
    "its other name, beside a question": (
        "# Medical acupuncture\n\nIn medical acupuncture, or 'dry needling' as it is also called, needles are"
        " used. Is there anything to it?\n\nIt cures back pain.",
        ["DN101", "DN301"],
    ),
    "its other name, asked": (
        "# Medical acupuncture\n\nIs medical acupuncture, or acupuncture, like dry needling? Yes, a bit.\n\n"
        "It cures back pain.",
        [],
    ),
    "the needling, behind its name": (
        "# Dry needling clinic\n\n## Massage\n\nHere dry needling goes first. The needling hurts a bit."
        " It lowers inflammation.",
        ["DN206"],
    ),
    "which, behind another and its use": (
        "# Dry needling\n\nWe offer laser for sore tendons, which speeds up healing.",
        [],
    ),
    "which, behind it and its use": (
        "# Heel pain\n\nMassage did little. We offer dry needling for sore tendons, which speeds up healing.",
        ["DN205"],
    ),
    "what one needs something else for": (
        "# Dry needling\n\nYou need full mobility to be rid of back pain.",
        [],
    ),
    "what one needs it for": (
        "# Dry needling\n\nYou need this treatment to be rid of back pain.",
        ["DN301"],
    ),
    "what one needs the twitch for": (
        "# Dry needling\n\nYou need the twitch to get lasting relief.",
        ["DN304"],
    ),
    "because it, behind what we do": (
        "# Hamstring strain\n\nMassage helps early on. Then we use dry needling, as it speeds up healing.",
        ["DN205"],
    ),
    "because it, behind another that we do": (
        "# Dry needling\n\nFirst we use massage, because it speeds up healing.",
        [],
    ),
    "because it, behind clinics called after another": (
        "# Sore elbow\n\nMany physical therapy clinics offer dry needling because it promotes healing.",
        ["DN205"],
    ),
    "behind an aside with a clause of its own": (
        "# Dry needling\n\nDry needling, with the stretches that we give you, brings lasting relief.",
        ["DN304"],
    ),
    "behind such an aside, in the plural": (
        "# Dry needling\n\nTwo visits for needling, with the drills that we give you, bring lasting relief.",
        ["DN304"],
    ),
    "that, told apart in an answer": (
        "# Questions\n\n## Is it based on Chinese medicine?\n\nNo, that is acupuncture, which we offer.",
        [],
    ),
    "that, said of more than a name": (
        "# Dry needling\n\nThat's your rehab done, no gym needed.",
        ["DN309"],
    ),
    "that, in a yes": (
        "# Questions\n\n## Is dry needling a kind of acupuncture?\n\nYes, that is acupuncture.",
        ["DN101"],
    ),
    "what has healed before": (
        "# Dry needling\n\nIt is for pain that lingers after the injury has healed.",
        [],
    ),
    "a plan for recovery": (
        "# Dry needling\n\nIt is part of a recovery plan made for you.",
        [],
    ),
    "two things that it is there for": (
        "# Dry needling\n\nDry needling is there to help you heal and to make your symptoms better.",
        [],
    ),
    "in another, and then in it": (
        "# Dry needling\n\nIn acupuncture, needles are placed along meridians, in dry needling into muscle.",
        [],
    ),
    "in it, and then in another": (
        "# Dry needling\n\nIn dry needling, needles are placed along meridians, in massage none are.",
        ["DN103"],
    ),
    "effective with an adjustment": (
        "# Services\n\n## Dry needling\n\nIt is good with an adjustment.\n\n- Brings down inflammation",
        ["DN206"],
    ),
    "what the right treatment does": (
        "# Dry needling\n\nIn good hands the right therapy speeds up healing.",
        [],
    ),
    "so that, behind exercises": (
        "# Dry needling\n\nIt is followed by exercises, so that you recover faster.",
        [],
    ),
    "so that, behind pain after exercises": (
        "# Dry needling\n\nIt helps with the pain after exercises, so that you recover faster.",
        ["DN205"],
    ),
    "fast, with another and it": (
        "# Our clinic\n\nWe get you out of pain fast with massage, cupping and dry needling.",
        ["DN301", "DN303"],
    ),
    "fast, with others": (
        "# Dry needling\n\nWe get you out of pain fast with massage and cupping.",
        [],
    ),
    "which, behind the needle": (
        "# Dry needling\n\n## When massage is not enough\n\nMassage goes for knots."
        " The needles are tapped into them, which starts healing.",
        ["DN205"],
    ),
    "both, behind where they come from": (
        "# Hip pain\n\nWe use acupuncture and dry needling. Both are rooted in traditional Chinese medicine."
        " Both lower inflammation.",
        ["DN102", "DN206"],
    ),
    "it, together with another": (
        "# Dogs\n\nDry needling eases pain. Together with massage, it helps. It lowers inflammation.",
        ["DN206"],
    ),
    "they, behind both": (
        PAIR + "Both acupuncture and dry needling are old friends here. They lower inflammation.",
        ["DN206"],
    ),
    "techniques, behind both": (
        PAIR + "Dry needling and acupuncture are well-known techniques that lower inflammation.",
        ["DN206"],
    ),
    "techniques, behind others": (
        PAIR + "Massage and acupuncture are well-known techniques that lower inflammation.",
        [],
    ),
    "the two": (PAIR + "A benefit of the two is that they lower inflammation.", ["DN206"]),
    "a question, behind a section on one": (
        PAIR + "## Dry needling: what?\n\nThin needles.\n\n## How does it work?\n\nThis resets the muscle.",
        ["DN203"],
    ),
    "a question, behind a section on the other": (
        PAIR + "## What is acupuncture?\n\nThin needles.\n\n## How does it work?\n\nThis resets the muscle.",
        [],
    ),
    "the needles, behind both": (
        PAIR + "Acupuncture and dry needling are well known. Insertion of the needles is often not felt.",
        ["DN402"],
    ),
    "it, behind one of them": (PAIR + "Acupuncture is well known. It cures back pain.", []),
    "beside another": (
        "# Acupuncture/dry needling\n\nDry needling is done. We use it beside massage. It cures back pain.",
        ["DN301"],
    ),
    "known as": (
        "# Dry needling at chiropractic clinics\n\nCall a chiropractic clinic for a therapy known as"
        " dry needling. This therapy cures back pain.",
        ["DN301"],
    ),
    "its other name, in an opening participle": (
        "# Needles for runners\n\nKnown in China as ashi acupuncture, dry needling is done here."
        " It helps.\n\nAshi acupuncture cures back pain.",
        ["DN101", "DN301"],
    ),
    "its other name, behind a full stop": (
        "# Needles for runners\n\nWe do dry needling. Known also as sports acupuncture, it helps."
        "\n\nSports acupuncture cures back pain.",
        ["DN101", "DN301"],
    ),
    "another that a participle describes": (
        "# Acupuncture\n\nKnown for its age, acupuncture differs from dry needling."
        "\n\nAcupuncture cures back pain.",
        [],
    ),
    "together with another": (
        "# Sports massage\n\nMassage goes well with cupping and dry needling. It cures back pain.",
        [],
    ),
}


def cases(*tables: dict[str, tuple[str, set[str]]]) -> list[object]:
    return [pytest.param(*case, id=name) for table in tables for name, case in table.items()]


def rules(found: Found, text: str) -> set[str]:
    return set(found("# Dry needling\n\n" + text))


@pytest.mark.parametrize(("text", "expected"), cases(SET_APART, OUTDONE))
def test_whose_a_claim_is_where_two_are_compared(found: Found, text: str, expected: set[str]) -> None:
    assert rules(found, text) == expected


@pytest.mark.parametrize(("text", "expected"), cases(ANNOUNCED))
def test_a_name_that_the_sentence_ends_in(found: Found, text: str, expected: set[str]) -> None:
    assert rules(found, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    cases(KINDS, THE_SAME_AGAIN, NAMED_BY_US, NEEDLED_BY_US, PEOPLE_AND_COMPLAINTS, PATIENTS, OWN_CARE),
)
def test_who_else_stands_in_the_sentence(found: Found, text: str, expected: set[str]) -> None:
    assert rules(found, text) == expected


@pytest.mark.parametrize(("text", "expected"), cases(HOW_MUCH))
def test_words_of_degree_divide_nothing(found: Found, text: str, expected: set[str]) -> None:
    assert rules(found, text) == expected


@pytest.mark.parametrize(("text", "expected"), cases(FOUND_OUT))
def test_what_was_found_of_it(found: Found, text: str, expected: set[str]) -> None:
    assert rules(found, text) == expected


@pytest.mark.parametrize(("text", "expected"), cases(COLONS))
def test_what_stands_behind_a_colon(found: Found, text: str, expected: set[str]) -> None:
    assert rules(found, text) == expected


@pytest.mark.parametrize(
    ("page", "expected"), [pytest.param(*one, id=name) for name, one in TWO_TREATMENTS.items()]
)
def test_whose_a_claim_is_behind_two_treatments(found: Found, page: str, expected: list[str]) -> None:
    assert found(page) == expected
