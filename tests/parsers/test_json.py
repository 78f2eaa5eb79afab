"""JSON: which values are copy, and what governs them."""

from __future__ import annotations

import json

import pytest

from dnlint.parsers import parse
from dnlint.source import SourceFile
from dnlint.values import Context
from tests.parsers.reading import kinds, read, source_of, texts, the_block


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        pytest.param('{"title": "Needles"}', ["Needles"], id="a title"),
        pytest.param('{"text": "One\\n\\ntwo"}', ["One", "two"], id="paragraphs"),
        pytest.param('{"text": "It\\u2019s \\"one\\""}', ['It’s "one"'], id="escapes"),
        pytest.param('{"text": "One &amp; two"}', ["One & two"], id="entities"),
        pytest.param('{"bodyHtml": "<h2>One</h2><p>two <b>three</b></p>"}', ["One", "two three"], id="HTML"),
        pytest.param('{"content": "## One\\n\\n- **two**"}', ["One", "two"], id="Markdown"),
        pytest.param(
            '{"content": "## One\\n\\ntwo<br/>\\n\\n- three"}', ["One", "two", "three"], id="with a tag"
        ),
        pytest.param('["It helps most people.", "hero_title"]', ["It helps most people."], id="a bare list"),
        pytest.param('{"unknown": "It helps most people."}', ["It helps most people."], id="a sentence"),
        pytest.param('{"unknown": "Calm necks"}', ["Calm necks"], id="a list item by its look"),
        pytest.param('{"perks": ["Quick", "Drug-free"]}', ["Quick", "Drug-free"], id="a list of words"),
        pytest.param(
            '{"perks": ["quick", "drugFree", "MD"], "extra": "Quick"}', [], id="other words in a list"
        ),
        pytest.param('{"options": ["Yes", "No"], "painScale": ["Painless", "Mild"]}', [], id="choices"),
        pytest.param('{"tags": ["Quick", "Drug-free"]}', [], id="words in a list of keywords"),
        pytest.param('{"benefits": ["painless"]}', ["painless"], id="one word under a key of copy"),
        pytest.param('{"name": "needles", "label": "needles"}', [], id="one word under a key of names"),
        pytest.param('{"image": {"src": "/a b.jpg", "alt": "A tray"}}', ["A tray"], id="an image"),
        pytest.param('{"tags": ["Less pain"], "keywords": "Less pain, more"}', [], id="keywords"),
        pytest.param('{"slug": "a-b", "url": "/a b", "date": "1 May 2024", "id": "A b"}', [], id="no copy"),
        pytest.param('{"nav": [{"label": "Dry needling"}], "links": [{"title": "A b"}]}', [], id="menus"),
        pytest.param(
            '{"menu": [{"name": "Cupping", "body": "It is calm."}]}',
            ["Cupping", "It is calm."],
            id="a spa's menu",
        ),
        pytest.param(
            '{"menu": [{"name": "Cupping", "text": "It is.", "url": "/a"}]}', [], id="a menu that leads"
        ),
        pytest.param('// one\n{/* two */ "title": "Three", }', ["Three"], id="comments and loose commas"),
        pytest.param('{"title": "One", "text": "two', ["One"], id="a string that never ends"),
        pytest.param('{"title": "One" "text": "It is two."}', ["One", "It is two."], id="a missing comma"),
        pytest.param('{"title": 3, "text": null, "a": true}', [], id="no strings"),
    ],
)
def test_copy(data: str, wanted: list[str]) -> None:
    assert texts(read(".json", data)) == wanted


def test_what_search_engines_are_told() -> None:
    data = '{"metaTitle": "One", "meta_description": "two", "seo": {"title": "Three", "description": "four"}}'
    wanted = [("title", "One"), ("description", "two"), ("title", "Three"), ("description", "four")]
    assert kinds(read(".json", data)) == wanted


@pytest.mark.parametrize(
    ("data", "context"),
    [
        pytest.param(
            {"services": [{"name": "Massage", "text": "Soft."}, {"name": "Needling", "text": "It helps."}]},
            Context(title="Needling", headings=("Needling",), key="text", clinic=True),
            id="services side by side",
        ),
        pytest.param(
            {"title": "Needling", "sections": [{"heading": "Why", "text": "It helps."}]},
            Context(title="Needling", headings=("Needling", "Why"), key="text"),
            id="a section of a page",
        ),
        pytest.param(
            {"title": "Calm necks", "slug": "needling-care", "text": "It helps."},
            Context(title="Calm necks", headings=("needling care", "Calm necks"), key="text"),
            id="a slug that says more than the title",
        ),
        pytest.param(
            {"title": "Needling", "whatToExpect": "It helps."},
            Context(title="Needling", headings=("Needling", "What to expect"), key="whatToExpect"),
            id="a key that is a heading",
        ),
        pytest.param(
            {"dryNeedling": {"risks": ["It helps."]}},
            Context(headings=("Dry needling", "Risks"), key="risks"),
            id="keys in keys",
        ),
        pytest.param(
            {"faq": [{"question": "Does it?", "answer": ["Well,", "It helps."]}]},
            Context(question="Does it?", role="answer", key="answer"),
            id="an answer in parts",
        ),
        pytest.param(
            {"reviews": [{"name": "Ann", "stars": 5, "body": "It helps."}]},
            Context(headings=("Reviews",), role="testimonial", key="body"),
            id="reviews",
        ),
        pytest.param(
            {"faq": [["Does it?", "It helps."], ["Why?", "For fun."]]},
            Context(question="Does it?", role="answer", key="answer"),
            id="a question and its answer in a list",
        ),
        pytest.param(
            {"faq": [{"Does it?": "It helps."}]},
            Context(question="Does it?", role="answer", key="Does it?"),
            id="a question for a key",
        ),
        pytest.param(
            {"steps": [["clock", "Needling", "It helps."], ["hand", "Massage", "Soft hands."]]},
            Context(headings=("Steps", "Needling"), title="Needling", key="text"),
            id="an icon, a title and its text in a list",
        ),
        pytest.param(
            {"steps": [["Needling", "fa-pin", "It helps."], ["Massage", "hand", "Soft hands."]]},
            Context(headings=("Steps", "Needling"), title="Needling", key="text"),
            id="an icon between a title and its text",
        ),
        pytest.param(
            {
                "title": "Both",
                "headers": ["", "Needling", "Massage"],
                "rows": [["Pain", "It helps.", "Soft."]],
            },
            Context(title="Both", headings=("Both",), column="Needling", row="Pain"),
            id="headers and rows",
        ),
        pytest.param(
            {"headers": ["Needling", "Massage"], "rows": [["Pain", "It helps.", "Soft."]]},
            Context(column="Needling", row="Pain"),
            id="headers without the corner",
        ),
        pytest.param(
            {"titles": ["Massage", "Needling"], "texts": ["Soft.", "It helps."]},
            Context(title="Needling", headings=("Needling",), key="text"),
            id="titles and texts in two lists",
        ),
        pytest.param(
            {"questions": ["Is it?", "Does it?"], "answers": ["Soft.", "It helps."]},
            Context(question="Does it?", role="answer", key="answer"),
            id="questions and answers in two lists",
        ),
        pytest.param(
            {"titles": ["Massage", "Needling"], "texts": ["It helps."]},
            Context(headings=("Texts",), key="texts"),
            id="lists that are not alike",
        ),
        pytest.param(
            {"myths": [["Myth", "Fact"], ["It is one tool for all.", "It helps."]]},
            Context(headings=("Myths",), column="Fact", row="It is one tool for all.", key="myths"),
            id="rows, the first of which is a header",
        ),
        pytest.param(
            {"heroTitle": "Hello", "careTitle": "Needling", "careText": "It helps."},
            Context(headings=("Care", "Needling"), key="careText"),
            id="the title of a part",
        ),
        pytest.param(
            {"careTitle": "Does it?", "careText": "It helps."},
            Context(headings=("Care",), question="Does it?", role="answer", key="careText"),
            id="a question that titles a part",
        ),
        pytest.param(
            {"reviews": [{"name": "Ann", "service": "Needling", "body": "It helps."}]},
            Context(headings=("Reviews", "Needling"), role="testimonial", key="body"),
            id="a review of a service",
        ),
        pytest.param(
            {"parts": [{"h2": "Needling", "text": "It helps."}, {"h2": "Massage", "text": "Soft."}]},
            Context(title="Needling", headings=("Parts", "Needling"), key="text"),
            id="a heading by its level",
        ),
        pytest.param(
            {"@type": "MedicalProcedure", "name": "Needling", "description": "It helps."},
            Context(title="Needling", key="description"),
            id="JSON-LD",
        ),
    ],
)
def test_context(data: object, context: Context) -> None:
    assert the_block(read(".json", json.dumps(data)), "It helps").context == context


def test_translations_have_their_language() -> None:
    data = '{"en": {"text": "It helps."}, "de-CH": {"text": "Es hilft."}}'
    found = [(block.text, block.language) for block in read(".json", data).blocks]
    assert found == [("It helps.", "en"), ("Es hilft.", "de-CH")]


def test_words_lead_back() -> None:
    document = read(".json", '\ufeff{"body": "<p>It\\u2019s <b>on\\u0065</b></p>"}')
    assert source_of(document, document.blocks[0], "It’s one") == "It\\u2019s <b>on\\u0065"


@pytest.mark.parametrize(
    "name", ["package.json", "package-lock.json", "tsconfig.json", "tsconfig.app.json", ".eslintrc.json"]
)
def test_settings_of_tools_are_no_copy(name: str) -> None:
    assert parse(SourceFile(f"site/{name}", '{"description": "It helps most people."}')).blocks == ()


def test_what_a_form_answers_is_no_copy() -> None:
    page = '{"form": {"title": "Write", "success": "It is calm.", "errorMessage": "It is not so."}}'
    assert texts(read(".json", page)) == ["Write"]
