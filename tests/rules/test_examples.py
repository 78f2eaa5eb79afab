"""Every example of the shipped pack, one test each."""

from __future__ import annotations

import pytest

from dnlint.examples import Kind
from dnlint.reader import Reader
from dnlint.rules.load import load_pack
from dnlint.rules.schema import Example, Rule
from tests.rules.cases import cases, check


@pytest.mark.parametrize(("rule", "kind", "number", "example"), list(cases(load_pack())))
def test_example(
    plain_reader: Reader, adviser: Reader, rule: Rule, kind: Kind, number: int, example: Example
) -> None:
    check(adviser if rule.is_advice else plain_reader, rule, kind, number, example)
