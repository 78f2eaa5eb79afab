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
    "a section that goes on about needles": (
        HOME.format("Hi.") + "## On the day\n\nThe needles go in. It is completely painless.",
        ["DN402"],
    ),
    "a question that goes on about it": (
        HOME.format("Hi.") + "## Does it hurt?\n\nNo.\n\n## How long?\n\nAn hour.",
        ["DN402"],
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
    "two descriptions": (
        "export const metadata = { title: 'Elm Clinic', description: 'Dry needling and cupping in Leeds.',"
        " openGraph: { title: 'Elm Clinic', description: 'Pain-free living starts here. Guaranteed.' } }",
        [],
    ),
}


@pytest.mark.parametrize(("source", "rules"), [pytest.param(*case, id=name) for name, case in DATA.items()])
def test_what_stands_alone_is_about_what_it_names(found: Found, source: str, rules: list[str]) -> None:
    assert found(source, ".ts") == rules
