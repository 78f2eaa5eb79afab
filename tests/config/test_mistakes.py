"""Mistakes in a configuration: each is told with its file and line, and what to write instead."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from dnlint.config.configured import Configured
from dnlint.config.settings import Configuration
from dnlint.errors import ConfigError

Site = Callable[..., Path]
TOML = {
    "an unknown key": ('selct = ["DN1"]', 1, "“selct” is not a key of the configuration; did you mean “sel"),
    "an underscore for a hyphen": ('\nfail_level = "error"', 2, "did you mean “fail-level”?"),
    "a key like no other": ("colour = 1", 1, "the keys are include, exclude, gitignore, "),
    "a text for a flag": ('strict = "yes"', 1, "“strict” takes true or false, not “yes”"),
    "a text for a list": ('select = "DN1"', 1, 'takes a list: write ["DN1"]'),
    "a number in a list": ("ignore = [\n  'DN1',\n  7,\n]", 3, "takes texts in quotes, not 7"),
    "an empty item": ("ignore = ['DN1', '']", 1, "an item of “ignore” is empty; take it out"),
    "a number for a word": ("fail-level = 3", 1, "takes error, warning, advice or never, not 3"),
    "a word misspelt": ('min-severity = "warnings"', 1, "did you mean “warning”?"),
    "a country that is not known": ('jurisdiction = "fr"', 1, "takes au, uk, us or none, not “fr”"),
    "a date": ("strict = 2020-01-01", 1, "not a date or time"),
    "a text for a table": ('severity = "error"', 1, 'write lines such as DN402 = "error" below [severity]'),
    "a list of tables": ('[[severity]]\nDN402 = "error"', 1, "“severity” is a table"),
    "a severity misspelt": ('strict = true\n\n[severity]\nDN402 = "eror"', 4, "did you mean “error”?"),
    "the same in an inline table": ('\nseverity = { DN402 = "bad" }', 2, "not “bad”"),
    "the same in a dotted key": ('\nseverity.DN402 = "bad"', 2, "not “bad”"),
    "a rule that does not exist": ("ignore = [\n  'DN1',\n  'DN1011',\n]", 3, "did you mean DN101?"),
    "its severity": ("[severity]\nDN999 = 'error'", 2, "there is no rule DN999"),
    "its place": ("[per-path-ignores]\n'a/' = [\n'DN1',\n'DN999']", 4, "there is no rule DN999"),
    "a pattern that matches nothing": ("exclude = ['!']", 1, "“!” matches nothing; write it as in"),
    "a pattern with ./": ("include = [\n'./drafts']", 2, "“./drafts” matches nothing"),
    "a pattern for rules": ("[per-path-ignores]\n'../blog' = ['DN1']", 2, "“../blog” matches nothing"),
    "a folder that is no rule pack": ("rulesets = ['packs/mine']", 1, "that folder has no pack.yaml"),
    "no rule pack": ("rulesets = []", 1, "names no rule pack"),
    "a treatment misspelt": ("[vocabulary]\ndry-neeling = ['x']", 2, "did you mean “dry-needling”?"),
    "a treatment of no pack": ("[vocabulary]\nyoga = ['x']", 2, "write one of dry-needling, services"),
    "a name that is another's": ("vocabulary.dry-needling = ['TensionFix',\n'Acupuncture']", 2, "already"),
    "the treatment as a service": ("[vocabulary]\nservices = ['Dry-Needling']", 2, "a name of dry needling"),
    "a name and a service": ("[vocabulary]\ndry-needling=['X']\nservices=['x']", 3, "a name of dry needling"),
    "a name without letters": ("[vocabulary]\nservices = ['™']", 2, "has no letters"),
    "a broken line": ("strict = true\nselect = [", 2, "is not TOML"),
    "a key given twice": ("strict = true\nstrict = false", 2, "is not TOML"),
}  # fmt: skip
PYPROJECT = {
    "an unknown key": (
        "[tool.black]\nline-length = 1\n[tool.dnlint]\nselct = []",
        4,
        "did you mean “select”?",
    ),
    "in a table": ("[tool.dnlint.severity]\nDN402 = 'bad'", 2, "not “bad”"),
    "no table": ("[tool]\ndnlint = 3", 2, "[tool.dnlint] is a table"),
}
SETUP_CFG = {
    "an unknown key": ("[metadata]\nname = x\n\n[dnlint]\nselct = DN1", 5, "did you mean “select”?"),
    "an unknown section": ("[dnlint:severty]\nDN402 = error", 1, "did you mean “severity”?"),
    "a flag": ("[dnlint]\nstrict = yes", 2, "takes true or false, not “yes”"),
    "a table as a key": ("[dnlint]\nseverity = error", 2, "“severity” is a table"),
    "a rule among several lines": ("[dnlint]\nselect =\n  DN1,\n  # those\n  DN2, DN999", 5, "no rule DN999"),
    "a severity": ("[dnlint]\nstrict=true\n[dnlint:severity]\nDN1 = bad", 4, "not “bad”"),
    "no section": ("nothing\n[dnlint]", 1, "is not a file of [sections]"),
    "no value": ("[dnlint]\nstrict", 2, "is not a file of [sections]"),
}
CASES = [
    pytest.param(name, *case, id=f"{name}: {what}")
    for name, cases in {"dnlint.toml": TOML, "pyproject.toml": PYPROJECT, "setup.cfg": SETUP_CFG}.items()
    for what, case in cases.items()
]


@pytest.mark.parametrize(("name", "text", "line", "says"), CASES)
def test_a_mistake_is_told_with_its_line(site: Site, name: str, text: str, line: int, says: str) -> None:
    site({name: text})
    with pytest.raises(ConfigError) as caught:
        look("page.md")
    assert str(caught.value).startswith(f"{name}:{line}: ")
    assert says in str(caught.value)


def look(path: str) -> None:
    """Ask for all that a configuration can say of a path."""
    configured = Configured(Configuration())
    configured.checks(path)
    configured.admission.refusal(Path(path), is_folder=False)


def test_a_file_that_is_not_in_utf8(site: Site) -> None:
    (site() / "dnlint.toml").write_bytes(b"# caf\xe9")
    with pytest.raises(ConfigError, match=r"dnlint.toml:1: is not in UTF-8; save it as UTF-8"):
        look("page.md")


def test_a_byte_order_mark_is_no_mistake(site: Site) -> None:
    (site() / "dnlint.toml").write_bytes(b"\xef\xbb\xbfstrict = true\n")
    look("page.md")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param("pyproject.toml", "[project]\nname = 'x'", id="pyproject.toml"),
        pytest.param(
            "pyproject.toml", "[tool.ruff]  # not dnlint", id="pyproject.toml that only names dnlint"
        ),
        pytest.param("pyproject.toml", "[project\nbroken", id="a broken pyproject.toml"),
        pytest.param("setup.cfg", "[metadata]\nname = x", id="setup.cfg"),
        pytest.param("setup.cfg", "[dnlinter]\nname = x", id="setup.cfg of another tool"),
        pytest.param("dnlint.toml", "", id="an empty dnlint.toml"),
    ],
)
def test_what_is_none_of_ours_is_no_mistake(site: Site, name: str, text: str) -> None:
    site({name: text})
    look("page.md")
