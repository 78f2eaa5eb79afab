"""The examples in docs/ci: valid, of this version, shown in the docs as they are, and at work."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml

import dnlint
from dnlint.report import OUTPUTS
from tests.integration.conftest import ROOT, run

EXAMPLES = ROOT / "docs/ci"
PAGE = (ROOT / "docs/in-your-repository.md").read_text(encoding="utf-8")
GITLAB = yaml.safe_load((EXAMPLES / "gitlab.yml").read_text(encoding="utf-8"))["dnlint"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}


@pytest.mark.parametrize(
    ("file", "schema"),
    [
        ("action.yml", "vendor.github-actions"),
        ("docs/ci/github.yml", "vendor.github-workflows"),
        ("docs/ci/gitlab.yml", "vendor.gitlab-ci"),
    ],
)
def test_it_is_valid_by_the_schema_of_its_kind(file: str, schema: str) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, file]
    checked = run(command, ROOT, ENVIRONMENT)
    assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize(
    ("command", "file"),
    [
        ("validate-manifest", ".pre-commit-hooks.yaml"),
        ("validate-config", "docs/ci/pre-commit-config.yaml"),
    ],
)
def test_pre_commit_takes_it(command: str, file: str) -> None:
    checked = run([sys.executable, "-m", "pre_commit", command, file], ROOT, ENVIRONMENT)
    assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize("file", sorted(path.name for path in EXAMPLES.iterdir()))
def test_the_page_shows_it_as_it_is(file: str) -> None:
    shown = re.findall(r"```\w+\n(.*?)```", PAGE, re.DOTALL)
    assert (EXAMPLES / file).read_text(encoding="utf-8") in shown, f"paste docs/ci/{file} into the page"


@pytest.mark.parametrize("file", sorted(path.name for path in EXAMPLES.iterdir()))
def test_it_names_this_version(file: str) -> None:
    named = re.findall(r"v\d+\.\d+\.\d+", (EXAMPLES / file).read_text(encoding="utf-8"))
    assert named == [f"v{dnlint.__version__}"]


@pytest.mark.skipif(not shutil.which("bash"), reason="bash is not installed")
def test_the_script_for_gitlab_writes_the_reports_that_it_hands_over(site: Path, tmp_path: Path) -> None:
    program = tmp_path / "bin/dnlint"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m dnlint "$@"\n')
    program.chmod(0o755)
    environment = ENVIRONMENT | {"PATH": f"{program.parent}:{os.environ['PATH']}"}
    done = run(["bash", "-e", "-c", "\n".join(GITLAB["script"])], site, environment)
    assert done.returncode == 1, done.stdout
    assert "loud.md:3:26: error DN101" in done.stdout
    reports = GITLAB["artifacts"]["reports"]
    (issue,) = json.loads((site / reports["codequality"]).read_text(encoding="utf-8"))
    assert issue["location"] == {"path": "loud.md", "lines": {"begin": 3, "end": 3}}
    assert ElementTree.parse(site / reports["junit"]).getroot().attrib["failures"] == "1"


def test_the_image_starts_the_program(site: Path) -> None:
    text = (EXAMPLES / "Dockerfile").read_text(encoding="utf-8")
    entry, command = (json.loads(one) for one in re.findall(r"^(?:ENTRYPOINT|CMD) (.*)$", text, re.MULTILINE))
    assert entry == ["dnlint"]
    done = run([sys.executable, "-m", *entry, *command], site, ENVIRONMENT)
    assert done.returncode == 1, done.stdout
    assert "Found 1 error in 1 of 2 files." in done.stdout


def test_the_page_has_a_row_for_every_format() -> None:
    formats = PAGE.partition("## Formats")[2]
    assert sorted(re.findall(r"^\| `([a-z]+)` \|", formats, re.MULTILINE)) == sorted(OUTPUTS)
