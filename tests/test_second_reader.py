"""The second reader: what speaks for and against a claim, and what becomes of a doubtful one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dnlint.errors import RulePackError
from dnlint.objections import Look, Objection
from dnlint.parsers import parse
from dnlint.reader import Reader
from dnlint.rules.schema import RulePack
from dnlint.second_reader import Judge
from dnlint.source import decode

CURE = "It gets rid of your pain."

# page → clues that its first objection has, and clues that it has not
CLUES = {
    "names the treatment": ("Dry needling gets rid of your pain.", {"since=0", "tag=VBZ"}, {"names another"}),
    "goes on about it": (
        f"# Dry needling\n\nDry needling is popular. {CURE}",
        {"before=it", "subject=it"},
        set(),
    ),
    "another just named": (
        f"# Dry needling\n\nDry needling goes with massage. {CURE}",
        {"another just named", "title names it"},
        {"names another"},
    ),
    "long since named": (
        "# Dry needling\n\n" + "The room is warm. " * 16 + CURE,
        {"since=6"},
        {"since=0"},
    ),
    "led in": ("# Dry needling\n\nDry needling:\n\n- gets rid of your pain", {"led in by it"}, {"led in"}),
    "few words": (f"# Dry needling\n\n{CURE}", {"short"}, set()),
    "many words": ("Dry needling gets rid of your pain and of your worries for good.", set(), {"short"}),
    "the rule": (f"# Dry needling\n\n{CURE}", {"rule=DN301"}, {"rule=DN303"}),
}

# page → traits that its last unit has, and traits that it has not
TRAITS = {
    "its words, and its pairs of words": (CURE, {"it", "pain", "your pain"}, {"it your"}),
    "forms of a word share its beginning": ("The healing heals.", {"healin", "heals"}, {"healing"}),
    "the title above it": (f"# Dry needling\n\n{CURE}", {"title=needli"}, {"needli"}),
    "its lead-in": ("Dry needling:\n\n- gets rid of your pain", {"lead=needli", "kind=list-item"}, set()),
    "where it stands": (f"# Dry needling\n\n{CURE}", {"@since=1", "@title names it"}, {"since=1"}),
}


@pytest.mark.parametrize(
    ("page", "present", "absent"), [pytest.param(*case, id=name) for name, case in CLUES.items()]
)
def test_the_clues_of_a_claim(reader: Reader, page: str, present: set[str], absent: set[str]) -> None:
    told = set(_first(reader, page).clues)
    assert present <= told
    assert not absent & told


@pytest.mark.parametrize(
    ("page", "present", "absent"), [pytest.param(*case, id=name) for name, case in TRAITS.items()]
)
def test_the_traits_of_a_unit(pack: RulePack, page: str, present: set[str], absent: set[str]) -> None:
    last = _looks(Reader(pack.core, gate=False), page)[-1]
    assert present <= last.traits
    assert not absent & last.traits


def test_without_weights_nothing_is_doubtful(tmp_path: Path) -> None:
    assert not Judge().doubts("DN301", ["rule=DN301"], [])
    assert not Judge(tmp_path / "none.json").doubts("DN301", ["rule=DN301"], [])


def test_weights_decide_for_the_rules_they_were_learnt_for(tmp_path: Path) -> None:
    judge = _judge(tmp_path, intercept=1.0, weights={"subject=they": -3.0})
    assert judge.doubts("DN301", ["subject=they", "tag=VBZ"], [])
    assert not judge.doubts("DN301", ["tag=VBZ"], [])
    assert not judge.doubts("DN303", ["subject=they"], [])
    assert judge.likelihood("DN301", ["subject=they"], []) == pytest.approx(0.119, abs=0.001)


@pytest.mark.parametrize("text", ['{"bound": .5}', '{"bounds": 0.5}', "[]"])
def test_weights_that_cannot_be_read_name_their_file(tmp_path: Path, text: str) -> None:
    path = tmp_path / "second_reader.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RulePackError, match=r"second_reader\.json:1: holds no weights"):
        Judge(path).doubts("DN301", [], [])


def test_traits_count_for_their_rule_by_as_much_as_is_told(tmp_path: Path) -> None:
    traits = {"DN301": {"doctor": -3.0}, "DN303": {"pain": -9.0}}
    judge = _judge(tmp_path, intercept=1.0, told=0.5, traits=traits)
    assert judge.doubts("DN301", [], ["doctor", "pain"])
    assert not judge.doubts("DN301", [], ["pain"])
    assert judge.likelihood("DN301", [], ["doctor"]) == pytest.approx(0.378, abs=0.001)


def test_exceptions_are_near_objections(reader: Reader) -> None:
    text = "# Dry needling\n\nWe guarantee a clean room."
    assert not reader.read(parse(decode("page.md", text.encode()), ".md")).findings
    assert all(one.rule.id == "DN302" for look in _looks(reader, text) for one in look.near)


def test_what_dnlint_ships_takes_back_what_is_said_of_others(reader: Reader) -> None:
    page = (
        "# Tennis elbow and dry needling\n\nDry needling is one option.\n\n"
        "## What helps\n\nPhysical therapists know the best treatment for each patient."
    )
    assert _first(reader, page).rule.id == "DN305"
    assert not reader.read(parse(decode("page.md", page.encode()), ".md")).findings


def _judge(folder: Path, **learnt: object) -> Judge:
    path = folder / "second_reader.json"
    path.write_text(json.dumps({"bound": 0.5, "rules": ["DN301"], **learnt}), encoding="utf-8")
    return Judge(path)


def _looks(reader: Reader, page: str) -> list[Look]:
    return list(reader.looks(parse(decode("page.md", page.encode()), ".md")))


def _first(reader: Reader, page: str) -> Objection:
    return next(one for look in _looks(reader, page) for one in look.near)
