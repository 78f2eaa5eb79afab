"""`dnlint eval`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Command = Callable[..., Result]
LABELS = """- unit: "Dry needling is a modern form of acupuncture."
  rules: [DN101]
"""


@pytest.fixture
def labelled(site: Path) -> Path:
    """The site, with its loud page labelled as it should be and its quiet page labelled with a miss."""
    (site / "loud.md.labels.yaml").write_text(LABELS)
    (site / "quiet.md.labels.yaml").write_text(
        '- unit: "Dry needling may ease muscle pain for a while."\n  rules: [DN301]\n'
    )
    return site


def figures(line: str) -> list[str]:
    return line.split()[-6:]


def test_a_folder_in_text(dnlint: Command, labelled: Path) -> None:
    result = dnlint("eval", ".")
    assert result.exit_code == 0
    [total] = [line for line in result.stdout.splitlines() if "by rule and place" in line]
    assert figures(total) == ["1.000", "0.500", "0.667", "1", "0", "1"]
    assert "ease muscle pain" not in result.stdout


def test_show_gives_the_text_of_what_went_wrong(dnlint: Command, labelled: Path) -> None:
    shown = dnlint("eval", ".", "--show").stdout
    assert "DN301 quiet.md:3 (paragraph) Dry needling may ease muscle pain for a while." in shown


def test_one_page_by_its_own_name_or_its_sidecar(dnlint: Command, labelled: Path) -> None:
    by_page, by_sidecar = (dnlint("eval", name).stdout for name in ("loud.md", "loud.md.labels.yaml"))
    assert "1 page, 1 unit to be found" in by_page
    assert by_page.splitlines()[1:] == by_sidecar.splitlines()[1:]


def test_several_sets_stand_side_by_side_with_the_gap_to_the_first(dnlint: Command, labelled: Path) -> None:
    lines = dnlint("eval", "loud.md", "quiet.md").stdout.splitlines()
    table = lines[lines.index("Side by side") + 1 :]
    assert [line.split("  ")[1] for line in table[1:]] == ["loud.md", "quiet.md", "quiet.md against loud.md"]
    assert table[1].split()[1:3] == ["1.000", "1.000"]
    assert table[3].split()[3:5] == ["+0.000", "-1.000"]


def test_json_has_all_of_it(dnlint: Command, labelled: Path) -> None:
    [one] = json.loads(dnlint("eval", ".", "--format", "json").stdout)["sets"]
    assert one["by_rule_and_place"] == {
        "precision": 1.0,
        "recall": 0.5,
        "f1": 0.6667,
        "right": 1,
        "false": 0,
        "missed": 1,
    }
    assert set(one["rules"]) == {"DN101", "DN301"}
    assert [(miss["path"], miss["line"], miss["rule"]) for miss in one["missed"]] == [
        ("quiet.md", 3, "DN301")
    ]
    assert one["quiet_pages"]["false_per_1000_words"] is None


def test_rules_left_out_count_neither_way(dnlint: Command, labelled: Path) -> None:
    [one] = json.loads(dnlint("eval", ".", "--ignore", "DN3", "--format", "json").stdout)["sets"]
    assert set(one["rules"]) == {"DN101"}
    assert one["quiet_pages"]["pages"] == 1


def test_a_unit_that_is_not_on_its_page_ends_in_one_line(dnlint: Command, site: Path) -> None:
    (site / "loud.md.labels.yaml").write_text(LABELS.replace("modern", "very modern"))
    result = dnlint("eval", ".")
    assert result.exit_code == 2
    assert "Error: loud.md.labels.yaml:1: “Dry needling is a very modern form" in result.stderr
