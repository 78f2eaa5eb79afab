"""The GitHub action: its scripts run as the runner runs them."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.integration.conftest import LOUD, ROOT
from tests.integration.steps import Job

ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS = {step.get("id", "upload"): step for step in ACTION["runs"]["steps"]}
Start = Callable[..., Job]

pytestmark = pytest.mark.skipif(not shutil.which("bash"), reason="bash is not installed")


@pytest.fixture(scope="session")
def installed(
    tmp_path_factory: pytest.TempPathFactory, checkout: Path, environment: dict[str, str], index: None
) -> str:
    """The folder of the program that the action's second step installs."""
    temporary = tmp_path_factory.mktemp("runner")
    context = {"steps.python.outputs.python-path": sys.executable, "github.action_path": str(checkout)}
    job = Job(temporary, temporary, environment, context)
    job.take(STEPS["install"])
    assert job.codes == [0], job.log
    return job.context["steps.install.outputs.bin"]


@pytest.fixture
def job(tmp_path: Path, site: Path, environment: dict[str, str], installed: str) -> Start:
    """Runs the steps behind the installation with some inputs."""

    def start(**inputs: str) -> Job:
        defaults = {name: one["default"] for name, one in ACTION["inputs"].items()}
        given = defaults | {name.replace("_", "-"): value for name, value in inputs.items()}
        context = {f"inputs.{name}": value for name, value in given.items()}
        context["steps.install.outputs.bin"] = installed
        started = Job(site, tmp_path, environment, context)
        for name in ("check", "select"):
            started.take(STEPS[name])
        return started

    return start


def sarif(job: Job, step: str) -> Any:
    """The results in the file that a step gave out."""
    file = Path(job.context[f"steps.{step}.outputs.sarif-file"])
    return json.loads(file.read_text(encoding="utf-8"))["runs"][0]["results"]


def test_findings_fail_the_job_annotate_fill_the_summary_and_are_uploaded(job: Start) -> None:
    done = job()
    assert done.codes == [1, 0]
    assert done.log.startswith("::error file=loud.md,line=3,endLine=3,col=26,")
    assert "| **error** | loud.md:3 | “form of acupuncture” |" in done.summary
    assert [result["ruleId"] for result in sarif(done, "select")] == ["DN101"]
    uploaded = done.value(STEPS["upload"]["with"]["sarif_file"])
    assert uploaded.endswith(".sarif")
    assert Path(uploaded).is_file()


@pytest.mark.parametrize(
    ("inputs", "codes"),
    [
        pytest.param({"paths": "quiet page.md\n"}, [0, 0], id="nothing to correct, in a name with a space"),
        pytest.param({"paths": "quiet page.md\nloud.md"}, [1, 0], id="one path a line"),
        pytest.param({"fail_level": "never"}, [0, 0], id="found, but nothing fails"),
        pytest.param({"args": "--ignore DN101\n --strict"}, [0, 0], id="options on several lines"),
        pytest.param({"args": "--select *"}, [2], id="options are no patterns of file names"),
        pytest.param({"upload_sarif": "false"}, [1], id="without an upload"),
        pytest.param({"paths": "lost.md"}, [2, 0], id="a path that does not exist"),
        pytest.param({"paths": "$(touch harm)\n`touch harm`"}, [2, 0], id="paths are never run"),
    ],
)
def test_inputs(job: Start, site: Path, inputs: dict[str, str], codes: list[int]) -> None:
    assert job(**inputs).codes == codes
    assert not (site / "harm").exists()


def test_the_repository_under_review_cannot_put_its_modules_into_the_run(job: Start, site: Path) -> None:
    for name in ("dnlint.py", "json.py", "click.py"):
        (site / name).write_text("raise SystemExit('taken over')")
    assert "taken over" not in job().log


def test_two_runs_in_a_job_add_to_one_summary(job: Start) -> None:
    job(paths="quiet page.md")
    summary = job(paths="loud.md").summary
    assert summary.startswith("## dnlint\n\nNothing to correct in 1 file.\n## dnlint\n\nFound 1 error")


def test_what_is_suppressed_is_not_uploaded(job: Start, tmp_path: Path) -> None:
    file = tmp_path / "a.sarif"
    results = [{"ruleId": "DN101", "suppressions": []}, {"ruleId": "DN205", "suppressions": [{}]}]
    file.write_text(json.dumps({"runs": [{"results": results}]}), encoding="utf-8")
    done = job()
    done.context["steps.check.outputs.sarif-file"] = str(file)
    done.take(STEPS["select"])
    assert [result["ruleId"] for result in sarif(done, "select")] == ["DN101"]


def test_a_page_cannot_speak_to_the_runner(job: Start, site: Path) -> None:
    (site / "loud.md").write_text(LOUD.replace("acupuncture.", "acupuncture.\n\n::add-mask::a\n"))
    assert not re.search(r"^\s*::add-mask::", job().log, re.MULTILINE)
