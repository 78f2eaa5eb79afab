"""What must reach the wheel does, and what is said twice agrees."""

from __future__ import annotations

import configparser
import re
from fnmatch import fnmatch
from pathlib import Path

import pytest

import dnlint

ROOT = Path(__file__).parents[1]
SETUP = configparser.ConfigParser()
SETUP.read(ROOT / "setup.cfg", encoding="utf-8")


def listed(section: str, option: str) -> list[str]:
    return SETUP[section][option].split()


def test_every_package_is_listed() -> None:
    inside = {".".join(init.parent.relative_to(ROOT).parts) for init in ROOT.glob("dnlint/**/__init__.py")}
    assert set(listed("options", "packages")) == inside | {"dnlint.rulesets"}


@pytest.mark.parametrize(
    ("package", "pattern"),
    [
        ("dnlint", "py.typed"),
        ("dnlint/nlp/english", "*.yaml"),
        ("dnlint/nlp", "model/meta.json"),
        ("rulesets", "*/pack.yaml"),
        ("rulesets", "*/rules/*.yaml"),
    ],
)
def test_data_is_there_and_packed(package: str, pattern: str) -> None:
    found = [path.relative_to(ROOT / package).as_posix() for path in (ROOT / package).glob(pattern)]
    name = "dnlint.rulesets" if package == "rulesets" else package.replace("/", ".")
    packed = listed("options.package_data", name)
    assert found
    assert [path for path in found if not any(fnmatch(path, glob) for glob in packed)] == []


@pytest.mark.parametrize("requirement", [*listed("options", "install_requires")])
def test_requirements_have_a_lower_and_an_upper_bound(requirement: str) -> None:
    assert re.fullmatch(r"[\w.-]+>=[\d.]+,<[\d.]+", requirement)


def test_the_version_is_in_the_changelog() -> None:
    assert f"## {dnlint.__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_licence_is_apache() -> None:
    assert "Apache License" in (ROOT / "LICENSE").read_text(encoding="utf-8")
