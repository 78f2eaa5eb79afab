"""Starting on a site that exists: suppressions, the baseline and --diff, as their users meet them."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from dnlint.cli import main

Command = Callable[..., Result]
CLAIM = "Dry needling is a modern form of acupuncture."
WARNS = "Dry needling speeds up healing."
BASELINE = "dnlint-baseline.json"


@pytest.fixture
def git(site: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """The site as a repository with one commit."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)

    def run(*arguments: str) -> None:
        who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
        subprocess.run(["git", *who, *arguments], check=True, capture_output=True)

    run("init", "--initial-branch=main")
    run("add", "--all")
    run("commit", "--message=x")
    return run


def report(dnlint: Command, *arguments: str) -> dict[str, Any]:
    """The run as JSON; it must not have failed."""
    result = dnlint("check", "--format", "json", *arguments)
    assert result.exit_code in {0, 1}, result.output
    read: dict[str, Any] = json.loads(result.stdout)
    return read


def lines(found: dict[str, Any]) -> list[tuple[str, int]]:
    return [(one["path"], one["start"]["line"]) for one in found["findings"]]


class TestSuppressions:
    def test_a_suppressed_finding_does_not_fail_the_run_and_is_kept_with_its_reason(
        self, dnlint: Command, site: Path
    ) -> None:
        (site / "loud.md").write_text(f"{CLAIM} <!-- dnlint: ignore DN101 quotes the law -->\n")
        result = dnlint("check")
        assert (result.exit_code, result.stderr) == (0, "")
        assert result.stdout == "Nothing to correct in 2 files. Suppressed: 1 in the source.\n"
        found = report(dnlint)
        (one,) = found["suppressed"]
        assert (one["rule"], one["start"]["line"], found["summary"]["suppressed"]) == ("DN101", 1, 1)
        assert one["suppression"] == {"kind": "inSource", "reason": "quotes the law"}

    def test_reasons_can_be_read_in_a_list(self, dnlint: Command, site: Path) -> None:
        (site / "loud.md").write_text(f"{CLAIM} <!-- dnlint: ignore DN101 quotes the law -->\n")
        shown = dnlint("check", "--format", "suppressed").stdout
        assert shown.startswith("loud.md:1:26: DN101 is-acupuncture: form of acupuncture\n    Reason")
        assert "quotes the law\n1 finding suppressed.\n" in shown

    def test_an_audit_sees_all(self, dnlint: Command, site: Path) -> None:
        (site / "loud.md").write_text(f"{CLAIM} <!-- dnlint: ignore DN101, DN999 a mistake as well -->\n")
        dnlint("baseline")
        result = dnlint("check", "--no-suppress")
        assert (result.exit_code, result.stderr) == (1, "")
        assert result.stdout.endswith("Found 1 error in 1 of 2 files.\n")

    def test_a_mistake_in_one_fails_the_run_and_hides_nothing(self, dnlint: Command, site: Path) -> None:
        (site / "loud.md").write_text(f"# Page\n\n{CLAIM} <!-- dnlint: ignore DN1010 why -->\n")
        result = dnlint("check")
        assert result.exit_code == 2
        assert result.stderr == "error: loud.md:3: there is no rule DN1010; did you mean DN101?\n"
        assert result.stdout.endswith("Found 1 error in 1 of 2 files.\n")

    @pytest.mark.parametrize(
        ("page", "told"),
        [
            pytest.param(
                f"It eases pain. <!-- dnlint: ignore DN101 x -->\n\n{CLAIM}", True, id="no claim there"
            ),
            pytest.param(
                "Massage helps. <!-- dnlint: ignore DN101 x -->", True, id="not about the treatment"
            ),
            pytest.param(
                "Dry needling helps. <!-- dnlint: ignore DN320 x -->", False, id="advice is not asked for"
            ),
        ],
    )
    def test_one_that_is_not_needed_is_noted_and_fails_nothing(
        self, dnlint: Command, site: Path, page: str, told: bool
    ) -> None:
        (site / "loud.md").write_text(page)
        result = dnlint("check", "--fail-level", "never")
        note = "note: loud.md:1: nothing here breaks DN101; take this suppression out\n"
        assert (result.exit_code, result.stderr) == (0, note if told else "")

    def test_one_is_needed_even_where_its_rule_is_left_out_of_this_run(
        self, dnlint: Command, site: Path
    ) -> None:
        (site / "loud.md").write_text(f"{CLAIM} <!-- dnlint: ignore DN101 x -->")
        assert dnlint("check", "--ignore", "DN1").stderr == ""

    @pytest.mark.parametrize(
        ("rule", "level", "code"),
        [
            pytest.param("DN101", "warning", 1, id="a warning is left"),
            pytest.param("DN101", "error", 0, id="a warning is left, errors fail"),
            pytest.param("DN205", "error", 1, id="an error is left"),
            pytest.param("DN101, DN205", "advice", 0, id="nothing is left"),
        ],
    )
    def test_only_what_is_left_counts_for_the_fail_level(
        self, dnlint: Command, site: Path, rule: str, level: str, code: int
    ) -> None:
        page = f"<!-- dnlint: ignore-file {rule} x -->\n\n{CLAIM}\n\n{WARNS}\n"
        (site / "loud.md").write_text(page)
        assert dnlint("check", "--fail-level", level).exit_code == code


class TestBaseline:
    def test_known_findings_are_quiet_and_new_ones_are_not(self, dnlint: Command, site: Path) -> None:
        told = f"{BASELINE} holds 1 known finding in 1 file: 1 new.\n"
        recorded = dnlint("baseline")
        assert (recorded.exit_code, recorded.stdout, recorded.stderr) == (0, told, "")
        assert "Nothing to correct in 2 files. Suppressed: 1 in the baseline." in dnlint("check").stdout
        with (site / "quiet.md").open("a") as page:
            page.write(f"\n{WARNS}\n")
        with (site / "loud.md").open("a") as page:
            page.write(f"\nIt is said that they agree. {CLAIM}\n")
        assert lines(report(dnlint)) == [("loud.md", 5), ("quiet.md", 5)]

    def test_it_stays_true_when_lines_and_markup_around_a_claim_change(
        self, dnlint: Command, site: Path
    ) -> None:
        dnlint("baseline")
        (site / "loud.md").write_text(
            "# Dry needling\n\nNew.\n\nDry needling is a modern *form\nof* acupuncture.\n"
        )
        assert dnlint("check").exit_code == 0

    def test_what_is_corrected_is_told_and_taken_out_by_recording_again(
        self, dnlint: Command, site: Path
    ) -> None:
        dnlint("baseline")
        (site / "loud.md").write_text("Dry needling may help.\n")
        result = dnlint("check")
        gone = f"note: {BASELINE}: 1 of its findings is gone; run `dnlint baseline` again to take it out\n"
        assert (result.exit_code, result.stderr) == (0, gone)
        assert dnlint("baseline").stdout == f"{BASELINE} holds 0 known findings in 0 files: 1 gone.\n"
        assert json.loads((site / BASELINE).read_text())["findings"] == []

    @pytest.mark.parametrize(
        ("arguments", "left"),
        [
            pytest.param(["quiet.md"], 1, id="another file"),
            pytest.param(["--select", "DN2"], 1, id="another rule"),
            pytest.param(["loud.md"], 0, id="that file"),
        ],
    )
    def test_what_a_run_does_not_look_at_stays_recorded(
        self, dnlint: Command, site: Path, arguments: list[str], left: int
    ) -> None:
        dnlint("baseline")
        (site / "loud.md").write_text("Dry needling may help.\n")
        assert (dnlint("check", *arguments).stderr == "") == bool(left)
        dnlint("baseline", *arguments)
        assert len(json.loads((site / BASELINE).read_text())["findings"]) == left

    def test_a_deleted_file_is_forgotten(self, dnlint: Command, site: Path) -> None:
        dnlint("baseline")
        (site / "loud.md").unlink()
        dnlint("baseline", "quiet.md")
        assert json.loads((site / BASELINE).read_text())["findings"] == []

    def test_a_suppressed_finding_is_not_recorded(self, dnlint: Command, site: Path) -> None:
        (site / "loud.md").write_text(f"{CLAIM} <!-- dnlint: ignore DN101 x -->")
        assert "holds 0 known findings" in dnlint("baseline").stdout

    def test_it_can_have_another_name_and_is_never_read_as_copy(self, dnlint: Command, site: Path) -> None:
        for _ in range(2):
            recorded = dnlint("baseline", "--baseline", "known.json", ".")
        assert recorded.stdout == "known.json holds 1 known finding in 1 file: nothing new, nothing gone.\n"
        assert report(dnlint, "--baseline", "known.json")["summary"]["files"] == 2
        assert dnlint("check").exit_code == 1

    def test_paths_may_be_named_in_any_way(self, dnlint: Command, site: Path) -> None:
        dnlint("baseline", str(site))
        assert [dnlint("check", path).exit_code for path in ("loud.md", "./loud.md", f"{site}/loud.md")] == [
            0,
            0,
            0,
        ]

    def test_one_that_is_named_and_not_there_fails_the_run(self, dnlint: Command) -> None:
        result = dnlint("check", "--baseline", "lost.json")
        assert result.exit_code == 2
        assert result.stderr == "Error: lost.json: does not exist; `dnlint baseline` writes one\n"

    def test_standard_input_has_none(self, dnlint: Command) -> None:
        result = dnlint("baseline", "-", stdin=CLAIM)
        assert (result.exit_code, "not standard input" in result.stderr) == (2, True)


@pytest.mark.usefixtures("git")
class TestDiff:
    def test_only_changed_lines_are_reported_and_only_changed_files_read(
        self, dnlint: Command, site: Path
    ) -> None:
        (site / "loud.md").write_text((site / "loud.md").read_text() + f"\n{WARNS}\n")
        (site / "new.md").write_text(f"{CLAIM}\n")
        found = report(dnlint, "--diff", "HEAD")
        assert lines(found) == [("loud.md", 5), ("new.md", 1)]
        assert found["summary"]["files"] == 2

    def test_a_claim_over_two_lines_stands_on_both(
        self, dnlint: Command, site: Path, git: Callable[..., None]
    ) -> None:
        (site / "loud.md").write_text("Dry needling is a form\nof acupuncture.\n")
        git("commit", "--all", "--message=y")
        (site / "loud.md").write_text("Dry needling is a form\nof acupuncture. It is old.\n")
        assert lines(report(dnlint, "--diff", "HEAD")) == [("loud.md", 1)]

    def test_nothing_has_changed(self, dnlint: Command) -> None:
        result = dnlint("check", "--diff", "HEAD")
        note = "note: --diff HEAD: nothing that dnlint reads here has changed since\n"
        assert (result.exit_code, result.stdout, result.stderr) == (0, "No file was read.\n", note)

    def test_a_named_file_that_is_not_there_is_told_all_the_same(self, dnlint: Command) -> None:
        assert dnlint("check", "--diff", "HEAD", "lost.md").exit_code == 2

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            pytest.param(
                ["--diff", "nowhere"], "git knows no revision 'nowhere' here", id="an unknown revision"
            ),
            pytest.param(["--diff", "HEAD", "-"], "git knows nothing of standard input", id="standard input"),
        ],
    )
    def test_what_cannot_be_compared_fails_the_run(
        self, dnlint: Command, arguments: list[str], message: str
    ) -> None:
        result = dnlint("check", *arguments, stdin="")
        assert result.exit_code == 2
        assert result.stderr.startswith(f"Error: {message}")

    def test_suppressions_and_the_baseline_count_on_changed_lines_only(
        self, dnlint: Command, site: Path
    ) -> None:
        dnlint("baseline")
        page = (site / "loud.md").read_text()
        (site / "loud.md").write_text(f"{page}\n{WARNS} <!-- dnlint: ignore DN205 x -->\n")
        found = report(dnlint, "--diff", "HEAD")
        assert (lines(found), [one["rule"] for one in found["suppressed"]]) == ([], ["DN205"])

    def test_a_known_claim_repeated_on_a_changed_line_is_new(self, dnlint: Command, site: Path) -> None:
        dnlint("baseline")
        page = (site / "loud.md").read_text()
        (site / "loud.md").write_text(f"{CLAIM}\n\n{page}")
        assert lines(report(dnlint)) == [("loud.md", 5)]
        assert lines(report(dnlint, "--diff", "HEAD")) == [("loud.md", 1)]

    def test_the_fail_level_counts_what_is_reported(self, dnlint: Command, site: Path) -> None:
        (site / "loud.md").write_text((site / "loud.md").read_text() + f"\n{WARNS}\n")
        levels = ("advice", "warning", "error", "never")
        codes = [dnlint("check", "--diff", "HEAD", "--fail-level", level).exit_code for level in levels]
        assert codes == [1, 1, 0, 0]


def test_help_names_the_options() -> None:
    from click.testing import CliRunner

    shown = CliRunner().invoke(main, ["check", "--help"]).stdout
    assert all(option in shown for option in ("--baseline FILE", "--diff REV", "--no-suppress"))
