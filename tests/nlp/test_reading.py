"""What reading owes whatever the page: no exception, places inside the text, the same answer every time."""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dnlint.parsers import parse
from dnlint.reader import Reader
from dnlint.source import SourceFile
from tests.patience import a_while

HEAD = "Dry needling\n\nThis is the page of a clinic on what it is and how it may help you.\n\n"
PARTS = (
    "dry needling|It|cures|back pain|is|not|a form of|acupuncture|painless|may|if|instant|relief|no|without|"
    "nor|more effective than|massage|and|or|but|which|that|No|Yes|never|100%|?|.|!|…|,|;|(|)|“|”|’s|n’t|"
    "- |# |\n|\n\n|\u00a0|\u200b|é|🙂"
).split("|")
copy = st.lists(st.sampled_from(PARTS), max_size=25).map(" ".join)


@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.one_of(copy, st.text(max_size=120)))
def test_any_copy_is_read_and_findings_lie_in_their_blocks(reader: Reader, text: str) -> None:
    for suffix in (".txt", ".md"):
        document = parse(SourceFile("page" + suffix, HEAD + text))
        for finding in reader.read(document).findings:
            assert 0 <= finding.span.start < finding.span.end <= len(finding.block.text)
            assert finding.block in document.blocks


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(text=copy, between=copy)
def test_what_is_read_in_between_changes_nothing(reader: Reader, text: str, between: str) -> None:
    page = parse(SourceFile("page.md", HEAD + text))
    before = reader.read(page)
    reader.read(parse(SourceFile("other.md", HEAD + between + " accupuncture neeedling")))
    assert reader.read(page) == before


def test_findings_come_in_reading_order(plain_reader: Reader) -> None:
    page = HEAD + "It flushes out toxins, cures back pain and is a form of acupuncture.\n\nIt is painless."
    found = plain_reader.read(parse(SourceFile("page.txt", page))).findings
    places = [one.block.source_span(one.span).start for one in found]
    assert len(places) == 4
    assert places == sorted(places)


def test_a_unit_gets_each_rule_once(reader: Reader) -> None:
    page = HEAD + "It cures back pain, heals neck pain and fixes knee pain. It cures jaw pain."
    assert [one.rule.id for one in reader.read(parse(SourceFile("page.txt", page))).findings] == ["DN301"] * 2


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It cures the pain " * 300, id="a sentence without end"),
        pytest.param("It is " + "not " * 3_000 + "a cure for pain", id="a word without end"),
        pytest.param("It is ( a cure of the pain " * 200, id="brackets that are not closed"),
        pytest.param("It cures the " + "pain, the back pain, " * 400, id="commas without end"),
    ],
)
def test_a_hostile_sentence_takes_no_time_to_speak_of(reader: Reader, text: str) -> None:
    document = parse(SourceFile("page.txt", HEAD + text))
    reader.read(parse(SourceFile("page.txt", HEAD + "It cures the pain.")))  # loads the model
    start = time.process_time()
    reader.read(document)
    assert time.process_time() - start < 20 * a_while()
