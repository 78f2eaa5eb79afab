"""A run from paths to findings, with a reader of English that reports every "cures" it meets."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from dnlint.config.checks import Checks
from dnlint.engine import Draft, Options, RunResult, check
from dnlint.offsets import Span
from dnlint.passes import Selection
from dnlint.values import Assertion, Block, Document, Source

RULE = SimpleNamespace(
    id="DN301",
    name="cure",
    severity="error",
    verdict="overstated",
    evidence="No trial shows it.",
    sources=("S1",),
    gives_way=False,
    is_advice=False,
)
AS_ADVICE = {"id": "DN320", "name": "unhedged-benefit", "severity": "advice", "is_advice": True}
HEED = SimpleNamespace(**{**vars(RULE), **AS_ADVICE})


class FakePack:
    """Stands in for `dnlint.rules.schema.RulePack`."""

    def __init__(self, folder: str = "dry-needling", rules: tuple[Any, ...] = (RULE, HEED)) -> None:
        self.folder = Path(folder)
        self.rules = rules
        self.sources = {"S1": Source("S1", "A trial")}
        self.core = SimpleNamespace(rules=[rule for rule in rules if not rule.is_advice])
        self.advice = SimpleNamespace(rules=[rule for rule in rules if rule.is_advice])


PACK: Any = FakePack()


@dataclass
class FakeReader:
    """Stands in for `dnlint.reader.Reader`."""

    pack: Any
    second: bool = True

    def read(self, document: Document) -> Any:
        (rule,) = self.pack.rules
        raw = [self._raw(rule, block) for block in document.blocks if "cures" in block.text]
        notes = ("is in German",) if "heilt" in document.source else ()
        return SimpleNamespace(findings=tuple(raw), assertions=len(raw), notes=notes)

    @staticmethod
    def _raw(rule: Any, block: Block) -> Any:
        start = block.text.index("cures")
        span = Span(start, len(block.text))
        claim = Assertion("dry-needling", "cures", "pain", span)
        return SimpleNamespace(
            rule=rule,
            block=block,
            span=span,
            claim=claim,
            message="Says it cures.",
            evidence="No trial shows it.",
            suggestion="may ease",
            sources=("S1",),
        )


@pytest.fixture(autouse=True)
def reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dnlint.one_input.Reader", FakeReader)
    monkeypatch.setattr("dnlint.one_input.subject_in", lambda document, _: "needling" in document.source)
    monkeypatch.setattr("dnlint.one_input.may_name_subject", lambda text, _: "needling" in text)


def run(*inputs: Path | Draft, **options: Any) -> RunResult:
    return check(inputs, Options(PACK, **options))


def test_a_finding_stands_at_its_exact_place() -> None:
    text = "\ufeff<p>About needling.</p>\r\n<p>It cures\r\nback pain</p>"
    (finding,) = run(Draft("a.html", text.encode())).findings
    assert (finding.start.line, finding.start.column) == (2, 7)
    assert finding.text == text[finding.start.offset : finding.end.offset] == "cures\r\nback pain"
    assert (finding.rule, finding.consensus, finding.sources) == (
        "DN301",
        "No trial shows it.",
        (Source("S1", "A trial"),),
    )


def test_a_fingerprint_survives_lines_added_above_and_new_line_breaks() -> None:
    (before,) = run(Draft("a.html", b"<p>Needling: needling cures back pain")).findings
    (after,) = run(Draft("a.html", b"<p>New</p>\n<p>Needling: needling <b>cures</b>\nback pain")).findings
    (elsewhere,) = run(Draft("b.html", b"<p>Needling: needling cures back pain")).findings
    assert before.fingerprint == after.fingerprint != elsewhere.fingerprint
    assert before.start != after.start


def test_files_that_never_name_the_treatment_are_counted_and_not_read_closely() -> None:
    result = run(Draft("a.txt", b"Massage cures pain."), Draft("b.txt", b"needling cures pain"))
    assert (result.files, result.on_subject, result.assertions) == (2, 1, 1)
    assert [finding.path for finding in result.findings] == ["b.txt"]
    assert result.texts == {"b.txt": "needling cures pain"}


def test_the_reader_is_not_even_made_where_no_file_names_the_treatment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delattr("dnlint.one_input.Reader")
    assert run(Draft("a.txt", b"Massage cures pain.")).findings == ()


def test_files_come_in_the_order_of_their_paths(tmp_path: Path) -> None:
    for name in ("b.md", "a.md"):
        (tmp_path / name).write_text("Needling: needling cures pain")
    result = run(tmp_path / "b.md", tmp_path / "a.md")
    assert [Path(finding.path).name for finding in result.findings] == ["a.md", "b.md"]


def test_what_is_not_selected_is_left_out() -> None:
    result = run(Draft("a.txt", b"needling cures pain"), selection=Selection(ignore=("DN3",)))
    assert (result.findings, result.texts, result.assertions) == ((), {}, 1)


def test_a_note_of_the_reader_names_the_file() -> None:
    (note,) = run(Draft("a.txt", b"Dry needling heilt.")).notes
    assert str(note) == "a.txt: is in German"


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        pytest.param("a.odt", b"words", "it reads .astro, ", id="a format that cannot be read"),
        pytest.param("notes", b"words", "it reads .astro, ", id="no suffix"),
        pytest.param("a.md", bytes(range(256)), "not text", id="random bytes"),
        pytest.param("a.md", "caf\u00e9".encode()[:-1], "broken", id="half a letter"),
    ],
)
def test_a_named_input_that_cannot_be_read_is_a_problem(
    tmp_path: Path, name: str, data: bytes, says: str
) -> None:
    (tmp_path / name).write_bytes(data)
    result = run(tmp_path / name, Draft("good.txt", b"needling cures pain"))
    (problem,) = result.problems
    assert says in problem.message
    assert problem.path == (tmp_path / name).as_posix()
    assert len(result.findings) == 1


def test_the_same_inside_a_folder_is_only_skipped(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(bytes(range(256)))
    (tmp_path / "b.md").symlink_to("nowhere.md")
    result = run(tmp_path)
    assert result.problems == ()
    assert [Path(problem.path).name for problem in result.skipped] == ["a.md", "b.md"]


def test_a_fault_of_dnlint_at_one_file_is_told_and_the_others_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail_at_a(reader: FakeReader, document: Document) -> Any:
        return dict[str, str]()["no such key"] if document.path.endswith("a.md") else read(reader, document)

    read = FakeReader.read
    monkeypatch.setattr(FakeReader, "read", fail_at_a)
    (tmp_path / "a.md").write_text("needling")
    (tmp_path / "b.md").write_text("needling cures pain")
    result = run(tmp_path)
    (problem,) = result.problems
    assert Path(problem.path).name == "a.md"
    assert "dnlint itself failed at this file (KeyError: 'no such key'; test_engine" in problem.message
    assert len(result.findings) == 1


def test_progress_tells_each_input_before_it_is_parsed() -> None:
    told: list[tuple[int, int, str]] = []
    quick = Draft("quick.txt", b"Names no treatment.")
    run(
        Draft("a.txt", b"needling"),
        quick,
        Draft("b.txt", b"needling"),
        progress=lambda *state: told.append(state),
    )
    assert told == [(1, 2, "a.txt"), (2, 2, "b.txt")]


def test_an_empty_input_is_a_file_without_blocks() -> None:
    result = run(Draft("a.txt", b""))
    assert (result.files, result.blocks, result.problems) == (1, 0, ())


@pytest.mark.parametrize(
    ("selection", "found"),
    [
        pytest.param(Selection(), ["DN301"], id="advice is off unless asked for"),
        pytest.param(Selection(strict=True), ["DN301", "DN320"], id="strict asks for all of it"),
        pytest.param(Selection(select=("DN320",)), ["DN320"], id="naming a rule asks for it"),
        pytest.param(Selection(strict=True, min_severity="warning"), ["DN301"], id="from warnings on"),
    ],
)
def test_advice_is_read_for_only_where_it_is_wanted(
    monkeypatch: pytest.MonkeyPatch, selection: Selection, found: list[str]
) -> None:
    made: list[Any] = []

    def reader(pack: Any, *, second: bool = True) -> FakeReader:
        made.append(pack)
        return FakeReader(pack, second)

    monkeypatch.setattr("dnlint.one_input.Reader", reader)
    result = run(Draft("a.txt", b"needling cures pain"), selection=selection)
    assert [one.rule for one in result.findings] == found
    assert (PACK.advice in made) == ("DN320" in found)
    assert result.assertions == 1


class FakeConfigured:
    """Stands in for `dnlint.config.configured.Configured`: each name has checks of its own."""

    admission = None

    def __init__(self, **of_names: Checks) -> None:
        self._of_names = of_names

    def checks(self, name: str) -> Checks:
        return self._of_names[Path(name).stem]


def test_each_input_is_held_against_its_own_configuration() -> None:
    configured: Any = FakeConfigured(
        a=Checks((PACK,), Selection(ignore=("DN3",))),
        b=Checks((PACK,), Selection(severities=(("DN301", "warning"),))),
        c=Checks((PACK,), Selection(strict=True)),
    )
    result = run(
        *(Draft(name, b"needling cures") for name in ("a.md", "b.md", "c.md")), configured=configured
    )
    assert [(one.path, one.rule, one.severity) for one in result.findings] == [
        ("b.md", "DN301", "warning"),
        ("c.md", "DN301", "error"),
        ("c.md", "DN320", "advice"),
    ]


def test_an_input_held_against_two_packs_is_one_input() -> None:
    mine: Any = FakePack("mine", (SimpleNamespace(**{**vars(RULE), "id": "MY1"}),))
    again: Any = FakePack("mine", mine.rules)  # the same pack, with words of another site
    configured: Any = FakeConfigured(a=Checks((PACK, mine), Selection()), b=Checks((again,), Selection()))
    result = run(Draft("a.md", b"needling cures, heilt"), Draft("b.md", b"needling"), configured=configured)
    assert [one.rule for one in result.findings] == ["DN301", "MY1"]
    assert (result.files, result.blocks, result.on_subject) == (2, 2, 2)
    assert [note.message for note in result.notes] == ["is in German"]
    assert [pack.folder.name for pack in result.packs] == ["dry-needling", "mine"]
