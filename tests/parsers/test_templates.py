"""Template tags in HTML: never read, wherever they stand."""

from __future__ import annotations

import pytest

from dnlint.parsers.prose import MASK
from dnlint.parsers.templates import mask
from tests.parsers.reading import read, texts, the_block


@pytest.mark.parametrize(
    ("suffix", "page", "wanted"),
    [
        pytest.param(".liquid", "<p>It {{ a | b: 'it hurts' }} helps.</p>", ["It helps."], id="an output"),
        pytest.param(".liquid", "<p>{%- if a > 'b' -%}It helps.{%- endif -%}</p>", ["It helps."], id="a tag"),
        pytest.param(
            ".liquid", "{% comment %}<p>No {{ x }}.</p>{% endcomment %}<p>Yes.</p>", ["Yes."], id="a comment"
        ),
        pytest.param(
            ".liquid", '{% schema %}{"a": "No, no."}{% endschema %}<p>Yes.</p>', ["Yes."], id="a schema"
        ),
        pytest.param(".njk", "{# It hurts. #}<p>It helps.</p>", ["It helps."], id="a comment in braces"),
        pytest.param(".twig", "<p>{% trans 'It is calm.' %}</p>", ["It is calm."], id="a text to translate"),
        pytest.param(".j2", "<p>{{ _('It is calm.') }}</p>", ["It is calm."], id="a call to translate"),
        pytest.param(".hbs", "<p>{{{a}}} helps{{!-- }} no --}}.</p>", ["helps."], id="handlebars"),
        pytest.param(".mustache", "{{#a}}<p>{{b}} helps.</p>{{/a}}", ["helps."], id="mustache"),
        pytest.param(".gohtml", "{{/* It }} hurts. */}}{{ range .A }}<p>So.</p>{{ end }}", ["So."], id="go"),
        pytest.param(".erb", "<% if a > b %><p>It <%= c %> helps.</p><% end %>", ["It helps."], id="erb"),
        pytest.param(".erb", "<%# It hurts %><p><%= t('It is calm.') %></p>", ["It is calm."], id="erb text"),
        pytest.param(".ejs", "<p><%- a %> helps.</p>", ["helps."], id="ejs"),
        pytest.param(
            ".tmpl", "<p {{ if a }}class='b'{{ end }}>It helps.</p>", ["It helps."], id="within a tag"
        ),
        pytest.param(
            ".tmpl", "<p title='{{ a }} It helps'>So.</p>", ["It helps", "So."], id="within an attribute"
        ),
        pytest.param(".tmpl", "<p>It {{ helps.</p>", ["It {{ helps."], id="a tag that does not close"),
    ],
)
def test_text(suffix: str, page: str, wanted: list[str]) -> None:
    assert texts(read(suffix, page)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("a{{ b }}c", "a.......c", id="a tag"),
        pytest.param("{{ __('so it is') }}", ".......so it is.....", id="all but a text"),
        pytest.param("{{ 'key.only' }}", "." * 16, id="a key is no text"),
        pytest.param("{{ a 'so it is' }}", "." * 18, id="nor is an argument"),
    ],
)
def test_a_mask_is_as_long_as_what_it_hides(text: str, wanted: str) -> None:
    assert mask(text).replace(MASK, ".") == wanted


@pytest.mark.parametrize(
    ("suffix", "tag"),
    [
        pytest.param(
            ".html",
            "{% include cta.html title='Needling' text='It helps a lot.' url='/a b c' %}",
            id="Jekyll",
        ),
        pytest.param(
            ".liquid", "{% render 'cta', title: 'Needling', text: 'It helps a lot.' %}", id="Shopify"
        ),
        pytest.param(
            ".md", '{{< cta title="Needling" text="It helps a lot." tone="one two three" >}}', id="Hugo"
        ),
        pytest.param(".hbs", '{{> cta title="Needling" text="It helps a lot."}}', id="Handlebars"),
    ],
)
def test_copy_passed_on_to_another_file_is_read(suffix: str, tag: str) -> None:
    document = read(suffix, f"{tag}\n\nMore.\n")
    assert sorted(texts(document)) == ["It helps a lot.", "More.", "Needling"]
    assert the_block(document, "It helps").context.headings == ("Needling",)
