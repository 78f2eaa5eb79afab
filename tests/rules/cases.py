"""The examples of a rule pack as test cases, with ids that say which one it is ("DN205-loud-3-list")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from dnlint.examples import Kind, run_example
from dnlint.reader import Reader
from dnlint.rules.schema import Example, Rule, RulePack

KNOWN = pytest.mark.xfail(strict=True, reason="a known miss: move it to the loud examples when it is found")


def cases(pack: RulePack) -> Iterator[Any]:
    """Parameters `rule, kind, number, example`; a known miss must go on failing until it is moved."""
    for rule in pack.rules:
        kinds: dict[Kind, tuple[Example, ...]] = {
            "loud": rule.loud,
            "quiet": rule.quiet,
            "known-miss": rule.known_misses,
        }
        for kind, examples in kinds.items():
            for number, example in enumerate(examples, 1):
                name = f"{rule.id}-{kind}-{number}-{example.label}"
                marks = [KNOWN] if kind == "known-miss" else []
                yield pytest.param(rule, kind, number, example, id=name, marks=marks)


def check(reader: Reader, rule: Rule, kind: Kind, number: int, example: Example) -> None:
    """Every marked claim is found where it stands, and nothing else of the rule is."""
    result = run_example(reader, rule, kind, number, example)
    assert result.passed, f"expected {result.expected}, found {result.found} in\n{result.text}"
