"""Whose a claim is in a site's sources, where keys, slugs and labels name the treatment and titles promise."""

from __future__ import annotations

import pytest

from tests.conftest import Found

OTHER = 'export const lead = "Dry needling may ease back pain.";\n'

# what an object says of itself → the rules that its title and its text break
OBJECTS = {
    "its category": ("category: 'Massage', title: 'Instant relief', text: 'It cures leg pain.'", []),
    "its tag": ("tag: 'Massage', title: 'Instant relief', text: 'It cures leg pain.'", []),
    "its slug": ("slug: 'massage', title: 'Instant relief', text: 'It cures leg pain.'", []),
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


def test_conditions_stay_conditions_whatever_page_each_leads_to(found: Found) -> None:
    items = "{ title: 'Asthma', href: '/help/breath', text: 'So.' }, { title: 'Hay fever', slug: 'nose' }"
    page = f"export const page = {{ title: 'Dry needling', conditionsTreated: [{items}] }};"
    assert found(page, ".ts") == ["DN308", "DN308"]
