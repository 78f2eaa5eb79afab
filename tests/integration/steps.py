"""Runs the steps of an action as GitHub's runner does, as far as they are scripts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.integration.conftest import run

_EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}")
_LOOKUP = re.compile(r"(inputs|steps|github|runner)\.([\w.-]+)")


@dataclass
class Job:
    """A job: what its expressions see, where it runs, and what came of it."""

    folder: Path
    temporary: Path
    environment: Mapping[str, str]
    context: dict[str, str]
    codes: list[int] = field(default_factory=list)
    log: str = ""

    @property
    def summary(self) -> str:
        """What was written for the job's page."""
        return (self.temporary / "summary").read_text(encoding="utf-8")

    def take(self, step: Mapping[str, Any]) -> None:
        """Run a step where its condition holds; a step that uses another action is passed over."""
        goes_on = "always()" in step.get("if", "") or not any(self.codes)
        if "run" in step and goes_on and self._holds(step.get("if", "true")):
            self._run(step)

    def value(self, template: str) -> str:
        """A value with its expressions filled in."""
        return _EXPRESSION.sub(lambda match: self.context.get(match[1], ""), template)

    def _holds(self, condition: str) -> bool:
        """Whether all parts of a condition hold; `a && b`, `==` and `!=` is all that is understood."""
        inner = _EXPRESSION.sub(r"\1", condition)
        parts = [part.strip() for part in inner.split("&&")]
        return all(self._compare(part) for part in parts if part not in {"always()", "true"})

    def _compare(self, part: str) -> bool:
        left, operator, right = part.split()
        is_same = self.context.get(left, "") == right.strip("'")
        return is_same if operator == "==" else not is_same

    def _run(self, step: Mapping[str, Any]) -> None:
        assert not _LOOKUP.search(step["run"]), "inputs reach a script by its environment only"
        output = self.temporary / "output"
        output.write_text("")
        special = {
            "GITHUB_OUTPUT": str(output),
            "GITHUB_STEP_SUMMARY": str(self.temporary / "summary"),
            "RUNNER_TEMP": str(self.temporary),
        }
        own = {name: self.value(value) for name, value in step.get("env", {}).items()}
        script = self.temporary / "script.sh"
        script.write_text(step["run"], encoding="utf-8")
        bash = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", str(script)]
        done = run(bash, self.folder, {**self.environment, **special, **own})
        self.codes.append(done.returncode)
        self.log += done.stdout
        for line in output.read_text(encoding="utf-8").splitlines():
            name, _, value = line.partition("=")
            self.context[f"steps.{step['id']}.outputs.{name}"] = value
