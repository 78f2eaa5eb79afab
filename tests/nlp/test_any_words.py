"""Whatever words stand on a page, in whatever order: it is read, and findings stand within it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dnlint.parsers import parse
from dnlint.reader import Reader
from dnlint.source import SourceFile

WORDS = """
dry needling it this which that who and or but not no never a an the of for in by to with than as is
are was be has may can will does treatment technique acupuncture massage pain muscle knots needle
energy results patients sessions exercises people you your i she he us we they
cure cures eliminates releases works safe painless proven
best fast instant lasting more most only one first after before if because unlike instead what how
why so until unless add together both ones new right recommend have use let stop call calls since while
why does ? ! . , ; : – ( ) " 's n't - 24 100%
""".split()

BROKEN_OFF = {
    "so, behind no word": "“— so the pain is gone.",
    "a subject is the last word": "## myofascial for is science-based pain. more recent, Dry needling a",
}

soup = st.lists(st.sampled_from(WORDS), min_size=1, max_size=25).map(" ".join)


def check(reader: Reader, page: str) -> None:
    for one in reader.read(parse(SourceFile("page.md", page))).findings:
        assert 0 <= one.span.start < one.span.end <= len(one.block.text)


@given(paragraphs=st.lists(soup, min_size=1, max_size=6))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_order_of_words_is_read(plain_reader: Reader, paragraphs: list[str]) -> None:
    check(plain_reader, "# Dry needling\n\n" + "\n\n".join(paragraphs))


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in BROKEN_OFF.items()])
def test_what_breaks_off_is_read(plain_reader: Reader, text: str) -> None:
    check(plain_reader, "There are no real dangers\n\n" + text)
