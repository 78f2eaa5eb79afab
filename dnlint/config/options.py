"""What the command line gives: the nearest of all layers."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from dnlint.config.given import Given, Key, Layer, Origin, Value


def options_layer(
    *,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    min_severity: str | None = None,
    fail_level: str | None = None,
    strict: bool | None = None,
    doubtful: bool | None = None,
    ruleset: Path | None = None,
) -> Layer:
    """The options that were given, each under the key of the configuration that it overrides."""
    values: dict[str, tuple[str, Value | None]] = {
        "select": ("--select", tuple(select) or None),
        "ignore": ("--ignore", tuple(ignore) or None),
        "min-severity": ("--min-severity", min_severity),
        "fail-level": ("--fail-level", fail_level),
        "strict": ("--strict" if strict else "--no-strict", strict),
        "doubtful": ("--doubtful" if doubtful else "--no-doubtful", doubtful),
        "rulesets": ("--ruleset", (os.path.join(".", ruleset),) if ruleset else None),
    }
    given: dict[Key, Given] = {}
    for name, (option, value) in values.items():
        if value is not None:
            given[(name,)] = Given((name,), value, Origin(option))
    return given
