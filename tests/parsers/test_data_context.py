"""What governs a text in data, as sites keep it: flat dictionaries, several languages, parts of pages."""

from __future__ import annotations

import pytest

from dnlint.offsets import Span
from tests.parsers.reading import read, texts, the_block

FLAT = """{
  "title": "Care", "intro": "We are here.",
  "item1Title": "Needling", "item1Text": "It is quiet.", "item2Title": "Massage", "item2Text": "Hands help.",
  "step_1_title": "First", "step_1_desc": "We talk.", "step_2_title": "Then", "step_2_desc": "We start.",
  "heading1": "Morning", "body1": "We open early.", "heading2": "Evening", "body2": "We close late.",
  "faq.q1": "Does it hurt?", "faq.a1": "A little.", "faq.q2": "Does it last?", "faq.a2": "A while.",
  "cta.text": "Call us."
}"""


@pytest.mark.parametrize(
    ("beginning", "heading", "question"),
    [
        pytest.param("We are", "Care", "", id="before all questions"),
        pytest.param("It is", "Needling", "", id="a number within the key"),
        pytest.param("Hands", "Massage", "", id="the next number"),
        pytest.param("We talk", "First", "", id="a number between underscores"),
        pytest.param("We start", "Then", "", id="the number after it"),
        pytest.param("We open", "Morning", "", id="a number at the end"),
        pytest.param("We close", "Evening", "", id="the number at the next end"),
        pytest.param("A little", "Care", "Does it hurt?", id="an answer"),
        pytest.param("A while", "Care", "Does it last?", id="the next answer"),
        pytest.param("Call us", "Care", "", id="after all questions"),
    ],
)
def test_keys_of_a_flat_dictionary_say_what_belongs_together(
    beginning: str, heading: str, question: str
) -> None:
    context = the_block(read(".json", FLAT), beginning).context
    assert context.question == question
    assert heading in context.headings
    assert not {"Needling", "Massage", "First", "Then", "Morning", "Evening"} - {heading} & {
        *context.headings
    }


ONE_QUESTION = [
    pytest.param(
        "{'question': 'Why?', 'answer': 'So.', 'more': 'And then.'}", "And then", True, id="all of it"
    ),
    pytest.param("{'faq.question': 'Why?', 'faq.more': 'And then.'}", "And then", True, id="its own part"),
    pytest.param("{'faq.question': 'Why?', 'hero.text': 'And then.'}", "And then", False, id="another part"),
    pytest.param("{'mainQuestion': 'Why?', 'answer': 'So be it.'}", "So be", True, id="its answer"),
]


@pytest.mark.parametrize(("page", "beginning", "answers"), ONE_QUESTION)
def test_a_question_is_asked_of_its_part_of_an_object(page: str, beginning: str, answers: bool) -> None:
    context = the_block(read(".json", page.replace("'", '"')), beginning).context
    assert context.question == ("Why?" if answers else "")


LANGUAGES = """[
  { id: "a", title: { en: "Needling", fr: "Aiguilles" }, text: { en: "It is quiet.", fr: "Le calme." } },
  { id: "b", title: { fr: "Mains", en: "Massage" }, text: { en: "Hands help.", fr: "Les mains." },
    question: { en: "Why?", fr: "Quoi?" }, answer: { en: "So it is.", fr: "Voila." } },
]"""


def test_a_title_in_several_languages_titles_in_english() -> None:
    document = read(".ts", f"export const all = {LANGUAGES};")
    assert the_block(document, "It is").context.headings == ("Needling",)
    assert the_block(document, "Le calme").context.headings == ("Needling",)
    assert the_block(document, "Hands").context.headings == ("Massage",)
    assert the_block(document, "So it").context.question == "Why?"
    assert the_block(document, "Why?").context.role == "question"
    assert the_block(document, "Le calme").language == "fr"


def test_parts_with_a_text_in_several_languages() -> None:
    page = (
        '{"a_1_title": {"en": "Needling", "es": "Agujas"}, "a_1_text": {"en": "It is quiet.", "es": "Si."},'
        ' "a_2_title": {"en": "Massage", "es": "Manos"}, "a_2_text": {"en": "Hands help.", "es": "No."}}'
    )
    document = read(".json", page)
    assert the_block(document, "It is").context.headings == ("Needling",)
    assert the_block(document, "Hands").context.headings == ("Massage",)


@pytest.mark.parametrize(
    ("items", "headings"),
    [
        pytest.param("{x: 'Needling', t: @}, {x: 'Massage', t: '…'}", ("Needling",), id="the first text"),
        pytest.param(
            "{icon: 'star', x: 'Needling', t: @}, {icon: 'dot', x: 'Massage', t: '…'}",
            ("Needling",),
            id="behind an icon",
        ),
        pytest.param(
            "{category: 'Needling', list: [@]}, {category: 'Massage', list: []}", ("Needling",), id="a group"
        ),
        pytest.param(
            "{x: 'Needling', title: 'Calm', t: @}, {x: 'Massage', t: '…'}", ("Calm",), id="not beside a title"
        ),
        pytest.param("{x: 'Needling', t: @}, {x: 'Needling', t: '…'}", (), id="not if it is always the same"),
        pytest.param("{x: 'Needling', t: @}", (), id="not of one alone"),
        pytest.param("{x: 'It is long.', t: @}, {x: 'It is short.', t: '…'}", (), id="no sentence"),
        pytest.param("{x: 'needling', t: @}, {x: 'massage', t: '…'}", (), id="no identifier"),
        pytest.param(
            "{id: 'dry-needles', t: @}, {id: 'hands', t: '…'}", ("dry needles",), id="an identifier"
        ),
        pytest.param("{id: 'one', t: @}, {id: 'two', t: '…'}", (), id="no single words"),
        pytest.param("{id: 'item-1', t: @}, {id: 'item-2', t: '…'}", (), id="no numbers"),
        pytest.param("{author: 'Ann', t: @}, {author: 'Bob', t: '…'}", (), id="nobody's name"),
        pytest.param("{service_name: 'Needling', t: @}", ("Needling",), id="a service's name"),
        pytest.param("{treatmentName: 'Needling', t: @}", ("Needling",), id="a treatment's name"),
        pytest.param(
            "{cardTitle: 'Needling', t: @}, {cardTitle: 'Massage', t: '…'}", ("Needling",), id="cards' titles"
        ),
        pytest.param("{cardTitle: 'Needling', t: @}", (), id="the title of one part"),
    ],
)
def test_what_names_each_object_of_a_list_is_its_heading(items: str, headings: tuple[str, ...]) -> None:
    page = f"export default [{items.replace('@', repr('It is quiet here.'))}];"
    assert the_block(read(".ts", page), "It is quiet").context.headings == headings


PARTS = [
    pytest.param(
        "[{type: 'heading', text: 'Needling'}, {type: 'paragraph', text: 'It is quiet.'},"
        " {type: 'heading', text: 'Massage'}, {type: 'list', items: ['Hands help.']}]",
        id="by type",
    ),
    pytest.param(
        "[{tag: 'h2', content: 'Needling'}, {tag: 'p', content: 'It is quiet.'},"
        " {tag: 'h2', content: 'Massage'}, {tag: 'h3', content: 'Warm'}, {tag: 'p', content: 'Hands help.'}]",
        id="by tag",
    ),
    pytest.param(
        "[{type: 'header', data: {text: 'Needling', level: 2}}, "
        " {type: 'paragraph', data: {text: 'It is quiet.'}}, {type: 'header', data: {text: 'Massage'}},"
        " {type: 'paragraph', data: {text: 'Hands help.'}}]",
        id="with data within",
    ),
    pytest.param(
        "[{nodeType: 'heading-2', content: [{nodeType: 'text', value: 'Needling'}]},"
        " {nodeType: 'paragraph', content: [{nodeType: 'text', value: 'It is '},"
        " {nodeType: 'hyperlink', content: [{nodeType: 'text', value: 'quiet'}]}, "
        " {nodeType: 'text', value: '.'}]}, "
        " {nodeType: 'heading-2', content: [{nodeType: 'text', value: 'Massage'}]},"
        " {nodeType: 'paragraph', content: [{nodeType: 'text', value: 'Hands help.'}]}]",
        id="in spans",
    ),
    pytest.param(
        "[{_type: 'block', style: 'h2', children: [{_type: 'span', text: 'Needling'}]},"
        " {_type: 'block', style: 'normal', children: [{_type: 'span', text: 'It is '}, "
        " {text: 'quiet', bold: true}, {_type: 'span', text: '.'}]},"
        " {_type: 'block', style: 'h2', children: [{text: 'Massage'}]},"
        " {_type: 'block', style: 'normal', children: [{_type: 'span', text: 'Hands help.'}]}]",
        id="in children",
    ),
    pytest.param(
        "{a: {type: 'heading', settings: {heading: 'Needling', size: 'h1'}},"
        " b: {type: 'text', settings: {text: '<p>It is quiet.</p>'}},"
        " c: {type: 'heading', settings: {heading: 'Massage'}}, d: "
        " d: {type: 'text', settings: {text: 'Hands help.'}}}",
        id="under names of their own",
    ),
    pytest.param(
        "[{elType: 'widget', widgetType: 'heading', settings: {title: 'Needling'}},"
        " {elType: 'widget', widgetType: 'text-editor', settings: {editor: '<p>It is quiet.</p>'}},"
        " {elType: 'widget', widgetType: 'button', settings: {text: 'Press here now'}},"
        " {elType: 'widget', widgetType: 'icon-box', settings: {title_text: 'Massage',"
        " description_text: 'Hands help.'}}]",
        id="widgets",
    ),
    pytest.param(
        "[{type: 'header-two', text: 'Needling'}, {type: 'unstyled', text: 'It is quiet.'},"
        " {type: 'header-two', text: 'Massage'}, {type: 'unstyled', text: 'Hands help.'}]",
        id="numbers in words",
    ),
    pytest.param(
        "[{type: 'heading_2', heading_2: {rich_text: [{type: 'text', text: {content: 'Needling'},"
        " plain_text: 'Needling'}]}}, {type: 'paragraph', paragraph: {rich_text: [{type: 'text',"
        " text: {content: 'It is '}, plain_text: 'It is '}, {type: 'text', text: {content: 'quiet.'},"
        " plain_text: 'quiet.'}]}}, {type: 'heading_2', heading_2: {rich_text: [{type: 'text',"
        " plain_text: 'Massage'}]}}, {type: 'paragraph', paragraph: {rich_text: [{type: 'text',"
        " plain_text: 'Hands help.'}]}}]",
        id="spans that say their words twice",
    ),
    pytest.param(
        "{ops: [{insert: 'Needling'}, {attributes: {header: 2}, insert: '\\n'}, {insert: 'It is '},"
        " {attributes: {bold: true}, insert: 'quiet'}, {insert: '.\\nMassage'}, "
        " {attributes: {header: 2}, insert: '\\n'}, {insert: 'Hands help.\\n'}]}",
        id="runs of characters",
    ),
]


def test_a_title_that_is_a_page_of_its_own_titles_its_object() -> None:
    document = read(
        ".ts", "export default { title: [{type: 'heading1', text: 'Needling'}], body: 'Calm it.' };"
    )
    assert the_block(document, "Calm").context.headings == ("Needling",)


@pytest.mark.parametrize("parts", PARTS)
def test_a_part_of_a_page_that_is_a_heading_governs_those_behind_it(parts: str) -> None:
    document = read(".ts", f"export default {{ page: {parts} }};")
    assert the_block(document, "It is quiet.").context.headings[-1] == "Needling"
    assert "Massage" in the_block(document, "Hands help.").context.headings
    assert "Press here now" not in texts(document)


def test_a_part_that_asks_is_answered_by_the_next() -> None:
    parts = "[{type: 'h3', text: 'Does it hurt?'}, {type: 'p', text: 'A little.'}]"
    context = the_block(read(".ts", f"export default {parts};"), "A little").context
    assert (context.question, context.role) == ("Does it hurt?", "answer")


def test_texts_side_by_side_are_no_spans() -> None:
    page = "export default { title: 'Care', content: [{ text: 'It is quiet.' }, { text: 'Hands help.' }] };"
    assert texts(read(".ts", page)) == ["Care", "It is quiet.", "Hands help."]


def test_spans_lead_back_to_the_source() -> None:
    page = (
        '{"type": "paragraph", "children": [{"text": "It is "}, {"text": "qui\\u0065t"}, {"text": " here."}]}'
    )
    document = read(".json", page)
    assert texts(document) == ["It is quiet here."]
    span = document.blocks[0].source_span(Span(6, 11))
    assert document.source[span.start : span.end] == "qui\\u0065t"


@pytest.mark.parametrize(
    "script",
    [
        pytest.param("const quickLinks = ['Dry needling is good.'];", id="links"),
        pytest.param("const navItems = [{ label: 'Dry needling is good.', href: '/' }];", id="a menu"),
        pytest.param(
            "const t = { nav: { why: 'It is good.' }, 'nav.needling': 'Dry needling is good.' };", id="keys"
        ),
        pytest.param("toast.success('Dry needling is good.'); toast({ title: 'It is good.' });", id="toasts"),
    ],
)
def test_no_copy(script: str) -> None:
    assert texts(read(".ts", script)) == []


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(
            "[{ title: t('a.b', 'Needling'), text: t('a.c', 'It is quiet.') }]", id="a call with a default"
        ),
        pytest.param("[{ title: _('Needling'), text: _('It is quiet.') }]", id="a call for each text"),
        pytest.param("useState({ title: 'Needling', text: 'It is quiet.' })", id="a call around all"),
    ],
)
def test_what_a_call_is_given_has_its_place(script: str) -> None:
    document = read(".ts", f"export const copy = {script};")
    assert the_block(document, "It is").context.headings[-1] == "Needling"


def test_a_property_shows_what_it_has_by_default() -> None:
    hero = (
        "({ title = 'Needling', text = 'It is as quiet as can be.' }) => <><h1>{title}</h1><p>{text}</p>@</>;"
    )
    document = read(".tsx", f"export default {hero.replace('@', '<p>So it is.</p>')}")
    assert the_block(document, "It is as").context.headings[-1] == "Needling"
    assert the_block(document, "So it").context.headings == ("Needling",)
    assert len(texts(document)) == 3


def test_the_one_language_of_a_site_is_no_part_of_its_titles() -> None:
    page = """[{"fields": {"title": {"en-US": "Needling"}, "body": {"en-US": "It is quiet."}}},
        {"fields": {"title": {"en-US": "Massage"}, "body": {"en-US": "Hands help."}}}]"""
    document = read(".json", page)
    assert the_block(document, "It is quiet").context.headings[-1] == "Needling"
    assert the_block(document, "Hands help").context.headings[-1] == "Massage"


def test_a_heading_in_html_governs_the_parts_behind_it() -> None:
    parts = """[{"type": "RichText", "value": {"text": "<h2 class='a'><span>Needling</span></h2>"}},
        {"type": "RichText", "value": {"text": "<p>It is quiet.</p>"}},
        {"type": "RichText", "value": {"text": "<h2>Massage</h2>"}},
        {"type": "RichText", "value": {"text": "<p>Hands help.</p>"}}]"""
    document = read(".json", parts)
    assert the_block(document, "It is quiet").context.headings[-1] == "Needling"
    assert the_block(document, "Hands help").context.headings[-1] == "Massage"


def test_what_stands_over_a_title_says_what_it_is_about() -> None:
    page = """[{"eyebrow": "Needling", "title": "How it goes", "text": "It is quiet."},
        {"eyebrow": "Massage", "title": "How that goes", "text": "Hands help."}]"""
    document = read(".json", page)
    assert the_block(document, "It is quiet").context.headings == ("Needling", "How it goes")
    assert the_block(document, "Hands help").context.headings == ("Massage", "How that goes")


ABOUT = [
    pytest.param("category", "Massage", ("Massage",), id="its category"),
    pytest.param("category", "massage", ("massage",), id="its category, for machines"),
    pytest.param("service", "Massage", ("Massage",), id="its service"),
    pytest.param("tag", "Massage", ("Massage",), id="its tag"),
    pytest.param("eyebrow", "Massage", ("Massage",), id="what stands over it"),
    pytest.param("label", "Massage", ("Massage",), id="its label"),
    pytest.param("slug", "sports-massage", ("sports massage",), id="its slug"),
    pytest.param("href", "/sports-massage", ("sports massage",), id="its page"),
    pytest.param("url", "https://clinic.test/care/massage.html?a=b", ("massage",), id="its address"),
    pytest.param("path", "/care/massage/", ("massage",), id="its path"),
    pytest.param("link", "#massage", ("massage",), id="its section"),
    pytest.param("href", "https://massage.test", (), id="the name of a site"),
    pytest.param("href", "/contact-us", (), id="a page of the clinic"),
    pytest.param("image", "/massage", (), id="a file"),
    pytest.param("slug", "rapid-relief", (), id="a slug made from the title"),
]


@pytest.mark.parametrize(("field", "value", "about"), ABOUT)
def test_an_object_says_beside_its_title_what_it_is_about(
    field: str, value: str, about: tuple[str, ...]
) -> None:
    page = f'{{"top": [{{"title": "Rapid relief", "{field}": "{value}", "text": "It is quiet."}}]}}'
    document = read(".json", page)
    assert the_block(document, "Rapid relief").context.about == about
    assert the_block(document, "It is quiet").context.headings == ("Top", *about, "Rapid relief")


def test_what_an_object_without_a_title_is_about_is_no_heading() -> None:
    page = '{"title": "Conditions", "all": [{"category": "Massage", "text": "Back pain"}]}'
    document = read(".json", page)
    context = the_block(document, "Back pain").context
    assert (context.headings, context.about) == (("Conditions",), ("Massage",))


def test_a_name_for_machines_is_a_title() -> None:
    document = read(".yml", "- name: dry-needling\n  text: It is quiet.")
    assert the_block(document, "It is quiet").context.headings == ("dry needling",)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("{'contact': {'errorGeneric': 'It is one.'}}", id="what went wrong"),
        pytest.param("{'validation': {'email': 'It is one.'}}", id="what a field must be"),
        pytest.param("{'actions': [{'text': 'It is one.', 'variant': 'primary'}]}", id="what to press"),
        pytest.param("{'ctaButton': {'text': 'It is one.'}}", id="a button"),
        pytest.param("[{'type': 'select', 'label': 'Why?', 'options': ['It is one.']}]", id="a field"),
        pytest.param("{'relatedServices': ['It is one.']}", id="other pages"),
        pytest.param("[{'type': 'code', 'text': 'It is one.'}]", id="code"),
        pytest.param("[{'_type': 'codeBlock', 'code': 'x', 'title': 'It is one.'}]", id="a block of code"),
    ],
)
def test_messages_and_buttons_are_no_copy(page: str) -> None:
    assert texts(read(".json", page.replace("'", '"'))) == []


def test_what_is_told_of_other_services_is_copy() -> None:
    page = '{"relatedServices": [{"name": "Needling", "text": "It is quiet."}]}'
    assert texts(read(".json", page)) == ["Needling", "It is quiet."]


def test_a_call_to_action_is_copy() -> None:
    page = '{"callToAction": {"title": "Needling", "text": "It is quiet."}}'
    assert texts(read(".json", page)) == ["Needling", "It is quiet."]


@pytest.mark.parametrize(
    "code",
    [
        pytest.param(
            "[['needling', [{ t: 'It is calm.' }]], ['massage', [{ t: 'It is slow.' }]]]", id="a list"
        ),
        pytest.param(
            "new Map([['needling', { t: 'It is calm.' }], ['massage', { t: 'It is slow.' }]])", id="a map"
        ),
        pytest.param("[['Needling', ['It is calm.']], ['Massage', ['It is slow.']]]", id="titles"),
    ],
)
def test_what_stands_first_in_a_pair_titles_what_stands_beside_it(code: str) -> None:
    document = read(".ts", f"export const all = {code};")
    assert the_block(document, "It is calm").context.headings[0].lower() == "needling"
    assert the_block(document, "It is slow").context.headings[0].lower() == "massage"


@pytest.mark.parametrize("field", ["category", "service", "topic"])
@pytest.mark.parametrize("name", ["Dry needling", "dry-needling"])
def test_a_question_stands_in_its_group(field: str, name: str) -> None:
    page = f'[{{"id": 1, "{field}": "{name}", "question": "Does it hurt?", "answer": "A bit."}}]'
    context = the_block(read(".json", page), "A bit").context
    assert (context.headings[-1].lower(), context.question) == ("dry needling", "Does it hurt?")


@pytest.mark.parametrize("question", ["Is it safe?", "Has it a price?", "Do I wear a theme?"])
def test_a_key_that_asks_is_answered_whatever_its_words(question: str) -> None:
    context = the_block(read(".ts", f"const faqs = {{ '{question}': 'Yes.' }};"), "Yes").context
    assert (context.question, context.role, context.headings) == (question, "answer", ("Faqs",))


@pytest.mark.parametrize(
    "field",
    [
        pytest.param('{"name": "lead", "type": "text", "description": "It is short.", FIRST}', id="Sanity"),
        pytest.param(
            '{"label": "A lead", "name": "lead", "widget": "text", "hint": "It is short.", FIRST}', id="Decap"
        ),
        pytest.param(
            '{"name": "page", "type": "document", "title": "It is one",'
            ' "fields": [{"name": "lead", "type": "text", FIRST}]}',
            id="of a type",
        ),
        pytest.param('{"name": "lead", "type": "textarea", FIRST}', id="Payload"),
    ],
)
@pytest.mark.parametrize("first", ["default", "initialValue", "defaultValue"])
def test_visitors_read_of_a_field_what_it_begins_with(field: str, first: str) -> None:
    page = field.replace("FIRST", f'"{first}": "It is calm."')
    assert texts(read(".json", f"[{page}]")) == ["It is calm."]


def test_a_part_of_a_page_that_is_filled_is_no_field() -> None:
    page = '[{"name": "lead", "type": "text", "text": "It is calm.", "description": "It is short."}]'
    assert texts(read(".json", page)) == ["It is calm.", "It is short."]


LISTS = [
    pytest.param("services", 2, True, id="services"),
    pytest.param("ourTherapies", 2, True, id="therapies"),
    pytest.param("services", 1, False, id="one service"),
    pytest.param("benefits", 2, False, id="benefits"),
    pytest.param("sections", 2, False, id="parts of a page"),
]


@pytest.mark.parametrize(("key", "count", "apart"), LISTS)
def test_an_item_in_a_list_of_services_is_about_its_own(key: str, count: int, apart: bool) -> None:
    items = [f'{{"title": "Nutrition {number}", "text": "It is quiet {number}."}}' for number in range(count)]
    document = read(".json", f'{{"{key}": [{", ".join(items)}]}}')
    assert the_block(document, "It is quiet 0").context.clinic is apart


@pytest.mark.parametrize(
    ("page", "languages"),
    [
        pytest.param('{"en": {"a": "It helps."}, "pt": {"a": "Ajuda."}}', ["en", "pt"], id="with English"),
        pytest.param('{"en-GB": "It helps.", "nl-NL": "Het helpt."}', ["en-GB", "nl-NL"], id="of countries"),
        pytest.param('{"i18n": {"de": "Es hilft.", "fr": "Ça aide."}}', ["de", "fr"], id="translations"),
        pytest.param(
            '{"pt": {"a": "We move you."}, "ot": {"a": "We help."}}', ["", ""], id="professions in short"
        ),
        pytest.param('{"mo": "We open at ten.", "tu": "We are closed."}', ["", ""], id="days"),
        pytest.param('{"hi": "Hello to all.", "no": "We are closed."}', ["", ""], id="codes without English"),
        pytest.param('{"en": "It is ours.", "xq": "It is yours."}', ["", ""], id="no code of a language"),
    ],
)
def test_keys_are_languages_where_one_of_them_is_english(page: str, languages: list[str]) -> None:
    assert [block.language for block in read(".json", page).blocks] == languages
