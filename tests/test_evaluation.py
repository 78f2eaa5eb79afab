"""Labelled pages: how labels are read, what counts as right, and what the figures come to."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench import corpus_diff
from dnlint.engine import Options
from dnlint.errors import DnlintError
from dnlint.evaluation.labels import Label
from dnlint.evaluation.read import read_labelled
from dnlint.evaluation.result import Evaluation
from dnlint.evaluation.run import evaluate
from dnlint.evaluation.score import Found, Tally, by_family, by_place, by_rule, compare
from dnlint.offsets import Span
from dnlint.rules.load import load_pack

RULES = ("DN101", "DN301", "DN302", "DN402")
PAGE = "<p>It <b>cures</b>\n  pain. Does it hurt? No.</p>\n<p>Does it hurt? No.</p>\n"


def label(start: int, end: int, rule: str = "DN301", *, sure: bool = True) -> Label:
    return Label(Span(start, end), rule, sure)


def found(start: int, end: int, rule: str = "DN301") -> Found:
    return Found(Span(start, end), rule)


@pytest.mark.parametrize(
    ("labels", "findings", "tally"),
    [
        pytest.param([label(0, 10)], [found(2, 8)], Tally(right=1), id="inside the unit"),
        pytest.param([label(0, 10)], [found(5, 15)], Tally(right=1), id="half of it inside"),
        pytest.param([label(0, 10)], [found(6, 16)], Tally(false=1, missed=1), id="less than half inside"),
        pytest.param([label(0, 10)], [found(0, 90)], Tally(false=1, missed=1), id="the whole page marked"),
        pytest.param([label(0, 10)], [found(2, 4), found(5, 8)], Tally(right=1), id="twice in one unit"),
        pytest.param([label(0, 10)], [found(2, 8, "DN302")], Tally(false=1, missed=1), id="another rule"),
        pytest.param([label(0, 10)], [], Tally(missed=1), id="nothing found"),
        pytest.param([], [found(2, 8)], Tally(false=1), id="nothing labelled"),
        pytest.param([label(0, 10, sure=False)], [], Tally(), id="readers differ: not missed"),
        pytest.param([label(0, 10, sure=False)], [found(2, 8)], Tally(), id="readers differ: no false alarm"),
        pytest.param(
            [label(0, 10), label(20, 30)], [found(2, 8)], Tally(right=1, missed=1), id="one of two places"
        ),
    ],
)
def test_what_counts_as_right(labels: list[Label], findings: list[Found], tally: Tally) -> None:
    assert compare(labels, findings).tally == tally


def test_a_neighbouring_rule_is_right_by_family_and_any_rule_by_place() -> None:
    labels = [label(0, 10, "DN301"), label(20, 30, "DN301")]
    findings = [found(2, 8, "DN302"), found(22, 28, "DN101")]
    assert compare(labels, findings, by_rule).tally == Tally(false=2, missed=2)
    assert compare(labels, findings, by_family).tally == Tally(right=1, false=1, missed=1)
    assert compare(labels, findings, by_place).tally == Tally(right=2)


@given(st.lists(st.builds(label, st.integers(0, 40), st.integers(41, 80), st.sampled_from(RULES))))
def test_finding_exactly_what_is_labelled_is_perfect(labels: list[Label]) -> None:
    tally = compare(labels, [Found(one.span, one.rule) for one in labels]).tally
    assert (tally.false, tally.missed) == (0, 0)
    assert tally.right == len(set(labels))
    assert tally.f1 == 1


def test_precision_recall_and_f1() -> None:
    tally = Tally(right=6, false=2, missed=6)
    assert (tally.precision, tally.recall, tally.f1) == (0.75, 0.5, 0.6)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.html"
    path.write_text(PAGE)
    return path


def sidecar(page: Path, text: str) -> Path:
    path = page.with_name(page.name + ".labels.yaml")
    path.write_text(text)
    return path


def test_a_sidecar_quotes_units_from_the_source(page: Path) -> None:
    sidecar(
        page,
        '- unit: "It <b>cures</b> pain."\n  rules: [DN301, DN302]\n'
        '- unit: "No."\n  rules: [DN402]\n  nth: 2\n  sure: false\n'
        '- unit: "Does it hurt?"\n  rules: []\n  why: question\n',
    )
    [read] = read_labelled(page, RULES).pages
    quoted = [(PAGE[one.span.start : one.span.end], one.rule, one.sure) for one in read.labels]
    assert quoted == [
        ("It <b>cures</b>\n  pain.", "DN301", True),
        ("It <b>cures</b>\n  pain.", "DN302", True),
        ("No.", "DN402", False),
    ]
    assert read.labels[2].span.start == PAGE.rindex("No.")
    assert [(one.span.start, one.why) for one in read.quiet] == [(PAGE.index("Does"), "question")]


def test_whatever_is_found_in_a_quiet_unit_that_readers_doubt_counts_neither_way(page: Path) -> None:
    sidecar(page, '- unit: "No."\n  rules: []\n  sure: false\n')
    [read] = read_labelled(page, RULES).pages
    at = PAGE.index("No.")
    assert compare(read.labels, [found(at, at + 3, rule) for rule in RULES]).tally == Tally()
    assert read.quiet == ()


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        pytest.param('- unit: "It heals."\n  rules: []\n', 1, "is not in page.html", id="not on the page"),
        pytest.param(
            '- {unit: "No.", rules: []}\n- unit: "No."\n  rules: []\n  nth: 3\n',
            2,
            "stands 2 times in page.html, not 3",
            id="not that often",
        ),
        pytest.param('- unit: "No."\n  rules: [DN999]\n', 2, "“DN999” is not known", id="no such rule"),
        pytest.param('- unit: "No."\n  rule: [DN402]\n', 2, "did you mean “rules”", id="misspelt key"),
        pytest.param('- unit: "No."\n', 1, "“rules:” is missing", id="no rules"),
        pytest.param('- unit: "No."\n  rules: []\n  nth: 0\n', 3, "a number from 1", id="counted from 0"),
        pytest.param('- unit: ""\n  rules: []\n', 1, "“unit:” is left empty", id="empty unit"),
    ],
)
def test_a_mistake_in_a_sidecar_names_its_line(page: Path, text: str, line: int, says: str) -> None:
    path = sidecar(page, text)
    with pytest.raises(DnlintError) as error:
        read_labelled(page.parent, RULES)
    assert str(error.value).startswith(f"{path}:{line}: ")
    assert says in str(error.value)


def test_a_sidecar_without_its_page(page: Path) -> None:
    path = sidecar(page, '- unit: "No."\n  rules: []\n')
    page.unlink()
    with pytest.raises(DnlintError, match=r"labels page\.html, which is not there"):
        read_labelled(path, RULES)


def listing(folder: Path, *rows: object) -> Path:
    path = folder / "labels.jsonl"
    path.write_text("".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows))
    return path


def test_a_listing_labels_the_folders_of_its_pages_whole(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "README.md").write_text("Not a page that anybody labelled.")
    for name in ("loud.md", "silent.md", "other.odt"):
        (tmp_path / "pages" / name).write_text("It cures pain.")
    listing(
        tmp_path,
        {"doc": "pages/loud.md", "start": 3, "end": 13, "rule": "DN301", "sure": False},
        {"doc": "pages/other.odt", "start": 3, "end": 13, "rule": "DN301"},
    )
    read = read_labelled(tmp_path, RULES)
    assert [(one.path.name, one.labels) for one in read.pages] == [
        ("loud.md", (label(3, 13, sure=False),)),
        ("silent.md", ()),
    ]
    assert [Path(name).name for name in read.left_out] == ["other.odt"]


@pytest.mark.parametrize(
    ("row", "says"),
    [
        pytest.param("{", "is not JSON", id="not JSON"),
        pytest.param({"start": 0}, "“doc” is missing", id="no page"),
        pytest.param({"doc": "none.html"}, "“none.html” is not there", id="page not there"),
        pytest.param({"doc": "page.html", "start": 5, "end": 999, "rule": "DN301"}, "offsets", id="past end"),
        pytest.param({"doc": "page.html", "start": 5, "end": 5, "rule": "DN301"}, "offsets", id="empty"),
        pytest.param(
            {"doc": "page.html", "start": 5, "end": 9, "rule": "DN9"}, "“DN9” is not a rule", id="rule"
        ),
        pytest.param(
            {"doc": "page.html", "start": 5, "end": 9, "rule": "DN301", "sure": 1}, "true or false", id="sure"
        ),
    ],
)
def test_a_mistake_in_a_listing_names_its_line(page: Path, row: object, says: str) -> None:
    good = {"doc": "page.html", "start": 0, "end": 9, "rule": "DN301"}
    path = listing(page.parent, good, row)
    with pytest.raises(DnlintError) as error:
        read_labelled(path, RULES)
    assert str(error.value).startswith(f"{path}:2: ")
    assert says in str(error.value)


COPY = """@@ a-1 | service page
# Dry needling
{DN301 DN402} It cures pain and never hurts.
{~hedge} It may sting.
Thirty minutes

@@ a-2 | price list
{DN301?} - Fixes backs
"""


def annotated(folder: Path, text: str) -> Path:
    path = folder / "pages.copy"
    path.write_text(text, encoding="utf-8")
    return path


def test_an_annotated_file_holds_several_pages(tmp_path: Path) -> None:
    one, other = read_labelled(annotated(tmp_path, COPY), RULES).pages
    assert (one.part, one.first_line, other.part, other.first_line) == ("a-1", 2, "a-2", 8)
    text = one.source.text
    assert text.splitlines()[:2] == ["# Dry needling", "It cures pain and never hurts."]
    assert [(text[label.span.start : label.span.end], label.rule) for label in one.labels] == [
        ("It cures pain and never hurts.", "DN301"),
        ("It cures pain and never hurts.", "DN402"),
    ]
    assert [(text[unit.span.start : unit.span.end], unit.why) for unit in one.quiet] == [
        ("It may sting.", "hedge")
    ]
    assert [(other.source.text[label.span.start : label.span.end], label.sure) for label in other.labels] == [
        ("Fixes backs", False)
    ]


def test_an_outcome_on_an_annotated_page_has_the_line_of_the_file(tmp_path: Path) -> None:
    labelled = read_labelled(
        annotated(tmp_path, "@@ x\n\n@@ y\n# Dry needling\n{DN301} It cures pain.\n"), RULES
    )
    (outcome,) = evaluate(labelled, Options(load_pack())).outcomes
    assert (outcome.verdict, outcome.line, outcome.text) == ("right", 5, "It cures pain.")
    assert outcome.path.endswith("pages.copy")


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        pytest.param("It cures.\n", 1, "@@ name", id="text before the first page"),
        pytest.param("@@ a\n{DN999} It cures.\n", 2, "DN999", id="unknown rule"),
        pytest.param("@@ a\n{DN301}\n", 2, "no unit", id="labels without a unit"),
        pytest.param("@@ a\nx\n@@ a\n", 3, "a name of its own", id="two pages of one name"),
    ],
)
def test_a_mistake_in_an_annotated_file_names_its_line(
    tmp_path: Path, text: str, line: int, says: str
) -> None:
    with pytest.raises(DnlintError, match=says) as caught:
        read_labelled(annotated(tmp_path, text), RULES)
    assert f"pages.copy:{line}:" in str(caught.value)


def test_a_folder_without_labels_is_an_error(page: Path) -> None:
    with pytest.raises(DnlintError, match="holds no labels"):
        read_labelled(page.parent, RULES)


IDENTITY = "Dry needling is a modern form of acupuncture."
WHOLE = f"""# Dry needling

{IDENTITY}

It is painless.

- {IDENTITY}

Is it painless?
"""


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Evaluation:
    """A page with a hit, a miss, a false alarm in each of two places, and a page without a label."""
    folder = tmp_path_factory.mktemp("labelled")
    labels = {
        "loud.md": f'- unit: "{IDENTITY}"\n  rules: [DN101]\n'
        '- unit: "It is painless."\n  rules: [DN401]\n'
        f'- unit: "{IDENTITY}"\n  rules: []\n  why: seen twice\n  nth: 2\n'
        '- unit: "Is it painless?"\n  rules: []\n  why: question\n',
        "quiet.md": "[]",
    }
    for name, text in labels.items():
        sidecar(folder / name, text)
    (folder / "loud.md").write_text(WHOLE)
    (folder / "quiet.md").write_text(f"# Dry needling\n\n{IDENTITY}\n")
    pack = load_pack()
    return evaluate(read_labelled(folder, [rule.id for rule in pack.rules]), Options(pack))


def test_figures_of_a_set(measured: Evaluation) -> None:
    assert measured.by_rule == Tally(right=1, false=3, missed=1)
    assert measured.rules() == {
        "DN101": Tally(right=1, false=2),
        "DN401": Tally(missed=1),
        "DN402": Tally(false=1),
    }
    assert measured.families() == {"DN1xx": Tally(right=1, false=2), "DN4xx": Tally(right=1)}
    assert measured.kinds() == {
        "paragraph": Tally(right=1, false=2, missed=1),
        "list-item": Tally(false=1),
    }
    assert measured.confusions() == {("DN401", "DN402"): 1}
    assert measured.quiet_units() == {"seen twice": (1, 1), "question": (0, 1)}


def test_figures_over_pages(measured: Evaluation) -> None:
    loud, quiet = measured.pages
    assert measured.mean_f1 == (loud.rule.tally.f1 + 0) / 2
    assert measured.quiet_pages == (quiet,)
    assert quiet.words == len("Dry needling".split()) + len(IDENTITY.split())
    assert measured.false_per_1000_words == 1000 / quiet.words


def test_without_a_quiet_page_there_is_no_rate(measured: Evaluation) -> None:
    assert Evaluation("loud", measured.pages[:1]).false_per_1000_words is None


def test_outcomes_stand_in_reading_order_with_line_and_text(measured: Evaluation) -> None:
    loud = [(one.line, one.verdict, one.rule) for one in measured.pages[0].outcomes]
    assert loud == [
        (3, "right", "DN101"),
        (5, "missed", "DN401"),
        (5, "false", "DN402"),
        (7, "false", "DN101"),
    ]
    assert measured.pages[0].outcomes[1].text == "It is painless."


def test_the_difference_to_a_snapshot_counts_a_claim_as_often_as_it_stands(tmp_path: Path) -> None:
    kept, gone, new = (
        corpus_diff.Row("a.md", "DN301", text) for text in ("cures pain", "heals", "“fixes” it")
    )
    snapshot = tmp_path / "findings.jsonl"
    corpus_diff.write(snapshot, [kept, kept, gone])
    assert corpus_diff.read(snapshot) == [kept, kept, gone]
    assert corpus_diff.difference(corpus_diff.read(snapshot), [kept, new]) == [
        "- a.md DN301 cures pain",
        "- a.md DN301 heals",
        "+ a.md DN301 “fixes” it",
    ]
    assert corpus_diff.difference(corpus_diff.read(snapshot), [kept, gone, kept]) == []
