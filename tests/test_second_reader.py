"""The second reader: what speaks for and against a claim, and what becomes of a doubtful one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dnlint.parsers import parse
from dnlint.reader import Objection, Reader
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
    "its words": (
        f"# Dry needling\n\n{CURE}",
        {"word=pain", "said=rid", "title=needling"},
        {"word=needling"},
    ),
    "the rule": (f"# Dry needling\n\n{CURE}", {"rule=DN301"}, {"rule=DN303"}),
}


@pytest.mark.parametrize(
    ("page", "present", "absent"), [pytest.param(*case, id=name) for name, case in CLUES.items()]
)
def test_the_clues_of_a_claim(reader: Reader, page: str, present: set[str], absent: set[str]) -> None:
    told = set(_first(reader, page).clues)
    assert present <= told
    assert not absent & told


def test_without_weights_nothing_is_doubtful(tmp_path: Path) -> None:
    assert not Judge().doubts("DN301", ["rule=DN301"])
    assert not Judge(tmp_path / "none.json").doubts("DN301", ["rule=DN301"])


def test_weights_decide_for_the_rules_they_were_learnt_for(tmp_path: Path) -> None:
    learnt = {"bound": 0.5, "intercept": 1.0, "rules": ["DN301"], "weights": {"word=doctor": -3.0}}
    path = tmp_path / "second_reader.json"
    path.write_text(json.dumps(learnt), encoding="utf-8")
    judge = Judge(path)
    assert judge.doubts("DN301", ["word=doctor", "word=pain"])
    assert not judge.doubts("DN301", ["word=pain"])
    assert not judge.doubts("DN303", ["word=doctor"])
    assert judge.likelihood(["word=doctor"]) == pytest.approx(0.119, abs=0.001)


def test_exceptions_are_near_objections(reader: Reader) -> None:
    page = parse(decode("page.md", b"# Dry needling\n\nWe guarantee a clean room."), ".md")
    assert not reader.read(page).findings
    assert all(one.rule.id == "DN302" for one in reader.near_objections(page))


def test_what_dnlint_ships_takes_back_what_is_said_of_others(reader: Reader) -> None:
    page = (
        "# Tennis elbow and dry needling\n\nDry needling is one option.\n\n"
        "## What else helps\n\nPhysical therapists know the best treatment for each patient."
    )
    assert _first(reader, page).rule.id == "DN305"
    assert not reader.read(parse(decode("page.md", page.encode()), ".md")).findings


def test_short_units_say_what_they_say(reader: Reader) -> None:
    page = "# Dry needling\n\n## Results\n\n- Your pain is gone"
    (finding,) = reader.read(parse(decode("page.md", page.encode()), ".md")).findings
    assert finding.rule.id == "DN301"


def _first(reader: Reader, page: str) -> Objection:
    return next(reader.near_objections(parse(decode("page.md", page.encode()), ".md")))
