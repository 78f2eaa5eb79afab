"""The baseline: what is known in it, how it is written, and what is told where it cannot be read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnlint.baseline import Baseline, Entry, load_baseline
from dnlint.errors import UsageError
from dnlint.offsets import Span
from dnlint.values import Assertion, Finding, Place

CLAIM = Assertion("dry-needling", "cures", "pain", Span(0, 1))
A, B = Entry("pages/a.md", "DN301", "cures pain"), Entry("pages/b.md", "DN205", "heals")


def finding(path: str, rule: str, words: str, line: int = 1) -> Finding:
    place = Place(line, 1, 10 * line)
    return Finding(
        path, rule, "", "error", "overstated", place, place, words, CLAIM, "", "", "", (), "", words=words
    )


def known(*lines: int) -> list[Finding]:
    """The claim of A, at some lines of its page."""
    return [finding("pages/a.md", "DN301", "cures pain", line) for line in lines]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return Path("dnlint-baseline.json")


@pytest.mark.parametrize(
    ("count", "lines", "new"),
    [
        pytest.param(1, [3], [], id="known"),
        pytest.param(1, [900], [], id="known, wherever it moves"),
        pytest.param(1, [3, 9], [9], id="twice, and known once"),
        pytest.param(2, [3, 9], [], id="twice, and known twice"),
        pytest.param(2, [3], [], id="once, and known twice"),
        pytest.param(0, [3], [3], id="not known"),
    ],
)
def test_a_claim_is_known_as_often_as_it_was_recorded(
    file: Path, count: int, lines: list[int], new: list[int]
) -> None:
    found, suppressed = Baseline(file, {A: count} if count else {}).split(known(*lines))
    assert [one.start.line for one in found] == new
    assert len(suppressed) == len(lines) - len(new)
    assert {one.kind for one in suppressed} <= {"external"}


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(finding("pages/b.md", "DN301", "cures pain"), id="another file"),
        pytest.param(finding("pages/a.md", "DN302", "cures pain"), id="another rule"),
        pytest.param(finding("pages/a.md", "DN301", "cures all pain"), id="other words"),
    ],
)
def test_anything_else_is_new(file: Path, other: Finding) -> None:
    assert Baseline(file, {A: 1}).split([other]) == ([other], [])


def test_a_file_is_the_same_from_whichever_folder_it_is_named(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pages").mkdir()
    for folder, path in (
        (tmp_path, "pages/a.md"),
        (tmp_path / "pages", "a.md"),
        (tmp_path, f"{tmp_path}/pages/a.md"),
    ):
        monkeypatch.chdir(folder)
        assert Baseline(tmp_path / file.name).relative(path) == "pages/a.md"


def test_the_file_is_sorted_with_one_finding_a_line(file: Path) -> None:
    written = Baseline(file, {B: 1, A: 2, replace_rule(A, "DN101"): 1}).render()
    assert written.splitlines() == [
        "{",
        '  "schema_version": 1,',
        '  "findings": [',
        '    {"path": "pages/a.md", "rule": "DN101", "claim": "cures pain"},',
        '    {"path": "pages/a.md", "rule": "DN301", "claim": "cures pain", "count": 2},',
        '    {"path": "pages/b.md", "rule": "DN205", "claim": "heals"}',
        "  ]",
        "}",
    ]


def replace_rule(entry: Entry, rule: str) -> Entry:
    return entry._replace(rule=rule)


words = st.text(min_size=1).map(lambda text: text.encode("utf-8", "replace").decode())


@given(st.dictionaries(st.builds(Entry, words, words, words), st.integers(1, 9), max_size=6))
def test_what_is_written_is_read_again(counts: dict[Entry, int]) -> None:
    baseline = Baseline(Path("written.json"), counts)
    (text,) = {baseline.render(), Baseline(baseline.file, dict(reversed(counts.items()))).render()}
    read = json.loads(text)["findings"]
    assert {Entry(row["path"], row["rule"], row["claim"]): row.get("count", 1) for row in read} == counts


def test_a_claim_that_a_merge_left_twice_counts_as_one(file: Path) -> None:
    row = json.dumps(A._asdict())
    file.write_text(f'{{"schema_version": 1, "findings": [{row}, {row}]}}')
    assert load_baseline(file).counts == {A: 1}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(None, "does not exist; `dnlint baseline` writes one", id="no file"),
        pytest.param(
            "{\n<<<<<<< ours\n}", ":2: is not valid JSON, perhaps after a merge; mend it", id="a merge"
        ),
        pytest.param("[]", "is no baseline of dnlint", id="some other JSON"),
        pytest.param(
            '{"findings": [], "schema_version": 7}', "is of version 7, this dnlint reads 1", id="newer"
        ),
        pytest.param(
            '{"findings": [{"path": "a"}], "schema_version": 1}', "finding 1 must have path", id="half"
        ),
        pytest.param(
            '{"findings": [{"path": "a", "rule": "b", "claim": "c", "count": 0}], "schema_version": 1}',
            "count as a number from 1",
            id="a count of nothing",
        ),
    ],
)
def test_a_baseline_that_cannot_be_read_is_told_with_the_way_out(
    file: Path, text: str | None, message: str
) -> None:
    if text is not None:
        file.write_text(text)
    with pytest.raises(UsageError) as caught:
        load_baseline(file)
    assert str(caught.value).startswith("dnlint-baseline.json:")
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("found", "looked_at", "after"),
    [
        pytest.param(known(1), {A, B}, {A: 1}, id="what is corrected goes"),
        pytest.param(known(1, 2), {A, B}, {A: 2}, id="what came twice counts twice"),
        pytest.param(known(1), {A}, {A: 1, B: 1}, id="what was not looked at stays"),
        pytest.param([], {A, B}, {}, id="all is corrected"),
    ],
)
def test_recording_again(
    file: Path, found: Sequence[Finding], looked_at: set[Entry], after: dict[Entry, int]
) -> None:
    before = Baseline(file, {A: 1, B: 1})
    assert before.recorded(found, looked_at.__contains__) == replace(before, counts=after)


def test_how_many_findings_are_gone(file: Path) -> None:
    before, after = Baseline(file, {A: 3, B: 1}), Baseline(file, {A: 1})
    assert (before.less(after), after.less(before)) == (3, 0)
