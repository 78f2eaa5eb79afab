"""Which files are read: include, exclude and .gitignore."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from dnlint.config.configured import Configured
from dnlint.config.settings import Configuration
from dnlint.discover import Discovery, discover

Site = Callable[..., Path]
PAGES = ("a.md", "b.mdx", "blog/a.md", "blog/old/a.md", "drafts/a.md", "site/drafts/b.md")


def read(*paths: str) -> Discovery:
    return discover([Path(path) for path in paths], {".md", ".mdx"}, Configured(Configuration()).admission)


def found(*paths: str) -> list[str]:
    return [one.path.as_posix() for one in read(*paths or (".",)).candidates]


@pytest.mark.parametrize(
    ("config", "left"),
    [
        pytest.param("", PAGES, id="without configuration"),
        pytest.param("exclude = ['drafts/']", ("a.md", "b.mdx", "blog/a.md", "blog/old/a.md"), id="a folder"),
        pytest.param("exclude = ['/drafts/']", (*PAGES[:4], "site/drafts/b.md"), id="a folder here only"),
        pytest.param("exclude = ['*.mdx', 'blog/**/a.md']", PAGES[:1] + PAGES[4:], id="globs"),
        pytest.param("exclude = ['*.md', '!/a.md']", ("a.md", "b.mdx"), id="all but one"),
        pytest.param(
            "include = ['blog/', '*.mdx']", ("b.mdx", "blog/a.md", "blog/old/a.md"), id="only these"
        ),
        pytest.param(
            "include = ['blog/']\nexclude = ['old/']", ("blog/a.md",), id="exclude outweighs include"
        ),
        pytest.param("include = ['*.txt']", (), id="include brings in no other formats"),
    ],
)
def test_include_and_exclude(site: Site, config: str, left: tuple[str, ...]) -> None:
    site({"dnlint.toml": config, "notes.txt": "", **dict.fromkeys(PAGES, "")})
    assert found() == sorted(left, key=lambda path: ("/" in path, path))


def test_a_nested_configuration_has_patterns_of_its_own(site: Site) -> None:
    site({"dnlint.toml": "exclude = ['old/']", "blog/dnlint.toml": "exclude = ['/a.md']"}
         | dict.fromkeys(PAGES, ""))  # fmt: skip
    assert found("blog") == ["blog/old/a.md"]


def test_a_folder_kept_out_is_not_entered_whatever_stands_in_it(site: Site) -> None:
    site({"dnlint.toml": "exclude = ['blog/']", "blog/dnlint.toml": "exclude = []", "blog/a.md": ""})
    assert found() == found("blog") == found("blog/a.md") == []


@pytest.mark.parametrize(
    ("config", "path", "why"),
    [
        pytest.param(
            "\nexclude = ['drafts/']", "drafts/a.md", "excluded by “drafts/” (dnlint.toml:2)", id="file"
        ),
        pytest.param("exclude = ['drafts/']", "drafts", "excluded by “drafts/” (dnlint.toml:1)", id="folder"),
        pytest.param(
            "include = ['blog/']", "a.md", "not among what is included (dnlint.toml:1)", id="not included"
        ),
    ],
)
def test_what_is_named_and_kept_out_is_told(site: Site, config: str, path: str, why: str) -> None:
    site({"dnlint.toml": config, **dict.fromkeys(PAGES, "")})
    result = read(path)
    assert result.candidates == ()
    (told,) = result.refused
    assert told.path == path
    assert why in told.message


def test_with_a_file_named_by_the_user_patterns_are_relative_to_the_current_folder(site: Site) -> None:
    root = site({"ci/all.toml": "exclude = ['/drafts/']", **dict.fromkeys(PAGES, "")})
    admission = Configured(Configuration(file=root / "ci/all.toml")).admission
    assert admission.refusal(Path("drafts/a.md"), is_folder=False)
    assert not admission.refusal(Path("site/drafts/b.md"), is_folder=False)


IGNORED = {".gitignore": "_site/\n*.tmp.md\n", "_site/a.md": "", "a.md": "", "b.tmp.md": "", "x/c.tmp.md": ""}


def test_what_git_ignores_is_left_alone(site: Site) -> None:
    site(IGNORED)
    assert found() == ["a.md"]


def test_unless_it_is_named(site: Site) -> None:
    site(IGNORED)
    assert found("_site", "x/c.tmp.md") == ["_site/a.md", "x/c.tmp.md"]


def test_or_the_configuration_says_so(site: Site) -> None:
    site({**IGNORED, "dnlint.toml": "gitignore = false"})
    assert found() == ["a.md", "b.tmp.md", "_site/a.md", "x/c.tmp.md"]


def test_a_gitignore_in_a_named_folder_counts_though_the_folder_is_ignored(site: Site) -> None:
    site({**IGNORED, "_site/.gitignore": "b.md", "_site/b.md": ""})
    assert found("_site") == ["_site/a.md"]


@pytest.mark.skipif(os.name == "nt", reason="no such names there")
def test_a_gitignore_with_broken_lines_and_bytes_is_no_error(site: Site) -> None:
    root = site({"a.md": "", "b.md": ""})
    (root / ".gitignore").write_bytes(b"!\n[z-a]\ncaf\xe9\n\\\nb.md\n")
    assert found() == ["a.md"]
