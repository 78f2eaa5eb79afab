"""docs/configuration.md keeps its promises."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from dnlint.config.checks import Checks
from dnlint.config.configured import Configured
from dnlint.config.keys import SETTINGS
from dnlint.config.settings import Configuration

PAGE = (Path(__file__).parents[2] / "docs" / "configuration.md").read_text("utf-8")


def block(language: str) -> str:
    (found,) = re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)
    return str(found)


@pytest.mark.parametrize("name", SETTINGS)
def test_every_key_has_a_row(name: str) -> None:
    shown = f"[{name}]" if SETTINGS[name].is_table else name
    assert re.search(rf"^\| `{re.escape(shown)}` \| .+\|$", PAGE, re.MULTILINE)


def test_the_example_can_be_used(site: Callable[..., Path]) -> None:
    site({"dnlint.toml": block("toml")})
    assert tomllib.loads(block("toml"))
    assert isinstance(Configured(Configuration()).checks("testimonials/a.md"), Checks)


def test_the_python_runs(site: Callable[..., Path]) -> None:
    site({"website/page.md": "Massage."})
    exec(compile(block("python"), "configuration.md", "exec"), {})
