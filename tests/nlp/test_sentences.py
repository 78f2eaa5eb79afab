"""Where one sentence ends and the next begins."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnlint.nlp.sentences import split

BULLETS = "•▪●✓✔✅|·"
EMOJI = re.compile("[\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]")

ONE = {
    "no stop at all": "Faster recovery",
    "a title": "Ask Dr. Lee first.",
    "an abbreviation before a number": "It costs approx. 60 dollars.",
    "an abbreviation with inner stops": "Other needles, e.g. Hollow ones, are not used.",
    "a list that goes on": "Needles, wipes etc. are new.",
    "versus": "Dry needling vs. Acupuncture",
    "a time of day": "We open at 9 a.m. on Mondays.",
    "a decimal": "Needles are 0.25 mm thick.",
    "a thousand": "It was tried on 1,200.5 people.",
    "initials": "J. R. Smith wrote it.",
    "a country": "It is common in the U.S. today.",
    "an ellipsis within": "It works … or so they say.",
    "three dots within": "It works... or so they say.",
    "a question in quotes, within": "“Does it hurt?” is what most people ask.",
    "a stop in quotes, within": "He said “No.” and left.",
    "an exclamation within": "Yahoo! is a site.",
    "a web address": "Write to info@clinic.example.com today.",
    "no space after the stop": "It eases pain.It helps.",
}

SEVERAL = {
    "plain stops": ("It helps.", "It may hurt."),
    "question and answer": ("Does it hurt?", "No!", "Hardly ever."),
    "the answer no": ("Is it acupuncture?", "No.", "It is something else."),
    "a stop behind a bracket": ("(It may hurt.)", "Most do not mind."),
    "a stop behind a quote": ("“It hurt.”", "She left."),
    "several marks": ("Relief!!!", "Really?!", "Yes."),
    "the word I": ("So do I.", "You may, too."),
    "an ellipsis at the end": ("And then…", "Relief came."),
    "a stop behind a decimal": ("It is 0.25.", "It bends."),
    "a long word before a small letter": ("Less tension.", "more movement.", "try it"),
}


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in ONE.items()])
def test_one_sentence(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize("parts", [pytest.param(parts, id=name) for name, parts in SEVERAL.items()])
def test_several_sentences(parts: tuple[str, ...]) -> None:
    assert sentences(" ".join(parts)) == list(parts)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Less pain\nMore sleep", ["Less pain", "More sleep"], id="line break"),
        pytest.param("Less pain.\n\n\nMore", ["Less pain.", "More"], id="several line breaks"),
        pytest.param("Ask Dr.\nLee", ["Ask Dr.", "Lee"], id="line break behind an abbreviation"),
        pytest.param("For: • neck • back • jaw", ["For:", "neck", "back", "jaw"], id="bullets in a line"),
        pytest.param("✓ Less pain ✓ More sleep", ["Less pain", "More sleep"], id="ticks in a line"),
        pytest.param(
            "Less pain 👉 More sleep 👉 Rest", ["Less pain", "More sleep", "Rest"], id="emoji in a line"
        ),
        pytest.param("Less pain. 🎉 More sleep 💪", ["Less pain.", "More sleep"], id="emoji at the ends"),
        pytest.param("We 💙 what we do", ["We 💙 what we do"], id="an emoji for a word"),
        pytest.param("Neck | Back", ["Neck", "Back"], id="bars with spaces"),
        pytest.param("and|or", ["and|or"], id="bars without spaces"),
        pytest.param("", [], id="nothing"),
        pytest.param(" \n\t ", [], id="white space"),
        pytest.param(" • ", [], id="only a bullet"),
    ],
)
def test_lines_and_bullets(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_an_endless_sentence_is_cut_at_a_space_to_bound_memory() -> None:
    parts = sentences("word " * 2_000)
    assert max(map(len, parts)) <= 1_200
    assert {word for part in parts for word in part.split()} == {"word"}


copy = st.lists(
    st.sampled_from(
        [
            "Dr.",
            "It",
            "helps",
            ".",
            "!",
            "?",
            "…",
            "...",
            "”",
            ")",
            " ",
            "  ",
            "\n",
            " • ",
            "|",
            "0.5",
            "e.g.",
            "long " * 300,
            "x" * 1_300,
        ]
    )
).map("".join)


@given(text=st.one_of(copy, st.text(max_size=200)))
def test_sentences_are_in_order_apart_and_lose_nothing_but_bullets(text: str) -> None:
    spans = split(text)
    for one, following in itertools.pairwise(spans):
        assert one.end <= following.start
    assert all(span.start < span.end <= len(text) for span in spans)
    assert all(text[span.start : span.end].strip() == text[span.start : span.end] for span in spans)
    covered = {at for span in spans for at in range(span.start, span.end)}
    lost = {text[at] for at in range(len(text)) if at not in covered}
    lost = {character for character in lost if not character.isspace() and character not in BULLETS}
    assert [character for character in lost if not EMOJI.match(character)] == []


def sentences(text: str) -> list[str]:
    return [text[span.start : span.end] for span in split(text)]
