"""What applies to a file: which configuration is found, which of several wins, what the options override."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from dnlint.config.configured import Configured
from dnlint.config.options import options_layer
from dnlint.config.settings import Configuration
from dnlint.errors import UsageError

Site = Callable[..., Path]


def given(path: str, key: str, **how: object) -> tuple[object, str]:
    """The value that applies to a path, and where it was given."""
    settings = Configured(Configuration(**how)).settings(path)  # type: ignore[arg-type]
    found = next(one for one in settings if ".".join(one.key) == key)
    return found.value, found.place


def test_without_any_file_the_defaults_hold(site: Site) -> None:
    site()
    assert given("page.md", "fail-level") == ("warning", "default")
    assert given("page.md", "rulesets") == (("dry-needling",), "default")


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        pytest.param("dnlint.toml", "strict = true", 1, id="dnlint.toml"),
        pytest.param("pyproject.toml", "[tool.dnlint]\nstrict = true", 2, id="pyproject.toml"),
        pytest.param("setup.cfg", "[dnlint]\nstrict = true", 2, id="setup.cfg"),
    ],
)
def test_a_file_above_is_found(site: Site, name: str, text: str, line: int) -> None:
    site({name: text})
    assert given("a/b/page.md", "strict") == (True, f"{name}:{line}")


@pytest.mark.parametrize(
    ("names", "wins"),
    [
        pytest.param(
            ["dnlint.toml", "pyproject.toml", "setup.cfg"], "dnlint.toml:1", id="of all dnlint.toml"
        ),
        pytest.param(["pyproject.toml", "setup.cfg"], "pyproject.toml:1", id="then pyproject.toml"),
    ],
)
def test_of_several_in_one_folder_the_first_counts_and_no_other(
    site: Site, names: list[str], wins: str
) -> None:
    texts = {
        "dnlint.toml": "strict = true",
        "pyproject.toml": "tool.dnlint.strict = true\ntool.dnlint.gitignore = false",
        "setup.cfg": "[dnlint]\nmin-severity = error",
    }
    site({name: texts[name] for name in names})
    assert given("page.md", "strict") == (True, wins)
    assert given("page.md", "min-severity") == ("advice", "default")


def test_one_that_says_nothing_of_dnlint_does_not_count(site: Site) -> None:
    site({"pyproject.toml": "[project]\nname = 'dnlint-user'", "setup.cfg": "[dnlint]\nstrict = true"})
    assert given("page.md", "strict") == (True, "setup.cfg:2")


NESTED = {
    "dnlint.toml": 'strict = true\nselect = ["DN1"]\n[severity]\nDN1 = "error"\nDN2 = "error"',
    "blog/dnlint.toml": 'select = ["DN2"]\n[severity]\nDN2 = "advice"',
}


@pytest.mark.parametrize(
    ("path", "key", "value", "place"),
    [
        pytest.param("page.md", "select", ("DN1",), "dnlint.toml:2", id="outside the nested file's folder"),
        pytest.param("blog/a.md", "select", ("DN2",), "blog/dnlint.toml:1", id="lists are not joined"),
        pytest.param(
            "blog/a.md", "strict", True, "dnlint.toml:1", id="what it does not say comes from above"
        ),
        pytest.param(
            "blog/x/a.md", "severity.DN2", "advice", "blog/dnlint.toml:3", id="a key inside a table"
        ),
        pytest.param("blog/a.md", "severity.DN1", "error", "dnlint.toml:4", id="the others of the table"),
    ],
)
def test_the_nearest_file_wins_key_by_key(site: Site, path: str, key: str, value: object, place: str) -> None:
    site(NESTED)
    assert given(path, key) == (value, place)


def test_the_search_ends_at_the_top_of_the_repository(site: Site) -> None:
    root = site({"dnlint.toml": "strict = true", "inner/page.md": ""})
    (root / "inner/.git").mkdir()
    assert given("inner/page.md", "strict") == (False, "default")


def test_options_override_files(site: Site) -> None:
    site({"dnlint.toml": 'strict = true\nselect = ["DN1"]\nignore = ["DN101"]'})
    options = options_layer(select=["DN2"], strict=False)
    assert given("page.md", "select", options=options) == (("DN2",), "--select")
    assert given("page.md", "strict", options=options) == (False, "--no-strict")
    assert given("page.md", "ignore", options=options) == (("DN101",), "dnlint.toml:3")


def test_a_named_file_is_taken_instead_of_those_found(site: Site) -> None:
    root = site({"dnlint.toml": "strict = true", "ci/strict.toml": 'min-severity = "error"'})
    file = root / "ci/strict.toml"
    assert given("page.md", "min-severity", file=file) == ("error", "ci/strict.toml:1")
    assert given("page.md", "strict", file=file) == (False, "default")


def test_a_named_file_must_speak_of_dnlint(site: Site) -> None:
    root = site({"pyproject.toml": "[project]\nname = 'x'"})
    with pytest.raises(UsageError, match=r"needs a section \[tool.dnlint\]"):
        Configuration(file=root / "pyproject.toml")


def test_without_files_only_options_hold(site: Site) -> None:
    site({"dnlint.toml": "strict = true"})
    assert given("page.md", "strict", is_read=False) == (False, "default")


def test_values_of_setup_cfg_are_those_of_toml(site: Site) -> None:
    texts = {
        "a/dnlint.toml": 'select = ["DN1", "DN2"]\nstrict = true\n[per-path-ignores]\n"Blog/*" = ["DN3"]',
        "b/setup.cfg": "[dnlint]\nselect = DN1,\n DN2\nstrict=true\n[dnlint:per-path-ignores]\nBlog/* = DN3",
    }
    site(texts)
    settings = Configured(Configuration()).settings
    as_toml, as_ini = ({one.key: one.value for one in settings(f"{name}/page.md")} for name in "ab")
    assert as_toml == as_ini


def test_each_file_is_read_once_whatever_the_number_of_pages(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    site({"dnlint.toml": "strict = true", "a/b/page.md": ""})
    read: list[Path] = []
    whole = Path.read_bytes

    def counted(path: Path) -> bytes:
        read.append(path)
        return whole(path)

    monkeypatch.setattr(Path, "read_bytes", counted)
    configured = Configured(Configuration())
    for page in ("a/1.md", "a/2.md", "a/b/3.md", "4.md"):
        assert configured.settings(page)["strict"].value is True
    assert len(read) == 1
