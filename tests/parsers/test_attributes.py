"""Copy in attributes: bubbles that scripts show, and what Alpine and Vue put on the page."""

from __future__ import annotations

import pytest

from tests.parsers.reading import kinds, read, source_of, texts, the_block


@pytest.mark.parametrize(
    "name",
    [
        *("data-bs-title", "data-bs-content", "data-tooltip", "data-description", "data-tippy-content"),
        *("matTooltip", "pTooltip", "ngbPopover", "uk-tooltip"),
    ],
)
def test_bubbles_are_read(name: str) -> None:
    page = f'<h2>Dry needling</h2><button class="btn" {name}="It has no side effects.">Safe?</button>'
    document = read(".html", page)
    block = the_block(document, "It has")
    assert (block.kind, block.context.headings) == ("attribute", ("Dry needling",))
    assert source_of(document, block, "It has no side effects.") == "It has no side effects."


@pytest.mark.parametrize(
    "said",
    ["It is <b>100%</b> safe.", "It <a href='/x'>is</a> 100% safe.", "It is &lt;em&gt;100%&lt;/em&gt; safe."],
)
def test_markup_in_a_bubble_is_no_text(said: str) -> None:
    document = read(".html", f'<a data-bs-content="{said}">?</a>')
    assert document.blocks[0].text == "It is 100% safe."
    assert source_of(document, document.blocks[0], "safe.") == "safe."


def test_the_title_of_a_bubble_governs_its_text() -> None:
    page = (
        '<h1>Dry needling</h1><div data-title="Massage for all" data-description="It cures hip pain."></div>'
    )
    block = the_block(read(".html", page), "It cures")
    assert block.context.headings == ("Dry needling", "Massage for all")


@pytest.mark.parametrize(
    "attribute",
    [
        pytest.param('data-toggle="tooltip"', id="a setting"),
        pytest.param('data-content="needle-icon"', id="an identifier"),
        pytest.param('data-title=""', id="nothing"),
        pytest.param('matTooltipPosition="to the left"', id="where a bubble stands"),
        pytest.param('data-track="Dry needling helps."', id="a name for statistics"),
        pytest.param('data-description="{&quot;text&quot;: &quot;Dry needling helps.&quot;}"', id="data"),
        pytest.param("x-text=\"open ? 'It helps.' : ''\"", id="an expression"),
        pytest.param('x-data="{ open: false }"', id="a state"),
    ],
)
def test_other_attributes_are_not(attribute: str) -> None:
    assert texts(read(".html", f"<div {attribute}><p>One</p></div>")) == ["One"]


@pytest.mark.parametrize("name", ["x-text", "x-html", "v-text", "v-html"])
@pytest.mark.parametrize(("tag", "kind"), [("p", "paragraph"), ("h2", "heading"), ("li", "list-item")])
def test_a_string_is_the_content_of_its_element(name: str, tag: str, kind: str) -> None:
    document = read(".html", f"<{tag} {name}=\"'It cures back pain.'\"></{tag}>")
    assert kinds(document) == [(kind, "It cures back pain.")]
    assert source_of(document, document.blocks[0], "back pain") == "back pain"


def test_a_string_in_vue_is_read_once() -> None:
    page = "<template><p v-html=\"'It cures back pain.'\"></p></template>"
    assert kinds(read(".vue", page)) == [("paragraph", "It cures back pain.")]


def test_an_object_in_an_attribute_is_data() -> None:
    page = (
        "<h1>Clinic</h1><section x-data=\"{ tabs: [{ title: 'Dry needling', body: 'It cures back pain.' },"
        " { title: 'Massage', body: 'It is a quiet hour.' }] }\"></section>"
    )
    document = read(".html", page)
    assert the_block(document, "It cures").context.headings[-1] == "Dry needling"
    assert the_block(document, "It is a").context.headings[-1] == "Massage"
    assert source_of(document, the_block(document, "It cures"), "back pain") == "back pain"


@pytest.mark.parametrize(
    ("suffix", "page"),
    [
        (".mdx", '<Tooltip content="It cures back pain.">Hover me</Tooltip>\n'),
        (".mdx", 'Ask us, <Tooltip content="It cures back pain.">really</Tooltip>, about it.\n'),
        (".vue", '<template><Tooltip content="It cures back pain.">Hover me</Tooltip></template>'),
        (".md", 'We <span data-tooltip="It cures back pain.">help</span> you.\n'),
        (".md", 'Look: <img src="a.png" alt="It cures back pain.">\n'),
    ],
)
def test_the_bubble_of_a_component(suffix: str, page: str) -> None:
    document = read(suffix, page)
    block = the_block(document, "It cures")
    assert block.kind == "attribute"
    assert source_of(document, block, "back pain") == "back pain"
