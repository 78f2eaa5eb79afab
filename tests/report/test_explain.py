"""Rules as people read them."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from dnlint.report.explain import render_rule, render_rules
from dnlint.report.style import Style
from dnlint.values import Source


@pytest.fixture
def rule() -> Any:
    examples = [
        "It [[heals]].\n",
        "# A page\n\nIt [[heals]].",
        "It [[cures]].",
        "It [[mends]].",
        "It [[fixes]].",
    ]
    return SimpleNamespace(
        id="DN301",
        name="cure",
        severity="error",
        verdict="overstated",
        claim="It makes pain and every other trouble that a body can have go away for good.",
        why="No study shows a cure.",
        evidence="Trials show a little less pain for some weeks.",
        suggestion="may ease pain",
        sources=("S1",),
        loud=[SimpleNamespace(text=text) for text in examples],
        quiet=[SimpleNamespace(text="It may ease pain.")],
    )


@pytest.fixture
def pack(rule: Any) -> Any:
    sources = {"S1": Source("S1", "A trial, 2020", doi="10.1000/trial")}
    return SimpleNamespace(name="needles", version="2", rules=(rule,), sources=sources)


def test_the_list_of_rules(pack: Any, snapshot: SnapshotAssertion) -> None:
    assert render_rules(pack, Style(width=80)) == snapshot


def test_a_rule_explained(rule: Any, pack: Any, snapshot: SnapshotAssertion) -> None:
    assert render_rule(rule, pack, Style(width=80)) == snapshot
