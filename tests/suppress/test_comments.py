"""Comments are found in every format that has them, and nothing else is taken for one."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnlint.parsers import SUFFIXES, format_of
from dnlint.suppress.comments import _FINDERS, WITHOUT_COMMENTS, comments

CALL = "dnlint: ignore DN301 why"


def found(suffix: str, text: str) -> list[str]:
    """The comments of a text that speak to dnlint."""
    written = (text[span.start : span.end] for span in comments(text, suffix))
    return [one for one in written if "dnlint:" in one]


@pytest.mark.parametrize(
    ("suffix", "before", "comment", "after"),
    [
        pytest.param(".html", "<ul>\n  <li>It cures", f"<!-- {CALL} -->", "</li></ul>", id="html"),
        pytest.param(".html", "<p>a & b < c <", f"<!--{CALL}-->", "<p>text", id="html that is broken"),
        pytest.param(
            ".html", "---\ntitle: x\n", f"# {CALL}", "\n---\n<p>text</p>", id="front matter of html"
        ),
        pytest.param(".html", "<p>x</p>", f"<!-- {CALL}", "", id="html: a comment that never ends"),
        pytest.param(".liquid", "<p>", f"{{% comment %}} {CALL} {{% endcomment %}}", "text</p>", id="liquid"),
        pytest.param(".liquid", "<p>", f"{{%- # {CALL} -%}}", "text</p>", id="liquid within a tag"),
        pytest.param(".j2", "<p>", f"{{# {CALL} #}}", "text</p>", id="jinja"),
        pytest.param(".html", "<p>", f"{{{{/* {CALL} */}}}}", "text</p>", id="go template"),
        pytest.param(".tmpl", "<p>", f"{{{{- /* {CALL} */ -}}}}", "text</p>", id="go template, trimmed"),
        pytest.param(".hbs", "<p>", f"{{{{!-- {CALL} --}}}}", "text</p>", id="handlebars"),
        pytest.param(".hbs", "<p>", f"{{{{! {CALL} }}}}", "text</p>", id="handlebars, short"),
        pytest.param(".erb", "<p>", f"<%# {CALL} %>", "text</p>", id="erb"),
        pytest.param(".md", "# Title\n\n", f"<!-- {CALL} -->", "\nIt cures.\n", id="markdown: a line"),
        pytest.param(".md", "It cures. ", f"<!-- {CALL} -->", "\n", id="markdown: at the end of a line"),
        pytest.param(".md", "It\ncures ", f"<!-- dnlint:\n{CALL} -->", " it", id="markdown: over two lines"),
        pytest.param(".md", "- one\n- two ", f"<!-- {CALL} -->", "\n- three", id="markdown: in a list"),
        pytest.param(".md", "> one\n> ", f"<!-- {CALL} -->", "\n> two", id="markdown: in a quotation"),
        pytest.param(".md", "|a|b|\n|-|-|\n|x|y ", f"<!-- {CALL} -->", "|\n", id="markdown: in a table"),
        pytest.param(
            ".md", "<div>\n\n    ", f"<!-- {CALL} -->", "\n\n    <p>x", id="markdown: indented html"
        ),
        pytest.param(".md", "a ` b\n\n", f"<!-- {CALL} -->", "\n\na ` b", id="markdown: loose back quotes"),
        pytest.param(".md", "+++\na = 1 ", f"# {CALL}", "\n+++\n\ntext", id="markdown: toml front matter"),
        pytest.param(
            ".md", "", f"{{% comment %}}{CALL}{{% endcomment %}}", "\ntext", id="markdown of jekyll"
        ),
        pytest.param(".mdx", "# T\n\n", f"/* {CALL} */", "", id="mdx: an expression"),
        pytest.param(".mdx", "export const a = [\n", f"// {CALL}\n", '"x"]\n\ntext', id="mdx: an export"),
        pytest.param(".mdx", "text ", f"<!-- {CALL} -->", "\n", id="mdx 1"),
        pytest.param(".jsx", "const a = <p>x {", f"/* {CALL} */", "} y</p>;", id="jsx: between words"),
        pytest.param(".tsx", "<A\n  ", f"// {CALL}", '\n  title="x" />', id="tsx: between attributes"),
        pytest.param(".tsx", "const a = <p>R&B, &amp; < 5 {", f"/* {CALL} */", "}</p>", id="tsx: odd signs"),
        pytest.param(".js", 'const a = ["x"]; ', f"// {CALL}", "\n", id="js: at the end of a line"),
        pytest.param(".ts", "const a: string[] = [\n", f"/** {CALL} */", '"x"]', id="ts: a block"),
        pytest.param(".mjs", 'a({ b: "x", ', f"// {CALL}", "\n  c: ", id="js that is broken"),
        pytest.param(".jsonc", '{"a": "x", ', f"// {CALL}", '\n"b": 1}', id="json with comments"),
        pytest.param(".yaml", "a: text  ", f"# {CALL}", "\nb: x\n", id="yaml: at the end of a line"),
        pytest.param(".yml", "a:\n  ", f"# {CALL}", "\n  - x\n", id="yaml: a line"),
        pytest.param(".toml", 'a = "x" ', f"# {CALL}", "\n", id="toml"),
        pytest.param(".php", "<p>x</p><?php ", f"// {CALL}", "\n$a = 'x'; ?>", id="php: slashes"),
        pytest.param(".php", "<?php ", f"# {CALL}", "\n$a = 'x';", id="php: a hash"),
        pytest.param(".php", "<p>x</p>", f"<!-- {CALL} -->", "<?php $a = 1; ?>", id="php: the page"),
        pytest.param(".blade.php", "@if(a)\n", f"{{{{-- {CALL} --}}}}", "\n<p>x</p>@endif", id="blade"),
        pytest.param(".cshtml", "@if (a)\n{\n", f"@* {CALL} *@", "\n<p>x</p>\n}", id="razor"),
        pytest.param(".cshtml", "<p>@a.B", f"<!-- {CALL} -->", "x</p>", id="razor: the page"),
        pytest.param(".vue", "<template>\n  ", f"<!-- {CALL} -->", "<p>x</p></template>", id="vue: template"),
        pytest.param(".vue", "<script>\n", f"// {CALL}", '\nconst a = "x"</script>', id="vue: script"),
        pytest.param(".vue", '<i18n lang="yaml">\na: x ', f"# {CALL}", "\n</i18n>", id="vue: translations"),
        pytest.param(".svelte", "<p>", f"<!-- {CALL} -->", "{a}</p>", id="svelte: the page"),
        pytest.param(".svelte", "<script>\n", f"// {CALL}", "\n</script><p>x</p>", id="svelte: the script"),
        pytest.param(".astro", "---\n", f"// {CALL}", '\nconst a = "x";\n---\n<p/>', id="astro: the code"),
        pytest.param(".astro", "---\n---\n<p>{", f"/* {CALL} */", "} x</p>", id="astro: an expression"),
        pytest.param(
            ".astro", "<ul>{a.map(() => (<li>", f"<!-- {CALL} -->", "</li>))}</ul>", id="astro: within"
        ),
        pytest.param(".rst", "Title\n=====\n\n", f".. {CALL}", "\n\nIt cures.\n", id="rst"),
        pytest.param(".rst", "- a\n\n  ", f".. {CALL}", "\n\n  It cures.\n", id="rst: in a list"),
    ],
)
def test_a_comment_is_found_whole(suffix: str, before: str, comment: str, after: str) -> None:
    suffix = "." + suffix.rsplit(".", 1)[-1]
    braces = suffix == ".mdx" and comment.startswith("/*")
    text = f"{before}{{{comment}}}{after}" if braces else before + comment + after
    assert found(suffix, text) == [comment.strip()]


@pytest.mark.parametrize(
    ("suffix", "text"),
    [
        pytest.param(".html", f"<p>Write {CALL} in a comment.</p>", id="html: prose"),
        pytest.param(".html", f'<img alt="<!-- {CALL} -->">', id="html: an attribute"),
        pytest.param(".html", f'<script>x = "<!-- {CALL} -->"</script>', id="html: a script"),
        pytest.param(".html", f"<p>&lt;!-- {CALL} --&gt;</p>", id="html: entities"),
        pytest.param(".html", f'---\ntitle: "# {CALL}"\n---\n<p>x</p>', id="html: a setting"),
        pytest.param(".md", f"Write `<!-- {CALL} -->` above it.", id="markdown: code in a line"),
        pytest.param(".md", f"```html\n<!-- {CALL} -->\n```\n", id="markdown: a fenced block"),
        pytest.param(".md", f"text\n\n    <!-- {CALL} -->\n", id="markdown: an indented block"),
        pytest.param(".md", f"// {CALL}\n\n# {CALL}\n", id="markdown: other formats' signs"),
        pytest.param(".mdx", f"Write `{{/* {CALL} */}}` above it.", id="mdx: code in a line"),
        pytest.param(".mdx", f"```jsx\n{{/* {CALL} */}}\n```\n", id="mdx: a fenced block"),
        pytest.param(".tsx", f"const a = <p>// {CALL}</p>;", id="tsx: text"),
        pytest.param(".tsx", f"const a = <p>/* {CALL} */</p>;", id="tsx: a block in text"),
        pytest.param(".js", f'const a = "// {CALL}";', id="js: a string"),
        pytest.param(".js", f"const a = `\n// {CALL}\n<!-- {CALL} -->\n`;", id="js: a template string"),
        pytest.param(".js", f"const a = /\\/\\/ {CALL}/;", id="js: a regular expression"),
        pytest.param(".json", f'{{"a": "// {CALL}"}}', id="json: a string"),
        pytest.param(".yaml", f'a: "# {CALL}"\nb: text# {CALL}\n', id="yaml: a string"),
        pytest.param(".yaml", f"a: |\n  # {CALL}\n", id="yaml: a block of text"),
        pytest.param(".toml", f'a = "# {CALL}"\n', id="toml: a string"),
        pytest.param(".toml", f'a = """\n# {CALL}\n"""\n', id="toml: a string of several lines"),
        pytest.param(".php", f"<?php $a = '<!-- {CALL} -->'; $b = \"// {CALL}\";", id="php: a string"),
        pytest.param(".php", f"<p># {CALL}</p><?php echo 1;", id="php: the page"),
        pytest.param(".vue", f'<template><p>// {CALL}</p></template><script>a = "// {CALL}"', id="vue"),
        pytest.param(".svelte", f"<p>// {CALL} {{#if a}} # {CALL} {{/if}}</p>", id="svelte: text"),
        pytest.param(".astro", f'---\nconst a = "// {CALL}";\n---\n<p>// {CALL}</p>', id="astro"),
        pytest.param(".rst", f"Write .. {CALL} above it.\n\n.. note:: {CALL}\n", id="rst: prose"),
        pytest.param(".rst", f"Thus::\n\n   .. {CALL}\n", id="rst: a literal block"),
        pytest.param(".txt", f"# {CALL}\n<!-- {CALL} -->\n", id="plain text has no comments"),
        pytest.param(".csv", f"a,b\n# {CALL},x\n", id="csv has no comments"),
    ],
)
def test_what_is_no_comment_is_not_taken_for_one(suffix: str, text: str) -> None:
    assert found(suffix, text) == []


def test_every_format_says_how_its_comments_are_found_or_that_it_has_none() -> None:
    formats = {format_of(suffix) for suffix in SUFFIXES}
    assert formats == _FINDERS.keys() | WITHOUT_COMMENTS


SIGNS = ["<!--", "-->", "/*", "*/", "//", "#", "{", "}", "{{", "}}", "{%", "%}", "`", '"', "'", "<p>", "</p>"]
SIGNS += [
    "<script>",
    "</script>",
    "---\n",
    "<?php",
    "?>",
    "\n",
    " ",
    "a",
    "dnlint:",
    "é",
    "\r",
    "..",
    "```",
    "\ufeff",
]


@pytest.mark.parametrize("suffix", sorted(SUFFIXES - {".htm", ".markdown", ".mts", ".cts", ".cjs", ".yml"}))
@given(text=st.lists(st.sampled_from(SIGNS), max_size=30).map("".join))
def test_whatever_the_text_is_comments_lie_within_it_in_order(suffix: str, text: str) -> None:
    spans = comments(text, suffix)
    assert spans == sorted(set(spans))
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


@pytest.mark.parametrize(
    "suffix", [".html", ".md", ".mdx", ".php", ".cshtml", ".vue", ".svelte", ".astro", ".rst", ".yaml"]
)
@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a <!-- " * 30_000, id="comments that never close"),
        pytest.param("``` b ` c " * 20_000, id="back quotes that never close"),
        pytest.param("{% comment %} {# " * 20_000, id="comments of templates that never close"),
    ],
)
def test_hostile_input_is_searched_in_seconds(suffix: str, text: str) -> None:
    started = time.monotonic()
    comments("dnlint: " + text, suffix)
    assert time.monotonic() - started < 20
