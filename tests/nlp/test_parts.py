"""What a page without a telling title is about, part by part; and where "it" does not look back."""

from __future__ import annotations

import pytest

from tests.conftest import Found

HOME = (
    "# Move without fear\n\n{}\n\nMassage is one of our tools.\n\n## Why needles?\n\n"
    "Dry needling is another. Dry needling may help. So may dry needling at home.\n\n"
)
HOME_PAGES = {
    "the top of the page": (HOME.format("Get out of pain for good."), []),
    "a section on the clinic": (HOME.format("Hi.") + "## Why us?\n\n- 100% satisfaction guaranteed", []),
    "the section that names it": (HOME.format("Hi.") + "It cures back pain.", ["DN301"]),
    "a section on why one should come": (
        HOME.format("Hi.") + "## Why Elm Park?\n\n- Tools such as dry needling\n- Guaranteed results",
        [],
    ),
    "a section that goes on about needles": (
        HOME.format("Hi.") + "## On the day\n\nThe needles go in. It is completely painless.",
        ["DN402"],
    ),
    "a question that goes on about it": (
        HOME.format("Hi.") + "## Does it hurt?\n\nNo.\n\n## How long?\n\nAn hour.",
        ["DN402"],
    ),
    "a section before it names it": (
        HOME.format("Hi.") + "## Desk neck\n\nDeadlifts cure neck pain.\n\nDry needling may help you train.",
        [],
    ),
    "a section that names it in a list of tips": (
        HOME.format("Hi.")
        + "## What helps\n\n- Dry needling: may ease it\n- Lunges: fun\n\nOur patients are pain-free.",
        [],
    ),
    "services in one line, and a promise": (
        HOME.format("Cupping, dry needling and massage in Leeds. Open daily. Recover faster."),
        [],
    ),
    "a session of many things": (
        "# Physiotherapy\n\nThen it is hands on: taping, massage or dry needling. You walk out pain-free.",
        [],
    ),
    "tips before it speaks of it": (
        "# Five tips for race day\n\n## Warm up\n\nIt is proven to cut injuries.\n\n## Needles\n\n"
        "Dry needling eases tight calves.",
        [],
    ),
    "the section in which it will speak of it": (
        "# Sam on Friday\n\nIt cured my back pain.\n\nThat was dry needling.",
        ["DN301"],
    ),
    "a title that asks, and then tells of it": (
        "# Sore? It could be your desk\n\nStretches cure neck pain. Massage makes it go away for good.\n\n"
        "## Needles\n\nDry needling may help. Dry needling is safe.",
        [],
    ),
    "what else helps": ("# Dry needling\n\n## What else helps\n\n- Regular sleep", []),
    "a review of the needles": (
        "# Elm Clinic\n\nMassage, dry needling.\n\n## Reviews\n\n> With two needles it cured my back pain.",
        ["DN301"],
    ),
    "a review of needles, where there are others": (
        "# Elm\n\nAcupuncture, dry needling.\n\n## Reviews\n\n> With two needles it cured my back pain.",
        [],
    ),
    "what a whole site says of itself": (
        "<title>Elm | Sports PT & Dry Needling</title><meta name='description' content='Perform better.'>"
        "<h1>Move more</h1><h2>What we do</h2><p>Try dry needling.</p>",
        [],
    ),
    "a draft without headings": (
        "Dry needling is here!\n\nIt cures back pain.\n\nResults are guaranteed.",
        ["DN301", "DN302"],
    ),
    "questions only": (
        "Q: What is dry needling?\nA: A needle.\n\nQ: Any side effects?\nA: None.",
        ["DN401"],
    ),
}


@pytest.mark.parametrize(
    ("text", "rules"), [pytest.param(*case, id=name) for name, case in HOME_PAGES.items()]
)
def test_each_part_of_a_home_page_is_about_what_it_names(found: Found, text: str, rules: list[str]) -> None:
    assert found(text) == rules


DATA = {
    "reviews of several services": (
        "const reviews = ["
        "{ name: 'Ann', quote: 'Dry needling eased my shoulder.' },"
        "{ name: 'Ben', quote: 'My knee pain is gone. It was completely painless.' }]",
        [],
    ),
    "a review of the needles": (
        "const reviews = ["
        "{ name: 'Ann', quote: 'Dry needling eased my shoulder.' },"
        "{ name: 'Ben', quote: 'The needles were great. My knee pain is gone.' }]",
        ["DN301"],
    ),
    "a review with a tag": (
        "const reviews = ["
        "{ who: 'Ann', what: 'Three visits and my back pain is gone.', tag: 'Dry needling' },"
        "{ who: 'Ben', what: 'My knee pain is gone. Three visits, all painless.', tag: 'Shockwave' }]",
        ["DN301"],
    ),
    "an offer with another slug": (
        "const offers = ["
        "{ slug: 'dry-needling', headline: 'Dry needling special: $39', points: ['Fast relief from pain'] },"
        "{ slug: 'bfr', headline: 'Blood flow restriction training', points: ['Speeds up recovery'] }]",
        ["DN303"],
    ),
    "lists under the keys of services": (
        "export const faq = { needling: [{ q: 'Is dry needling safe?', a: 'Mostly.' }],"
        " plunge: [{ q: 'How cold is it?', a: 'Very cold. It kills inflammation.' }] }",
        [],
    ),
    "an answer on another treatment": (
        "const faqs = [{ q: 'What is the needling?', a: 'Dry needling. It may help.' },"
        "{ q: 'Is acupuncture safe?', a: 'Yes. It is great for morning sickness.' }]",
        [],
    ),
    "two descriptions": (
        "export const metadata = { title: 'Elm Clinic', description: 'Dry needling and cupping in Leeds.',"
        " openGraph: { title: 'Elm Clinic', description: 'Pain-free living starts here. Guaranteed.' } }",
        [],
    ),
}


@pytest.mark.parametrize(("source", "rules"), [pytest.param(*case, id=name) for name, case in DATA.items()])
def test_what_stands_alone_is_about_what_it_names(found: Found, source: str, rules: list[str]) -> None:
    assert found(source, ".ts") == rules


TITLED = (
    "<title>{}</title><h1>{}</h1><p>Pain gone for good. Results are guaranteed.</p>"
    "<h2>What we do</h2><p>Try dry needling, massage or taping.</p>"
)
TITLES = {
    "a home page that lists it": (("Elm Physio + Dry Needling | Leeds", "Move more"), []),
    "a home page that lists it behind others": (("Elm | Physio, massage, dry needling", "Move more"), []),
    "its own page": (("Dry Needling in Mesa, AZ | Elm Physio", "Move more"), ["DN301", "DN304", "DN302"]),
    "a list in the title, named on top": (
        ("Elm | Physio, dry needling", "Dry needling in Leeds"),
        ["DN301", "DN304", "DN302"],
    ),
}


@pytest.mark.parametrize(("titles", "rules"), [pytest.param(*case, id=name) for name, case in TITLES.items()])
def test_a_list_of_services_as_title_makes_no_topic(
    found: Found, titles: tuple[str, str], rules: list[str]
) -> None:
    assert sorted(set(found(TITLED.format(*titles), ".html"))) == sorted(rules)


MESSAGES = (
    '{"meta": {"home": {"title": "Elm Physio"}, "needling": {"title": "Dry needling"}},'
    ' "massage": {"title": "Massage"}, "home": {"usp": ["Life-changing results", "Free parking"]},'
    ' "needling": {"benefitsTitle": "It may help to:", "benefits": ["Reduce inflammation"],'
    ' "gainsTitle": "It will:", "gains": ["Reduce inflammation"],'
    ' "goodTitle": "It may lead to", "good": {"g1": "Less swelling", "g2": "Faster healing"}}}'
)


def test_the_titles_of_many_pages_in_one_file_are_none_of_its_own(found: Found) -> None:
    assert found(MESSAGES, ".json") == ["DN206"]


LABELLED = {
    "another's bare name": ("- **Ultrasound.** Speeds up healing.\n- **Dry needling.** It may help.", []),
    "its bare name": ("- **Massage.** Relaxes.\n- **Dry needling.** Speeds up healing.", ["DN205"]),
    "another's name and a colon": ("Acupuncture: quick relief, very relaxing", []),
    "another's name and a dash": ("- Cupping – an ancient therapy for stiff backs", []),
    "its own name and a colon": ("Dry needling: quick relief from pain", ["DN303"]),
    "what it is paired with": ("We often pair it with:\n\n- Massage, to flush toxins", []),
}


@pytest.mark.parametrize(("text", "rules"), [pytest.param(*case, id=name) for name, case in LABELLED.items()])
def test_an_item_is_about_what_it_opens_with(found: Found, text: str, rules: list[str]) -> None:
    assert found("# Dry needling\n\n" + text) == rules


LISTED = {
    "under a question": ("## What can it be used for?\n\n- Back pain\n- Sinusitis", ".md", ["DN308"]),
    "under what we treat": ("## What do we treat?\n\n- Sinusitis", ".md", []),
    "only listed": ("## Good for\n\n- Migraine\n- Arthritis", ".md", []),
    "of one word, in data": (
        "export const it = { title: 'Dry needling', goodFor: ['Hamstrings', 'Vertigo', 'Migraine'] }",
        ".ts",
        ["DN308"],
    ),
}


@pytest.mark.parametrize(
    ("text", "suffix", "rules"), [pytest.param(*case, id=name) for name, case in LISTED.items()]
)
def test_a_list_of_complaints_says_what_is_treated(
    found: Found, text: str, suffix: str, rules: list[str]
) -> None:
    assert found(("# Dry needling\n\n" if suffix == ".md" else "") + text, suffix) == rules
