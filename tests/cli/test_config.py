"""`dnlint init`, `dnlint config`, and what a configuration does to a run."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from syrupy.assertion import SnapshotAssertion

Command = Callable[..., Result]
CUPPING = (Path(__file__).parents[1] / "packs" / "cupping").as_posix()
NESTED = {
    "dnlint.toml": 'exclude = ["drafts/"]\nignore = [\n"DN305"]\nvocabulary.dry-needling = ["TensionFix"]\n',
    ".gitignore": "*.tmp.md\n",
    "blog/setup.cfg": "[dnlint]\nstrict = true\n\n[dnlint:severity]\nDN101 = warning\n",
    "blog/page.md": "# TensionFix\n\nTensionFix is a modern form of acupuncture. It eases neck pain.\n",
    "drafts/page.md": "Dry needling is a modern form of acupuncture.\n",
}


def fill(site: Path, files: dict[str, str]) -> None:
    """Write files into the site, which becomes the top of a repository."""
    (site / ".git").mkdir()
    for name, text in files.items():
        (site / name).parent.mkdir(exist_ok=True)
        (site / name).write_text(text)


def test_init_writes_a_file_that_changes_nothing(dnlint: Command, site: Path) -> None:
    before = dnlint("check", "loud.md")
    made = dnlint("init")
    assert (made.exit_code, made.stdout.splitlines()[0][:18]) == (0, "Wrote dnlint.toml.")
    assert "# fail-level = " in (site / "dnlint.toml").read_text()
    assert dnlint("check", "loud.md").output == before.output


def test_init_into_another_folder(dnlint: Command, site: Path) -> None:
    (site / "web").mkdir()
    assert dnlint("init", "web").exit_code == 0
    assert (site / "web/dnlint.toml").is_file()


def test_init_never_overwrites(dnlint: Command, site: Path) -> None:
    (site / "dnlint.toml").write_text("strict = true")
    result = dnlint("init")
    assert (result.exit_code, (site / "dnlint.toml").read_text()) == (2, "strict = true")
    assert "dnlint.toml is already there" in result.stderr


def test_init_never_silences_another_configuration_of_the_folder(dnlint: Command, site: Path) -> None:
    (site / "pyproject.toml").write_text("[tool.dnlint]\nstrict = true")
    result = dnlint("init")
    assert (result.exit_code, (site / "dnlint.toml").exists()) == (2, False)
    assert "pyproject.toml configures dnlint already" in result.stderr


@pytest.mark.parametrize("path", [".", "blog/page.md", "drafts/page.md", "new.tmp.md"])
def test_config_shows_what_applies_and_where_it_comes_from(
    dnlint: Command, site: Path, snapshot: SnapshotAssertion, path: str
) -> None:
    fill(site, NESTED)
    assert dnlint("config", path).stdout == snapshot


def test_config_without_any_file(dnlint: Command, site: Path, snapshot: SnapshotAssertion) -> None:
    fill(site, {})
    assert dnlint("config").stdout == snapshot


def test_config_lines_are_toml_of_the_same_meaning(dnlint: Command, site: Path) -> None:
    fill(
        site, {**NESTED, "dnlint.toml": NESTED["dnlint.toml"] + '[per-path-ignores]\n"a \\" b/" = ["DN1"]\n'}
    )
    shown = dnlint("config").stdout
    values = [line for line in shown.splitlines() if " = " in line]
    (site / "dnlint.toml").write_text("\n".join(values))
    (site / "again").mkdir()
    again = [line for line in dnlint("config").stdout.splitlines() if " = " in line]
    assert [line.partition("  #")[0] for line in again] == [line.partition("  #")[0] for line in values]


@pytest.mark.parametrize("command", ["check", "config", "claims", "rules"])
def test_a_mistake_fails_the_run_with_its_place(dnlint: Command, site: Path, command: str) -> None:
    fill(site, {"dnlint.toml": "strict = true\nselct = []"})
    result = dnlint(command)
    assert result.exit_code == 2
    assert "dnlint.toml:2: “selct” is not a key" in result.stderr


def test_a_run_holds_each_file_against_its_own_configuration(dnlint: Command, site: Path) -> None:
    fill(site, NESTED)
    result = dnlint("check", "--format", "json")
    found = [(one["path"], one["rule"], one["severity"]) for one in json.loads(result.stdout)["findings"]]
    assert [one for one in found if one[1] == "DN101"] == [
        ("blog/page.md", "DN101", "warning"),
        ("loud.md", "DN101", "error"),
    ]
    assert {path for path, _, severity in found if severity == "advice"} == {"blog/page.md"}


@pytest.mark.parametrize(
    ("root", "blog", "arguments", "code"),
    [
        pytest.param("", "", [], 1, id="an error in the blog"),
        pytest.param("", "fail-level = 'never'", [], 0, id="where nothing in the blog fails"),
        pytest.param("fail-level = 'never'", "fail-level = 'error'", [], 1, id="or only what is in the blog"),
        pytest.param(
            "fail-level = 'never'", "", ["--fail-level", "error"], 1, id="the option outweighs the file"
        ),
        pytest.param("ignore = ['DN1']", "", [], 0, id="the rule is ignored"),
        pytest.param("ignore = ['DN1']", "", ["--no-config"], 1, id="without configuration it is not"),
        pytest.param("ignore = ['DN1']", "", ["--config", "other.toml"], 1, id="nor with another one"),
        pytest.param("ignore = ['DN1']", "", ["--config", "other.toml", "--no-config"], 2, id="not both"),
        pytest.param("ignore = ['DN1']", "", ["--config", "lost.toml"], 2, id="a file that is not there"),
        pytest.param("ignore = ['DN1']", "", ["--ignore", "DN2"], 1, id="an option replaces the list"),
    ],
)
def test_exit_codes(
    dnlint: Command, site: Path, root: str, blog: str, arguments: list[str], code: int
) -> None:
    page = {"blog/page.md": (site / "loud.md").read_text(), "other.toml": "strict = true"}
    fill(site, {"dnlint.toml": root, "blog/dnlint.toml": blog, **page})
    assert dnlint("check", "blog", *arguments).exit_code == code


def test_what_is_named_and_excluded_is_a_note(dnlint: Command, site: Path) -> None:
    fill(site, NESTED)
    result = dnlint("check", "drafts/page.md", "quiet.md")
    assert result.exit_code == 0
    assert (
        result.stderr == "note: drafts/page.md: is left alone: it is excluded by “drafts/” (dnlint.toml:1)\n"
    )


def test_standard_input_is_configured_by_its_file_name(dnlint: Command, site: Path) -> None:
    fill(site, NESTED)
    read = dnlint("check", "-", "--stdin-filename", "blog/new.md", stdin=NESTED["blog/page.md"])
    assert "blog/new.md:3:24: warning DN101" in read.stdout


def test_claims_know_the_vocabulary_and_the_packs(dnlint: Command, site: Path) -> None:
    packs = f"rulesets = ['dry-needling', '{CUPPING}']\nvocabulary.dry-needling = ['TensionFix']\n"
    fill(site, {"dnlint.toml": packs, "page.md": "TensionFix cures back pain. Cupping cures coughs."})
    report = json.loads(dnlint("claims", "page.md", "--format", "json").stdout)
    assert [one["rule"] for one in report["claims"]] == ["DN301", "CU2"]
    assert [one["name"] for one in report["tool"]["rulesets"]] == ["dry-needling", "cupping"]


def test_rules_and_explain_know_the_packs(dnlint: Command, site: Path) -> None:
    fill(site, {"dnlint.toml": f"rulesets = ['{CUPPING}', 'dry-needling']"})
    assert [word in dnlint("rules").stdout for word in ("CU1 ", "DN101 ")] == [True, True]
    assert dnlint("explain", "CU1").stdout.startswith("CU1 ")
    assert dnlint("explain", "CU1", "--no-config").exit_code == 2


def test_a_configuration_without_mistakes_costs_no_grammar_and_no_spacy(
    process: Callable[..., subprocess.CompletedProcess[str]], site: Path
) -> None:
    fill(site, NESTED)
    result = process("rules", python=("-X", "importtime"))
    assert result.returncode == 0
    assert not any(name in result.stderr for name in ("tree_sitter", "spacy"))
