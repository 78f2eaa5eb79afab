"""Options that several commands share."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from dnlint.engine import Draft

STDIN = Path("-")

ruleset_option = click.option(
    "--ruleset",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder of a rule pack, instead of the one for dry needling.",
)
color_option = click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    help="Use colour (auto: on a terminal).",
)
select_option = click.option(
    "--select", multiple=True, metavar="RULES", help="Only these rules: ids or beginnings (DN3,DN101)."
)
ignore_option = click.option("--ignore", multiple=True, metavar="RULES", help="All but these rules.")


def inputs_of(paths: Sequence[Path], stdin_filename: str) -> list[Path | Draft]:
    """What a command reads: the paths, and for `-` what standard input holds."""
    from dnlint.engine import Draft

    inputs: list[Path | Draft] = [path for path in paths if path != STDIN]
    if STDIN in paths:
        inputs.append(Draft(stdin_filename, sys.stdin.buffer.read()))
    return inputs
