"""Suppressions: comments in a page that tell dnlint to leave a finding alone, and why.

`directions` is all that a run needs. A file without the word `dnlint:` costs one search.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from dnlint.errors import Problem
from dnlint.source import SourceFile
from dnlint.values import Document, Finding, Suppressed

if TYPE_CHECKING:  # read where a file speaks to dnlint
    from dnlint.suppress.scopes import Suppression

CALL = re.compile(r"dnlint\s*:", re.IGNORECASE)
"""What a comment for dnlint begins with."""


@dataclass(frozen=True, slots=True)
class Directions:
    """What the comments of a file ask for; `mistakes` are those that cannot be understood."""

    path: str = ""
    suppressions: tuple[Suppression, ...] = ()
    mistakes: tuple[Problem, ...] = ()

    def split(self, findings: Iterable[Finding]) -> tuple[tuple[Finding, ...], tuple[Suppressed, ...]]:
        """The findings that stand, and those that are suppressed, with the reason that stands nearest."""
        kept: list[Finding] = []
        suppressed: list[Suppressed] = []
        for finding in findings:
            covering = [one for one in self.suppressions if one.rule_for(finding)]
            if covering:
                nearest = min(covering, key=lambda one: len(one.scope))
                suppressed.append(Suppressed(finding, nearest.reason, "inSource"))
            else:
                kept.append(finding)
        return tuple(kept), tuple(suppressed)

    def unused(self, findings: Sequence[Finding], unread: Sequence[str]) -> Iterator[Problem]:
        """The suppressions that no finding needs, whether it is wanted or not.

        `unread` are the ids of rules that the file was not read for: of those nothing can be said.
        """
        for one in self.suppressions:
            needed = {one.rule_for(finding) for finding in findings}
            idle = [rule for rule in one.rules if rule not in needed and not _begins(unread, rule)]
            if idle:
                yield Problem(self.path, _not_needed(one, idle), one.line)


def may_direct(text: str) -> bool:
    """Whether a text can hold a comment for dnlint at all: most do not, and cost no more than this."""
    return CALL.search(text) is not None


def directions(document: Document, source: SourceFile, path: str, rules: Mapping[str, str]) -> Directions:
    """What the comments of a file ask for. `path` is its name in messages, `rules` the rules' names by id."""
    if not may_direct(source.text):
        return Directions(path)
    # These bring the grammars: most files need none of them for this.
    from dnlint.suppress.comments import comments
    from dnlint.suppress.scopes import Scopes

    scopes = Scopes(document, source, path)
    scopes.read(comments(source.text, PurePath(path).suffix), rules)
    return Directions(path, tuple(scopes.suppressions), tuple(scopes.mistakes))


def _begins(rules: Sequence[str], beginning: str) -> bool:
    return any(rule.startswith(beginning) for rule in rules)


def _not_needed(suppression: Suppression, idle: list[str]) -> str:
    what = "this suppression" if len(idle) == len(suppression.rules) else " and ".join(idle)
    return f"nothing here breaks {' or '.join(idle)}; take {what} out"
