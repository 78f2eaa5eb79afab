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

VISITS = {
    "so many treatments": ("Two or three treatments take the pain away.", {"DN301"}),
    "so many that are enough": ("Two or three treatments are enough to take the pain away.", {"DN301"}),
    "treatments at large": ("Many treatments take the pain away.", set()),
    "so many techniques": ("Two techniques take the pain away.", set()),
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

PROVEN = {
    "something else": ("Research has proven that stress makes pain worse.", set()),
    "that it is so": ("It is proven that strong muscles protect joints.", set()),
    "the treatment": ("Research has proven that it eases pain.", {"DN306"}),
    "needling": ("Science has proven that dry needling works.", {"DN306"}),
}

BODY = {
    "more blood": ("Blood flow increases, flushing out waste.", {"DN202"}),
    "more of it": ("Improved circulation flushes out waste.", {"DN202"}),
    "habits": ("Good aftercare speeds up recovery.", set()),
    "a list of effects": ("It has immediate, profound effects that can ease pain.", {"DN303", "DN307"}),
}

OWN_HEALING = {
    "hurt": ("When you are hurt, the body begins a process that leads to tissue repair.", set()),
    "an injury": ("The body responds to injury with swelling, which speeds up healing.", set()),
    "a cut": ("When you cut your skin, your body starts to heal at once.", set()),
    "a pulled muscle": ("When you pull a muscle, your body starts to heal at once.", set()),
    "the needle's": ("The needle makes a tiny injury, which triggers healing.", {"DN205"}),
    "hurt tissue": ("More blood flows to injured tissue, which speeds up healing.", {"DN205"}),
    "the treatment": ("After an injury, it speeds up healing of the tissue.", {"DN205"}),
}

TRAINING = {
    "a class": ("Our posture classes get rid of back pain permanently.", set()),
    "squats": ("We use needling to relax the muscle and squats to build strength.", set()),
    "drills": ("Dry needling for tightness plus sprint drills to build strength.", set()),
    "needling and squats": ("We use dry needling and squats to build strength.", {"DN312"}),
    "needling": ("Dry needling to relieve tension and build strength.", {"DN312"}),
}

WORKS = {
    "a guide": ("Read more in our free guide Live Pain-Free.", set()),
    "a book, behind a comma": ("Our book, Pain Gone for Good, is at the front desk.", set()),
    "a talk, in quotes": ("Come to our talk “Fix your back for good” in May.", set()),
    "a film, behind a colon": ("Watch our video: Say Goodbye to Headaches.", set()),
    "its author": ("Dr Lee is the author of Heal Your Headache.", set()),
    "what a book says": ("Our book says that it gets rid of headaches.", {"DN301"}),
    "what a film shows, quoted": ("In our video she says: “It got rid of my headaches.”", {"DN301"}),
    "a work on the treatment": ("Our guide, Dry Needling Cures Back Pain, is free.", {"DN301"}),
    "a title of many words": ("Our Guide To A Life In Which Pain Is Gone", {"DN301"}),
    "what follows a title": ("Our guide Back On Track tells how it gets rid of headaches.", {"DN301"}),
}

PRACTITIONERS = {
    "what she loves": ("Ann is certified in dry needling and loves to help people live pain-free.", set()),
    "what he has done": ("Tom, who also offers dry needling, has helped many recover faster.", set()),
    "what he is set on": ("Mark uses dry needling and is committed to helping you live pain-free.", set()),
    "his goal": ("His skills include dry needling, and his goal is to see you pain-free.", set()),
    "what she is": ("Outside of dry needling, Kim is an expert at speeding up recovery.", set()),
    "what she says of it": ("Ann says dry needling gives her patients instant relief.", {"DN303"}),
    "what he uses it for": ("Mark uses dry needling to speed up recovery.", {"DN205"}),
    "what she has seen it do": ("Ann is trained in dry needling and has seen it get rid of pain.", {"DN301"}),
    "what it does": ("She is certified in dry needling, a technique that speeds up recovery.", {"DN205"}),
}

ASKED_AFTER = {
    "whether it is true": ("Dry needling cures everything. Is that true?", set()),
    "true or false": ("Dry needling is acupuncture. True or false?", set()),
    "in quotes": ("“It is just acupuncture.” Is it?", set()),
    "a doubt": ("The needles never hurt. Really?", set()),
    "a question of another kind": ("It gets rid of headaches. Want to know how?", {"DN301"}),
    "a question that praises": ("It gets rid of headaches. Is that not wonderful?", {"DN301"}),
}

ALL = (
    BROUGHT_UP,
    WAYS,
    CAUSES,
    CALLS,
    LORE,
    VISITS,
    LED_TO,
    NEXT_STATEMENT,
    PROVEN,
    BODY,
    OWN_HEALING,
    TRAINING,
    WORKS,
    ASKED_AFTER,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(*case, id=name) for group in ALL for name, case in group.items()],
)
def test_at_large(found: Found, text: str, expected: set[str]) -> None:
    assert set(found("# Dry needling\n\n" + text)) == expected
