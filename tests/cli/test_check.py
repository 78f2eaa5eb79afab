"""`dnlint check` as its users rely on it: options, outputs and exit codes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Command = Callable[..., Result]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        pytest.param(["quiet.md"], 0, id="nothing to correct"),
        pytest.param(["loud.md"], 1, id="an error found"),
        pytest.param([], 1, id="this folder, where no path is given"),
        pytest.param(["loud.md", "--fail-level", "never"], 0, id="found, but nothing fails"),
        pytest.param(["loud.md", "--ignore", "DN1"], 0, id="found, but ignored"),
        pytest.param(["loud.md", "--select", "DN2,DN3"], 0, id="found, but something else selected"),
        pytest.param(["quiet.md", "lost.md"], 2, id="a named file that does not exist"),
        pytest.param(["loud.md", "lost.md"], 2, id="a failed run weighs more than findings"),
        pytest.param(["loud.md", "--select", "DN9"], 2, id="a rule that does not exist"),
        pytest.param(["loud.md", "--format", "pdf"], 2, id="a format that does not exist"),
        pytest.param(
            ["loud.md", "--output", "no/such/folder/report.txt"], 2, id="a report that cannot be written"
        ),
        pytest.param(["loud.md", "--ruleset", "nowhere"], 2, id="a rule pack that does not exist"),
    ],
)
def test_exit_codes(dnlint: Command, arguments: list[str], code: int) -> None:
    result = dnlint("check", *arguments)
    assert result.exit_code == code, result.output
    assert "Traceback" not in result.output


def test_a_file_in_the_place_of_a_command_is_told_what_to_type(dnlint: Command) -> None:
    result = dnlint("loud.md", "--strict")
    assert result.exit_code == 2
    assert "To check it: dnlint check loud.md --strict" in result.stderr


def test_advice_comes_with_strict_only(dnlint: Command) -> None:
    copy = "# Dry needling\n\nDry needling eases neck pain."
    assert "advice" not in dnlint("check", "-", stdin=copy).stdout
    shown = dnlint("check", "--strict", "-", stdin=copy)
    assert [rule in shown.stdout for rule in ("DN320", "DN410", "DN411")] == [True, True, True]
    assert shown.exit_code == 0


def test_doubtful_findings_are_shown_on_demand(dnlint: Command) -> None:
    copy = (
        "# Tennis elbow and dry needling\n\nDry needling is one option.\n\n"
        "## What helps\n\nPhysical therapists know the best treatment for each patient."
    )
    assert "DN305" not in dnlint("check", "-", stdin=copy).stdout
    assert "DN305" in dnlint("check", "--doubtful", "-", stdin=copy).stdout


def test_text_shows_the_place_and_underlines_the_claim(dnlint: Command) -> None:
    lines = dnlint("check", "loud.md").stdout.splitlines()
    assert lines[0].startswith("loud.md:3:")
    assert "error DN101 is-acupuncture" in lines[0]
    claim, carets = lines[1], lines[2]
    assert claim[carets.index("^") : carets.rindex("^") + 1] == "form of acupuncture"
    assert lines[-1] == "Found 1 error in 1 of 1 file."


def test_json_gives_the_exact_text_of_the_claim(dnlint: Command, site: Path) -> None:
    report = json.loads(dnlint("check", "--format", "json", "loud.md").stdout)
    (finding,) = report["findings"]
    source = (site / "loud.md").read_text()
    assert source[finding["start"]["offset"] : finding["end"]["offset"]] == finding["text"]
    assert (finding["rule"], finding["path"]) == ("DN101", "loud.md")
    assert (report["summary"]["files"], report["errors"]) == (1, [])


def test_the_same_input_gives_the_same_bytes(dnlint: Command) -> None:
    first, second = (dnlint("check", "--format", "json", ".").stdout_bytes for _ in range(2))
    assert first == second
    assert first.endswith(b"}\n")


def test_a_problem_is_one_line_on_standard_error_and_the_others_are_read(dnlint: Command) -> None:
    result = dnlint("check", "lost.md", "loud.md")
    assert result.stderr == "error: lost.md: does not exist; check the spelling of the path\n"
    assert "loud.md:3:" in result.stdout


def test_a_report_can_go_to_a_file(dnlint: Command, site: Path) -> None:
    result = dnlint("check", "loud.md", "--output", "report.txt")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "DN101" in (site / "report.txt").read_text()


@pytest.mark.parametrize(
    ("name", "copy"),
    [
        pytest.param("stdin.txt", "Dry needling is a form of acupuncture.", id="plain text, unless told"),
        pytest.param(
            "a.html", "<p>Dry needling is a form of <b>acupuncture</b>.</p>", id="the format of the name"
        ),
    ],
)
def test_standard_input(dnlint: Command, name: str, copy: str) -> None:
    result = dnlint("check", "-", "--stdin-filename", name, stdin=copy)
    assert result.exit_code == 1
    assert result.stdout.startswith(f"{name}:1:")


def test_an_unknown_rule_gets_a_suggestion(dnlint: Command) -> None:
    result = dnlint("check", "loud.md", "--select", "DN1011")
    assert "there is no rule DN1011; did you mean DN101?" in result.stderr.replace("\n", " ")


@pytest.mark.parametrize(("color", "coloured"), [("always", True), ("auto", False), ("never", False)])
def test_color(dnlint: Command, color: str, coloured: bool) -> None:
    assert ("\x1b[" in dnlint("check", "loud.md", "--color", color).stdout) is coloured


def test_json_is_never_coloured(dnlint: Command) -> None:
    assert "\x1b[" not in dnlint("check", "loud.md", "--format", "json", "--color", "always").stdout


def test_a_page_in_another_language_is_left_alone_with_a_note(dnlint: Command, site: Path) -> None:
    (site / "de.html").write_text(
        '<html lang="de"><p>Dry needling ist eine moderne Form der Akupunktur.</p></html>'
    )
    result = dnlint("check", "de.html")
    assert result.exit_code == 0
    assert result.stderr.startswith("note: de.html: ")


def test_being_interrupted_ends_without_a_traceback(dnlint: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("dnlint.engine.asked", interrupted)
    result = dnlint("check", "loud.md")
    assert (result.exit_code, result.output) == (130, "")


def test_a_mistake_in_a_rule_pack_is_told_with_its_line(dnlint: Command, site: Path) -> None:
    (site / "pack").mkdir()
    (site / "pack/pack.yaml").write_text("name: mine\nversoin: 1\n")
    result = dnlint("check", "--ruleset", "pack", "loud.md")
    assert result.exit_code == 2
    assert "pack/pack.yaml:2: " in result.stderr
