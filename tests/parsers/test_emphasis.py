"""Emphasis in strings: written as in Markdown, gone wherever the string stands."""

from __future__ import annotations

import pytest

from tests.parsers.reading import read, source_of, texts, the_block

STARS = "It **cures** back pain."
STAR = "It *cures* back pain."
STRINGS = {
    "top of the front matter": (".md", "---\nintro: {}\n---\nHello."),
    "front matter of MDX": (".mdx", "---\nintro: {}\n---\nHello."),
    "YAML": (".yml", "intro: {}\n"),
    "JSON": (".json", '{{"intro": "{}"}}'),
    "TypeScript": (".ts", 'export const intro = "{}";'),
    "an expression in JSX": (".jsx", 'export default () => <Markdown>{{"{}"}}</Markdown>;'),
    "a property in JSX": (".jsx", 'export default () => <Card text="{}" />;'),
    "a component on one line of MDX": (".mdx", "<Card>{}</Card>\n"),
    "a property in MDX": (".mdx", '<Card text="{}" />\n'),
    "a cell of CSV": (".csv", "name,text\nOne,{}\n"),
    "a property in Vue": (".vue", '<template><Card text="{}" /></template>'),
}


@pytest.mark.parametrize("written", [STARS, STAR], ids=["two stars", "one star"])
@pytest.mark.parametrize(("suffix", "text"), [pytest.param(*case, id=name) for name, case in STRINGS.items()])
def test_emphasis_is_dropped(suffix: str, text: str, written: str) -> None:
    document = read(suffix, text.format(written))
    block = the_block(document, "It ")
    assert block.text == "It cures back pain."
    assert source_of(document, block, "back pain") == "back pain"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Pain***s*** go", "Pains go", id="in a word"),
        pytest.param("It lasts **24 hours**.", "It lasts 24 hours.", id="a figure"),
        pytest.param("**“It helps.”** – K", "“It helps.” – K", id="a quotation"),
        pytest.param("Fast relief* for all", "Fast relief for all", id="the star of a footnote"),
        pytest.param("Rated ***** by all", "Rated ***** by all", id="stars that are signs"),
        pytest.param("2*3 and 2 * 3", "2*3 and 2 * 3", id="a product"),
    ],
)
def test_stars(text: str, wanted: str) -> None:
    assert texts(read(".html", f"<p>{text}</p>")) == [wanted]
