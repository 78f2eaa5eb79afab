"""`dnlint` on Word files: alone, in folders, beside bad files, with baseline, cache and git."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from tests.word.making import item, p, word_file

Run = Callable[..., Result]
LOUD = word_file(
    p("Benefits of dry needling", style="Heading1") + item("Less pain") + item("No side effects")
)
QUIET = word_file(p("Dry needling", style="Heading1") + p("It may ease muscle pain for a while."))
PLACE = "draft.docx, under “Benefits of dry needling”, paragraph 2: error DN401 risk-free"


@pytest.fixture
def drafts(site: Path) -> Path:
    """A folder with two drafts, one of them open in Word, and one that is damaged."""
    folder = site / "drafts"
    folder.mkdir()
    (folder / "draft.docx").write_bytes(LOUD)
    (folder / "quiet.DOCX").write_bytes(QUIET)
    (folder / "~$draft.docx").write_bytes(b"\x04Anna" + b"\0" * 157)
    (folder / "old.docx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 90)
    return folder


def test_a_draft_is_checked(dnlint: Run, drafts: Path) -> None:
    done = dnlint("check", "drafts/draft.docx")
    assert done.exit_code == 1
    assert PLACE in done.stdout
    assert "No side effects" in done.stdout


def test_a_folder_is_checked_but_for_what_cannot_be_read(dnlint: Run, drafts: Path) -> None:
    done = dnlint("check", "drafts", "--format", "concise")
    assert done.exit_code == 1
    assert "Found 1 error in 1 of 2 files. 1 could not be read." in done.stdout
    assert "note: drafts/old.docx: is a Word file of the old kind (.doc); save it as" in done.stderr
    assert "~$" not in done.stdout + done.stderr


def test_a_bad_file_that_is_named_fails_the_run_and_not_the_others(dnlint: Run, drafts: Path) -> None:
    done = dnlint("check", "drafts/old.docx", "drafts/draft.docx")
    assert done.exit_code == 2
    assert PLACE in done.stdout
    assert done.stderr.startswith("error: drafts/old.docx: is a Word file of the old kind")


def test_what_says_that_a_draft_is_open_is_left_out_even_if_it_is_named(dnlint: Run, drafts: Path) -> None:
    done = dnlint("check", "drafts/~$draft.docx", "drafts/quiet.DOCX")
    assert done.exit_code == 0
    assert "note: drafts/~$draft.docx: only says that a draft is open in Word; left out" in done.stderr


def test_an_old_file_under_its_own_name(dnlint: Run, site: Path) -> None:
    (site / "old.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 90)
    done = dnlint("check", "old.doc")
    assert done.exit_code == 2
    assert "old kind (.doc), not text; save its copy as .docx" in done.stderr


def test_standard_input(dnlint: Run, site: Path) -> None:
    done = dnlint("check", "-", "--stdin-filename", "draft.docx", stdin=LOUD)
    assert PLACE in done.stdout


def test_the_fact_check(dnlint: Run, drafts: Path) -> None:
    assert (
        "draft.docx, under “Benefits of dry needling”, paragraph 2: contradicted"
        in dnlint("claims", "drafts/draft.docx").stdout
    )
    claims = json.loads(dnlint("claims", "drafts/draft.docx", "--format", "json").stdout)["claims"]
    assert {"heading": "Benefits of dry needling", "paragraph": 2} in [one["place"] for one in claims]
    table = dnlint("claims", "drafts/draft.docx", "--format", "markdown").stdout
    assert "| drafts/draft.docx, under “Benefits of dry needling”, paragraph 2 |" in table


def test_labels_beside_a_draft(dnlint: Run, site: Path) -> None:
    (site / "draft.docx").write_bytes(LOUD)
    (site / "draft.docx.labels.yaml").write_text('- unit: "No side effects"\n  rules: [DN401]\n')
    done = dnlint("eval", "draft.docx", "--format", "json")
    assert done.exit_code == 0
    assert '"right"' in done.stdout


def test_a_baseline_knows_a_claim_after_the_draft_was_edited(dnlint: Run, site: Path) -> None:
    (site / "draft.docx").write_bytes(LOUD)
    assert dnlint("baseline", "draft.docx").exit_code == 0
    edited = p("An introduction.") + p("Benefits of dry needling", style="Heading1") + item("No side effects")
    (site / "draft.docx").write_bytes(word_file(edited))
    assert dnlint("check", "draft.docx").exit_code == 0


def test_a_draft_is_read_again_once_only_its_headings_have_changed(dnlint: Run, site: Path) -> None:
    draft = site / "draft.docx"
    title, claim = p("Dry needling", style="Heading1"), p("No side effects.")
    draft.write_bytes(word_file(title + p("Massage", style="Heading2") + claim))
    assert dnlint("check", "draft.docx").exit_code == 0
    draft.write_bytes(word_file(title + p("Massage") + claim))
    assert dnlint("check", "draft.docx").exit_code == 1


def test_what_is_remembered_is_told_alike(dnlint: Run, site: Path) -> None:
    draft = site / "draft.docx"
    draft.write_bytes(LOUD)
    os.utime(draft, (1_000_000_000, 1_000_000_000))
    reports = [dnlint("check", "draft.docx", "--format", "json").stdout for _ in range(3)]
    assert '"place"' in reports[0]
    assert reports == [reports[0]] * 3


@pytest.mark.parametrize("attributes", ["", "*.docx binary\n", "*.docx diff=word\n"])
def test_a_changed_draft_counts_as_a_whole(
    process: Callable[..., subprocess.CompletedProcess[str]], site: Path, attributes: str
) -> None:
    def git(*arguments: str) -> None:
        who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
        subprocess.run(["git", *who, *arguments], cwd=site, check=True, capture_output=True)

    git("init", "--initial-branch=main")
    (site / ".gitattributes").write_text(attributes)
    (site / "draft.docx").write_bytes(QUIET)
    (site / "other.docx").write_bytes(LOUD)
    git("add", "--all")
    git("commit", "--message=x")
    (site / "draft.docx").write_bytes(LOUD)
    done = process("check", "--diff", "HEAD", "--format", "concise")
    assert PLACE in done.stdout
    assert "other.docx" not in done.stdout


def test_what_is_ignored_is_not_opened(dnlint: Run, drafts: Path) -> None:
    (drafts / ".gitignore").write_text("old.docx\n")
    Path("dnlint.toml").write_text('exclude = ["drafts/draft.docx"]\n')
    done = dnlint("check", "drafts")
    assert done.exit_code == 0, done.output
    assert "old.docx" not in done.stderr
