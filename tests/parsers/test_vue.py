"""Vue: a template that is HTML, a script, translations."""

from __future__ import annotations

import pytest

from tests.conftest import Found
from tests.parsers.reading import kinds, read, source_of, texts, the_block


@pytest.mark.parametrize(
    ("template", "wanted"),
    [
        pytest.param("<p>It {{ a > b }} helps.</p>", ["It helps."], id="a hole"),
        pytest.param("<p v-if='a < b' @click='c > d'>It helps.</p>", ["It helps."], id="directives"),
        pytest.param("<p :title='calm' v-text=\"'x'\">It helps.</p>", ["It helps."], id="bound attributes"),
        pytest.param("<template #a><p>One.</p></template><p>Two.</p>", ["One.", "Two."], id="slots"),
        pytest.param("<p>It <RouterLink to='/'>helps</RouterLink>.</p>", ["It helps."], id="links"),
        pytest.param(
            "<p>It <nuxt-link to='/'>helps</nuxt-link>.</p>", ["It helps."], id="links in kebab case"
        ),
        pytest.param("<p>It <Icon name='check' /> helps.</p>", ["It helps."], id="icons"),
        pytest.param("<Faq question='Why?' answer='So.' icon='bolt' />", ["Why?", "So."], id="properties"),
        pytest.param(
            "<Faq :items=\"['Calm necks', 'Less pain']\" />", ["Calm necks", "Less pain"], id="bound data"
        ),
        pytest.param("<Card :points=\"['Calm', 'Short']\" />", ["Calm", "Short"], id="bound words"),
        pytest.param("<p>{{ a ? 'It is calm.' : b }}</p>", ["It is calm."], id="a choice"),
        pytest.param("<p>{{ a ?? 'It is calm.' }}</p>", ["It is calm."], id="a default"),
        pytest.param("<p>{{ $t('hero.title') }}</p>", [], id="a key of translations"),
        pytest.param("<!-- It hurts. --><p>It helps.", ["It helps."], id="a comment, and no end"),
    ],
)
def test_template(template: str, wanted: list[str]) -> None:
    assert texts(read(".vue", f"<template>\n{template}\n</template>")) == wanted


def test_script_and_style() -> None:
    page = "<script setup lang='ts'>\nconst benefits: string[] = ['Calm necks']\n</script><style>p {}</style>"
    document = read(".vue", "<template><h1>Needling</h1></template>" + page)
    assert texts(document) == ["Needling", "Calm necks"]
    assert document.blocks[1].context.title == "Needling"


def test_a_template_in_another_language_is_left_alone() -> None:
    assert texts(read(".vue", "<template lang='pug'>\nmain.page\n  p It helps.\n</template>")) == []


@pytest.mark.parametrize(
    "page",
    [
        pytest.param('<i18n>{"en": {"a": "It helps."}, "nl": {"a": "Het helpt."}}</i18n>', id="json"),
        pytest.param("<i18n lang='yaml'>\nen:\n  a: It helps.\nnl:\n  a: Het helpt.\n</i18n>", id="yaml"),
        pytest.param(
            '<i18n locale=\'en\'>{"a": "It helps."}</i18n><i18n locale=\'nl\'>{"a": "Het helpt."}</i18n>',
            id="a block each",
        ),
    ],
)
def test_translations_stand_side_by_side(page: str) -> None:
    document = read(".vue", page)
    assert [(block.text, block.language) for block in document.blocks] == [
        ("It helps.", "en"),
        ("Het helpt.", "nl"),
    ]


def test_only_the_english_side_is_judged(found: Found) -> None:
    page = (
        '<template><h1>Dry needling</h1></template><i18n>{"en": {"a": "Dry needling cures back pain."},'
        '"de": {"a": "Dry needling cures Rückenschmerzen, dry needling cures alles."}}</i18n>'
    )
    assert found(page, ".vue") == ["DN301"]


def test_offsets_through_a_component() -> None:
    document = read(".vue", "<template><Faq answer='It&rsquo;s over' question='Why?' /></template>")
    assert source_of(document, the_block(document, "It’s"), "’s over") == "&rsquo;s over"


@pytest.mark.parametrize("call", ["useHead", "useSeoMeta"])
def test_what_search_engines_are_told(call: str) -> None:
    page = f"<script setup>{call}({{ title: 'One two', description: 'It helps.' }})</script>"
    assert kinds(read(".vue", page)) == [("title", "One two"), ("description", "It helps.")]


def test_a_template_string_that_is_bound() -> None:
    page = "<template><Cta title='Needling' :body=\"`It is calm for ${who}.`\" /></template>"
    document = read(".vue", page)
    assert the_block(document, "It is calm").context.headings[-1:] == ("Needling",)


@pytest.mark.parametrize("key", ["header", "title", "label", "name"])
def test_the_title_of_a_component_ends_with_it(key: str) -> None:
    cards = (
        f"<Panel {key}='Needling'><p>It is calm.</p></Panel><Panel {key}='Massage'><p>It is slow.</p></Panel>"
    )
    document = read(".vue", f"<template>{cards}<p>After.</p></template>")
    assert the_block(document, "It is calm").context.headings == ("Needling",)
    assert the_block(document, "It is slow").context.headings == ("Massage",)
    assert the_block(document, "After").context.headings == ()


@pytest.mark.parametrize(
    ("condition", "about"),
    [
        pytest.param("v-if=\"tab === 'dry-needling'\"", ("dry needling",), id="a name"),
        pytest.param("v-else-if=\"open && tab == 'cupping'\"", ("cupping",), id="otherwise"),
        pytest.param("v-if=\"tab !== 'cupping'\"", (), id="another name"),
        pytest.param("v-if=\"tab === 'cupping' || tab === 'tape'\"", (), id="one of two"),
    ],
)
def test_what_shows_in_one_case_is_about_its_name(condition: str, about: tuple[str, ...]) -> None:
    page = f"<template><div><h1>Care</h1><p {condition}>It is calm.</p></div></template>"
    assert the_block(read(".vue", page), "It is calm").context.about == about
