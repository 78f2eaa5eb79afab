"""Template tags in HTML: never read, wherever they stand."""

from __future__ import annotations

import pytest

from dnlint.parsers.prose import MASK
from dnlint.parsers.templates import mask
from tests.parsers.reading import read, source_of, texts, the_block


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
        pytest.param(
            ".erb", "<p><%= t('.a', default: 'It is calm.') %></p>", ["It is calm."], id="erb text for a key"
        ),
        pytest.param(".erb", "<%= image_tag 'a.jpg', alt: 'A calm neck' %>", ["A calm neck"], id="erb image"),
        pytest.param(".erb", "<%= meta_tag 'description', 'Be calm.' %>", ["Be calm."], id="erb meta tag"),
        pytest.param(".erb", "<% set_meta_tags description: 'Be calm.' %>", ["Be calm."], id="erb settings"),
        pytest.param(".erb", '<% description "Be calm." %>', ["Be calm."], id="erb description"),
        pytest.param(".twig", "{% block meta_description 'Be calm.' %}", ["Be calm."], id="a short block"),
        pytest.param(".twig", "{% block body_class 'be calm now' %}", [], id="a short block for machines"),
        pytest.param(".ejs", "<p><%- a %> helps.</p>", ["helps."], id="ejs"),
        pytest.param(
            ".tmpl", "<p {{ if a }}class='b'{{ end }}>It helps.</p>", ["It helps."], id="within a tag"
        ),
        pytest.param(
            ".tmpl", "<p title='{{ a }} It helps'>So.</p>", ["It helps", "So."], id="within an attribute"
        ),
        pytest.param(".liquid", "<p>{{ a.b | default: 'It is calm.' }}</p>", ["It is calm."], id="a default"),
        pytest.param(
            ".j2", '<p>{{ a["b"] | default("It is calm.") }}</p>', ["It is calm."], id="in brackets"
        ),
        pytest.param(".tmpl", '<p>{{ default "It is calm." .A }}</p>', ["It is calm."], id="in front"),
        pytest.param(".erb", '<p><%= @a || "It is calm." %></p>', ["It is calm."], id="or else"),
        pytest.param(
            ".tmpl", '{{ with .A | default "It is calm." }}{{ . }}{{ end }}', [], id="for what follows"
        ),
        pytest.param(
            ".tmpl", "<p>{{ if .A }}It helps.{{ else }}Ask us.{{ end }}</p>", ["It helps. Ask us."], id="or"
        ),
        pytest.param(".twig", "<p>{{ a ? 'It is calm.' : b }}</p>", ["It is calm."], id="a choice"),
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
        pytest.param("{{ __('Laser') }}", ".......Laser.....", id="a word for people"),
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
            ".html",
            "{% include hero.html\n  title='Needling'\n  tone='one two three' lede_b='It helps a lot.' %}",
            id="names of a site's own",
        ),
        pytest.param(
            ".liquid", "{% render 'cta', title: 'Needling', text: 'It helps a lot.' %}", id="Shopify"
        ),
        pytest.param(
            ".md", '{{< cta title="Needling" text="It helps a lot." tone="one two three" >}}', id="Hugo"
        ),
        pytest.param(".hbs", '{{> cta title="Needling" text="It helps a lot."}}', id="Handlebars"),
        pytest.param(".hbs", '{{cta title="Needling" text="It helps a lot."}}', id="a helper of Handlebars"),
        pytest.param(
            ".njk", '{% cta { title: "Needling", text: "It helps a lot." } %}', id="a tag of one's own"
        ),
        pytest.param(
            ".html", '{{ partial "cta.html" (dict "title" "Needling" "text" "It helps a lot.") }}', id="Go"
        ),
        pytest.param(".erb", '<%= render "cta", title: "Needling", text: "It helps a lot." %>', id="Rails"),
        pytest.param(
            ".ejs", '<%- include("cta", { title: "Needling", text: "It helps a lot." }) %>', id="EJS"
        ),
        pytest.param(".njk", '{{ card("Needling", "It helps a lot.") }}', id="a macro"),
    ],
)
def test_copy_passed_on_to_another_file_is_read(suffix: str, tag: str) -> None:
    document = read(suffix, f"{tag}\n\nMore.\n")
    assert sorted(texts(document)) == ["It helps a lot.", "More.", "Needling"]
    assert the_block(document, "It helps").context.headings == ("Needling",)


@pytest.mark.parametrize(
    ("suffix", "tag"),
    [
        pytest.param(".njk", "{% set a = [{ title: 'Needling', text: 'It helps a lot.' }] %}", id="Nunjucks"),
        pytest.param(
            ".twig", "{% for a in [{ 'title': 'Needling', 'text': 'It helps a lot.' }] %}", id="Twig"
        ),
        pytest.param(
            ".twig", "{% set a = { b: { title: 'Needling'|t, text: 'It helps a lot.'|t } } %}", id="Drupal"
        ),
        pytest.param(".ejs", "<% const a = [{ title: 'Needling', text: 'It helps a lot.' }]; %>", id="EJS"),
        pytest.param(
            ".html", '{{ $a := slice (dict "title" "Needling" "text" "It helps a lot.") }}', id="Hugo"
        ),
        pytest.param(".erb", '<% [["Needling", "It helps a lot."]].each do |a, b| %>', id="Rails"),
    ],
)
def test_data_that_a_template_sets_is_read(suffix: str, tag: str) -> None:
    document = read(suffix, f"{tag}\n<p>More.</p>")
    assert texts(document) == ["More.", "Needling", "It helps a lot."]
    assert the_block(document, "It helps").context.headings[-1:] == ("Needling",)


@pytest.mark.parametrize(
    "tag",
    [
        pytest.param("<% if a == 'It helps a lot.' %>", id="a comparison"),
        pytest.param("<%= link_to 'It helps a lot.', '/b' %>", id="a link"),
        pytest.param("{% set tone = 'It helps a lot.' %}", id="a text that is set"),
        pytest.param("{{ url_for('It helps', 'a lot now') }}", id="an address"),
        pytest.param("{{ session('status', 'It helps a lot.') }}", id="what a form answers"),
    ],
)
def test_what_else_stands_in_tags_is_not_read(tag: str) -> None:
    assert texts(read(".html", tag)) == []


def test_shortcodes_of_page_builders_are_markup() -> None:
    document = read(
        ".html",
        """[vc_row][vc_column][vc_custom_heading text="Needling" tag="h2"][vc_column_text css=""]

        It helps a lot.

        [/vc_column_text][/vc_column][/vc_row][et_pb_toggle title="Does it hurt?"]A bit.[/et_pb_toggle]
        [et_pb_button button_text="Book now" /]""",
    )
    assert texts(document) == ["Needling", "It helps a lot.", "Does it hurt?", "A bit."]
    assert the_block(document, "It helps").context.headings == ("Needling",)
    assert the_block(document, "A bit").context.question == "Does it hurt?"
    assert source_of(document, the_block(document, "Needling"), "Needling") == "Needling"


@pytest.mark.parametrize("suffix", [".html", ".md", ".php"])
@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        pytest.param('[tab title="Needling"]\n\nx\n\n[/tab]', ("Needling",), id="a tab"),
        pytest.param(
            '[tabs][tab title="Needling"]x[/tab][tab title="Pins"]y[/tab][/tabs]',
            ("Needling",),
            id="among tabs",
        ),
        pytest.param(
            "[accordion-item title='Needling']x[/accordion-item]", ("Needling",), id="with a hyphen"
        ),
        pytest.param('[card]x[/card][card title="Needling"]y[/card]', (), id="without a title"),
        pytest.param('[su_tab title="Needling"]x[/su_tab]', ("Needling",), id="a page builder's"),
    ],
)
def test_the_title_of_a_shortcode_ends_with_it(suffix: str, code: str, wanted: tuple[str, ...]) -> None:
    document = read(suffix, f"{code}\n\nbehind it\n")
    assert the_block(document, "x").context.headings == wanted
    assert the_block(document, "behind").context.headings == ()


@pytest.mark.parametrize(
    ("suffix", "page", "wanted"),
    [
        pytest.param(
            ".html", "<p>It [a twitch] is over soon [1].</p>", "It [a twitch] is over soon [1].", id="a note"
        ),
        pytest.param(
            ".html", "It [read more] [sic] helps [/tab].", "It [read more] [sic] helps .", id="words"
        ),
        pytest.param(".html", "It [b]really[/b] helps.", "It [b]really[/b] helps.", id="what sets off words"),
        pytest.param(".md", "It [sic] helps [1].", "It [sic] helps [1].", id="notes in Markdown"),
        pytest.param(".md", "It [tab](/a) helps [/a].", "It tab helps [/a].", id="a link"),
    ],
)
def test_words_in_brackets_are_text(suffix: str, page: str, wanted: str) -> None:
    assert texts(read(suffix, page)) == [wanted]


BRANCHES = {
    "liquid": (".liquid", "{%- if page.slug == 'pins' -%}", "{% elsif page.slug == 'a' %}", "{% endif %}"),
    "cases": (".liquid", "{% case page.slug %}{% when 'pins' %}", "{% when 'a' %}", "{% endcase %}"),
    "jinja": (".j2", "{% if 'pins' == slug %}", "{% else %}", "{% endif %}"),
    "go": (".gohtml", '{{ if eq .Slug "pins" }}', '{{ else if eq .Slug "a" }}', "{{ end }}"),
    "handlebars": (".hbs", '{{#if (eq slug "pins")}}', "{{else}}", "{{/if}}"),
    "erb": (".erb", '<% if slug == "pins" %>', "<% else %>", "<% end %>"),
    "ejs": (".ejs", "<% if (slug === 'pins') { %>", "<% } else { %>", "<% } %>"),
    "blade": (".blade.php", "@if($slug == 'pins')", "@elseif($slug === 'a')", "@endif"),
    "cases of blade": (".blade.php", "@switch($slug) @case('pins')", "@break @case('a')", "@endswitch"),
    "php": (".php", "<?php if (is_page('pins')) : ?>", "<?php else: ?>", "<?php endif; ?>"),
    "angular": (".html", "@if (slug === 'pins') {", "} @else if (slug === 'a') {", "}"),
    "cases of angular": (".html", "@switch (s) { @case ('pins') {", "} @case ('a') {", "} }"),
    "razor": (".cshtml", '@if (Model.Slug == "pins")\n{', '}\nelse if (Model.Slug == "a")\n{', "}"),
    "cases of razor": (
        ".cshtml",
        '@switch (a.Slug) {\n  case "pins":',
        '    break;\n  case "a":',
        "    break;\n}",
    ),
    "php in braces": (".php", "<?php if ($a == 'pins') { ?>", "<?php } else { ?>", "<?php } ?>"),
}


@pytest.mark.parametrize("name", BRANCHES)
def test_a_branch_for_one_page_is_about_that(name: str) -> None:
    suffix, begins, turns, ends = BRANCHES[name]
    inner = "{% if b %}<i>i</i>{% endif %}" if suffix == ".liquid" else ""
    document = read(
        suffix, f"<h1>Needles</h1>{begins}\n<p>x</p>{inner}<p>y</p>{turns}<p>z</p>{ends}<p>later</p>"
    )
    assert the_block(document, "y").context.about == ("pins",)
    assert "pins" not in the_block(document, "z").context.about
    assert the_block(document, "later").context.about == ()


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("{% if page.slug != 'pins' %}<p>x</p>{% endif %}", id="not that page"),
        pytest.param("{% unless page.slug == 'pins' %}<p>x</p>{% endunless %}", id="unless"),
        pytest.param("{% if a == 'b' or a == 'pins' %}<p>x</p>{% endif %}", id="several pages"),
        pytest.param("{% if slug == 'pins' %}<div>{% else %}<div>{% endif %}x</div>", id="half a box"),
        pytest.param("{% if slug == 'pins' %}<h2>Pins</h2>{% endif %}<p>x</p>", id="only a heading"),
        pytest.param("<p>x {% if slug == 'pins' %}pins{% else %}oils{% endif %} help</p>", id="words"),
        pytest.param("<p {% if slug == 'pins' %}class='a'{% endif %}>x</p>", id="an attribute"),
    ],
)
def test_other_branches_are_left_as_they_are(page: str) -> None:
    assert the_block(read(".html", page), "x").context.about == ()


def test_a_shortcode_that_code_runs_is_read() -> None:
    document = read(".php", "<?php echo do_shortcode('[card title=\"Needling\"]It helps a lot.[/card]'); ?>")
    assert the_block(document, "It helps").context.headings == ("Needling",)


SCHEMA = """<h2>{{ section.settings.heading }}</h2>
{% schema %}{
  "name": "It is a section", "settings": [
    {"type": "text", "id": "heading", "label": "It is a label", "info": "It is a hint.",
     "default": "Needling"}],
  "blocks": [{"type": "item", "name": "It is a block", "settings": [
    {"type": "text", "id": "question", "label": "It asks", "default": "Does it hurt?"},
    {"type": "text", "id": "answer", "label": "It says", "default": "A bit."}]}],
  "presets": [{"name": "It is a preset", "blocks": [{"type": "item", "settings": {"text": "It helps you."}}]}]
}{% endschema %}"""


def test_what_a_section_of_shopify_shows_by_default_is_read() -> None:
    document = read(".liquid", SCHEMA)
    assert texts(document) == ["Needling", "Does it hurt?", "A bit.", "It helps you."]
    assert the_block(document, "A bit").context.question == "Does it hurt?"
    assert source_of(document, the_block(document, "A bit"), "A bit.") == "A bit."


@pytest.mark.parametrize("word", ["set", "assign", "with"])
def test_a_text_that_is_set_and_shown(word: str) -> None:
    page = f"{{% {word} tone = 'It helps a lot.' %}}<p>{{{{ tone }}}}</p>"
    assert texts(read(".html", page)) == ["It helps a lot."]


def test_a_text_that_go_sets_and_shows() -> None:
    assert texts(read(".html", '{{ $tone := "It helps a lot." }}<p>{{ $tone }}</p>')) == ["It helps a lot."]


def test_objects_that_go_passes_on_have_their_own_titles() -> None:
    cards = '(dict "title" "Needling" "text" "It is calm.") (dict "title" "Massage" "text" "It is slow.")'
    document = read(".html", f'{{{{ partial "cards.html" (dict "items" (slice {cards})) }}}}')
    assert the_block(document, "It is calm").context.headings == ("Needling",)
    assert the_block(document, "It is slow").context.headings == ("Massage",)


def test_what_a_button_is_passed_is_no_copy() -> None:
    assert texts(read(".md", '{% include button.html text="It helps a lot" %}\n')) == []


PARTS = {
    "Jekyll": '{{% note title="{}" %}}{}{{% endnote %}}',
    "Jinja": "{{% call a('{}') %}}{}{{% endcall %}}",
    "Django": '{{% component "b" title="{}" %}}{{% fill "a" %}}{}{{% endfill %}}{{% endcomponent %}}',
    "Twig": "{{% embed 'a.twig' with {{title: '{}'}} %}}{}{{% endembed %}}",
    "Handlebars": '{{{{#> a title="{}"}}}}{}{{{{/a}}}}',
    "a helper of Handlebars": '{{{{#card-body heading="{}"}}}}{}{{{{/card-body}}}}',
}


@pytest.mark.parametrize("suffix", [".html", ".md"])
@pytest.mark.parametrize("name", PARTS)
def test_the_title_of_a_part_ends_with_it(suffix: str, name: str) -> None:
    parts = PARTS[name].format("Needling", "It is calm.") + PARTS[name].format("Massage", "It is slow.")
    document = read(suffix, f"<h1>Care</h1>\n\n{parts}\n\n<p>After.</p>\n")
    assert the_block(document, "It is calm").context.headings == ("Care", "Needling")
    assert the_block(document, "It is slow").context.headings == ("Care", "Massage")
    assert the_block(document, "After").context.headings == ("Care",)


@pytest.mark.parametrize(
    "tag",
    [
        pytest.param("{{ callout('It helps a lot.') }}", id="one text for a macro"),
        pytest.param(
            "{% with a='One', text='It helps a lot.' %}{% include 'a.html' %}{% endwith %}", id="with"
        ),
    ],
)
def test_what_only_another_file_shows_is_read(tag: str) -> None:
    assert "It helps a lot." in texts(read(".html", tag))


def test_a_word_that_is_translated_heads_what_follows() -> None:
    page = "<h2>{% trans 'Needling' %}</h2><p>It is calm.</p><h2>{{ __('Massage') }}</h2><p>It is slow.</p>"
    document = read(".html", page)
    assert the_block(document, "It is calm").context.headings == ("Needling",)
    assert the_block(document, "It is slow").context.headings == ("Massage",)


FILLED = {
    "a template": (".html", "<h1>A</h1><h2>B</h2><p>x</p><h2>{{ page.title }}</h2><p>y</p>"),
    "php": (".php", "<h1>A</h1><h2>B</h2><p>x</p><h2><?php the_title(); ?></h2><p>y</p>"),
    "svelte": (".svelte", "<h1>A</h1><h2>B</h2><p>x</p><h2>{page.title}</h2><p>y</p>"),
    "jsx": (".tsx", "let a = <div><h1>A</h1><h2>B</h2><p>x</p><h2>{page.title}</h2><p>y</p></div>"),
    "a component": (
        ".tsx",
        "let a = <div><h1>A</h1><h2>B</h2><p>x</p><Section title={b.c}><p>y</p></Section></div>",
    ),
    "markdown": (".md", "# A\n\n## B\n\nx\n\n## {{ page.title }}\n\ny\n"),
}


@pytest.mark.parametrize("name", FILLED)
def test_a_heading_that_only_code_fills_ends_the_one_before(name: str) -> None:
    document = read(*FILLED[name])
    assert the_block(document, "x").context.headings == ("A", "B")
    assert the_block(document, "y").context.headings == ("A",)


@pytest.mark.parametrize("heading", ["<h2></h2>", "<h3>{{ a }}</h3>", "<p>{{ a }}</p>"])
def test_what_fills_no_heading_of_that_level_ends_none(heading: str) -> None:
    document = read(".html", f"<h2>B</h2><p>x</p>{heading}<p>y</p>")
    assert the_block(document, "y").context.headings == ("B",)


def test_a_heading_that_code_goes_on_with_is_one() -> None:
    document = read(".tsx", "let a = <div><h2>B {n} c</h2><p>y</p></div>")
    assert the_block(document, "y").context.headings == ("B c",)
