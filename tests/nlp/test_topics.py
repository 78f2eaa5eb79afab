"""Whose a claim is when it names nobody: what titles, headings, lead-ins and tables make the topic."""

from __future__ import annotations

import pytest

from dnlint.engine import check
from dnlint.nlp.topics import Topics
from dnlint.parsers import parse
from dnlint.reader import Reader
from dnlint.rules.schema import RulePack
from dnlint.runs import Draft, Options
from dnlint.source import decode
from tests.conftest import Found

# heading → what it makes the topic: the treatment, others, the clinic
HEADINGS = {
    "the treatment": ("Dry needling", "treatment"),
    "another of its names": ("Trigger point dry needling (TDN)", "treatment"),
    "the treatment in a sentence": ("How our physiotherapists use dry needling", "treatment"),
    "another treatment": ("Acupuncture", "acupuncture"),
    "a tradition with its short name": ("Traditional Chinese Medicine (TCM)", "chinese-medicine"),
    "two treatments": ("Acupuncture and dry needling", "treatment acupuncture"),
    "one against the other": ("Acupuncture vs dry needling", "treatment acupuncture"),
    "the treatment of a condition named like another": ("Dry needling for shin splints", "treatment"),
    "neither": ("What to expect", ""),
    "the clinic": ("Meet the team", "clinic"),
    "the clinic and the treatment": ("Our team does dry needling", "treatment"),
}


@pytest.fixture(scope="module")
def topics(pack: RulePack) -> Topics:
    return Topics(pack.lexicon, pack.subject, lambda words: words)


@pytest.mark.parametrize(
    ("heading", "expected"), [pytest.param(*case, id=name) for name, case in HEADINGS.items()]
)
def test_the_topic_of_a_heading(topics: Topics, heading: str, expected: str) -> None:
    topic = topics.of_text(heading)
    words = set(expected.split())
    assert topic.subject is ("treatment" in words)
    assert topic.clinic is ("clinic" in words)
    assert topic.others == words - {"treatment", "clinic"}


TWO_COLUMNS = "# Services\n\n| | Acupuncture | Dry needling |\n|---|---|---|\n"
ROWS = "# Services\n\n| Service | Effect |\n|---|---|\n"
SERVICES = "# Services\n\n## Massage\n\nIt calms.\n\n## Cupping\n\nIt calms.\n\n# FAQ\n\n"
CONDITIONS = "# Dry needling\n\n| Condition | Result |\n|---|---|\n"

PROSE = "We see many people with stiff shoulders after a long winter at their desks. " * 12

SPA = "# Spa\n\nMassage, facials and dry needling.\n\n## Kind words\n\n"

PAGES = {
    "among several, by the needles of one": (
        SPA + "I feared her needles, and my headache was gone at once.",
        ["DN301", "DN303"],
    ),
    "among several, by needles of anybody": (
        SPA + "I fear needles, and my headache was gone at once.",
        [],
    ),
    "under a heading of the treatment": ("# Dry needling\n\nCures back pain.", ["DN301"]),
    "under a title that names its needles": (
        "# Needles in my neck\n\nI write about dry needling today.\n\n## How it went\n\nLong-lasting relief.",
        ["DN304"],
    ),
    "under a title that names another's needles": (
        "# Needles and cups\n\nAcupuncture and dry needling.\n\n## What they do\n\nLong-lasting relief.",
        [],
    ),
    "under the clinic's name": (
        "# Riverside Physiotherapy\n\n# Dry needling\n\nCures back pain.\n\n## Hours\n\nMonday.",
        ["DN301"],
    ),
    "one service with another": (
        "# Dry needling & acupuncture\n\nWe offer this at our clinic. It gives instant relief.",
        ["DN303"],
    ),
    "under a heading of another": ("# Acupuncture\n\nCures back pain.", []),
    "in a list under the treatment": (
        "## Benefits of dry needling\n\n- Cures back pain\n- Less tension",
        ["DN301"],
    ),
    "in a list led by the treatment": ("Dry needling:\n\n- cures back pain\n- eases tension", ["DN301"]),
    "in a list led by another": ("# Dry needling\n\nAcupuncture:\n\n- cures back pain", []),
    "under a subheading that names nobody": ("# Dry needling\n\n## Benefits\n\n- Cures back pain", ["DN301"]),
    "under a subheading of another": ("# Dry needling\n\n## Acupuncture\n\nIt cures back pain.", []),
    "back under the treatment": (
        "# Dry needling\n\n## Acupuncture\n\nIt is gentle.\n\n## Dry needling\n\nIt cures back pain.",
        ["DN301"],
    ),
    "two services, the claim on the treatment": (
        "# Services\n\n## Acupuncture\n\nIt calms.\n\n## Dry needling\n\nIt cures back pain.",
        ["DN301"],
    ),
    "two services, the claim on the other": (
        "# Services\n\n## Dry needling\n\nIt may ease pain.\n\n## Acupuncture\n\nIt cures back pain.",
        [],
    ),
    "in long copy before the section on the treatment": (
        f"{PROSE * 3}Heat brings lasting relief.\n\n## Dry needling\n\nAsk us about it.",
        [],
    ),
    "named once in passing, on a page titled for what it is a part of": (
        f"# Physiotherapy\n\n{PROSE}Some have dry needling.\n\n## Desk workers\n\nLasting relief.",
        [],
    ),
    "named once, on a page whose title names no treatment": (
        f"# Racquet sports\n\n{PROSE}Some have dry needling.\n\n## Desk workers\n\nLasting relief.",
        ["DN304"],
    ),
    "under the title of the page": ("---\ntitle: Dry needling\n---\n\nCures back pain.", ["DN301"]),
    "of the treatment by name, under another": ("# Massage\n\nDry needling cures back pain.", ["DN301"]),
    "of another by name, under the treatment": ("# Dry needling\n\nMassage cures back pain.", []),
    "of another by name, told how": ("# Dry needling\n\nMassage permanently cures back pain.", []),
    "of another by a name taken for an order": ("# Dry needling\n\nShockwave cures heel pain.", []),
    "of another before a colon": ("# Dry needling\n\nCupping: permanently cures back pain.", []),
    "of the clinic": ("# Dry needling\n\n## Meet the team\n\nOur physiotherapists cure back pain.", []),
    "comparing page, the treatment named": (
        "# Acupuncture vs dry needling\n\nDry needling cures back pain.",
        ["DN301"],
    ),
    "comparing page, the other named": ("# Acupuncture vs dry needling\n\nAcupuncture cures back pain.", []),
    "comparing page, nobody named": ("# Acupuncture vs dry needling\n\nCall us to cure back pain.", []),
    "table with a column for each": (
        TWO_COLUMNS + "| Effect | relaxes | cures back pain |",
        ["DN301"],
    ),
    "table with a column for each, the claim on the other": (
        TWO_COLUMNS + "| Effect | cures back pain | relaxes |",
        [],
    ),
    "a run of questions on the treatment": (
        SERVICES + "## What is dry needling?\n\nThin needles.\n\n## Does it hurt?\n\nNo.",
        ["DN402"],
    ),
    "a run of questions on another": (
        SERVICES + "## What is dry needling?\n\nThin needles.\n\n## What is cupping?\n\nCups.\n\n"
        "## Does it hurt?\n\nNo.",
        [],
    ),
    "a question of the clinic in the run": (
        SERVICES + "## What is dry needling?\n\nThin needles.\n\n## Will my back pain be cured?\n\nYes.",
        [],
    ),
    "a question behind an opening that tells of it": (
        "# News of our chiropractors\n\nWe now offer dry needling.\n\n## What is it?\n\nIt cures back pain.",
        ["DN301"],
    ),
    "a question behind a title that ends the run": (
        SERVICES + "## What is dry needling?\n\nThin needles.\n\n## Cold water\n\nGet in slowly.\n\n"
        "## Why do it?\n\nIt speeds recovery.",
        [],
    ),
    "a question behind a part that named it last": (
        "# Cupping\n\n## Cupping or dry needling?\n\nYou can have cupping or dry needling.\n\n"
        "## What about the marks?\n\nThey do not hurt.",
        [],
    ),
    "a question of how long a complaint takes": (
        "# Tennis elbow\n\n## Other treatments\n\nShockwave, cortisone or dry needling.\n\n"
        "## How long does it last?\n\nPermanently, for some.",
        [],
    ),
    "table with a condition for each row": (CONDITIONS + "| Migraine | Reduces frequency |", ["DN308"]),
    "table with a condition for each row, eased": (CONDITIONS + "| Fibromyalgia | Relieves it |", ["DN308"]),
    "table with a condition for each row, in doubt": (CONDITIONS + "| Migraine | May reduce frequency |", []),
    "table with a condition for each row, of another": (
        CONDITIONS.replace("Dry needling", "Massage") + "| Migraine | Reduces frequency |",
        [],
    ),
    "table with a condition for each row, what it does": (
        CONDITIONS.replace("Result", "What dry needling does") + "| Asthma | Opens the airways |",
        ["DN308"],
    ),
    "table with a condition for each row, what another does": (
        CONDITIONS.replace("Result", "What massage does") + "| Asthma | Opens the airways |",
        [],
    ),
    "table with a condition for each row, how it helps": (
        CONDITIONS.replace("Result", "How it helps") + "| Asthma | Opens the airways |",
        ["DN308"],
    ),
    "table with a condition for each row, what that does": (
        CONDITIONS.replace("Result", "What it does to you") + "| Stress | Raises your energy |",
        [],
    ),
    "it, behind a table that ends with another": (
        "# Care\n\n## Dry needling\n\nDry needling is calm.\n\n"
        + TWO_COLUMNS[12:]
        + "| Pain | Massage is slow | Calm |\n| Tools | Needles | Massage has none |\n\nIt cured back pain.",
        ["DN301"],
    ),
    "it, behind a table below another": (
        "# Care\n\n## Massage\n\nMassage is calm.\n\n"
        + TWO_COLUMNS[12:]
        + "| Pain | Slow | Dry needling is calm |\n\nIt cured back pain.",
        [],
    ),
    "table with a row that names what it spares": (
        TWO_COLUMNS + "| Operation | often | not needed |\n| Exercises at home | daily | none |",
        ["DN311", "DN309"],
    ),
    "table with a row that names what another spares": (
        TWO_COLUMNS + "| Operation | not needed | often |",
        [],
    ),
    "table with a row for each": (
        ROWS + "| Dry needling | cures back pain |\n| Massage | relaxes |",
        ["DN301"],
    ),
    "table with a row for each, the claim on the other": (
        ROWS + "| Dry needling | relaxes |\n| Massage | cures back pain |",
        [],
    ),
}

SUBJECTS = {
    "it, after the treatment": ("Dry needling is popular. It cures back pain.", ["DN301"]),
    "it, after another": ("# Dry needling\n\nAcupuncture is older. It cures back pain.", []),
    "it, in the next paragraph": ("Dry needling is popular.\n\nIt cures back pain.", ["DN301"]),
    "this treatment": ("# Dry needling\n\nThis treatment cures back pain.", ["DN301"]),
    "the technique": ("Many know dry needling. The technique cures back pain.", ["DN301"]),
    "what them stands for": (
        "# Dry needling\n\nIf you suffer from migraines, dry needling eliminates them.",
        ["DN301", "DN308"],
    ),
    "what it stands for, with a particle": (
        "# Dry needling\n\nScar tissue limits you, and dry needling breaks it up.",
        ["DN204"],
    ),
    "what it stands for, of another": ("# Dry needling\n\nIf you have pain, massage gets rid of it.", []),
    "what it stands for, in doubt": ("# Dry needling\n\nIf you have pain, it may get rid of it.", []),
    "what it does not stand for": (
        "# Dry needling\n\nScar tissue feels the touch of a hand, and dry needling lightens it.",
        [],
    ),
    "somebody's massage": ("# Dry needling\n\nAnn’s massage cures back pain.", []),
    "somebody's needling": ("# Dry needling\n\nAnn’s dry needling cures back pain.", ["DN301"]),
    "all our treatments together": ("# Dry needling\n\nOur treatments cure back pain.", []),
    "our treatments with it": ("# Dry needling\n\nOur dry needling treatments cure back pain.", ["DN301"]),
    "what has all but gone": ("# Dry needling\n\nMy back pain has all but disappeared.", ["DN301"]),
    "needling": ("# Dry needling\n\nNeedling cures back pain.", ["DN301"]),
    "who, helped by the treatment": (
        "# Dry needling\n\nWe see patients who got rid of their pain with dry needling.",
        ["DN301"],
    ),
    "doctors, who prescribe something else": (
        "# Dry needling\n\nDoctors prescribe cortisone injections to reduce swelling.",
        [],
    ),
    "doctors, who needle": ("# Dry needling\n\nDoctors use thin needles to reduce swelling.", ["DN206"]),
    "the latter": (
        "# Dry needling\n\nIt is not acupuncture. The latter balances the body's energy.",
        [],
    ),
    "this one": ("# Dry needling\n\nThis one cures back pain.", ["DN301"]),
    "treatments at large": ("# Dry needling\n\nMany treatments get rid of your pain.", []),
    "these treatments": ("# Dry needling\n\nThese treatments get rid of your pain.", ["DN301"]),
    "that, behind what another is": (
        "# Dry needling\n\nIt is not acupuncture, which is a medicine that balances the flow of energy.",
        [],
    ),
    "unlike another's idea": (
        "# Dry needling\n\nUnlike acupuncture's idea of using the flow of energy, we look at muscles.",
        [],
    ),
    "both": (
        "# Dry needling and cupping\n\nBoth therapies get rid of your pain.",
        ["DN301"],
    ),
    "a wider treatment, by means of it": (
        "# Services\n\nPhysiotherapy can eliminate your pain through dry needling.",
        ["DN301"],
    ),
    "a clinic named for a wider treatment": (
        "# Services\n\nThe dry needling at Empower Physiotherapy resets your muscles.",
        ["DN203"],
    ),
    "patients who undergo it": (
        "# Our town\n\nPatients who undergo dry needling report instant relief.",
        ["DN303"],
    ),
    "one of several": ("# Dry needling\n\nOne of the best treatments I know is dry needling.", ["DN305"]),
    "what it promises": ("# Dry needling\n\nThe treatment promises instant relief.", ["DN303"]),
    "related treatments": ("# Dry needling\n\nRelated therapies get rid of your pain.", []),
    "a discovery": ("# Dry needling\n\nThey found that injecting medication relieved the muscle.", []),
    "meridians, after acupuncture": (
        "# Dry needling\n\nAcupuncture is older. Needles are placed along meridians.",
        [],
    ),
    "a title that an item with an adjective does not go on with": (
        "# Dry needling\n\nBenefits for injury recovery:\n\n- Enhanced mobility of the neck",
        [],
    ),
    "a title that an item does not go on with": (
        "# Dry needling\n\nBenefits for injury recovery:\n\n- Improved muscle function of the neck",
        [],
    ),
    "which, behind the treatment": ("We offer dry needling, which cures back pain.", ["DN301"]),
    "which, behind another": ("# Dry needling\n\nIt goes with massage, which cures back pain.", []),
    "unlike the treatment, another": ("# Massage\n\nUnlike dry needling, massage cures back pain.", []),
    "unlike another, the treatment": ("Unlike massage, dry needling cures back pain.", ["DN301"]),
    "unlike another, which": (
        "Unlike acupuncture, which works on the flow of energy, dry needling works on muscles.",
        [],
    ),
    "another and the treatment": ("Massage and dry needling cure back pain.", ["DN301"]),
    "another, with the treatment": (
        "# Massage\n\nMassage cures back pain faster when dry needling is added.",
        [],
    ),
    "while another": ("Dry needling works on muscles, while acupuncture works on the flow of energy.", []),
    "we, on its own page": ("# Dry needling\n\nWe cure back pain.", ["DN301"]),
    "we, on another page": ("# Elm Clinic\n\nWe cure back pain. We offer dry needling.", []),
    "we, with the treatment": ("We cure back pain with dry needling.", ["DN301"]),
    "a person": ("# Dry needling\n\nJane is highly effective with runners.", []),
    "something else": ("# Dry needling\n\nTime heals most back pain.", []),
    "something else that nobody spoke of, in a section of its own": (
        "# Rehabilitation\n\nWe also do dry needling. Heat promotes healing.",
        [],
    ),
    "the treatment, in a section that is not its own": (
        "# Rehabilitation\n\nWe also do dry needling. The treatment cures back pain.",
        ["DN301"],
    ),
    "the advantages of using another": (
        "# Dry needling\n\nThe advantages of using acupuncture include an instant fall in pain.",
        [],
    ),
    "the advantages of using the treatment": (
        "# Acupuncture\n\nThe advantages of using dry needling include an instant fall in pain.",
        ["DN303"],
    ),
    "bringing in another": (
        "# Dry needling\n\nBringing shockwave therapy into the routine has sped up recovery.",
        [],
    ),
    "bringing in the treatment": (
        "# Shockwave therapy\n\nBringing dry needling into the routine has sped up recovery.",
        ["DN205"],
    ),
    "two others": ("# Dry needling\n\nAcupuncture and massage cure back pain.", []),
    "its needles": ("# Dry needling\n\nThe needles cure back pain.", ["DN301"]),
    "by itself": ("# Dry needling\n\nMost back pain resolves by itself.", []),
    "with another": ("# Dry needling\n\nBack pain was cured with exercise.", []),
    "by the treatment": ("Back pain is cured by dry needling.", ["DN301"]),
    "by another": ("# Dry needling\n\nBack pain is cured by massage.", []),
    "that, behind what it is said to be": (
        "# Dry needling\n\nIt is a manual therapy that cures back pain.",
        ["DN301"],
    ),
    "that, behind something stressed": ("# Dry needling\n\nIt is exercise that cures back pain.", []),
    "which, behind what it is not": (
        "# Dry needling\n\nIt is not acupuncture, a practice rooted in traditional Chinese medicine.",
        [],
    ),
    "unlike another with a clause of its own": (
        "Unlike massages that only soothe, dry needling cures back pain.",
        ["DN301"],
    ),
    "the aim, after another": (
        "# Dry needling\n\nAcupuncture is older. The aim is to balance the flow of energy.",
        [],
    ),
    "the difference is that another": (
        "# Dry needling\n\nThe difference is that acupuncture works on the flow of energy.",
        [],
    ),
    "the discipline that it is a part of": (
        "# Dry needling\n\nPhysiotherapy has many tools. It cures back pain.",
        ["DN301"],
    ),
    "what a condition does": ("# Dry needling\n\nTendinitis can stimulate healing.", []),
    "we, of this technique": ("# Dry needling\n\nWe show how this technique cures back pain.", ["DN301"]),
    "we, using it": ("# Dry needling\n\nWe use it to cure back pain.", ["DN301"]),
    "a bare list under a title": ("# Dry needling\n\n## Conditions treated\n\n- Insomnia", ["DN308"]),
    "a bare list of what we treat": ("# Dry needling\n\n## Conditions we treat\n\n- Insomnia", []),
    "a list under an open title": ("# Dry needling\n\n## It may help with\n\n- Insomnia", ["DN308"]),
    "a page that takes them for one": (
        "# Medical acupuncture (dry needling)\n\nMedical acupuncture cures back pain.",
        ["DN101", "DN301"],
    ),
    "a page with a section for each": (
        "# Acupuncture and dry needling\n\n## Dry needling\n\nDry needling, or trigger point acupuncture, is "
        "new.\n\n## Western acupuncture\n\nIt cures back pain.",
        ["DN101"],
    ),
    "a page that tells them apart": (
        "# Acupuncture / dry needling\n\n## Acupuncture\n\nAcupuncture cures back pain.",
        [],
    ),
}

# whose a claim is where somebody or something else stands in between
OTHERS = {
    "needling in a section on acupuncture": (
        "# Dry needling and acupuncture\n\n## How acupuncture works\n\n"
        "Needling the acupuncture points frees the energy.",
        [],
    ),
    "the same in a section on the treatment": (
        "# Dry needling and acupuncture\n\n## How dry needling works\n\n"
        "Needling the acupuncture points frees the energy.",
        ["DN103", "DN201"],
    ),
    "a section on a tradition, with its short name": (
        "# Dry needling\n\nIt takes half an hour.\n\n## Traditional Chinese Medicine (TCM)\n\n"
        "This energy travels in meridians.",
        [],
    ),
    "another name, told in the claim itself": (
        "# Acupuncture\n\nAcupuncture is old. One style of acupuncture is often referred to as dry needling.",
        ["DN101"],
    ),
    "needling as a verb of another": (
        "# Dry needling\n\nTraditional acupuncture works by needling the meridians.",
        [],
    ),
    "which, behind what it is a form of": (
        "# Dry needling\n\nDry needling is a rough form of acupuncture, which needs thicker needles.",
        ["DN101", "DN105"],
    ),
    "which, behind what it is no form of": (
        "# Dry needling\n\nIt is not a form of acupuncture, which works through the flow of energy.",
        [],
    ),
    "a tradition that only tells who people are": (
        "# Dry needling\n\nIt was made by practitioners of Western medicine, where needles cure back pain.",
        ["DN301"],
    ),
    "brackets before that": (
        "We do dry needling techniques (non-injection) that cure pain.",
        ["DN301"],
    ),
    "what it does without": (
        "# Dry needling\n\nOur drug-free treatment cures back pain.",
        ["DN301"],
    ),
    "a drug, and that something is free": (
        "# Dry needling\n\nCortisone cures back pain. The first visit is free.",
        [],
    ),
    "an apposition with a clause of its own": (
        "Dry needling, a manual therapy that is popular, cures back pain.",
        ["DN301"],
    ),
    "it, behind what belongs to the treatment": (
        "# Our services\n\nAcupuncture is old. A benefit of dry needling is that it cures back pain.",
        ["DN301"],
    ),
    "it, after a sentence set in the treatment": (
        "# Care\n\nAcupuncture is old. With dry needling, however, muscles come first. It cures back pain.",
        ["DN301"],
    ),
    "it, after a sentence set in another": (
        "# Dry needling\n\nWith acupuncture, on the other hand, harmony comes first. It cures back pain.",
        [],
    ),
    "it, after another behind an introduction": (
        "# Dry needling\n\nAccording to its teachers, acupuncture has many uses. It cures back pain.",
        [],
    ),
    "what came of another": (
        "# Dry needling\n\nWe use massage first. As a result, our patients get rid of their pain.",
        [],
    ),
    "what came of the treatment": (
        "# Dry needling\n\nA needle goes in. As a result, our patients get rid of their pain.",
        ["DN301"],
    ),
    "building something up": (
        "# Dry needling\n\nBuilding strength in the hips has been proven to be the best treatment.",
        [],
    ),
    "working on the tissue": ("# Dry needling\n\nImproving the blood flow speeds up healing.", ["DN205"]),
    "what the body does": ("# Dry needling\n\nIn the first days, inflammation promotes healing.", []),
    "what the needle makes the body do": ("# Dry needling\n\nThis inflammation promotes healing.", ["DN205"]),
    "what is said behind an aside": (
        "# Dry needling\n\nIt is quick and, unlike tablets, has no side effects.",
        ["DN401"],
    ),
    "what the aside is about": (
        "# Dry needling\n\nIt is quick and, unlike tablets that cure pain, cheap.",
        [],
    ),
    "what goes down in the body": (
        "# Dry needling\n\nThe muscle lets go and inflammation goes down.",
        ["DN206"],
    ),
    "what is done to the body": ("# Dry needling\n\nMuscles relax and inflammation is reduced.", ["DN206"]),
    "what people do": ("# Dry needling\n\nLight activity can be a powerful part of your recovery.", []),
    "a small wound": ("# Dry needling\n\nMicrotrauma leads to the repair of muscle fibres.", ["DN205"]),
    "a profession": ("# Dry needling\n\nPhysical therapists get rid of back pain every day.", []),
    "a profession that uses it": (
        "# Dry needling\n\nPhysiotherapists use it to cure pain.",
        ["DN301"],
    ),
    "somebody who helps people": ("# Dry needling\n\nShe helps women with anxiety.", []),
    "somebody who chose": ("# Dry needling\n\nInstead of surgery, she came to us for help.", []),
    "somebody who chose the treatment": ("Instead of surgery, she chose dry needling.", ["DN311"]),
    "services to discover": ("# Dry needling\n\nDiscover our physiotherapy to get rid of joint pain.", []),
    "another that was used": ("# Dry needling\n\nPeople have used massage to stimulate healing.", []),
    "needles that are used": ("# Dry needling\n\nPeople have used needles to stimulate healing.", ["DN205"]),
    "what is said to be another": ("# Dry needling\n\nThe best treatment for a strain is rest.", []),
    "what is said to be this one": (
        "# Dry needling\n\nThe best treatment for strains is this.",
        ["DN305"],
    ),
    "another beside it, behind a place": (
        "# Dry needling\n\nDry needling in Leeds, UK and cupping cure back pain.",
        ["DN301"],
    ),
    "their aim": (
        "# Dry needling\n\nAlthough injections heal nothing, their aim is to reduce inflammation.",
        [],
    ),
    "we, of our results": ("# Dry needling\n\nWe are getting excellent results with runners.", ["DN307"]),
    "what it is used together with": (
        "# Dry needling\n\nTogether with other techniques and exercise, it cures back pain.",
        ["DN301"],
    ),
    "what it is good for": (
        "# Dry needling\n\nDry needling is good for knee rehabilitation and also cures back pain.",
        ["DN301"],
    ),
    "these techniques, on a page of two": (
        "# Acupuncture and dry needling\n\nWe offer acupuncture. These techniques cure back pain.",
        ["DN301"],
    ),
    "under the bare name of a remedy": (
        "# Dry needling\n\n## What is electrical stimulation?\n\nThese impulses help:\n\n- Speed up healing",
        [],
    ),
    "under a remedy and more": (
        "# Dry needling\n\n## Less medication after six weeks\n\n- Speeds up healing",
        ["DN311", "DN205"],
    ),
    "these techniques, on a page of another": (
        "# Dry needling\n\n## Massage and cupping\n\nThese techniques cure back pain.",
        [],
    ),
    "a name that begins with the treatment's": (
        "# Dry needling acupuncture\n\nDry needling acupuncture cures back pain.",
        ["DN101", "DN101", "DN301"],
    ),
    "another name of the title": (
        "# Medical acupuncture, or as referenced 'dry needling'\n\nIt cures back pain.",
        ["DN101", "DN301"],
    ),
}

# file name → whose "Cures back pain" is that stands without any title
FILES = {
    "named for the treatment": ("dry-needling.md", ["DN301"]),
    "named for the treatment, in camel case": ("DryNeedlingPage.md", ["DN301"]),
    "named by its folder": ("dry-needling/index.md", ["DN301"]),
    "named for nothing": ("page-7.md", []),
    "named for another": ("massage.md", []),
}
# file name, text → what is found in it; it never names the treatment
NAMELESS = {
    "named for the treatment": ("dry-needling.json", '{"intro": "It cures back pain."}', ["DN301"]),
    "in camel case": ("src/dryNeedlingFaq.ts", 'export default { a: "It cures back pain." }', ["DN301"]),
    "a template's part": ("_dry-needling.html", "<p>It cures back pain.</p>", ["DN301"]),
    "in a folder of that name": ("dry-needling/index.md", "It cures back pain.", []),
    "with another's title": ("dry-needling.md", "# Massage\n\nIt cures back pain.", []),
}

_HERO = '{"hero": {"title": "Care that moves you", "text": "It cures back pain."}, "services": [%s]}'
_ITEM = '{"name": "%s", "text": "We do %s here."}'
# services of a site's data → whether its first lines are about the treatment
SITES = {
    "one of several": (["Dry needling", "Massage", "Cupping"], []),
    "the only one": (["Dry needling"], ["DN301"]),
}


@pytest.mark.parametrize(
    ("services", "rules"), [pytest.param(*case, id=name) for name, case in SITES.items()]
)
def test_data_of_a_site_with_several_services_is_about_none(
    pack: RulePack, services: list[str], rules: list[str]
) -> None:
    text = _HERO % ", ".join(_ITEM % (one, one) for one in services)
    result = check([Draft("en.json", text.encode())], Options(pack))
    assert [finding.rule for finding in result.findings] == rules


@pytest.mark.parametrize(("page", "rules"), [pytest.param(*case, id=name) for name, case in PAGES.items()])
def test_whose_a_claim_is_on_a_page(found: Found, page: str, rules: list[str]) -> None:
    assert found(page) == rules


@pytest.mark.parametrize(("page", "rules"), [pytest.param(*case, id=name) for name, case in SUBJECTS.items()])
def test_whose_a_claim_is_in_a_sentence(found: Found, page: str, rules: list[str]) -> None:
    assert found(page) == rules


@pytest.mark.parametrize(("page", "rules"), [pytest.param(*case, id=name) for name, case in OTHERS.items()])
def test_whose_a_claim_is_among_others(found: Found, page: str, rules: list[str]) -> None:
    assert found(page) == rules


@pytest.mark.parametrize(("name", "rules"), [pytest.param(*case, id=name) for name, case in FILES.items()])
def test_a_file_without_titles_is_about_what_it_is_named_for(
    pack: RulePack, name: str, rules: list[str]
) -> None:
    text = "Ask about dry needling.\n\n" + "We are open all week and there is parking behind the house. " * 40
    document = parse(decode(name, (text + "\n\n## More\n\n- Cures back pain\n").encode()))
    assert [finding.rule.id for finding in Reader(pack).read(document).findings] == rules


@pytest.mark.parametrize(
    ("name", "text", "rules"), [pytest.param(*case, id=name) for name, case in NAMELESS.items()]
)
def test_a_file_that_never_names_the_treatment(
    pack: RulePack, name: str, text: str, rules: list[str]
) -> None:
    result = check([Draft(name, text.encode())], Options(pack))
    assert [finding.rule for finding in result.findings] == rules


PAIR = """# Dry needling & cupping

{}

## {}

It gets rid of the pain.

- Long-lasting relief

## And cupping?

The marks are gone in a week. It gets rid of stress for good.

## In short

It is a miracle.
"""


@pytest.mark.parametrize(
    ("title", "rules"),
    [
        pytest.param("What is dry needling?", ["DN301", "DN304"], id="the treatment named before"),
        pytest.param("What is cupping?", [], id="the other named before"),
    ],
)
def test_a_section_of_a_page_on_two_goes_on_about_the_one_named_last(
    found: Found, title: str, rules: list[str]
) -> None:
    page = PAIR.format(f"## {title}\n\nIt is done lying down.", "How does it work?")
    assert found(page) == rules


def test_a_file_of_data_with_one_heading_for_its_page_is_about_what_that_names(found: Found) -> None:
    top = "export const hero = { h1: 'Dry needling in Leeds', sub: 'By our physios.' };\n"
    rest = (
        "export const grid = [{ icon: 'bolt', title: 'Faster Recovery', text: 'It cures leg pain.' },"
        " { icon: 'leaf', title: 'Freer', text: 'Moves.' }];\n"
    )
    rows = "[['Best for', 'Knots', 'General tightness', 'Balance']]"
    table = (
        f"export const table = {{ head: ['', 'Dry needling', 'Massage', 'Acupuncture'], rows: {rows} }};\n"
    )
    assert found(top + rest + table, ".ts") == ["DN205", "DN301"]
    assert found(top + rest + table + top.replace("Dry needling", "Massage"), ".ts") == []
