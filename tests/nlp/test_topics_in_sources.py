"""Whose a claim is in a site's sources, where keys, slugs and labels name it and titles promise."""

from __future__ import annotations

import pytest

from tests.conftest import Found

OTHER = 'export const lead = "Dry needling may ease back pain.";\n'

# what an object says of itself → the rules that its title and its text break
OBJECTS = {
    "its category": ("category: 'Massage', title: 'Instant relief', text: 'It cures leg pain.'", []),
    "its tag": ("tag: 'Massage', title: 'Instant relief', text: 'It cures leg pain.'", []),
    "its slug": ("slug: 'massage', title: 'Instant relief', text: 'It cures leg pain.'", []),
    "its identifier": ("id: 'sports-massage', title: 'Instant relief', text: 'It cures leg pain.'", []),
    "the treatment's identifier": (
        "id: 'dry-needling', title: 'Instant relief', text: 'It cures leg pain.'",
        ["DN303", "DN301"],
    ),
    "an identifier for machines": (
        "id: 'slide-one', title: 'Dry needling', text: 'It cures leg pain.'",
        ["DN301"],
    ),
    "the page it leads to": ("href: '/massage', title: 'Instant relief', text: 'It cures leg pain.'", []),
    "the treatment's category": (
        "category: 'Dry needling', title: 'Instant relief', text: 'It cures leg pain.'",
        ["DN303", "DN301"],
    ),
    "its title before its category": (
        "category: 'Physiotherapy', title: 'Dry needling', text: 'It cures leg pain.'",
        ["DN301"],
    ),
    "its title before the page it leads to": (
        "href: '/massage', title: 'Dry needling', text: 'It cures leg pain.'",
        ["DN301"],
    ),
    "the page on both": (
        "href: '/massage-or-dry-needling', title: 'Choose', text: 'It cures leg pain.'",
        [],
    ),
    "a profession at a place": ("title: 'Physical Therapist Lakewood', text: 'It cures leg pain.'", []),
    "a profession, and its service in the slug": (
        "slug: 'massage', title: 'Massage Therapist Lakewood', text: 'It cures leg pain.'",
        [],
    ),
    "a colleague's life": ("name: 'Ann', bio: 'She gets rid of knee pain with exercise.'", []),
    "a colleague's life, the treatment named": (
        "name: 'Ann', bio: 'Ann found that dry needling cures leg pain.'",
        ["DN301"],
    ),
    "the topic of a question": (
        "topic: 'Dry needling', q: 'Does it go by meridians?', a: 'It cures leg pain.'",
        ["DN301"],
    ),
    "another topic of a question": ("topic: 'Laser', q: 'Does it hurt?', a: 'It cures leg pain.'", []),
    "what a chat bot hears": ("keywords: ['cupping', 'cups'], response: 'It cures leg pain.'", []),
    "the treatment that a chat bot hears": (
        "keywords: ['dry needling', 'needles'], response: 'It cures leg pain.'",
        ["DN301"],
    ),
    "what a chat bot takes it for": ("intent: 'cupping', answer: 'It cures leg pain.'", []),
    "keywords of what has a title": (
        "title: 'Dry needling', keywords: ['massage'], description: 'It cures leg pain.'",
        ["DN301"],
    ),
    "a title that asks without a mark": ("category: 'Dry needling', title: 'How fast', text: 'Slow.'", []),
    "a title that tells how": (
        "category: 'Dry needling', title: 'How it gives instant relief', text: 'Slow.'",
        ["DN303"],
    ),
    "what a profession says": (
        "title: 'Physical therapists agree', text: 'It cures leg pain.'",
        ["DN301"],
    ),
    "the clinic's page": (
        "href: '/contact-us', title: 'Instant relief', text: 'It cures leg pain.'",
        ["DN303", "DN301"],
    ),
}


@pytest.mark.parametrize(
    ("fields", "rules"), [pytest.param(*case, id=name) for name, case in OBJECTS.items()]
)
def test_what_an_object_says_of_itself(found: Found, fields: str, rules: list[str]) -> None:
    assert found(OTHER + f"export const slides = [{{ {fields} }}];", ".ts") == rules


def test_the_description_of_a_record_tells_of_what_the_record_is_titled_after(found: Found) -> None:
    records = "".join(
        f"{{ slug: '{name}', title: '{title}', metaDescription: '{name} in Ely. A highly effective way.' }}, "
        for name, title in (
            ("physio", "Physiotherapy"),
            ("dry-needling", "Acupuncture / Dry needling"),
            ("massage", "Massage"),
        )
    )
    assert found(f"export const services = [{records}];", ".ts") == ["DN307"]


# parts of a page that offers several services → the rules that they break
PARTS = {
    "an eyebrow": (
        "<div><span class='eyebrow'>Massage</span><h2>Instant relief</h2><p>It cures leg pain.</div>",
        [],
    ),
    "an eyebrow on the treatment": (
        "<div><span class='eyebrow'>Dry needling</span><h2>Instant relief</h2><p>It cures leg pain.</div>",
        ["DN303", "DN301"],
    ),
    "a line on top of its box": (
        "<div><div><p>Dry needling</p></div><div><h2>Relax</h2></div><p>It cures leg pain.</div>",
        ["DN301"],
    ),
    "a lower heading right above": (
        "<section><h6>Dry needling</h6><h2>Relax</h2><p>It cures leg pain.</p></section>",
        ["DN301"],
    ),
    "the last line of the text before": (
        "<div><p>We see you soon.</p><p>Dry needling</p><h2>Relax</h2><p>It cures leg pain.</div>",
        [],
    ),
    "the eyebrow of a card before": (
        "<div><div><b>Dry needling</b><h3>Relax</h3></div><div><h3>Rest</h3>It cures leg pain.</div>",
        [],
    ),
    "a section's id": ("<section id='dry-needling'><p>It cures leg pain.</p></section>", ["DN301"]),
    "a section's id, a title in it": (
        "<section id='dryNeedling'><h2>Relax</h2><p>It cures leg pain.</p></section>",
        ["DN301"],
    ),
    "a section's id, another treatment's title in it": (
        "<section id='dry-needling'><h2>Massage</h2><p>It cures leg pain.</p></section>",
        [],
    ),
    "a section's id that tells of the clinic": (
        "<h2>Dry needling</h2><section id='why-us'><h3>Relax</h3><p>It cures leg pain.</p></section>",
        ["DN301"],
    ),
    "a section behind one with an id": (
        "<section id='dry-needling'><p>Hi.</p></section><section><p>It cures leg pain.</p></section>",
        [],
    ),
    "an id on another": (
        "<p>Dry needling is gentle.</p><section id='massage'><p>It cures leg pain.</p></section>",
        [],
    ),
}
SERVICES = (
    "<h1>Our services</h1>"
    + "<h2>Massage</h2><p>We do massage here.</p><h2>Cupping</h2><p>And cupping.</p>" * 2
)


@pytest.mark.parametrize(("part", "rules"), [pytest.param(*case, id=name) for name, case in PARTS.items()])
def test_what_a_part_of_a_page_says_of_itself(found: Found, part: str, rules: list[str]) -> None:
    assert found(f"{SERVICES}<div><h2>News</h2></div><main>{part}</main>", ".html") == rules


_TOP = "export const page = { title: 'Dry needling', text: 'It may ease pain.' };\n"
_LD = "<h1>Dry needling</h1><p>Dry needling may ease pain.</p><script type='application/ld+json'>{}</script>"
# settings of a site that speaks of the treatment → the rules that they break
SETTINGS = {
    "its services, among what search engines are told": (
        "site = { seo: { services: [{ name: 'Laser', description: 'It cures leg pain.' },"
        " { name: 'Dry needling', description: 'Gets rid of back pain.' }] } }",
        ["DN301"],
    ),
    "a tagline": ("siteConfig = { name: 'Oakdale', tagline: 'Instant relief' }", []),
    "a description": ("business = { name: 'Oakdale', description: 'Completely painless care.' }", []),
    "one that names the treatment": (
        "siteConfig = { name: 'Oakdale', tagline: 'Dry needling with instant relief' }",
        ["DN303"],
    ),
    "in a clinic that is named for it": (
        "siteConfig = { name: 'Oakdale Dry Needling', tagline: 'Instant relief' }",
        ["DN303"],
    ),
    "the services in them": (
        "siteConfig = { name: 'Oakdale', services: [{ name: 'Dry needling', text: 'Instant relief' }] }",
        ["DN303"],
    ),
    "a page's own": ("content = { heading: 'Hello', tagline: 'Instant relief' }", ["DN303"]),
}
MESSAGES = {
    "of the pages before": (
        "{home: {hero: {title: 'Hello', text: 'Massage and acupuncture.'},"
        " more: {title: 'Feel well', text: 'Lasting relief of back pain.'}},"
        " needling: {seo: {title: 'Dry needling in Perth'}, text: 'It eases back pain.'}}",
        [],
    ),
    "of its own page": (
        "{home: {hero: {title: 'Hello', text: 'Massage and acupuncture.'}},"
        " needling: {seo: {title: 'Dry needling in Perth'}, text: 'It cures back pain.'}}",
        ["DN301"],
    ),
}


@pytest.mark.parametrize(
    ("messages", "rules"), [pytest.param(*case, id=name) for name, case in MESSAGES.items()]
)
def test_whose_a_page_of_a_file_of_messages_is(found: Found, messages: str, rules: list[str]) -> None:
    assert found(f"export default {messages}", ".js") == rules


_CLINIC = '{{"@type": {}, "name": "{}", "slogan": "Instant relief"}}'
_REVIEW = (
    '{{"@type": "MedicalClinic", "name": "Oakdale", "review": [{{"@type": "Review", "itemReviewed": {},'
    ' "reviewBody": "It cured my back pain."}}]}}'
)
STRUCTURED = {
    "a clinic": (_CLINIC.format('"LocalBusiness"', "Oakdale"), []),
    "of two types": (_CLINIC.format('["Organization", "MedicalClinic"]', "Oakdale"), []),
    "named for the treatment": (_CLINIC.format('"LocalBusiness"', "Oakdale Dry Needling"), ["DN303"]),
    "a service": (_CLINIC.format('"Service"', "Home visits"), ["DN303"]),
    "a clinic that gives the treatment": (
        '{"@type": "MedicalProcedure", "name": "Dry needling", "provider": '
        + _CLINIC.format('"LocalBusiness"', "Oakdale")
        + "}",
        [],
    ),
    "a review of the treatment, in a clinic": (
        _REVIEW.format('{"@type": "Service", "name": "Needling"}'),
        ["DN301"],
    ),
    "a review of another service": (_REVIEW.format('{"@type": "Service", "name": "Massage"}'), []),
    "a review of the clinic": (
        _REVIEW.format('{"@type": "MedicalClinic", "name": "Dry Needling Oakdale"}'),
        [],
    ),
    "the treatment that a clinic gives": (
        '{"@type": "LocalBusiness", "name": "Oakdale", "availableService": '
        + _CLINIC.format('"Service"', "Dry needling")
        + "}",
        ["DN303"],
    ),
}


@pytest.mark.parametrize(
    ("settings", "rules"), [pytest.param(*case, id=name) for name, case in SETTINGS.items()]
)
def test_what_a_site_says_of_itself(found: Found, settings: str, rules: list[str]) -> None:
    assert found(f"{_TOP}export const {settings};", ".ts") == rules


@pytest.mark.parametrize(
    ("data", "rules"), [pytest.param(*case, id=name) for name, case in STRUCTURED.items()]
)
def test_what_structured_data_says_of_a_clinic(found: Found, data: str, rules: list[str]) -> None:
    assert found(_LD.replace("{}", data), ".html") == rules


_PART = "function {}() {{ return <section><h2>Relax</h2><p>It cures leg pain.</p></section>; }}\n"
_OTHER = "function Top() { return <h1>Dry needling may ease back pain.</h1>; }\n"
# components → the rules that they break
COMPONENTS = {
    "of the treatment": (_PART.format("DryNeedlingSection"), ["DN301"]),
    "of another": (_PART.format("MassageSection"), []),
    "given its page": (
        "const Two = () => <Card link='/massage' title='Hands' text='It cures arm pain.' />;",
        [],
    ),
    "given its page, its title before that": (
        "const Two = () => <Card link='/massage' title='Dry needling' text='It cures arm pain.' />;",
        ["DN301"],
    ),
    "given an eyebrow": (
        "const Two = () => <Hero eyebrow='Massage' title='Instant relief' text='It cures arm pain.' />;",
        [],
    ),
    "on a route": (
        "const Two = () => <Route path='/massage' element={<Page title='Hi' text='It cures arm pain.'/>}/>;",
        [],
    ),
    "a link in a sentence": (
        "const Two = () => <p>It <Link to='/massage'>cures</Link> arm pain like dry needling does.</p>;",
        ["DN301"],
    ),
}


@pytest.mark.parametrize(
    ("part", "rules"), [pytest.param(*case, id=name) for name, case in COMPONENTS.items()]
)
def test_what_a_component_says_of_itself(found: Found, part: str, rules: list[str]) -> None:
    assert found(_OTHER + part, ".tsx") == rules


def test_conditions_stay_conditions_whatever_page_each_leads_to(found: Found) -> None:
    items = "{ title: 'Asthma', href: '/help/breath', text: 'So.' }, { title: 'Hay fever', slug: 'nose' }"
    page = f"export const page = {{ title: 'Dry needling', conditionsTreated: [{items}] }};"
    assert found(page, ".ts") == ["DN308", "DN308"]


_CARDS = "<div class='card'><h3>{}</h3><p>It relieves pain instantly.</p></div>"
_ITEMS = "items:\n" + "  - title: {}\n    text: It relieves pain instantly.\n" * 2
_COMPONENTS = (
    "export default () => <>" + "<Card title='{}' text='It relieves pain instantly.' />" * 2 + "</>;"
)
# what stands beside the treatment in a list without a title → how many of the two claims are its own
NEIGHBOURS = {
    "cards": (_CARDS * 2, ".html", "Nutrition", 1),
    "cards on what dnlint knows nothing of": (_CARDS * 2, ".html", "Running class", 1),
    "a card on what may ail": (_CARDS * 2, ".html", "Stiff shoulders", 2),
    "a section of a page": (_CARDS * 2, ".html", "Benefits", 2),
    "a promise": (_CARDS * 2, ".html", "Get moving with us", 2),
    "a short promise": (_CARDS * 2, ".html", "Move freely", 2),
    "a question": (_CARDS * 2, ".html", "Sore today?", 2),
    "a service of two": (_CARDS * 2, ".html", "Singing & breathwork", 1),
    "fold-outs": (
        "<details><summary>{}</summary>It relieves pain instantly.</details>" * 2,
        ".html",
        "Sauna",
        1,
    ),
    "terms": ("<dl>" + "<dt>{}</dt><dd>It relieves pain instantly.</dd>" * 2 + "</dl>", ".html", "Sauna", 1),
    "data": (_ITEMS, ".yaml", "Running class", 1),
    "a part of a page in data": (_ITEMS, ".yaml", "Results", 2),
    "components": (_COMPONENTS, ".tsx", "Nutrition", 1),
    "headings": ("## {}\n\nIt relieves pain instantly.\n\n" * 2, ".md", "Nutrition", 1),
}


@pytest.mark.parametrize(
    ("source", "suffix", "other", "count"),
    [pytest.param(*case, id=name) for name, case in NEIGHBOURS.items()],
)
def test_a_title_beside_the_treatments_is_another_services(
    found: Found, source: str, suffix: str, other: str, count: int
) -> None:
    assert found(source.format("Dry needling", other), suffix) == ["DN303"] * count


def test_a_page_with_more_sections_than_services_is_about_the_treatment(found: Found) -> None:
    page = (_CARDS * 4).format("Dry needling", "Benefits", "What to expect", "Quiet rooms")
    assert found(page, ".html") == ["DN303"] * 4


_CODED = "<h2>Dry needling</h2><p>Hi.</p>{}<p>It relieves pain instantly.</p>"
# a heading that only code fills → whether what follows it may be about the treatment
CODED = {
    "beside the first": (_CODED.format("<h2>{{ other.title }}</h2>"), []),
    "beside another one": (_CODED.format("<h2>{{ one.title }}</h2><h2>{{ two.title }}</h2>"), []),
    "below it": (_CODED.format("<h3>{{ part.title }}</h3>"), ["DN303"]),
    "with one that names it behind": (
        _CODED.format("<h2>{{ other.title }}</h2><h3>Dry needling</h3>"),
        ["DN303"],
    ),
    "on a page titled for it": (
        "<title>Dry needling</title>" + _CODED.format("<h2>{{ part.title }}</h2>"),
        ["DN303"],
    ),
    "under the page's": (
        "<h1>Dry needling</h1><h2>Why</h2>" + _CODED[30:].format("<h2>{{ part.title }}</h2>"),
        ["DN303"],
    ),
}


@pytest.mark.parametrize(("page", "rules"), [pytest.param(*case, id=name) for name, case in CODED.items()])
def test_a_heading_that_only_code_fills_may_name_anything(found: Found, page: str, rules: list[str]) -> None:
    assert found(page, ".html") == rules


_NEWS = "<p>Instant results in your inbox. It is free and painless.</p>"
# boxes on a page on the treatment that are no part of its copy, and some that are → the rules that they break
BOXES = {
    "a newsletter's title": (f"<div><h2>Join our newsletter</h2>{_NEWS}</div>", []),
    "a title that asks to subscribe": (f"<div><h4>Subscribe</h4>{_NEWS}</div>", []),
    "a form with a newsletter's class": (f"<form class='newsletter-form'><h4>Hello</h4>{_NEWS}</form>", []),
    "a newsletter's component": (f"<NewsletterBox>{_NEWS}</NewsletterBox>", []),
    "a box for cookies": ("<div id='cookieBar'><p>Hi. They are safe and have no side effects.</p></div>", []),
    "a newsletter that names the treatment": (
        "<div class='newsletter'><p>Dry needling cures neck pain.</p></div>",
        ["DN301"],
    ),
    "a form for consent": ("<form class='consent'><p>It has no side effects.</p></form>", ["DN401"]),
    "a page that has cookies on": ("<div class='cookies-on'><p>It has no side effects.</p></div>", ["DN401"]),
}


@pytest.mark.parametrize(("box", "rules"), [pytest.param(*case, id=name) for name, case in BOXES.items()])
def test_a_box_that_asks_for_leave_is_not_about_the_treatment(
    found: Found, box: str, rules: list[str]
) -> None:
    assert found(f"<h1>Dry needling</h1><p>Fine needles.</p>{box}", ".html") == rules


# data of a script in a page on the treatment, which other pages may share → the rules that it breaks
IN_PAGE = {
    "it names the treatment": ("faqs = [{ q: 'Does it hurt?', a: 'Dry needling is painless.' }]", ["DN402"]),
    "its title does": ("cards = [{ title: 'Dry needling', text: 'It is painless.' }]", ["DN402"]),
    "nothing does": ("faqs = [{ q: 'Does it hurt?', a: 'It is painless.' }]", []),
    "it names a needle of another": (
        "cards = [{ title: 'Barbotage', text: 'Needling that breaks up scar tissue.' }]",
        [],
    ),
    "it is of another": ("cards = [{ title: 'Cupping', text: 'It is painless. Unlike dry needling.' }]", []),
}


@pytest.mark.parametrize("name", IN_PAGE)
def test_what_a_script_in_a_page_says(found: Found, name: str) -> None:
    data, rules = IN_PAGE[name]
    page = "<h1>Dry needling</h1><p>Dry needling may ease pain.</p>"
    assert found(f"{page}<script>const {data};</script>", ".html") == rules
