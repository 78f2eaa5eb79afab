""".gitignore is understood as git understands it: the two are asked about the same paths."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dnlint.config.gitignore import GitIgnore

PATHS = ("a", "a.md", "b/a.md", "b/c/a.md", "b/c/d.md", "drafts/a.md", "b/drafts/x/y.md", "old.md")
PIECES = st.sampled_from(
    [
        "a",
        "a.md",
        "b",
        "c",
        "d.md",
        "drafts",
        "*",
        "**",
        "*.md",
        "[ab]",
        "[!b]",
        "[^a-c]*",
        "?",
        "o*d.md",
        "x",
        "***",
        "\\a",
        "[]a]",
        "[a",
        "a ",
        "\\",
        "#",
        "a.m[c-e]",
        "*.[",
        "d\\.md",
        "[\\a]",
    ]
)
PATTERNS = st.builds(
    lambda no, top, parts, folder: "!" * no + "/" * top + "/".join(parts) + "/" * folder,
    st.booleans(),
    st.booleans(),
    st.lists(PIECES, min_size=1, max_size=3),
    st.booleans(),
)
LISTS = st.lists(PATTERNS, max_size=4)


@pytest.mark.skipif(not shutil.which("git"), reason="needs git")
@settings(max_examples=60)
@example(top=["*", "!*/", "!*.md"], inner=["/c"])  # all but one suffix, as many a .gitignore has it
@example(top=[], inner=["a", "!*", "c"])
@example(top=[], inner=["a.md", "!/**"])
@example(top=["b/**/**/a.md"], inner=["**/**/d.md"])
@given(top=LISTS, inner=LISTS)
def test_it_agrees_with_git(top: list[str], inner: list[str]) -> None:
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        for path in PATHS[1:]:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text("")
        (root / ".gitignore").write_text("\n".join(top) + "\n")
        (root / "b/.gitignore").write_text("\n".join(inner) + "\n")
        subprocess.run(["git", "init", "-q", name], check=True)
        shown = subprocess.run(
            ["git", "-C", name, "ls-files", "--others", "--exclude-standard"],
            check=True, capture_output=True, text=True,
        )  # fmt: skip
        seen = {path for path in shown.stdout.splitlines() if path.endswith(".md")}
        assert {path for path in PATHS[1:] if _is_reached(root, path)} == seen


def _is_reached(root: Path, path: str) -> bool:
    """Whether a walk that enters no ignored folder comes to a file."""
    ignore = GitIgnore(str(root))
    around = [str(root / parent) for parent in reversed(Path(path).parents[:-1])]
    if any(ignore.ignores(folder, is_folder=True) for folder in around):
        return False
    return not ignore.ignores(str(root / path), is_folder=False)
