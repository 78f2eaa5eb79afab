"""Denied, hedged, asked, told or laid to others: when copy says a thing without asserting it.

Every case is about dry needling. The claims are ones that are found when they stand alone.
"""

from __future__ import annotations

import pytest

from tests.conftest import Found

CURE, PAINLESS, FAST = "DN301", "DN402", "DN303"
ACUPUNCTURE, TOXINS, PROVEN = "DN101", "DN202", "DN306"

ALONE = {
    "cures back pain": ("It cures back pain.", CURE),
    "is painless": ("It is painless.", PAINLESS),
    "instant relief": ("It gives instant relief.", FAST),
    "is a form of acupuncture": ("It is a form of acupuncture.", ACUPUNCTURE),
    "flushes out toxins": ("It flushes out toxins.", TOXINS),
    "is proven": ("It is clinically proven.", PROVEN),
}

DENIED = {
    "a list that the sentence opens with": "Rather than yin, yang and the flow of qi, it uses anatomy.",
    "a second statement denied": "There is no proof that it flushes toxins, and a muscle can't be rebooted.",
    "does not": "It does not cure back pain.",
    "doesn't": "It doesn’t cure back pain.",
    "cannot": "It cannot cure back pain.",
    "never": "It never cures back pain.",
    "is not": "It is not painless.",
    "isn't": "It isn't a form of acupuncture.",
    "NOT in capitals": "It is NOT a form of acupuncture.",
    "no": "There is no instant relief.",
    "without": "Care without instant relief.",
    "rather than": "Expect slow change rather than instant relief.",
    "nobody": "Nobody says that it cures back pain.",
    "nobody has shown, for a list": "Nobody has shown that it flushes out toxins or cures back pain.",
    "neither … nor": "It neither cures back pain nor flushes out toxins.",
    "not … or": "It does not cure back pain or flush out toxins.",
    "a list under one denial": "It does not cure back pain, flush out toxins or give instant relief.",
    "no evidence that": "There is no evidence that it cures back pain.",
    "has not been proven": "It has not been clinically proven.",
    "not clinically proven": "It is not clinically proven to help.",
    "anything but": "It is anything but painless.",
    "hardly": "It hardly hurts.",
    "far from": "It is far from painless.",
    "fails to": "It fails to cure back pain.",
    "nor": "It is not a quick fix, nor does it flush out toxins.",
    "not a form of": "It is not, and never was, a form of acupuncture.",
    "we do not claim": "We do not claim that it cures back pain.",
    "no … or … is": "This means that no drugs or medicine are injected.",
    "no solution, in quotes": "Needles are used, but no “wet” solution of medicine is injected.",
    "no promise": "We make no promise that it cures back pain.",
    "unlikely that": "It is unlikely that it cures back pain.",
    "a denied noun, told more of": "No treatment that exists today cures back pain.",
    "nothing, told more of": "Nothing that we know of today cures back pain.",
    "a study that shows nothing": "Not a single study that was done recently shows that it cures back pain.",
    "never, without a measure": "I have never had instant relief.",
    "not so": "It does not give such instant relief.",
    "nobody can": "Nobody can promise such instant relief.",
    "nothing so … that": "Nothing works so fast that it cures back pain.",
    "no connection to": "It has no connection to the flow of energy along meridians.",
}

AFFIRMED = {
    "behind if … then": ("If your back hurts, then dry needling cures back pain.", {CURE}),
    "a denial of an adjective": ("You know that sharp and not always gentle reset of the muscle.", {"DN203"}),
    "not only … but also": ("It not only eases tension but also cures back pain.", {CURE}),
    "not only, of the claim itself": (
        "It not only cures back pain but also flushes out toxins.",
        {CURE, TOXINS},
    ),
    "not just": ("It does not just ease tension, it cures back pain.", {CURE}),
    "no doubt": ("There is no doubt that it cures back pain.", {CURE}),
    "no … without": ("No session ends without instant relief.", {FAST}),
    "denied before, affirmed after but": (
        "It is not a form of massage but a form of acupuncture.",
        {ACUPUNCTURE},
    ),
    "affirmed, then denied": ("It cures back pain and does not flush out toxins.", {CURE}),
    "denied, then affirmed": ("It does not flush out toxins; it cures back pain.", {CURE}),
    "denied in the clause before": ("No medicine is injected, and it is painless.", {PAINLESS}),
    "because not": ("It cures back pain because it does not tire the muscle.", {CURE}),
    "a denial in another sentence": ("It is not massage. It cures back pain.", {CURE}),
    "a denial in brackets": ("It cures back pain (not neck pain).", {CURE}),
    "no longer": ("You no longer have to wait: it cures back pain.", {CURE}),
    "never thought it would": ("I never thought that it would cure my back pain.", {CURE}),
    "a denial that only tells more of the subject": (
        "Back pain that never really went away is finally cured.",
        {CURE},
    ),
    "muscles that do not respond": ("A back pain which does not respond to tablets is cured.", {CURE}),
    "nothing else so": ("Nothing else we do gives such instant relief.", {FAST}),
    "nothing else this quickly": ("Nothing else gets results this quickly.", {FAST}),
    "never had such": ("I have never had such instant relief.", {FAST}),
    "a denial that tells more, and the parser's main verb": (
        "Guys who have not slept for years get needled and cure their back pain.",
        {CURE},
    ),
    "never better": ("I have never had fewer knots and never slept better.", {"DN308"}),
    "from zero to": ("From zero to instant relief.", {FAST}),
    "cannot say enough": ("I can’t say enough about how it cured my back pain.", {CURE}),
}

HEDGED = {
    "what follows from it": "It may set off a response that brings in blood and promotes healing.",
    "a doubt that opens the sentence": "In some cases the pain drops and you move better at once.",
    "some of the people, without a noun": "Some felt the benefit after one session.",
    "a doubt before what follows from it": "It may bring in more blood, so that recovery is quicker.",
    "a doubt with what follows inside": "You may therefore feel relief immediately.",
    "what was suggested": "It has also been suggested that it can improve athletic performance.",
    "what people hope": "Most people hope that their pain will vanish one morning.",
    "what people would like": "Many runners would like to get rid of back pain.",
    "evidence that is weak, without a comma": "For long-term effects the evidence is weak.",
    "what is only sometimes so": "It helps, and sometimes the pain is gone.",
    "in theory": "In theory it cures back pain.",
    "a proposed mechanism": "The proposed mechanism is that it breaks up scar tissue.",
    "an item with a label, under a doubt": (
        "It may help with various problems, including:\n\n- Sports injuries: it cures back pain."
    ),
    "may": "It may cure back pain.",
    "might": "It might give instant relief.",
    "could": "It could cure back pain.",
    "seems to": "It seems to cure back pain.",
    "appears to": "It appears to cure back pain.",
    "is thought to": "It is thought to cure back pain.",
    "is believed to": "It is believed to cure back pain.",
    "possibly": "It possibly cures back pain.",
    "sometimes": "It sometimes cures back pain.",
    "in some cases": "In some cases, it cures back pain.",
    "some people": "Some people get instant relief.",
    "over a coordination": "It may cure back pain and give instant relief.",
    "over what follows from it": "It may ease the knot and so cure back pain.",
    "over what follows from it, to": "It seems to ease the knot and thus to cure back pain.",
    "over what it is for": "It may ease the knot so that the pain is gone.",
    "over what comes of it": "It is thought to ease the knot so the pain is gone.",
    "over a list": "It may:\n\n- cure back pain\n- give instant relief",
    "certain patients": "Certain patients get instant relief.",
    "at times": "At times it cures back pain.",
    "a chance that": "There is a chance that it cures back pain.",
    "those who study it hypothesise": "Scholars hypothesise that it cures back pain.",
    "could be, of the claim itself": "You could be pain-free after one session.",
    "over a label": "- Instant relief: It may ease pain on the spot.",
    "over a label with a dash": "- Instant relief – some people feel better on the spot.",
    "over a label, behind a phrase": "- Instant relief: By easing the knot, needling may calm pain.",
    "over a label, in a report": "- Instant relief: Research shows that it may calm pain.",
    "on the lead-in": "It might help to:\n\n- cure back pain\n- give instant relief",
}

NOT_HEDGED = {
    "what is outdone": ("It gets to the muscle faster and better than massage ever could.", {"DN305"}),
    "how many needles": ("Dry needling with maybe ten needles cures back pain.", {CURE}),
    "what one could not believe": ("I could not believe that it cured my back pain.", {CURE}),
    "what it is sometimes called": ("It, at times called needle physio, cures back pain.", {CURE}),
    "what comes with it": ("As a rule it is painless, with perhaps a light prick.", {PAINLESS}),
    "what comes with it for some": ("It is painless, with a little pinch at the start for some.", {PAINLESS}),
    "what you may have missed": ("You may have missed the best treatment for back pain.", {"DN305"}),
    "a question of what could be": (
        "But what if something could help? Dry needling is changing the game.",
        {"DN305"},
    ),
    "what a treatment wants to do": ("This treatment wants to reset the nervous system.", {"DN203"}),
    "a doubt behind a comma and so": (
        "You may get sore, so we use dry needling, which cures back pain.",
        {"DN301"},
    ),
    "a thing that is only added": (
        "We needle the calf and sometimes the small muscles of the foot, which reduces inflammation.",
        {"DN206"},
    ),
    "only the time that is added": ("It gives immediate relief, sometimes in the first visit.", {FAST}),
    "only what is added": ("It gives immediate and potentially lasting relief.", {FAST}),
    "what you could be missing": ("You could be missing the best treatment for back pain.", {"DN305"}),
    "a doubt of the list before": ("It is painless and possibly fast.", {PAINLESS}),
    "can": ("It can cure back pain.", {CURE}),
    "often": ("It often cures back pain.", {CURE}),
    "usually": ("It usually cures back pain.", {CURE}),
    "most people": ("Most people get instant relief.", {FAST}),
    "should": ("It should cure back pain.", {CURE}),
    "aims to": ("It aims to cure back pain.", {CURE}),
    "potential benefits as a title": ("## Potential benefits\n\n- Cures back pain", {CURE}),
    "the month of May": ("In May, it cures back pain at half the price.", {CURE}),
    "a hedge on identity excuses nothing": ("It may be a form of acupuncture.", {ACUPUNCTURE}),
    "a hedge on toxins": ("It may flush out toxins.", {TOXINS}),
    "a hedge in another clause": ("It cures back pain, but you may feel sore.", {CURE}),
    "evidence that suggests is no hedge": ("Recent trials suggest that it cures back pain.", {CURE}),
    "advice that suggests is no hedge": ("I highly suggest it to get rid of your back pain.", {CURE}),
    "wonder is no hedge": ("I can hardly believe how it cures back pain.", {CURE}),
    "a confusion told in passing": (
        "Although it is often confused with acupuncture, it cures back pain.",
        {CURE},
    ),
    "behind a label, later on": ("- Instant relief: It eases the knot, and it may calm nerves.", {FAST}),
    "behind a label, of what you feel": ("- Instant relief: You may feel a twitch.", {FAST}),
    "behind a colon, no label": ("It cures back pain: in rare cases it may take a week.", {CURE}),
    "as if paints a picture": ("It is as if needling hit a reset button in the muscle.", {"DN203"}),
    "a name that is offered": ("You might call it a reset button for the muscle.", {"DN203"}),
    "a hedge before a new statement": ("It may sting, so we go slowly, and it cures back pain.", {CURE}),
    "a hedge before what follows from it": ("You may feel stuck, so let it cure your back pain.", {CURE}),
    "so, without a hedge": ("It eases the knot and so cures back pain.", {CURE}),
    "a hedge in another sentence": ("You may feel sore. It cures back pain.", {CURE}),
}

OTHERS_SAY = {
    "what a body will tell you": "My association will tell you that dry needling is acupuncture.",
    "what people are quick to call it": "People are quick to call it acupuncture.",
    "some people think": "Some people think it is a form of acupuncture.",
    "some coaches think": "Some coaches think that it cures back pain.",
    "many believe": "Many believe it flushes out toxins.",
    "tradition holds": "Traditional Chinese medicine holds that it flushes out toxins.",
    "as taught in": "As taught in Chinese medicine, the needle flushes out toxins.",
    "bodies regard": "Acupuncture bodies regard it as a form of acupuncture.",
    "according to": "According to some websites, it cures back pain.",
    "you may have heard": "You may have heard that it is painless.",
    "is said to": "It is said to cure back pain.",
    "so-called": "The so-called instant relief is a sales line.",
    "the idea that": "The idea that it flushes out toxins comes from adverts.",
    "an idea not well supported": "The idea that it breaks up scar tissue is not well supported.",
    "it is a myth that": "It is a myth that it cures back pain.",
    "a common misconception": "A common misconception is that it is a form of acupuncture.",
    "contrary to popular belief": "Contrary to popular belief, it is not a form of acupuncture.",
    "myth as a label": "Myth: It is painless.",
    "a column of myths": "| Myth | Fact |\n|---|---|\n| It is painless | You may feel a cramp |",
    "some researchers feel": "Some researchers feel that it cures back pain.",
    "a body by its name": "The Needling Society says that it cures back pain.",
    "hearsay with a capital": "Gym folklore holds that it cures back pain.",
    "a numbered myth with a sign": "❌ MYTH #2: It is painless.",
    "a numbered myth under a title": "## What helps\n\n- ❌ MYTH #2: It is painless.",
    "false as a label": "False: It is painless.",
    "in the view of": "In the view of acupuncturists, it is a form of acupuncture.",
    "a common belief": "It is a common belief that it is painless.",
    "many say": "Many say it cures back pain.",
    "a therapist, whoever": "A therapist says that it cures back pain.",
    "according to a rumour": "According to a recent rumour, it cures back pain.",
    "some tell of themselves": "Some people say they get instant relief.",
    "a myth below a label": "## Myths\n\n### Myth 2\n\nIt is painless.",
    "a myth as a heading": "## Myths\n\n### It is painless\n\nYou may feel a cramp.",
    "what is told in gyms": "The popular line in gyms is that it breaks up knots.",
    "what a relative says": "My brother-in-law says it is just acupuncture.",
    "what an aunt swears": "My auntie swears it cured her back pain.",
    "what one had thought before": "I thought it would flush out toxins, but they told me that nobody knows.",
    "what one had read": "I had read that it cuts swelling, and asked about it.",
    "what therapists were taught": "Many therapists were taught that it breaks up scar tissue.",
    "what you will also hear": "You will also hear that it breaks up scar tissue.",
    "what is told as well": "Another one is that it flushes out toxins.",
}

OWN_VIEW = {
    "what you will read the reason of": ("In this guide you will read how it cures back pain.", {CURE}),
    "what patients ask the reason of": (
        "Patients often ask why it is such a painless treatment.",
        {PAINLESS},
    ),
    "so-called trigger points": (
        "The needle goes to so-called trigger points, and it cures back pain.",
        {CURE},
    ),
    "what one could describe": (
        "One could describe dry needling as a Western take on acupuncture.",
        {ACUPUNCTURE},
    ),
    "what we like to call it": ("We like to call it a miracle.", {"DN305"}),
    "behind an opening without a verb": ("Instead of pills, lasting, natural relief.", {"DN304", "DN311"}),
    "what patients will tell you": ("Our patients will tell you that it cures back pain.", {CURE}),
    "contrary to popular belief": ("Contrary to popular belief, it is painless.", {PAINLESS}),
    "contrary to what people think": ("Contrary to what people think, it cures back pain.", {CURE}),
    "despite what some think": ("Despite what some may think, it is painless.", {PAINLESS}),
    "what came instead of what one thought": ("I thought it would hurt, but it was painless.", {PAINLESS}),
    "what came behind one's doubts": ("I figured it would be a fad, and then it cured my back pain.", {CURE}),
    "what many tell us": ("Many people like it and tell us that they sleep better.", {"DN308"}),
    "met by the way to go, behind when": (
        "When you want quicker relief than massage can give, this is the way to go.",
        {"DN305"},
    ),
    "what patients swear": ("Many patients swear it cures back pain.", {CURE}),
    "we believe": ("We believe it cures back pain.", {CURE}),
    "patients say": ("Our patients say it cures back pain.", {CURE}),
    "a clinician by name": ("Physical therapist Ann Miller says it cures back pain.", {CURE}),
    "a clinician with a title": ("Dr. Miller says that it is painless.", {PAINLESS}),
    "a clinician's quoted words": ("As Dr. Miller puts it, “it is painless and quick.”", {PAINLESS}),
    "he": ("He says that it is painless.", {PAINLESS}),
    "research shows": ("Research shows that it cures back pain.", {CURE}),
    "a testimonial": ("> It cured my back pain. (Ann, Perth)", {CURE}),
    "one therapist": ("My physical therapist says that it cures back pain.", {CURE}),
    "many tell of themselves": ("Many people say they get instant relief.", {FAST}),
    "according to a study": ("According to a small recent study, it cures back pain.", {CURE}),
    "maintain is no view": ("With it, athletes maintain freedom and get instant relief.", {FAST}),
    "a name that others give": ("Known as western needling in Chinese medicine, it cures back pain.", {CURE}),
    "where it is seldom taught": ("Seldom taught in Chinese medicine, it cures back pain.", {CURE}),
    "where others are taught": ("Unlike the needling taught in TCM, it cures back pain.", {CURE}),
    "taken for granted under a condition": (
        "If you want to feel the incredible benefits of dry needling, call us.",
        {"DN307"},
    ),
    "pointed out, adjectives between": ("This painless, drug-free option may suit you.", {PAINLESS}),
    "its name behind a quality": ("Ask about our painless dry needling.", {PAINLESS}),
    "praise with the name set behind": ("You might try an amazing treatment, dry needling.", {"DN307"}),
    "sought and held out": ("If you want a painless treatment, try dry needling.", {PAINLESS}),
    "sought and covered": ("If you are looking for a painless therapy, we have you covered.", {PAINLESS}),
    "missing out": ("You might be missing out on the best treatment there is.", {"DN305"}),
    "what we want to do": ("We want to release the knot and flush out toxins.", {TOXINS}),
    "whether the one or the other": ("Whether acute or chronic, your pain is cured.", {CURE}),
    "whether, with a verb": ("Whether you run or row, dry needling flushes out toxins.", {TOXINS}),
    "a fact as a label": ("Fact: It cures back pain.", {CURE}),
    "a fact below a label": ("### Myth\n\nIt hurts.\n\n### Fact\n\nIt is painless.", {PAINLESS}),
    "a column of facts": ("| Myth | Fact |\n|---|---|\n| It hurts | It is painless |", {PAINLESS}),
}

NOT_SAID = {
    "sought, with a doubt that it is found": "If you want to get rid of pain, needling may be the answer.",
    "sought, and another is the answer": "If you want to get rid of pain, massage is the answer.",
    "what people come to us for": "Many come in wanting something that is painless.",
    "what it takes when relief is needed": "Ice is for the days when you need relief right away.",
    "an after-effect at the head of its line": "Fatigue: common after treatment, usually gone quickly.",
    "how it works best": "It is most effective together with movement.",
    "the needles' job": "Let the needles do their job.",
    "there is more of it": "There is more acupuncture research on scars.",
    "what is not injected": "Instead of injecting medication, we put thin needles into the muscle.",
    "what conditions respond": "Conditions that respond to it include, among others, arthritis.",
    "for years": "For more than 15 years we have seen better days.",
    "places that are avoided": "Large vessels are to be avoided, so as to prevent injury.",
    "what needs not be": "It need not be painful.",
    "little or no": "There is little or no pain when the needle goes in.",
    "what athletes look for": "Athletes are always looking for treatments that speed up healing.",
    "a word to clear up": "Let us clear up one thing at once.",
    "what was spoken of": "After this reset the whole muscle works again.",
    "a question": "Does it cure back pain?",
    "a question within a sentence": "Patients ask whether it cures back pain.",
    "a question in quotes": "“Does it cure back pain?” is what many ask.",
    "a heading that asks without a mark": "## Does it cure back pain",
    "a heading that asks how fast": "## How quickly dry needling works",
    "an item that asks how fast": "It depends on:\n\n- how fast you heal\n- your age",
    "an instruction": "Ask whether it is painless.",
    "a warning": "Avoid any clinic that promises instant relief.",
    "a condition": "If it cures back pain, we shall be glad.",
    "pointed out in a question": "Is this painless treatment for you?",
    "sought, another held out": "If you want a painless treatment, choose massage.",
    "sought, another preferred": "If you want a painless treatment, choose massage rather than dry needling.",
    "sought and not held out": "If you want a painless treatment, dry needling is not for you.",
    "sought, held out with a doubt": "If you want a painless treatment, dry needling may be an option.",
    "sought in a question": "Are you looking for a painless treatment?",
    "what people want": "Many people want to flush out toxins.",
    "whether it does": "Whether it cures back pain, nobody knows.",
    "do not expect": "Do not expect instant relief.",
    "a hope": "I had hoped that it would cure my back pain.",
    "a wish": "I wish it were painless.",
    "rest until": "Rest until your pain is gone.",
    "do not … until": "Do not run until your pain is gone.",
}


def test_nothing_is_found_on_a_careful_page(found: Found) -> None:
    assert found("# Dry needling\n\nIt may help to ease back pain for some people.") == []


@pytest.mark.parametrize(("text", "rule"), [pytest.param(*case, id=name) for name, case in ALONE.items()])
def test_the_claims_are_found_when_they_stand_alone(found: Found, text: str, rule: str) -> None:
    assert rules(found, text) == {rule}


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in DENIED.items()])
def test_what_is_denied_is_not_found(found: Found, text: str) -> None:
    assert rules(found, text) == set()


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(*case, id=name) for name, case in AFFIRMED.items()]
)
def test_what_only_looks_denied_is_found(found: Found, text: str, expected: set[str]) -> None:
    assert rules(found, text) == expected


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in HEDGED.items()])
def test_what_is_hedged_is_not_found(found: Found, text: str) -> None:
    assert rules(found, text) == set()


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(*case, id=name) for name, case in NOT_HEDGED.items()]
)
def test_what_is_no_hedge_excuses_nothing(found: Found, text: str, expected: set[str]) -> None:
    assert rules(found, text) == expected


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in OTHERS_SAY.items()])
def test_what_others_say_is_not_found(found: Found, text: str) -> None:
    assert rules(found, text) == set()


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(*case, id=name) for name, case in OWN_VIEW.items()]
)
def test_what_the_page_makes_its_own_is_found(found: Found, text: str, expected: set[str]) -> None:
    assert rules(found, text) == expected


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in NOT_SAID.items()])
def test_what_is_asked_or_told_is_not_found(found: Found, text: str) -> None:
    assert rules(found, text) == set()


def rules(found: Found, text: str) -> set[str]:
    return set(found(f"# Dry needling\n\n{text}\n"))
