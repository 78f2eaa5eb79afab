"""What a suppression covers: its line, the next block, a range, the file; in each format."""

from __future__ import annotations

import pytest

from tests.suppress.pages import blocks, left

WHY = "dnlint: ignore DN301 why"


@pytest.mark.parametrize(
    ("suffix", "lines", "stand"),
    [
        pytest.param(".html", ["<p>It cures a. <!-- @ --></p>", "<p>It cures b.</p>"], ["b"], id="html"),
        pytest.param(".html", ["<p>It", "cures a <!-- @ --> it", "cures b.</p>"], ["b"], id="html: wrapped"),
        pytest.param(
            ".liquid", ["<p>cures a {% comment %}@{% endcomment %}", "cures b</p>"], ["b"], id="liquid"
        ),
        pytest.param(".md", ["- it cures a <!-- @ -->", "- it cures b"], ["b"], id="markdown: a list"),
        pytest.param(
            ".md", ["|x|y|", "|-|-|", "|cures a|b <!-- @ -->|", "|cures c|d|"], ["c"], id="markdown: a row"
        ),
        pytest.param(
            ".md", ["<!-- @ --> It cures a.", "It cures b."], ["b"], id="markdown: first in its line"
        ),
        pytest.param(".mdx", ["It cures a. {/* @ */}", "It cures b."], ["b"], id="mdx"),
        pytest.param(".tsx", ["const x = <p>It cures a. {/* @ */}", "It cures b.</p>;"], ["b"], id="tsx"),
        pytest.param(
            ".ts",
            ['benefits = ["it cures a", "it cures b", // @', '"it cures c"]'],
            ["c"],
            id="ts: two strings",
        ),
        pytest.param(
            ".jsonc", ['{"text": "it cures a", // @', '"text": "it cures b"}'], ["b"], id="json with comments"
        ),
        pytest.param(".yaml", ["benefits:", "- it cures a # @", "- it cures b"], ["b"], id="yaml"),
        pytest.param(".toml", ['text = "it cures a" # @', 'intro = "it cures b"'], ["b"], id="toml"),
        pytest.param(".php", ["<?php $benefits = ['it cures a', // @", "'it cures b'];"], ["b"], id="php"),
        pytest.param(".blade.php", ["<p>It cures a {{-- @ --}}", "it cures b</p>@endif"], ["b"], id="blade"),
    ],
)
def test_a_comment_beside_copy_counts_for_its_line(suffix: str, lines: list[str], stand: list[str]) -> None:
    assert left(_last(suffix), _page(lines)) == [f"cures {one}" for one in stand]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("suffix", "lines", "stand"),
    [
        pytest.param(
            ".html", ["<!-- @ -->", "<p>It cures a. It", "cures b.</p>", "<p>cures c</p>"], "c", id="html"
        ),
        pytest.param(
            ".html", ["<p>", "<!-- @ -->", "It cures a.</p>", "<p>cures b</p>"], "b", id="html: inside"
        ),
        pytest.param(
            ".html", ["<p>cures a", "<!-- @ -->", "cures b", "cures c</p><p>cures d"], "ad", id="the rest"
        ),
        pytest.param(
            ".html", ["<!-- @ -->", "<img alt='cures a'>", "<p>cures b</p>"], "b", id="html: an image"
        ),
        pytest.param(
            ".html",
            ["<!-- @ -->", "<meta name=description content='it cures a'>", "<p>cures b"],
            "b",
            id="html: meta",
        ),
        pytest.param(
            ".html", ["<!-- @ -->", "<tr><td>x</td><td>cures a</td>", "<td>cures b"], "b", id="html: a row"
        ),
        pytest.param(
            ".j2", ["{# @ #}", "{% if a %}", "<p>It cures a.</p>", "<p>cures b</p>"], "b", id="jinja"
        ),
        pytest.param(
            ".md", ["<!-- @ -->", "It cures a.", "It cures b.", "", "It cures c."], "c", id="markdown"
        ),
        pytest.param(
            ".md", ["<!-- @ -->", "", "", "It cures a.", "", "It cures b."], "b", id="markdown: far off"
        ),
        pytest.param(".md", ["- x", "  <!-- @ -->", "- cures a", "- cures b"], "b", id="markdown: in a list"),
        pytest.param(".mdx", ["{/* @ */}", "", "It cures a.", "", "It cures b."], "b", id="mdx"),
        pytest.param(
            ".tsx",
            ["const x = <div>", "{/* @ */}", "<p>cures a</p>", "<p>cures b</p>", "</div>;"],
            "b",
            id="tsx",
        ),
        pytest.param(
            ".tsx",
            ["const x = <A", "// @", 'title="It cures a of it"', 'text="It cures b of it" />'],
            "b",
            id="tsx: props",
        ),
        pytest.param(
            ".js",
            ["benefits = [", "// @", '"it cures a", "it cures b",', '"it cures c"]'],
            "c",
            id="js: a line",
        ),
        pytest.param(
            ".tsx", ["const x = <p>cures a", "{/* @ */}", "cures b", "cures c</p>"], "a", id="tsx: the rest"
        ),
        pytest.param(
            ".js",
            ["text = 'It cures a ' +", "// @", "'and cures b ' +", "'and cures c'"],
            "a",
            id="js: joined",
        ),
        pytest.param(
            ".php", ["<?php", "$text = 'It cures a '", "// @", ". 'and cures b.';"], "a", id="php: joined"
        ),
        pytest.param(
            ".ts", ["x = {", "/* @ */", "q: 'Does it cures a?',", "a: 'It cures b.'}"], "b", id="ts"
        ),
        pytest.param(".yaml", ["# @", "text: it cures a", "intro: it cures b"], "b", id="yaml"),
        pytest.param(
            ".toml", ["# @", 'text = """', "it cures a", '"""', 'intro = "it cures b"'], "b", id="toml"
        ),
        pytest.param(".php", ["<?php", "# @", "$benefits = ['it cures a',", "'it cures b'];"], "b", id="php"),
        pytest.param(
            ".vue", ["<template>", "<!-- @ -->", "<p>cures a</p>", "<p>cures b</p></template>"], "b", id="vue"
        ),
        pytest.param(".svelte", ["<!-- @ -->", "<p>cures a</p>", "<p>cures b</p>"], "b", id="svelte"),
        pytest.param(
            ".astro", ["---", "---", "{/* @ */}", "<p>cures a</p>", "<p>cures b</p>"], "b", id="astro"
        ),
        pytest.param(".rst", [".. @", "", "It cures a.", "", "It cures b."], "b", id="rst"),
    ],
)
def test_a_comment_on_a_line_of_its_own_counts_for_the_next_block(
    suffix: str, lines: list[str], stand: str, newline: str
) -> None:
    assert left(suffix, _page(lines, newline)) == [f"cures {one}" for one in stand]


@pytest.mark.parametrize(
    ("suffix", "before", "comment", "after"),
    [
        pytest.param(
            ".html", "<h2>Gains</h2>\n<ul>\n", "<!-- @ -->\n", "<li>Cures pain</li></ul>", id="html"
        ),
        pytest.param(".html", "<p>It cures", " <!-- @ -->", " pain.</p>", id="html: within a sentence"),
        pytest.param(".md", "# T\n\nGains:\n\n- a", " <!-- @ -->", "\n- b\n", id="markdown: a list"),
        pytest.param(
            ".md", "# T\n\nGains:\n\n- a\n", "  <!-- @ -->\n", "- b\n", id="markdown: between items"
        ),
        pytest.param(".md", "# T\n\n", "<!-- @ -->\n", "It cures pain.\n", id="markdown: above a line"),
        pytest.param(".mdx", "# T\n\n", "{/* @ */}\n\n", "It cures pain.\n", id="mdx"),
        pytest.param(".tsx", "const x = <p>It\n", "{/* @ */}\n", "cures pain.</p>", id="tsx"),
        pytest.param(
            ".ts", 'const a = {title: "It and you",\n', "// @\n", 'text: "It cures pain."}', id="ts"
        ),
        pytest.param(
            ".ts", 'const a = {title: "It and you",\ntext: "It cures pain."', " // @", "\n}", id="ts: a line"
        ),
        pytest.param(".js", 'const benefits = ["Cures pain",', " // @", '\n"Calms"];', id="js: a list"),
        pytest.param(".js", 'const text = "It cures " +\n', "// @\n", '"pain."', id="js: a joined string"),
        pytest.param(
            ".tsx",
            "const x = <A\n",
            "// @\n",
            'title="It cures pain" text="So it does." />;',
            id="tsx: props",
        ),
        pytest.param(
            ".jsx", "const x = <ul>{['Cures pain',", "/* @ */", "'Calms'].map(f)}</ul>;", id="jsx: an array"
        ),
        pytest.param(
            ".jsonc", '{"title": "T",\n', "// @\n", '"text": "It cures pain."}', id="json with comments"
        ),
        pytest.param(
            ".jsonc", '{"title": "T", "text": "It cures pain."', " /* @ */", "}", id="json: a block"
        ),
        pytest.param(
            ".php", "<?php $benefits = ['Cures pain',", " // @", "\n'Calms pain'];", id="php: a list"
        ),
        pytest.param(".php", "<p>It ", "<?php /* @ */ ?>", "cures pain.</p>", id="php: within a sentence"),
        pytest.param(
            ".blade.php", "@section('a')\n", "{{-- @ --}}\n", "<p>It cures.</p>@endsection", id="blade"
        ),
        pytest.param(".svelte", "<p>It\n", "<!-- @ -->\n", "cures pain.</p>", id="svelte"),
        pytest.param(
            ".yaml", "title: T\ntext: It cures pain.", " # @", "\nintro: It calms pain.\n", id="yaml: a line"
        ),
        pytest.param(".toml", 'title = "T"\ntext = "It cures pain."', " # @", "\n", id="toml: a line"),
        pytest.param(".toml", 'benefits = [\n"Cures pain",', " # @", '\n"Calms pain"]\n', id="toml: a list"),
        pytest.param(
            ".md", "---\ntitle: T", " # @", "\n---\n\nIt cures pain.\n", id="markdown: front matter"
        ),
        pytest.param(".md", "|a|b|\n|-|-|\n|x|It cures", " <!-- @ -->", "|\n", id="markdown: a table"),
        pytest.param(".md", "## Gains", " <!-- @ -->", "\n\nIt cures pain.\n", id="markdown: a heading"),
        pytest.param(".yaml", "title: T\ngains:\n", "  # @\n", "  - Cures pain\n", id="yaml"),
        pytest.param(".toml", '[a]\ntitle = "T"\n', "# @\n", 'text = "It cures pain."\n', id="toml"),
        pytest.param(".vue", "<template><p>It\n", "<!-- @ -->\n", "cures pain.</p></template>", id="vue"),
        pytest.param(".astro", "<p>It\n", "{/* @ */}\n", "cures pain.</p>", id="astro"),
        pytest.param(".rst", "T\n=\n\nGains:\n\n", ".. @\n\n", "It cures pain.\n", id="rst"),
        pytest.param(".hbs", "<p>It ", "{{!-- @ --}}", " cures pain.</p>", id="handlebars"),
    ],
)
def test_a_comment_leaves_no_trace_in_what_a_reader_sees(
    suffix: str, before: str, comment: str, after: str
) -> None:
    suffix = _last(suffix)
    assert blocks(suffix, before + comment.replace("@", WHY) + after) == blocks(suffix, before + after)


START2, START3, END = (f"<!-- dnlint: ignore-{what} -->" for what in ("start DN2 x", "start DN3 y", "end"))


@pytest.mark.parametrize(
    ("parts", "stand"),
    [
        pytest.param(["cures a", "<!-- dnlint: ignore-file DN301 why -->", "cures b"], "", id="a whole file"),
        pytest.param(["cures a", "<!-- dnlint: ignore-file DN205 why -->"], "a", id="another rule"),
        pytest.param(["cures a", START3, "cures b", "cures c", END, "cures d"], "ad", id="a range"),
        pytest.param([START2, START3, "cures a", END, "cures b", END], "b", id="a range in a range"),
    ],
)
def test_ranges_and_files(parts: list[str], stand: str) -> None:
    assert left(".md", "\n\n".join(parts)) == [f"cures {one}" for one in stand]


def test_json_ld_is_reached_by_a_range_around_its_script() -> None:
    script = '<script type="application/ld+json">{"text": "It cures a."}</script>'
    page = (
        f"<!-- dnlint: ignore-start DN301 why -->\n{script}\n<!-- dnlint: ignore-end -->\n<p>It cures b.</p>"
    )
    assert left(".html", page) == ["cures b"]


def _page(lines: list[str], newline: str = "\n") -> str:
    return newline.join(lines).replace("@", WHY)


def _last(suffix: str) -> str:
    return "." + suffix.rsplit(".", 1)[-1]
