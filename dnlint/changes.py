"""Which lines of a site have changed since a revision, as git tells: committed, uncommitted and untracked."""

from __future__ import annotations

import ast
import os
import re
import subprocess
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from dnlint.errors import UsageError
from dnlint.file_names import is_document
from dnlint.values import Finding

# What the user's own settings of git must not change in the output.
_DIFF = (
    *(
        "diff",
        "--unified=0",
        "--inter-hunk-context=0",
        "--find-renames",
        "--text",
        "--no-color",
        "--no-ext-diff",
    ),
    *("--no-textconv", "--ignore-submodules=all", "--src-prefix=a/", "--dst-prefix=b/"),
)
_HUNK = re.compile(rb"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
_NO_NEWLINE = b"\\"


@dataclass(frozen=True, slots=True)
class Changes:
    """The lines changed since `revision`, by real path: half-open ranges, from 1; None means all of them.

    Lines are git's: they end with a line feed, and with nothing else. A document that is no text has none:
    it has changed as a whole.
    """

    revision: str
    lines: Mapping[str, tuple[range, ...] | None]

    def has(self, path: Path) -> bool:
        """Whether something has changed in a file, so that it must be read."""
        return os.path.realpath(path) in self.lines

    def holds(self, finding: Finding, text: str) -> bool:
        """Whether a finding stands on a changed line. `text` is the source of its file."""
        changed = self.lines.get(os.path.realpath(finding.path))
        if changed is None:  # all of it, or a draft that git knows nothing of
            return True
        first = text.count("\n", 0, finding.start.offset) + 1
        last = first + finding.text.rstrip("\n").count("\n")
        return any(lines.start <= last and first < lines.stop for lines in changed)


def changes_since(revision: str, paths: Sequence[Path], suffixes: Collection[str]) -> Changes:
    """What has changed in files of these suffixes since a revision; `REV...` is where this branch left REV.

    The repository is the one of the working folder. Raises UsageError without git, outside of a repository,
    for a revision that is not there, and for paths that lie elsewhere.
    """
    root = _repository(paths)
    commit = _commit(revision)
    wanted = ("--", *(f":(icase)*{suffix}" for suffix in sorted(suffixes)))
    patch = _git("-C", root, "-c", "core.quotePath=true", *_DIFF, commit, *wanted)
    untracked = _git("-C", root, "ls-files", "-z", "--others", "--exclude-standard", *wanted)
    lines: dict[str, tuple[range, ...] | None] = {
        _real(root, path): None if is_document(os.fsdecode(path)) else changed
        for path, changed in _changed_lines(patch)
        if changed or is_document(os.fsdecode(path))
    }
    lines.update((_real(root, path), None) for path in untracked.split(b"\0") if path)
    return Changes(revision, lines)


def _repository(paths: Sequence[Path]) -> str:
    """The root of the repository that one stands in."""
    root = os.path.realpath(os.fsdecode(_git("rev-parse", "--show-toplevel").removesuffix(b"\n")))
    for path in paths:
        if not Path(os.path.realpath(path)).is_relative_to(root):
            raise UsageError(
                f"{path} lies outside the git repository {root}; leave it out, or leave --diff out"
            )
    return root


def _commit(revision: str) -> str:
    """The name of the commit that a revision means."""
    name = revision.removesuffix("...")
    try:
        found = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
        if name != revision:
            found = _git("merge-base", found.decode().strip(), "HEAD")
    except UsageError as error:
        way_out = "check its spelling; in CI, fetch it first (`git fetch origin main`, or a full checkout)"
        raise UsageError(f"git knows no revision {revision!r} here; {way_out}") from error
    return found.decode().strip()


def _changed_lines(patch: bytes) -> Iterator[tuple[bytes, tuple[range, ...]]]:
    """The path of each file in a patch without context, and the ranges of its new lines."""
    path, changed = b"", list[range]()
    rest = iter(patch.split(b"\n"))
    for line in rest:
        if hunk := _HUNK.match(line):
            removed, start, added = (1 if number is None else int(number) for number in hunk.groups())
            if added:
                changed.append(range(start, start + added))
            _skip(rest, removed + added)
        elif line.startswith(b"+++ "):
            path = _unquoted(line[4:])
        elif line.startswith(b"diff --git ") and path:
            yield path, tuple(changed)
            path, changed = b"", []
    if path:
        yield path, tuple(changed)


def _skip(lines: Iterator[bytes], count: int) -> None:
    """Past the lines of a hunk, whatever they look like. Git's remark on a missing newline is not one."""
    while count:
        count -= not next(lines).startswith(_NO_NEWLINE)


def _unquoted(name: bytes) -> bytes:
    """A path of a patch without its prefix; git puts it in quotes, as C does, where it is not plain."""
    name = name.removesuffix(b"\t")
    if name.startswith(b'"'):
        name = ast.literal_eval("b" + name.decode("ascii"))
    return name.removeprefix(b"b/")


def _real(root: str, path: bytes) -> str:
    return os.path.realpath(os.path.join(root, os.fsdecode(path)))


def _git(*arguments: str) -> bytes:
    """What a git command prints. Raises UsageError where it fails."""
    try:
        done = subprocess.run(
            ["git", *arguments], capture_output=True, check=False, env={**os.environ, "LC_ALL": "C"}
        )
    except FileNotFoundError as error:
        raise UsageError(
            "--diff needs git, which cannot be found; install it, or leave --diff out"
        ) from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        if said and "not a git repository" in said[0]:
            here = f"{Path.cwd()} is in none; go to the folder of the site (cd), or leave --diff out"
            raise UsageError(f"--diff needs a git repository, and {here}")
        raise UsageError(f"git could not tell what has changed: {said[0] if said else 'it gave no reason'}")
    return done.stdout
