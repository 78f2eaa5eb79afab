"""The values of a run: its inputs, how it is to be done, what one input gave, and what all of them gave."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from dnlint.config.checks import Checks
from dnlint.config.configured import Configured
from dnlint.errors import Problem
from dnlint.passes import Selection
from dnlint.rules.schema import RulePack
from dnlint.values import Finding, Suppressed

if TYPE_CHECKING:  # most runs need neither
    from dnlint.baseline import Baseline
    from dnlint.cache.store import Store
    from dnlint.changes import Changes

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Draft:
    """Copy that is not a file: standard input, or an editor's buffer. The name's suffix tells the format."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Options:
    """How to run. `progress` is called before each input that must be parsed, with its number from 1, their
    count and its name.

    Where `configured` is given, each input is held against what its own configuration says, instead of
    against `pack` and `selection`. `suppress`: heed what comments in the sources suppress. `baseline`: report
    what is not in it. `changes`: read what has changed, and report what stands on changed lines.

    `store` remembers what inputs gave, from run to run, where `configured` is given. `facts` is then the same
    configuration with packs that lack their words: enough to recall and report, in a fraction of the time.

    `jobs`: how many processes may read, None for as many as usual; there are fewer where they do not pay.
    """

    pack: RulePack
    selection: Selection = field(default_factory=Selection)
    progress: Progress | None = None
    configured: Configured | None = None
    suppress: bool = True
    baseline: Baseline | None = None
    changes: Changes | None = None
    store: Store | None = None
    facts: Configured | None = None
    jobs: int | None = 1

    def facts_of(self, name: str) -> Checks:
        """What an input of that name is held against, to be reported on only: packs may lack their words."""
        return self.facts.checks(name) if self.facts else self.checks(name)

    def checks(self, name: str) -> Checks:
        """What an input of that name is held against."""
        return self.configured.checks(name) if self.configured else Checks((self.pack,), self.selection)

    @property
    def is_narrowed(self) -> bool:
        """Whether files are left out, or findings not reported, for what a baseline or a revision says."""
        return self.baseline is not None or self.changes is not None

    def wants_file(self, path: Path) -> bool:
        """Whether a file is to be read. One that is not there is: reading it tells what is wrong."""
        if self.baseline and self.baseline.is_in(path):
            return False
        return self.changes is None or self.changes.has(path) or not path.exists()


@dataclass(frozen=True, slots=True)
class FileResult:
    """What one input gave. `text` is kept where there are findings; `on_subject`: it names the treatment.

    `mistakes` are comments for dnlint that cannot be understood.
    """

    path: str
    text: str = ""
    findings: tuple[Finding, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    mistakes: tuple[Problem, ...] = ()
    notes: tuple[Problem, ...] = ()
    blocks: int = 0
    assertions: int = 0
    on_subject: bool = False


@dataclass(frozen=True, slots=True)
class RunResult:
    """What a run gave.

    `problems` are inputs named by the user that could not be read, and, with their line, mistakes in comments
    for dnlint: the run failed. `skipped` are unreadable entries of folders, `notes` inputs that were left
    alone and why, and suppressions that are not needed any more. `suppressed` are findings that do not count.
    `texts` holds, by path, the decoded source of each input with findings, suppressed or not; `paths` are the
    inputs that were read.
    """

    pack: RulePack
    findings: tuple[Finding, ...]
    problems: tuple[Problem, ...]
    skipped: tuple[Problem, ...]
    notes: tuple[Problem, ...]
    files: int
    on_subject: int
    blocks: int
    assertions: int
    texts: dict[str, str]
    more_packs: tuple[RulePack, ...] = ()  # which some inputs were held against beside or instead of `pack`
    suppressed: tuple[Suppressed, ...] = ()
    paths: tuple[str, ...] = ()

    @property
    def packs(self) -> tuple[RulePack, ...]:
        """All the rule packs of the run."""
        return (self.pack, *self.more_packs)
