"""Hard line breaks: which part a text, and which only lay out a sentence."""

from __future__ import annotations

import pytest

from tests.parsers.reading import read, source_of, texts, the_block

ONE = {
    "a pronoun, a verb, and what it acts on": "It cures<br>back pain.",
    "a sentence that nobody ended": "It cures<br>back pain",
    "a word that must go on": "It is a form<br>of acupuncture.",
    "a particle of a verb": "Flushes out<br>toxins",
    "a preposition before a figure": "It works within<br>24 hours.",
    "an article before a name": "We work as the<br>Oakdale team",
    "a comma": "Back pain,<br>neck pain and headaches",
    "two breaks": "Dry needling is a form<br>of treatment that eases<br>tight muscles.",
    "long lines": "Dry needling is a treatment for tight muscles<br>used all over the world",
    "a bracket": "It eases pain<br>(and stiffness) fast.",
    "blanks around the break": "It cures <br/> back pain.",
    "a break that is only there on wide screens": 'Dry needling<br class="d-none d-md-block">massage',
}
SEVERAL = {
    "two fragments": "Back pain<br>Neck pain",
    "fragments in small letters": "Back pain<br>neck pain<br>knee pain",
    "fragments that all begin so": "back pain<br>neck pain<br>knee pain.",
    "two short fragments": "Dry needling<br>massage",
    "an address": "12 High Street<br>Oakdale",
    "hours": "Mon to Fri 9am – 5pm<br>Sat by appointment",
    "a full stop": "It helps.<br>also at night",
    "a colon": "Good for:<br>back pain<br>neck pain",
    "sentences of their own": "It eases pain<br>We offer massage",
    "a question that ends in a preposition": "Which pain is it for<br>Back pain",
    "a typed dash": "It eases<br>- pain.",
}


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in ONE.items()])
@pytest.mark.parametrize("tag", ["p", "li", "div", "td"])
def test_a_break_in_mid_sentence_is_layout(text: str, tag: str) -> None:
    (found,) = texts(read(".html", f"<{tag}>{text}</{tag}>"))
    assert "\n" not in found


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in SEVERAL.items()])
@pytest.mark.parametrize("tag", ["p", "li", "div"])
def test_lines_that_stand_by_themselves_stay_apart(text: str, tag: str) -> None:
    (found,) = texts(read(".html", f"<{tag}>{text}</{tag}>"))
    assert found.count("\n") == text.count("<br>")


@pytest.mark.parametrize(
    ("suffix", "text"),
    [
        (".md", "It cures<br>back pain."),
        (".md", "It cures  \nback pain."),
        (".md", "It cures\\\nback pain."),
        (".md", 'It cures<br class="wide-only">back pain.'),
        (".jsx", 'export default () => <p>It cures<br className="hidden md:block" />back pain.</p>'),
        (".jsx", "export default () => <p>It cures<br />{' '}back pain.</p>"),
        (".vue", "<template><p>It cures<br>back pain.</p></template>"),
        (".json", '{"description": "It cures<br>back pain."}'),
        (".json", '{"body": "<p>It cures<br>back pain.</p>"}'),
        (".php", "<?php $intro = 'It cures<br>back pain.'; ?>"),
    ],
)
def test_in_every_format(suffix: str, text: str) -> None:
    document = read(suffix, text)
    block = the_block(document, "It cures")
    assert block.text == "It cures back pain."
    assert source_of(document, block, "back pain") == "back pain"
