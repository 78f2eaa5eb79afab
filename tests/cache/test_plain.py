"""Values come back from JSON as they were; anything else is refused."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dnlint.cache.plain import from_json, to_json
from dnlint.errors import Problem
from dnlint.offsets import Span
from dnlint.rules.load import load_pack
from dnlint.rules.schema import RulePack
from dnlint.runs import FileResult
from dnlint.values import Assertion, Finding, Suppressed

SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0), st.integers(0))
FINDINGS = st.builds(Finding, claim=st.builds(Assertion, span=SPANS))
RESULTS = st.builds(
    FileResult,
    findings=st.lists(FINDINGS, max_size=2).map(tuple),
    suppressed=st.lists(st.builds(Suppressed, FINDINGS), max_size=2).map(tuple),
    mistakes=st.lists(st.from_type(Problem), max_size=2).map(tuple),
)


@settings(max_examples=30)
@given(RESULTS)
def test_what_an_input_gave_comes_back_as_it_was(result: FileResult) -> None:
    assert from_json(FileResult, to_json(result)) == result


def test_a_rule_pack_without_its_words_comes_back_as_it_was() -> None:
    pack = load_pack(words=False)
    again = from_json(RulePack, to_json(pack))
    for name in ("name", "version", "folder", "title", "rules", "statements", "evidence", "sources", "cues"):
        assert getattr(again, name) == getattr(pack, name)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("[]", id="a list"),
        pytest.param("null", id="null"),
        pytest.param('{"path": 1}', id="a number for a text"),
        pytest.param('{"path": "a", "blocks": "1"}', id="a text for a number"),
        pytest.param('{"path": "a", "findings": 3}', id="a number for a list"),
        pytest.param('{"path": "a", "findings": [{}]}', id="a finding without anything"),
        pytest.param('{"path": "a", "more": 1}', id="a field that there is not"),
        pytest.param("{}", id="no path"),
        pytest.param('{"path": "a"', id="cut off"),
    ],
)
def test_any_other_json_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the message is nobody's business
        from_json(FileResult, text)
