"""Strings for translation: tags by number or in braces, plurals and choices."""

from __future__ import annotations

import pytest

from tests.parsers.reading import read, source_of, texts

READ = {
    "a numbered tag": ("It is <0>completely painless</0>.", "It is completely painless."),
    "at the beginning": ("<0>It cures</0> back pain.", "It cures back pain."),
    "one without content": ("It cures<1/> back pain.", "It cures back pain."),
    "nested tags": ("It <0>cures <1>back</1></0> pain.", "It cures back pain."),
    "a tag in braces": ("It has {b}no side effects{/b}.", "It has no side effects."),
    "a plural": (
        "Feel relief after {count, plural, one {# visit} other {# visits}} here.",
        "Feel relief after visits here.",
    ),
    "a choice": ("We treat {who, select, a {athletes} other {everyone}}.", "We treat everyone."),
    "a choice in a choice": (
        "We see {n, plural, one {{who, select, other {him}}} other {them}} today.",
        "We see them today.",
    ),
    "a plain name": ("We see {name} today.", "We see {name} today."),
}


@pytest.mark.parametrize(("written", "wanted"), [pytest.param(*case, id=name) for name, case in READ.items()])
@pytest.mark.parametrize(
    ("suffix", "page"),
    [
        (".json", '{{"intro": "{}"}}'),
        (".yml", 'intro: "{}"\n'),
        (".ts", 'export default {{ intro: "{}" }};'),
        (".jsx", 'export default () => <p>{{t("intro", "{}")}}</p>;'),
        (".jsx", 'export default () => <FormattedMessage id="intro" defaultMessage="{}" />;'),
    ],
)
def test_as_a_visitor_reads_it(suffix: str, page: str, written: str, wanted: str) -> None:
    document = read(suffix, page.format(written))
    assert texts(document) == [wanted]
    (block,) = document.blocks
    assert source_of(document, block, "e") == "e"


def test_a_choice_that_is_not_closed() -> None:
    written = "We {n, plural, one {x} see you."
    assert texts(read(".json", f'{{"intro": "{written}"}}')) == [written]


@pytest.mark.parametrize("tag", ["t", "msg"])
def test_a_tagged_string_is_read(tag: str) -> None:
    document = read(".jsx", f"export default () => <p>{{{tag}`It cures back pain.`}} Soon.</p>;")
    assert texts(document) == ["It cures back pain. Soon."]
