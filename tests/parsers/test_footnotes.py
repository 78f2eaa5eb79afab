"""Marks of footnotes: gone from the text, so that words and sentences end where a reader sees them end."""

from __future__ import annotations

import pytest

from tests.parsers.reading import read, source_of, texts, the_block

GONE = {
    "a raised figure behind a word": (".html", "<p>It eases pain<sup>1</sup>.</p>"),
    "several raised figures": (".html", "<p>It eases pain<sup>1, 2–4</sup>.</p>"),
    "a raised link": (".html", '<p>It eases pain<sup><a href="#n">3</a></sup>.</p>'),
    "a raised figure in brackets": (".html", "<p>It eases pain<sup>[3]</sup>.</p>"),
    "a raised letter": (".html", "<p>It eases pain<sup>a</sup>.</p>"),
    "a raised star": (".html", "<p>It eases pain<sup>*</sup>.</p>"),
    "a linked figure in brackets": (".html", '<p>It eases pain<a href="#n">[1]</a>.</p>'),
    "a figure in brackets": (".html", "<p>It eases pain[1, 2].</p>"),
    "behind the stop": (".html", "<p>It eases pain.[1]</p>"),
    "raised behind the stop": (".html", "<p>It eases pain.<sup>1</sup></p>"),
    "a figure of Unicode": (".html", "<p>It eases pain¹˒².</p>"),
    "in Markdown": (".md", "It eases pain.[1]\n"),
    "a link in Markdown": (".md", "It eases pain[1](#n).\n"),
    "a link with brackets in Markdown": (".md", "It eases pain[\\[1\\]](#n).\n"),
    "HTML in Markdown": (".md", 'It eases pain<sup><a href="#n">1</a></sup>.\n'),
    "a figure of Unicode in Markdown": (".md", "It eases pain¹.\n"),
    "in JSX": (".jsx", "export default () => <p>It eases pain<sup>1</sup>.</p>"),
    "in a string": (".json", '{"description": "It eases pain.[1]"}'),
    "HTML in a string": (".json", '{"description": "It eases pain<sup>1</sup>."}'),
    "in a text": (".txt", "It eases pain¹.\n"),
}
KEPT = {
    "a power": ("10<sup>3</sup> needles", "103 needles"),
    "a unit": ("30 kg/m<sup>2</sup> and more", "30 kg/m2 and more"),
    "a unit of Unicode": ("30 kg/m² and more", "30 kg/m² and more"),
    "a raised ending": ("Our 1<sup>st</sup> visit", "Our 1st visit"),
    "raised words": ("Pain<sup>in brief</sup>", "Painin brief"),
    "a reference in a list": ("[1] Lee and others", "[1] Lee and others"),
    "words in brackets": ("Pain[sic] eases", "Pain[sic] eases"),
    "a word that goes on": ("need¹ling", "need¹ling"),
    "a year": ("pain[2019]", "pain[2019]"),
}


@pytest.mark.parametrize(("suffix", "text"), [pytest.param(*case, id=name) for name, case in GONE.items()])
def test_marks_are_dropped(suffix: str, text: str) -> None:
    document = read(suffix, text)
    block = the_block(document, "It eases")
    assert block.text == "It eases pain."
    assert source_of(document, block, "pain") == "pain"


@pytest.mark.parametrize(("text", "wanted"), [pytest.param(*case, id=name) for name, case in KEPT.items()])
def test_what_is_no_mark_stays(text: str, wanted: str) -> None:
    assert texts(read(".html", f"<p>{text}</p>")) == [wanted]


def test_the_next_sentence_stays_apart() -> None:
    assert texts(read(".html", "<p>It eases.<sup>3</sup> It helps.</p>")) == ["It eases. It helps."]
